import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { environmentFor } from '../fake-s3/environment.ts';
import { type BuiltFunction, messagesOf, startBuiltFunction, TEXT } from './built-function.ts';
import { notified } from './queue-messages.ts';
import { startRuntime } from './runtime-api.ts';

/** A line may arrive after the answer. */
const PATIENT = { timeout: 30_000 };

let built: BuiltFunction;
beforeAll(async () => {
  built = await startBuiltFunction();
});
afterAll(() => built.close());

describe('the built function, run by hand', () => {
  it('should say what was found and where it was written', async () => {
    built.upload('hand.txt');
    const { value } = await built.invoke({ bucket: 'articles', key: 'hand.txt' });
    expect(value).toMatchObject({
      results: [
        { article: 's3://articles/hand.txt', outcome: 'record', written: 's3://records/records/hand.txt.json' },
      ],
    });
  });

  it('should fail, and say what it takes, when the event is unknown', async () => {
    const { kind, value } = await built.invoke({ hello: 'world' });
    expect([kind, value]).toEqual(['error', expect.objectContaining({ errorType: 'UnknownEventError' })]);
    expect(value).toMatchObject({ errorMessage: expect.stringContaining('{"bucket": "…", "key": "…"') });
  });

  it('should fail when the store does', async () => {
    built.upload('denied.txt');
    built.fake.faults.add('GET', { kind: 'refuse', status: 403, code: 'AccessDenied' }, { key: 'denied.txt' });
    const ending = await built.invoke({ bucket: 'articles', key: 'denied.txt' });
    expect(ending).toMatchObject({ kind: 'error', value: { errorType: 'StoreError' } });
  });
});

describe('the built function', () => {
  it('should log JSON lines alone, and never a word of an article', async () => {
    built.upload('logged.txt');
    await built.invoke({ bucket: 'articles', key: 'logged.txt' });
    await expect.poll(() => built.logLines.join(), PATIENT).toContain('logged.txt');
    await expect.poll(() => built.logLines.filter((line) => line.includes('_aws')), PATIENT).not.toEqual([]);
    const lines = built.logLines.map((line) => JSON.parse(line)).filter((line) => line._aws === undefined);
    expect(lines.at(-1)).toMatchObject({ level: 'INFO', eventType: 'ARTICLE_RECORDED', key: 'logged.txt' });
    expect(lines.every(({ eventType }) => typeof eventType === 'string')).toBe(true);
  });

  it('should count in lines that CloudWatch takes for metrics, at every log level', async () => {
    const quiet = await startRuntime({
      ...environmentFor(built.fake),
      RECORDS_BUCKET: 'records',
      POWERTOOLS_LOG_LEVEL: 'CRITICAL',
      POWERTOOLS_SERVICE_NAME: 'onrecord-quiet',
    });
    built.upload('counted.bin', Buffer.from([0, 1, 2]));
    await quiet.invoke({ bucket: 'articles', key: 'counted.bin' });
    await expect.poll(() => quiet.logLines, PATIENT).toHaveLength(1);
    await quiet.close();
    expect(JSON.parse(quiet.logLines[0] ?? '')).toMatchObject({
      service: 'onrecord-quiet',
      code: 'ARTICLE_BINARY',
      ArticlesFailed: 1,
      ResultsWritten: 1,
      Duration: expect.any(Number),
      _aws: {
        Timestamp: expect.any(Number),
        CloudWatchMetrics: [
          {
            Namespace: 'onrecord',
            Dimensions: [['service'], ['service', 'code']],
            Metrics: [
              { Name: 'ArticlesFailed', Unit: 'Count' },
              { Name: 'ResultsWritten', Unit: 'Count' },
              { Name: 'Duration', Unit: 'Milliseconds' },
            ],
          },
        ],
      },
    });
  });

  it('should not log a word of an article, whether it went well or not', async () => {
    const keys = ['quiet/well.txt', 'quiet/denied.txt', 'quiet/large.txt'];
    const bodies = keys.map((key) => ({
      Records: [notified(key, built.upload(key, key.endsWith('large.txt') ? TEXT.repeat(1000) : TEXT))],
    }));
    built.fake.faults.add(
      'PUT',
      { kind: 'refuse', status: 403, code: 'AccessDenied' },
      { key: 'records/quiet/denied' },
    );
    await built.invoke(messagesOf(bodies));
    const logged = () => [...built.logLines, ...built.errorLines].join('\n');
    for (const key of keys) await expect.poll(logged, PATIENT).toContain(key);
    expect(logged()).not.toMatch(/Amsel|Tolmar|Venn/);
  });

  it('should not start without a records bucket, and should name the variable', async () => {
    const broken = await startRuntime(environmentFor(built.fake));
    expect(await broken.initError).toMatchObject({
      kind: 'error',
      value: { errorType: 'ConfigError', errorMessage: expect.stringContaining('RECORDS_BUCKET') },
    });
    await broken.close();
  });
});
