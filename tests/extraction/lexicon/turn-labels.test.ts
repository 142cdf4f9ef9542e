import { describe, expect, it } from 'vitest';
import { NO_TURN_LABELS, TURN_LABELS } from '../../../functions/extraction/lexicon/turn-labels.ts';
import { saidIn } from '../statements/said.ts';

const turns = Object.entries(TURN_LABELS).map(([label, turn]) => ({ label, ...turn }));
const headings = Object.entries(NO_TURN_LABELS).map(([label, example]) => ({ label, example }));
const INTRO = 'Ilse Varnholm spoke in Torvane.';
const OTHER = 'Ilse Varnholm: Are you sure?';

describe('a label of a turn', () => {
  it.each(turns)('should mark one: $example', ({ names, example }) => {
    const [printed, text] = example.split(': ') as [string, string];
    const found = saidIn([INTRO, OTHER, example, OTHER].join('\n\n')).filter(({ content }) => content[0] === text);
    expect(found).toHaveLength(1);
    expect(found[0]?.speaker ?? null).toBe(names ? printed : null);
  });
});

describe('a label of something else', () => {
  it.each(headings)('should mark no turn: $example', ({ example }) => {
    const found = saidIn([INTRO, OTHER, 'Q: Why?', example, OTHER, example, 'Q: Who?'].join('\n\n'));
    expect(found.map(({ content }) => content[0])).not.toContain(example.split(': ')[1]);
    expect(found.filter(({ cue }) => cue === null)).toHaveLength(4);
  });
});
