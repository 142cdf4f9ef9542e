import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { record as isRecord } from '../../schemas/validators.js';
import { ALL_WELL, type BuiltFunction, messagesOf, startBuiltFunction, TEXT } from './built-function.ts';
import { notified } from './queue-messages.ts';

let built: BuiltFunction;
beforeAll(async () => {
  built = await startBuiltFunction();
});
afterAll(() => built.close());

const MARK = 'Kelpmarrow';
const RESULT = /^(?:records|failures)\/[\s\S]+\.json$|^texts\/[0-9a-f]{64}\.txt$/;

type Metadata = Readonly<Record<string, string>>;

function uploaded(key: string, metadata: Metadata = {}) {
  const stored = built.fake.bucket('articles').put(key, Buffer.from(TEXT), { metadata });
  if (typeof stored === 'string') throw new Error(stored);
  return { Records: [notified(key, stored)] };
}

/** What stands, parsed, by the true key in it; the names are not asked. */
function resultsByKey(): ReadonlyMap<string, unknown> {
  const records = built.fake.bucket('records');
  const names = [...records.keys('records/'), ...records.keys('failures/')];
  const results = names.map((name) => JSON.parse(`${records.current(name)?.bytes}`));
  const byKey = new Map(results.map((result) => [(result.article ?? result).source.key, result]));
  expect(byKey.size).toBe(results.length);
  return byKey;
}

/** What it wrote lies where results lie; of the articles it only read. */
function expectNoHarm(): void {
  expect(
    built.fake
      .bucket('records')
      .keys()
      .filter((name) => !RESULT.test(name) || Buffer.byteLength(name) > 1024),
  ).toEqual([]);
  const asked = built.fake.requests.filter(({ bucket }) => bucket !== 'records');
  expect(new Set(asked.map(({ method, bucket }) => `${method} ${bucket}`))).toEqual(new Set(['GET articles']));
  const lines = [...built.logLines, ...built.errorLines].filter((line) => line.startsWith('{'));
  for (const line of lines) expect(() => JSON.parse(line)).not.toThrow();
  expect(lines.join('\n')).not.toMatch(new RegExp(`${MARK}|Amsel|Tolmar|Venn`));
}

describe('hostile keys', () => {
  const KEYS = [
    '../../failures/other.json',
    '..',
    './.',
    '/etc/passwd',
    'line\nbreak\r\n{"level":"INFO","eventType":"ARTICLE_RECORDED"}.txt',
    'tab\tand\u0007bell\u001b[31m.txt',
    'constructor',
    '__proto__',
    'toString/hasOwnProperty',
    'records/records/a.json.json',
    `texts/${'0'.repeat(64)}.txt`,
    "'; DROP TABLE statements; --",
    '<script>alert(1)</script>.html',
    '{{7*7}}/%2e%2e/%00.txt',
    '\u202Etxt.exe',
    'k'.repeat(1024),
    '🌋'.repeat(256),
  ];

  it('should give each its own valid result, and reach nothing else', async () => {
    for (let at = 0; at < KEYS.length; at += 10) {
      const bodies = KEYS.slice(at, at + 10).map((key) => uploaded(key));
      expect(await built.invoke(messagesOf(bodies))).toEqual(ALL_WELL);
    }
    const results = resultsByKey();
    for (const key of KEYS) expect([key, isRecord(results.get(key))]).toEqual([key, true]);
    expectNoHarm();
  });

  it('should do no harm whatever their characters', async () => {
    const key = fc
      .string({ unit: 'binary', minLength: 1, maxLength: 300 })
      .filter((it) => Buffer.byteLength(it) <= 1024 && !it.endsWith('/'));
    await fc.assert(
      fc.asyncProperty(fc.uniqueArray(key, { minLength: 5, maxLength: 10 }), async (keys) => {
        expect(await built.invoke(messagesOf(keys.map((it) => uploaded(it))))).toEqual(ALL_WELL);
        const results = resultsByKey();
        for (const it of keys) expect(isRecord(results.get(it))).toBe(true);
        expectNoHarm();
      }),
      { numRuns: 8 },
    );
  });
});

describe('hostile metadata', () => {
  it.each<[string, Metadata]>([
    [
      'a title with lines for the log',
      { title: `=?UTF-8?B?${Buffer.from(`${MARK}\n{"level":"ERROR"}`).toString('base64')}?=` },
    ],
    [
      'names of Object',
      Object.fromEntries(['constructor', '__proto__', 'tostring', 'hasownproperty'].map((name) => [name, MARK])),
    ],
    ['a link that is none', { url: 'javascript:alert(1)', publisher: `<b>${MARK}</b>` }],
    ['two kilobytes', { title: MARK.repeat(190) }],
    ['dates that are none', { 'published-at': '2026-02-31T99:99:99Z; DROP' }],
    ['a date far away', { 'published-at': '9999-12-31T23:59:59+14:00' }],
    ['encoded words that never end', { title: '=?UTF-8?Q?'.repeat(180) }],
    ['bytes that are not UTF-8', { title: '=?UTF-8?Q?=FF=FE=C0?=', publisher: '=?UTF-8?B?////?=' }],
    ['results of other uploads', { sequencer: 'FF', 'version-id': 'v999', 'extractor-version': '99' }],
    ['sheet formulas', { title: `=HYPERLINK("${MARK}")` }],
  ])('should be harmless: %s', async (name, metadata) => {
    const key = `metadata/${name}.txt`;
    expect(await built.invoke(messagesOf([uploaded(key, metadata)]))).toEqual(ALL_WELL);
    expect(isRecord(resultsByKey().get(key))).toBe(true);
    const stored = built.fake.bucket('records').current(`records/${key}.json`);
    expect(Object.keys(stored?.metadata ?? {}).sort()).toEqual([
      'extractor-version',
      'last-modified',
      'sequencer',
      'version-id',
    ]);
    expect(stored?.metadata).not.toMatchObject({ sequencer: 'FF' });
    expectNoHarm();
  });
});
