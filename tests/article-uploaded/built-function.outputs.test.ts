import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { tableFileName } from '../../functions/pipeline/tables/table-sink.ts';
import { type FakeEventBus, startFakeEventBus } from '../fake-events/fake-event-bus.ts';
import { ALL_WELL, type BuiltFunction, messagesOf, notified, startBuiltFunction, TEXT } from './built-function.ts';

let built: BuiltFunction;
let bus: FakeEventBus;
beforeAll(async () => {
  bus = await startFakeEventBus();
  built = await startBuiltFunction({
    TABLES_PREFIX: 'tables/',
    EVENT_BUS_NAME: 'default',
    AWS_ENDPOINT_URL_EVENTBRIDGE: bus.url,
  });
});
afterAll(async () => {
  await built.close();
  await bus.close();
});

function rowsOf(key: string, table = 'statements'): Record<string, unknown>[] | null {
  const file = built.fake.bucket('records').current(tableFileName('tables/', table, key));
  if (file === null) return null;
  return `${file.bytes}`
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line));
}
const eventsAbout = (key: string) =>
  bus.taken
    .map(({ DetailType, Detail }) => ({ type: DetailType, detail: JSON.parse(Detail) }))
    .filter(({ detail }) => detail.article.key === key);
const messageOf = (key: string, body?: string) => ({ Records: [notified(key, built.upload(key, body))] });

describe('the built function, with tables and events', () => {
  it('should write the rows and announce the record', async () => {
    expect(await built.invoke(messagesOf([messageOf('out/a.txt')]))).toEqual(ALL_WELL);
    expect(rowsOf('out/a.txt')).toMatchObject([{ source_key: 'out/a.txt', statement_id: 's1' }]);
    expect(rowsOf('out/a.txt', 'casualties')).toEqual([]);
    expect(eventsAbout('out/a.txt')).toMatchObject([
      {
        type: 'Article Record Ready',
        detail: { result: { bucket: 'records', key: 'records/out/a.txt.json' }, statements: 1, casualties: 0 },
      },
    ]);
  });

  it('should keep the rows of all articles of a bundle in one file, and announce its records and its failures', async () => {
    const bundle = `${['a', 'b'].map((id) => JSON.stringify({ id, text: TEXT })).join('\n')}\n{}\n`;
    const first = messageOf('out/bundle.jsonl', bundle);
    expect(await built.invoke(messagesOf([first]))).toEqual(ALL_WELL);
    expect(rowsOf('out/bundle.jsonl')?.map((row) => row.source_line)).toEqual([1, 2]);
    expect(eventsAbout('out/bundle.jsonl').map(({ detail }) => detail.records ?? detail.code)).toEqual([
      2,
      'LINE_INVALID',
    ]);
    for (const messages of [[messageOf('out/bundle.jsonl', TEXT)], [first]]) await built.invoke(messagesOf(messages));
    expect(rowsOf('out/bundle.jsonl')?.map((row) => row.source_line)).toEqual([null]);
  });

  it('should make up for rows and events that a broken try left out', async () => {
    const message = messageOf('out/broken.txt');
    built.fake.faults.add('PUT', { kind: 'refuse', status: 403, code: 'AccessDenied' }, { key: 'tables/statements' });
    expect((await built.invoke(messagesOf([message]))).value).toEqual({
      batchItemFailures: [{ itemIdentifier: 'm0' }],
    });
    expect([rowsOf('out/broken.txt'), eventsAbout('out/broken.txt')]).toEqual([null, []]);
    bus.faults.push({ kind: 'refuse', status: 400, code: 'AccessDeniedException' });
    expect((await built.invoke(messagesOf([message]))).value).toEqual({
      batchItemFailures: [{ itemIdentifier: 'm0' }],
    });
    expect(await built.invoke(messagesOf([message, message]))).toEqual(ALL_WELL);
    expect(rowsOf('out/broken.txt')).toHaveLength(1);
    const [first, second] = eventsAbout('out/broken.txt');
    expect(second?.detail.id).toBe(first?.detail.id);
  });

  it('should leave no rows of an article whose newest upload is none, and announce the failure', async () => {
    const first = messageOf('out/emptied.txt');
    const second = messageOf('out/emptied.txt', ' ');
    for (const messages of [[first], [second], [first]]) await built.invoke(messagesOf(messages));
    expect(rowsOf('out/emptied.txt')).toEqual([]);
    expect(eventsAbout('out/emptied.txt').map(({ type }) => type)).toEqual([
      'Article Record Ready',
      'Article Processing Failed',
    ]);
  });

  it('should make anew what a backfill asks for, rows and record, and keep the order of uploads', async () => {
    const older = messageOf('out/again.txt', 'It rained, the mayor said.');
    const newer = messageOf('out/again.txt', TEXT);
    await built.invoke(messagesOf([newer]));
    built.fake.bucket('records').remove(tableFileName('tables/', 'statements', 'out/again.txt'));
    const answer = await built.invoke({ bucket: 'articles', key: 'out/again.txt', reprocess: true });
    expect(answer.value).toMatchObject({ results: [{ outcome: 'record', settlement: 'written' }] });
    await built.invoke(messagesOf([older]));
    expect(rowsOf('out/again.txt')).toMatchObject([{ content: expect.stringContaining('ran aground') }]);
    expect(built.resultsOf('out/again.txt')).toHaveLength(1);
  });
});
