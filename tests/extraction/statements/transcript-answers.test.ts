import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { recordOf } from '../record-of.ts';
import { saidIn } from './said.ts';

const article = (...paragraphs: readonly string[]): string => paragraphs.join('\n\n');

const INTRO = 'Ilse Varnholm met The Torvane Echo in her office. Oren Tashkel sat beside her.';
const ASKED = 'Is the road open?';

/** The statements of an answer: their id, the one they are nested in, speaker and content. */
const nested = (answer: string) =>
  recordOf(article(INTRO, `Q: ${ASKED}`, `Varnholm: ${answer}`, 'Q: Are you sure?'))
    .statements.slice(1, -1)
    .map(({ id, nestedIn, speaker, cue, kind, content }) => [
      id,
      nestedIn,
      speaker?.text ?? null,
      cue?.text ?? null,
      kind,
      ...content.map(({ text }) => text),
    ]);

const NESTED: readonly (readonly [answer: string, kind: string, inner?: readonly string[]])[] = [
  [
    'No. The driver said that the bridge held. I trust her.',
    'indirect',
    ['The driver', 'said', 'indirect', 'the bridge held'],
  ],
  ['“Never,” the driver told me.', 'mixed', ['the driver', 'told', 'direct', '“Never,”']],
  ['"Never," the driver told me.', 'mixed', ['the driver', 'told', 'direct', '"Never,"']],
  [
    'The driver said: “The bridge held.” And I believed it.',
    'mixed',
    ['The driver', 'said', 'direct', '“The bridge held.”'],
  ],
  ['“The driver said the bridge held.”', 'direct', ['The driver', 'said', 'indirect', 'the bridge held']],
  ['I keep “The Long Road” on my desk.', 'mixed'],
  ['“We have nothing to add to this today.”', 'direct'],
  ['Nobody saw it.', 'indirect'],
];

describe('an answer', () => {
  it.each(NESTED.map(([answer, kind, inner]) => ({ answer, kind, inner })))(
    'should hold what it reports: $answer',
    ({ answer, kind, inner }) => {
      expect(nested(answer)).toEqual([
        ['s2', null, 'Varnholm', null, kind, answer],
        ...(inner ? [['s3', 's2', ...inner]] : []),
      ]);
    },
  );

  it('should not lend its speaker to a quotation after it', () => {
    const text = article(
      INTRO,
      `Q: ${ASKED}`,
      'Q: Why?',
      'Varnholm: I am told it snows.',
      '“Nobody can leave the town today.”',
    );
    expect(saidIn(text).map(({ content }) => content)).toEqual([[ASKED], ['Why?'], ['I am told it snows.']]);
  });

  it.each([
    ['Varnholm', 'Varnholm', 'Ilse Varnholm'],
    ['A', null, null],
  ])('should give its figures, by %s', (label, speaker, claimant) => {
    const text = article(INTRO, `Q: ${ASKED}`, `${label}: At least 12 people were killed there.`, 'Q: Are you sure?');
    const { statements, casualties } = recordOf(text);
    expect(statements[1]?.speaker?.text ?? null).toBe(speaker);
    expect(casualties).toMatchObject([{ statementId: 's2', status: 'claimed' }]);
    expect(casualties[0]?.attributedTo?.name ?? null).toBe(claimant);
  });

  it('should keep every part to one paragraph, and what it reports inside it', () => {
    const line = fc.constantFrom(
      'No.',
      'The driver said the bridge held.',
      '“Never,” she told me.',
      'Is it “safe”?',
      'I “am.',
    );
    const label = fc.constantFrom('Q', 'A', 'Varnholm', 'Oren Tashkel');
    const paragraph = fc.oneof(
      fc.tuple(label, line).map(([who, what]) => `${who}: ${what}`),
      line,
    );
    fc.assert(
      fc.property(fc.array(paragraph, { minLength: 3, maxLength: 12 }), (paragraphs) => {
        const { statements } = recordOf(article(INTRO, ...paragraphs));
        const places = new Map(statements.map((statement) => [statement.id, statement.content]));
        for (const { content, nestedIn } of statements)
          for (const { start, end, text } of content) {
            expect(text).not.toContain('\n');
            const outer = nestedIn === null ? null : (places.get(nestedIn) ?? []);
            if (outer !== null) expect(outer.some((part) => part.start <= start && end <= part.end)).toBe(true);
          }
      }),
      { numRuns: 60 },
    );
  });
});
