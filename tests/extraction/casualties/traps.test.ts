import { describe, expect, it } from 'vitest';
import { figuresIn } from './figures.ts';
import { TRAPS_OF_PEOPLE } from './traps-of-people.ts';
import { TRAPS_OF_THINGS } from './traps-of-things.ts';

const TRAPS = { ...TRAPS_OF_PEOPLE, ...TRAPS_OF_THINGS };

/** Taken for figures and none. */
const KNOWN_TRAPS: readonly string[] = [
  'The archive calls it a mass shooting where four or more people are killed.',
  'The doctor told of the men he had seen die in 12 wars.',
];

const NUMBERS = /\b(?:\d[\d,.]*|one|two|three|ten|twelve|thirty|forty|hundreds?|thousands?|dozens?|a|an)\b/gi;

describe.each(Object.entries(TRAPS))('%s beside words of harm', (_, texts) => {
  it.each(texts)('should not be a casualty figure: %s', (text) => {
    expect(figuresIn(text)).toEqual([]);
  });
});

describe('the table of traps', () => {
  const all = Object.values(TRAPS).flat();

  it('should hold at least 150, no two of which differ only in the number', () => {
    expect(new Set(all.map((text) => text.replace(NUMBERS, '#').toLowerCase())).size).toBe(all.length);
    expect(all.length).toBeGreaterThanOrEqual(150);
  });

  for (const text of KNOWN_TRAPS) it.todo(`should not be a casualty figure: ${text}`);
});
