import { describe, expect, it } from 'vitest';
import { articleOf } from '../../../functions/extraction/article/read-article.ts';
import { extract, type TraceEntry } from '../../../functions/extraction/index.ts';

const ORIGIN = { bucket: null, key: 'article.txt', line: null, versionId: null };
const explain = (text: string) => extract(articleOf(text, ORIGIN, {}), { textsPrefix: null, explain: true });
const first = (text: string): TraceEntry => explain(text).trace[0] as TraceEntry;

const ROWS: readonly string[] = [
  'Ilse Varnholm told reporters on Monday that the road was shut and left for Torvane.',
  'The slope, according to the ministry, is weak.',
  'The road was shut, the mayor of Torvane said in a statement.',
  'Varnholm has condemned the attack on the crew and called for calm.',
  'Residents were told that the road was shut.',
];

describe('an explained statement', () => {
  it.each(ROWS)('should tell the reading that is in the record, the next one, and what decided: %s', (text) => {
    const { record, trace } = explain(text);
    const content = trace[0]?.choices?.find(({ of }) => of === 'content');
    expect(record.statements[0]?.content.map((span) => span.text)).toContain(content?.chosen);
    expect(content?.runnerUp).not.toBe(content?.chosen);
    expect(content?.share).toBeGreaterThanOrEqual(content?.runnerUpShare as number);
    const weights = content?.reasons.map(({ weight }) => weight) ?? [];
    expect(weights.length).toBeGreaterThan(0);
    expect(weights).toEqual([...weights].sort((a, b) => b - a).filter((weight) => weight > 0));
  });

  it.each(ROWS)('should tell who speaks, and who else might: %s', (text) => {
    const { record, trace } = explain(text);
    const speaker = trace[0]?.choices?.find(({ of }) => of === 'speaker');
    expect(speaker?.chosen).toBe(record.statements[0]?.speaker?.text ?? null);
    expect(speaker?.runnerUp).not.toBe(speaker?.chosen);
  });

  it('should tell of a loose quotation', () => {
    const text = 'Varnholm said the road was shut. “Nobody can leave the town today.”';
    const loose = explain(text).trace.find(({ rule }) => rule === 'loose-quotation');
    expect(loose?.choices?.map(({ of, chosen }) => [of, chosen])).toEqual([
      ['content', '“Nobody can leave the town today.”'],
    ]);
  });

  it('should tell the other proposal where a plain rule found it', () => {
    const text = '“The road is shut,” Varnholm said.';
    expect(first(text)).toMatchObject({ rule: 'direct-quotation', otherwise: { rule: 'trailing-attribution' } });
    expect(first('Varnholm declined to comment.')).toMatchObject({ rule: 'refusal', otherwise: null });
  });

  it('should leave the record as it is', () => {
    const article = articleOf(ROWS.join('\n'), ORIGIN, {});
    const plain = extract(article, { textsPrefix: null });
    const explained = extract(article, { textsPrefix: null, explain: true });
    expect(explained.record).toEqual(plain.record);
    expect(explained.trace.map(({ choices, otherwise, ...entry }) => entry)).toEqual(plain.trace);
    expect(plain.trace.some(({ choices, otherwise }) => choices !== undefined || otherwise !== undefined)).toBe(false);
  });
});
