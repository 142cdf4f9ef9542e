import { beforeEach, describe, expect, it } from 'vitest';
import { handleEvent } from '../../functions/article-uploaded/handle-event.ts';
import type { Services } from '../../functions/article-uploaded/handle-request.ts';
import { LOG_EVENTS } from '../../functions/article-uploaded/log-events.ts';
import { UnknownEventError } from '../../functions/article-uploaded/object-refs.ts';
import { StoreError } from '../../functions/pipeline/store-error.ts';
import { s3Record, sqsMessage } from '../events/event-shapes.ts';
import eventBridge from '../events/eventbridge-object-created.json' with { type: 'json' };
import s3TestEvent from '../events/s3-test-event.json' with { type: 'json' };
import type { MemoryResultStore } from '../pipeline/memory-result-store.ts';
import { s3Event, type WatchedServices, watchedServices } from './watched-services.ts';

let results: MemoryResultStore;
let services: Services;
let logged: WatchedServices['logged'];

beforeEach(() => {
  ({ results, services, logged } = watchedServices());
});

const eventTypes = () => logged.map(({ fields }) => fields.eventType);

describe('handleEvent: messages of the queue', () => {
  it('should name no message when all is well', async () => {
    const bodies = [s3Event('a.txt'), s3Event('b.txt', 'c.txt'), eventBridge, { bucket: 'articles', key: 'd.txt' }];
    const Records = bodies.map((body, index) => sqsMessage(body, `m${index}`));
    expect(await handleEvent({ Records }, services)).toEqual({ batchItemFailures: [] });
    expect(results.results.size).toBe(5);
  });

  it('should name the messages that are to come again, and do the others', async () => {
    const bodies = [s3Event('a.txt'), s3Event('busy.txt'), s3Event('b.txt'), s3Event('fault.txt'), 'no JSON', '{}', ''];
    const Records = bodies.map((body, index) => sqsMessage(body, `m${index}`));
    const answer = await handleEvent({ Records }, services);
    expect(answer).toEqual({
      batchItemFailures: ['m1', 'm3', 'm4', 'm5', 'm6'].map((itemIdentifier) => ({ itemIdentifier })),
    });
    expect([...results.results.keys()].sort()).toEqual(['records/a.txt.json', 'records/b.txt.json']);
  });

  it('should do all records of a message although one of them must come again', async () => {
    const Records = [sqsMessage(s3Event('a.txt', 'busy.txt', 'b.txt'))];
    expect(await handleEvent({ Records }, services)).toEqual({ batchItemFailures: [{ itemIdentifier: 'm1' }] });
    expect([...results.results.keys()].sort()).toEqual(['records/a.txt.json', 'records/b.txt.json']);
  });

  it('should acknowledge an article that can never be read, and write down how often it was tried', async () => {
    const Records = [sqsMessage(s3Event('missing.txt'), 'm1', 3), sqsMessage(s3Event('100%'), 'm2', 1)];
    expect(await handleEvent({ Records }, services)).toEqual({ batchItemFailures: [] });
    const failures = [...results.results].sort().map(([name, { body }]) => ({ name, ...JSON.parse(body) }));
    expect(failures).toMatchObject([
      { name: 'failures/100%.json', code: 'KEY_UNDECODABLE', attempts: 1 },
      { name: 'failures/missing.txt.json', code: 'ARTICLE_MISSING', attempts: 3 },
    ]);
  });

  it('should acknowledge test events, deletions and folders, and store nothing', async () => {
    const deletion = { Records: [s3Record({ key: 'a.txt' }, { eventName: 'ObjectRemoved:Delete' })] };
    const folder = { Records: [s3Record({ key: '2026/', size: 0 })] };
    const bodies = [s3TestEvent, deletion, folder, { bucket: 'articles', key: '2026/' }];
    const Records = bodies.map((body, index) => sqsMessage(body, `m${index}`));
    expect(await handleEvent({ Records }, services)).toEqual({ batchItemFailures: [] });
    expect(results.results.size).toBe(0);
    expect(logged.map(({ level }) => level)).toEqual(['debug', 'debug', 'debug', 'debug']);
  });

  it('should store one result for a message that comes twice', async () => {
    const Records = ['m1', 'm2'].map((messageId) => sqsMessage(s3Event('a.txt'), messageId));
    expect(await handleEvent({ Records }, services)).toEqual({ batchItemFailures: [] });
    expect([...results.results.keys()]).toEqual(['records/a.txt.json']);
  });

  it('should not know a batch in which other records are mixed', async () => {
    const mixed = { Records: [sqsMessage(s3Event('a.txt')), ...s3Event('b.txt').Records] };
    await expect(handleEvent(mixed, services)).rejects.toThrow(UnknownEventError);
  });
});

describe('handleEvent: run by hand', () => {
  it('should say what was found and where it was written', async () => {
    expect(await handleEvent({ bucket: 'articles', key: 'a b.txt' }, services)).toEqual({
      results: [
        {
          article: 's3://articles/a b.txt',
          outcome: 'record',
          statements: expect.any(Number),
          casualties: 0,
          written: 'memory:records/a b.txt.json',
          text: `memory:${[...results.texts.keys()][0]}`,
          settlement: 'written',
        },
      ],
    });
  });

  it('should say why an article became no record, and what to do', async () => {
    expect(await handleEvent({ bucket: 'articles', key: 'missing.txt' }, services)).toEqual({
      results: [
        {
          article: 's3://articles/missing.txt',
          outcome: 'failure',
          code: 'ARTICLE_MISSING',
          reason: expect.stringContaining('no longer there'),
          remedy: expect.stringContaining('upload the article again'),
          written: 'memory:failures/missing.txt.json',
          settlement: 'written',
        },
      ],
    });
  });

  it.each([
    ['test-event', s3TestEvent, null],
    ['folder', { bucket: 'articles', key: '2026/' }, 's3://articles/2026/'],
  ])('should say that there was nothing to do: %s', async (reason, event, article) => {
    expect(await handleEvent(event, services)).toEqual({ results: [{ article, outcome: 'ignored', reason }] });
  });

  it('should answer for each record of an S3 event', async () => {
    const answer = await handleEvent(s3Event('a.txt', 'missing.txt'), services);
    expect(answer).toMatchObject({ results: [{ outcome: 'record' }, { outcome: 'failure' }] });
  });

  it('should throw when another try may succeed, after the other records', async () => {
    await expect(handleEvent(s3Event('busy.txt', 'a.txt'), services)).rejects.toThrow(StoreError);
    expect([...results.results.keys()]).toEqual(['records/a.txt.json']);
  });

  it.each([null, 'x', {}, { Records: [] }, { bucket: 'articles' }])('should not know %j', async (event) => {
    await expect(handleEvent(event, services)).rejects.toThrow(UnknownEventError);
  });
});

describe('handleEvent: the log', () => {
  it('should count what was found, by key, with the time it took', async () => {
    await handleEvent(s3Event('a.txt'), services);
    expect(logged).toMatchObject([
      { level: 'info', fields: { eventType: LOG_EVENTS.recorded, bucket: 'articles', key: 'a.txt', casualties: 0 } },
    ]);
    expect(logged[0]?.fields.milliseconds).toEqual(expect.any(Number));
  });

  it('should tell failures, retries and unknown messages apart', async () => {
    const Records = [s3Event('missing.txt'), s3Event('busy.txt'), '{}'].map((body) => sqsMessage(body));
    await handleEvent({ Records }, services);
    expect(eventTypes().sort()).toEqual([LOG_EVENTS.failed, LOG_EVENTS.retried, LOG_EVENTS.unknown].sort());
    const codes = Object.fromEntries(logged.map(({ fields }) => [fields.eventType, fields.code]));
    expect(codes[LOG_EVENTS.failed]).toBe('ARTICLE_MISSING');
    expect(codes[LOG_EVENTS.retried]).toBe('STORE_READ_FAILED');
  });

  it('should not hold a word of the article', async () => {
    const Records = ['a.txt', 'missing.txt', 'busy.txt'].map((key) => sqsMessage(s3Event(key)));
    await handleEvent({ Records }, services);
    expect(logged).toHaveLength(3);
    expect(JSON.stringify(logged)).not.toMatch(/ferry|Tolmar|Venn/i);
  });
});
