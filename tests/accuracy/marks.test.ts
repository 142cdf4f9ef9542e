import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { markedArticles, readMarks } from '../../scripts/marks/marked-articles.ts';
import { markedNews, newsMarks } from '../../scripts/marks/marked-news.ts';
import { articleOfMarks } from '../../scripts/marks/marks.ts';

const SOURCE = '{s1:Varnholm} {q1:said} {c1:{s2:nobody} {q2:told} her {c2:it was shut}} and {q3:added} {c3:“no more”}.';
const TEXT = 'Varnholm said nobody told her it was shut and added “no more”.';

describe('marks in a text', () => {
  it('should be read as offsets of the plain text', () => {
    const { text, marks } = readMarks('sample', SOURCE);
    expect(text).toBe(TEXT);
    expect(marks.map(({ content }) => content.map((part) => text.slice(...part)))).toEqual([
      ['nobody told her it was shut'],
      ['it was shut'],
      ['“no more”'],
    ]);
  });

  it('should give kinds, nesting and shared speakers', () => {
    const { statements } = articleOfMarks('sample', TEXT, readMarks('sample', SOURCE).marks);
    expect(statements.map(({ kind, nested, speakerText }) => [kind, nested, speakerText])).toEqual([
      ['indirect', false, 'Varnholm'],
      ['indirect', true, 'nobody'],
      ['direct', false, 'Varnholm'],
    ]);
  });

  it.each([
    ['{c1:never closed', /never closed/],
    ['closed} twice', /closes nothing/],
  ])('should not be taken when malformed: %s', (source, message) => {
    expect(() => readMarks('sample', source)).toThrow(message);
  });
});

describe('our own articles', () => {
  it('should all be readable and hold statements', () => {
    const articles = markedArticles();
    expect(articles.length).toBeGreaterThan(150);
    expect(articles.filter(({ statements }) => statements.length === 0)).toEqual([]);
  });
});

describe('marks of news', () => {
  it('should be offsets that grow and lie apart, and no words', () => {
    for (const { sha256, statements } of newsMarks()) {
      expect(sha256).toMatch(/^[0-9a-f]{64}$/);
      for (const { content, cue, speaker } of statements) {
        const spans = [...content, ...cue, ...(speaker === null ? [] : [speaker])];
        expect(spans.length).toBeGreaterThan(0);
        for (const [start, end] of spans) expect(end).toBeGreaterThan(start);
      }
    }
  });

  it('should not be joined to texts that have changed', () => {
    const folder = mkdtempSync(join(tmpdir(), 'corpora-'));
    mkdirSync(join(folder, 'casualties'));
    const row = JSON.stringify({ id: 'changed', text: TEXT });
    for (const name of ['gold.jsonl', 'unlabelled.jsonl']) writeFileSync(join(folder, 'casualties', name), `${row}\n`);
    const [first] = newsMarks();
    expect(first?.sha256).not.toBe(createHash('sha256').update(TEXT).digest('hex'));
    expect(() => markedNews(folder)).toThrow(`No article of casualties/ has the hash ${first?.sha256}`);
  });
});
