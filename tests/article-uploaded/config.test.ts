import { describe, expect, it } from 'vitest';
import { ConfigError, configOf } from '../../functions/article-uploaded/config.ts';

const BUCKET = { RECORDS_BUCKET: 'onrecord-records' };

describe('configOf', () => {
  it('should need the records bucket alone', () => {
    expect(configOf(BUCKET)).toEqual({
      recordsBucket: 'onrecord-records',
      eventBusName: null,
      serviceName: 'onrecord',
      settings: {
        recordsPrefix: 'records/',
        failuresPrefix: 'failures/',
        textsPrefix: 'texts/',
        tablesPrefix: null,
        maxArticleBytes: 5_000_000,
      },
    });
  });

  it('should take the name that the logs and metrics are told apart by', () => {
    const named = (POWERTOOLS_SERVICE_NAME: string) => configOf({ ...BUCKET, POWERTOOLS_SERVICE_NAME }).serviceName;
    expect(['onrecord-staging', ''].map(named)).toEqual(['onrecord-staging', 'onrecord']);
  });

  it('should take what is set', () => {
    const set = {
      RECORDS_PREFIX: 'v1/r/',
      FAILURES_PREFIX: 'v1/f/',
      TEXTS_PREFIX: 'v1/t/',
      TABLES_PREFIX: 'v1/tables/',
      MAX_ARTICLE_BYTES: '200000',
    };
    expect(configOf({ ...BUCKET, ...set }).settings).toEqual({
      recordsPrefix: 'v1/r/',
      failuresPrefix: 'v1/f/',
      textsPrefix: 'v1/t/',
      tablesPrefix: 'v1/tables/',
      maxArticleBytes: 200_000,
    });
  });

  it.each(['default', 'arn:aws:events:eu-central-1:111122223333:event-bus/news'])(
    'should announce results on the event bus %s',
    (bus) => {
      expect(configOf({ ...BUCKET, EVENT_BUS_NAME: bus }).eventBusName).toBe(bus);
    },
  );

  it.each([
    ['RECORDS_BUCKET', undefined],
    ['RECORDS_BUCKET', ''],
    ['RECORDS_BUCKET', 's3://records'],
    ['RECORDS_PREFIX', ''],
    ['RECORDS_PREFIX', 'records'],
    ['RECORDS_PREFIX', '/records/'],
    ['FAILURES_PREFIX', 'a b/'],
    ['FAILURES_PREFIX', 'records/failures/'],
    ['FAILURES_PREFIX', 'records/'],
    ['TEXTS_PREFIX', `${'t'.repeat(256)}/`],
    ['TABLES_PREFIX', 'tables'],
    ['TABLES_PREFIX', 'records/tables/'],
    ['EVENT_BUS_NAME', ''],
    ['EVENT_BUS_NAME', 'a bus'],
    ['MAX_ARTICLE_BYTES', '0'],
    ['MAX_ARTICLE_BYTES', '5 MB'],
    ['MAX_ARTICLE_BYTES', '1e6'],
    ['MAX_ARTICLE_BYTES', '-1'],
    ['MAX_ARTICLE_BYTES', ''],
  ])('should not start with %s = %j, and should name it', (variable, value) => {
    const start = () => configOf({ ...BUCKET, [variable]: value });
    expect(start).toThrow(ConfigError);
    expect(start).toThrow(variable);
  });
});
