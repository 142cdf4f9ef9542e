import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DATE_RULES } from '../../../functions/extraction/language/dates/english.ts';
import { resolveTime, timePhrasesIn } from '../../../functions/extraction/language/dates/time-phrases.ts';
import { DAY_PHRASINGS } from './day-phrasings.ts';
import { documentOf } from './paragraphs.ts';
import { PERIOD_PHRASINGS } from './period-phrasings.ts';
import { PUBLISHED } from './time-values.ts';
import { NO_TIME, VARIANTS } from './time-variants.ts';

const PHRASINGS = [...DAY_PHRASINGS, ...PERIOD_PHRASINGS];
const phraseOf = (marked: string): string => marked.split('|')[1] as string;

const ROWS = [...PHRASINGS, ...VARIANTS].flatMap(([expected, ...sentences]) =>
  sentences.map((marked) => ({ marked, phrase: phraseOf(marked), expected })),
);

function phrasesOf(text: string): readonly string[] {
  const doc = documentOf(text);
  return doc.sentences
    .flatMap((sentence) => timePhrasesIn(doc.words, sentence))
    .map(({ start, end }) => doc.text.slice(start, end));
}

/** What is one word in two phrasings of the same form. */
const INTERCHANGEABLE: Readonly<Record<string, RegExp>> = {
  Weekday: /\b(?:sun|mon|tues|wednes|thurs|fri|satur)day\b/g,
  Month: /\b(?:january|february|march|april|may|june|july|august|september|october|november|december)\b/g,
  Season: /\b(?:spring|summer|autumn|fall|winter)\b/g,
  N: /\b(?:(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty-one)\b|\d+)/g,
};

/** "late Sunday" and "late Friday", "the past 48 hours" and "the past 3 hours" are one phrasing. */
const formOf = (phrase: string): string =>
  Object.entries(INTERCHANGEABLE).reduce((form, [kind, words]) => form.replaceAll(words, kind), phrase.toLowerCase());

describe('timePhrasesIn', () => {
  it.each(ROWS)('should find the marked words of “$marked”', ({ marked, phrase }) => {
    expect(phrasesOf(marked.replaceAll('|', ''))).toEqual([phrase]);
  });

  it.each(NO_TIME)('should not find a time in “%s”', (sentence) => {
    expect(phrasesOf(sentence)).toEqual([]);
  });

  it('should find each of several phrases, in text order, and with their offsets', () => {
    const text = '🌧 In 2019 and on March 3, 2020 people died; by Sunday, two weeks later, nobody had come.';
    expect(phrasesOf(text)).toEqual(['2019', 'March 3', 'Sunday', 'two weeks later']);
  });

  it('should keep to the words it was given', () => {
    const { words } = documentOf('The raid of Sunday night was the first since Monday.');
    expect(timePhrasesIn(words, { from: 0, to: 4 })).toMatchObject([{ from: 3, to: 4 }]);
    expect(timePhrasesIn(words, { from: 5, to: 9 })).toEqual([]);
  });
});

describe('resolveTime', () => {
  it.each(ROWS)('should know which days “$phrase” means', ({ phrase, expected }) => {
    expect(resolveTime(phrase, PUBLISHED)).toEqual(expected);
  });

  it.each(ROWS.filter(({ phrase }) => !/\d{4}/.test(phrase) && !/1990s/.test(phrase)))(
    'should not resolve “$phrase” without a publication date',
    ({ phrase, expected }) => {
      expect(resolveTime(phrase, null)).toEqual({ from: null, to: null, approximate: expected.approximate });
    },
  );

  it.each(ROWS.filter(({ phrase }) => /\d{4}/.test(phrase) && !/^since/i.test(phrase)))(
    'should resolve “$phrase” without a publication date',
    ({ phrase, expected }) => {
      expect(resolveTime(phrase, null)).toEqual(expected);
    },
  );

  it.each([
    ['2024-03-01', 'yesterday', '2024-02-29'],
    ['2026-01-01', 'yesterday', '2025-12-31'],
    ['2026-01-01', 'on December 31', '2025-12-31'],
    ['2026-01-01', 'January 1', '2026-01-01'],
    ['2026-01-01', 'on\nFriday', '2025-12-26'],
    ['1969-12-31', 'late on Monday', '1969-12-29'],
    ['2026-03-31', 'a month ago', '2026-02-28'],
    ['2026-03-11', 'last Monday', '2026-03-02'],
    ['2026-03-09', 'last Sunday', '2026-03-08'],
    ['2026-03-11', 'last Wednesday', '2026-03-04'],
    ['2026-03-09', 'next Tuesday', '2026-03-17'],
    ['2026-03-08T23:30:00-05:00', 'today', '2026-03-08'],
    ['2026-03-09T00:30:00+05:00', 'today', '2026-03-09'],
  ])('should count over the ends of weeks, months and years: published %s, “%s”', (publishedAt, phrase, day) => {
    expect(resolveTime(phrase, publishedAt)).toMatchObject({ from: day, to: day });
  });

  it('should not resolve what is before or after all calendars', () => {
    expect(resolveTime('999 decades ago', PUBLISHED)).toEqual({ from: null, to: null, approximate: true });
    expect(resolveTime('today', 'no date')).toEqual({ from: null, to: null, approximate: false });
  });
});

describe('the table of time phrases', () => {
  it('should hold at least 130 phrasings that differ in more than a number or a name', () => {
    const phrasings = PHRASINGS.flatMap(([, ...sentences]) => sentences.map(phraseOf).map(formOf));
    const twice = phrasings.filter((phrasing, at) => phrasings.indexOf(phrasing) !== at);
    expect(twice).toEqual([]);
    expect(phrasings.length).toBeGreaterThanOrEqual(130);
  });

  it('should use every rule, each under a name of its own', () => {
    const names = DATE_RULES.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    const words = ROWS.map(({ phrase }) => documentOf(phrase).words);
    const unused = DATE_RULES.filter((rule) => !words.some((each) => each.some((_, at) => rule.read(each, at))));
    expect(unused.map(({ name }) => name)).toEqual([]);
  });
});

const DATE = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2100-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString());
const PIECES = [...ROWS.flatMap(({ phrase }) => phrase.split(' ')), 'on', ',', '31', '1700', '(', '“', '999'];
const TEXT = fc.oneof(
  fc.array(fc.constantFrom(...PIECES), { maxLength: 12 }).map((words) => words.join(' ')),
  fc.string({ unit: 'binary' }),
);

describe('any text', () => {
  it('should resolve to days in order, the same each time, for a day as for a time of that day', () => {
    fc.assert(
      fc.property(TEXT, DATE, (text, published) => {
        const found = resolveTime(text, published);
        expect(resolveTime(text, published.slice(0, 10))).toEqual(found);
        expect(found.from === null).toBe(found.to === null);
        if (found.from === null || found.to === null) return;
        expect(found.from).toMatch(/^\d{4}-\d\d-\d\d$/);
        expect(found.from <= found.to).toBe(true);
      }),
      { numRuns: 1_000 },
    );
  });

  it('should hold phrases in order that do not overlap and resolve by themselves', () => {
    fc.assert(
      fc.property(TEXT, (text) => {
        const { words, sentences } = documentOf(text);
        const found = sentences.flatMap((sentence) => timePhrasesIn(words, sentence));
        for (const [at, { from, to }] of found.entries()) {
          expect(from).toBeLessThan(to);
          expect(from).toBeGreaterThanOrEqual(found[at - 1]?.to ?? 0);
        }
      }),
      { numRuns: 300 },
    );
  });
});
