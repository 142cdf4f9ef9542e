import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { failure as isFailure, record as isRecord } from '../../schemas/validators.js';
import { s3Record } from '../events/event-shapes.ts';
import eventBridge from '../events/eventbridge-object-created.json' with { type: 'json' };
import s3TestEvent from '../events/s3-test-event.json' with { type: 'json' };
import { ALL_WELL, type BuiltFunction, messagesOf, startBuiltFunction, TEXT } from './built-function.ts';
import { notified } from './queue-messages.ts';

let built: BuiltFunction;
beforeAll(async () => {
  built = await startBuiltFunction();
});
afterAll(() => built.close());

describe('the built function, fed by the queue', () => {
  const ODD_KEYS = [
    'odd/a b.txt',
    'odd/a+b.txt',
    'odd/100%.txt',
    'odd/a%20b%2Bc.txt',
    'odd/ünïcode ‘é’.txt',
    'odd/🌋/🚢.txt',
    'odd/?x=1&y=2#z.txt',
    'odd/../up/./down.txt',
    'odd//double.txt',
    'odd/__proto__',
    'odd/constructor',
    'odd/"quoted"\\back.txt',
    `odd/${'k'.repeat(996)}`,
    `odd/${'é'.repeat(510)}`,
    `odd/${'🌋'.repeat(255)}`,
  ];

  it('should store one valid record for every upload, under its true key', async () => {
    const bodies = ODD_KEYS.map((key) => ({ Records: [notified(key, built.upload(key))] }));
    expect(await built.invoke(messagesOf(bodies))).toEqual(ALL_WELL);
    expect(built.sourcesOf('odd/')).toEqual([...ODD_KEYS].sort());
    const held = built.fake.bucket('records');
    const records = held.keys('records/odd/').map((name) => JSON.parse(`${held.current(name)?.bytes}`));
    expect(records).toHaveLength(ODD_KEYS.length);
    expect(records.every((record) => isRecord(record))).toBe(true);
    expect(held.keys('texts/')).toEqual([`texts/${records[0].article.text.sha256}.txt`]);
    expect(`${held.current(held.keys('texts/')[0] ?? '')?.bytes}`).toBe(TEXT);
  });

  it.each([
    ['empty', '', 'ARTICLE_EMPTY'],
    ['too large', 'x'.repeat(20_001), 'ARTICLE_TOO_LARGE'],
  ])('should store a valid failure record for an article that is %s', async (name, body, code) => {
    const key = `bad/${name}.txt`;
    expect(await built.invoke(messagesOf([{ Records: [notified(key, built.upload(key, body))] }]))).toEqual(ALL_WELL);
    const results = built.resultsOf(key);
    expect(results).toMatchObject([{ prefix: 'failures/', result: { code, attempts: 1, source: { key } } }]);
    expect(isFailure(results[0]?.result)).toBe(true);
  });

  it('should store a failure record for an object that is missing, deleted or named by no true key', async () => {
    const deleted = built.upload('gone/deleted.txt');
    built.fake.bucket('articles').remove('gone/deleted.txt');
    const marker = built.fake.bucket('articles').newest('gone/deleted.txt') ?? deleted;
    const bodies = [
      { Records: [s3Record({ key: 'gone/never.txt', size: 5, sequencer: '0A' })] },
      { Records: [notified('gone/marker.txt', built.upload('gone/marker.txt')), s3Record({ key: 'gone/%zz.txt' })] },
      { bucket: 'articles', key: 'gone/deleted.txt', versionId: marker.versionId },
    ];
    expect(await built.invoke(messagesOf(bodies))).toEqual(ALL_WELL);
    expect(built.resultsOf('gone/never.txt')).toMatchObject([{ result: { code: 'ARTICLE_MISSING' } }]);
    expect(built.resultsOf('gone/deleted.txt')).toMatchObject([{ result: { code: 'ARTICLE_MISSING' } }]);
    expect(built.resultsOf('gone/%zz.txt')).toMatchObject([{ result: { code: 'KEY_UNDECODABLE' } }]);
    expect(built.resultsOf('gone/marker.txt')).toMatchObject([{ prefix: 'records/' }]);
  });

  it('should load the reader of each format, and make a bundle of JSON Lines', async () => {
    const line = '{"text":"The ferry Amsel ran aground, Ilka Venn said."}';
    const uploads: Readonly<Record<string, string | Buffer>> = {
      'formats/a.html': `<html><body><h1>Ferry aground</h1><p>${TEXT}</p></body></html>`,
      'formats/a.md': `# Ferry aground\n\n${TEXT}`,
      'formats/a.json': JSON.stringify({ title: 'Ferry aground', content: TEXT }),
      'formats/a.eml': `From: Mira <m@a.example>\nSubject: Ferry aground\n\n${TEXT}`,
      'formats/a.html.gz': gzipSync(`<html><body><h1>Ferry aground</h1><p>${TEXT}</p></body></html>`),
    };
    const bodies = Object.entries(uploads).map(([key, body]) => ({
      Records: [notified(key, built.upload(key, body))],
    }));
    const bundle = { Records: [notified('bundle.jsonl', built.upload('bundle.jsonl', `${line}\n${line}\n{}\n`))] };
    expect(await built.invoke(messagesOf([...bodies, bundle]))).toEqual(ALL_WELL);
    for (const key of Object.keys(uploads)) {
      expect(built.resultsOf(key)).toMatchObject([
        {
          prefix: 'records/',
          result: { article: { title: 'Ferry aground' }, statements: [{ kind: 'indirect' }] },
        },
      ]);
    }
    const held = built.fake.bucket('records');
    const linesOf = (name: string) =>
      `${held.current(name)?.bytes}`
        .trimEnd()
        .split('\n')
        .map((text) => JSON.parse(text));
    expect(linesOf('records/bundle.jsonl.jsonl').map(({ article }) => article.source.line)).toEqual([1, 2]);
    expect(linesOf('failures/bundle.jsonl.jsonl')).toMatchObject([{ code: 'LINE_INVALID', source: { line: 3 } }]);
  });

  it('should store one result for garbage of every kind', async () => {
    const bytes = Buffer.from(Array.from({ length: 512 }, (_, index) => (index * 151 + 7) % 256));
    const garbage = [bytes, Buffer.from([0xff, 0xfe, 0x00]), Buffer.alloc(64), Buffer.from('\u0000PNG\u0001\u0002')];
    const keys = garbage.map((_, index) => `garbage/${index}`);
    const bodies = keys.map((key, index) => ({ Records: [notified(key, built.upload(key, garbage[index]))] }));
    expect(await built.invoke(messagesOf(bodies))).toEqual(ALL_WELL);
    expect(built.sourcesOf('garbage/')).toEqual(keys);
  });

  it('should let the newest upload stand, when versions come late, twice, and after each other', async () => {
    const versions = ['first', 'second', ''].map((body) => built.upload('again.txt', body));
    const [first, second, third] = versions.map((version) => ({ Records: [notified('again.txt', version)] }));
    for (const bodies of [[second], [first, second], [third, first], [second], [first]]) {
      expect(await built.invoke(messagesOf(bodies))).toEqual(ALL_WELL);
    }
    expect(built.resultsOf('again.txt')).toMatchObject([
      { prefix: 'failures/', result: { code: 'ARTICLE_EMPTY' }, versionId: versions[2]?.versionId },
    ]);
  });

  it('should acknowledge test events and folders, and store nothing', async () => {
    const before = built.fake.bucket('records').keys();
    const folder = { Records: [notified('folder/', built.upload('folder/', ''))] };
    const bodies = [s3TestEvent, folder, { bucket: 'articles', key: 'folder/' }];
    expect(await built.invoke(messagesOf(bodies))).toEqual(ALL_WELL);
    expect(built.fake.bucket('records').keys()).toEqual(before);
  });

  it('should read EventBridge events', async () => {
    built.upload('bridge/a+b%20c.txt');
    const object = { key: 'bridge/a+b%20c.txt', size: TEXT.length, sequencer: '0A' };
    await built.invoke(messagesOf([{ ...eventBridge, detail: { ...eventBridge.detail, object } }]));
    expect(built.resultsOf('bridge/a+b%20c.txt')).toMatchObject([{ prefix: 'records/' }]);
  });

  it('should ask for the messages again that failed, and lose none', async () => {
    const keys = ['retry/busy.txt', 'retry/fine.txt', 'retry/refused.txt'];
    const bodies = keys.map((key) => ({ Records: [notified(key, built.upload(key))] }));
    built.fake.faults.add('GET', { kind: 'half-body' }, { key: 'retry/busy' });
    built.fake.faults.add(
      'PUT',
      { kind: 'refuse', status: 403, code: 'AccessDenied' },
      { key: 'records/retry/refused' },
    );
    const { value } = await built.invoke(messagesOf([...bodies, 'no envelope']));
    expect(value).toEqual({ batchItemFailures: ['m0', 'm2', 'm3'].map((itemIdentifier) => ({ itemIdentifier })) });
    expect(built.sourcesOf('retry/')).toEqual(['retry/fine.txt']);
    expect(await built.invoke(messagesOf(bodies))).toEqual(ALL_WELL);
    expect(built.sourcesOf('retry/')).toEqual(keys);
  });
});
