import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Name, NameTagger } from '../../functions/extraction/language/names/name-tagger.ts';
import { scoreNamedSentences, scoreNames } from '../../scripts/accuracy/names.ts';
import { readIob2 } from '../../scripts/train/name-corpora.ts';

const rows = (...words: string[]): string =>
  words.map((word, at) => `${at + 1}\t${word.replace('/', '\t')}\t-\t-`).join('\n');
const SAMPLE = [
  '# newdoc id = first\n# sent_id = 1',
  rows('Ada/B-PER', 'Obi/I-PER', 'left/O', 'Lima/B-LOC', './O'),
  '\n# sent_id = 2',
  rows('Norvik/B-ORG', 'Bank/I-ORG', 'paid/O', 'Prix/B-OTH', './O'),
].join('\n');

function sampleFile(): string {
  const path = join(mkdtempSync(join(tmpdir(), 'names-')), 'sample.iob2');
  writeFileSync(path, `${SAMPLE}\n`);
  return path;
}

/** A tagger that answers the same whatever it is asked. */
const answering = (...names: Name[][]): NameTagger => ({ names: () => names });

describe('readIob2', () => {
  it('should read words, labels and documents', () => {
    const [first, second] = readIob2(sampleFile());
    expect(first).toMatchObject({ document: 'first', forms: ['Ada', 'Obi', 'left', 'Lima', '.'] });
    expect(second).toMatchObject({ document: 'first', labels: ['B-ORG', 'I-ORG', 'O', 'O', 'O'] });
  });
});

describe('scores of names', () => {
  it('should be 100 where all names are right', () => {
    const tagger = answering(
      [
        { from: 0, to: 2, kind: 'person' },
        { from: 3, to: 4, kind: 'place' },
      ],
      [{ from: 0, to: 2, kind: 'organisation' }],
    );
    const right = { person: 100, organisation: 100, place: 100, span: 100, typedSpan: 100 };
    expect(scoreNamedSentences(readIob2(sampleFile()), tagger)).toEqual(right);
  });

  it('should tell wrong ends from wrong kinds', () => {
    const tagger = answering(
      [
        { from: 1, to: 2, kind: 'person' },
        { from: 3, to: 4, kind: 'organisation' },
      ],
      [{ from: 0, to: 2, kind: 'organisation' }],
    );
    const scores = scoreNamedSentences(readIob2(sampleFile()), tagger);
    expect(scores.span).toBeCloseTo(66.67, 1);
    expect(scores.typedSpan).toBeCloseTo(33.33, 1);
    expect(scores).toMatchObject({ person: 0, place: 0 });
  });

  it('should score the trained tagger on a file', () => {
    expect(scoreNames(sampleFile()).span).toBeGreaterThan(60);
  });
});
