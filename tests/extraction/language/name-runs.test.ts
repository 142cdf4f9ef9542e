import { describe, expect, it } from 'vitest';
import { type NameForm, nameContext } from '../../../functions/extraction/language/names/name-evidence.ts';
import { articleEvidence, EVIDENCE, runAround } from '../../../functions/extraction/language/names/name-runs.ts';

const words = (text: string): NameForm[] =>
  text.split(' ').map((word) => ({ text: word, lower: word.toLowerCase(), xpos: /^[A-Z]/.test(word) ? 'NNP' : 'NN' }));

describe('runAround', () => {
  it.each([
    ['one capital', 'the mayor of Bergen spoke', 3, 'Bergen'],
    ['several capitals', 'from Ada Ngozi Obi yesterday', 2, 'Ada Ngozi Obi'],
    ['"of" between capitals', 'the Bank of Norvik said', 1, 'Bank of Norvik'],
    ['no "of" at the end', 'the Bank of the river', 1, 'Bank'],
  ])('should span %s', (_, text, at, run) => {
    const { from, to } = runAround(words(text), at);
    expect(text.split(' ').slice(from, to).join(' ')).toBe(run);
  });
});

/** What some sentences show of a word, by name. */
function shown(lower: string, ...texts: string[]): string[] {
  const bits = articleEvidence(texts.map((text) => nameContext(words(text)))).get(lower) ?? 0;
  return EVIDENCE.filter((_, index) => (bits & (1 << index)) !== 0);
}

describe('articleEvidence', () => {
  it.each([
    ['titled', 'kessler', 'they met Mr. Kessler there'],
    ['surname', 'kessler', 'they met Martha Kessler there'],
    ['says', 'kessler', 'later Kessler said so'],
    ['in', 'norvik', 'it rained in Norvik again'],
    ['in-org', 'norvik', 'talks with Norvik Bank failed'],
    ['initials', 'NFS', 'people who waited for the Norvik Ferry Service ( NFS ) went home'],
    ['small', 'market', 'the market was shut'],
  ])('should note "%s" of "%s" in "%s"', (name, lower, text) => {
    expect(shown(lower, text)).toContain(name);
  });

  it('should gather what several sentences show', () => {
    expect(shown('kessler', 'they met Mr. Kessler there', 'later Kessler said so')).toEqual(['titled', 'says']);
  });

  it('should not know a word that no sentence has', () => {
    expect(shown('constructor', 'later Kessler said so')).toEqual([]);
  });
});
