import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../functions/pipeline/process-article.ts';
import { named, synthesize } from '../synthesized-stack.ts';

const { template, resource } = synthesize();

describe('the function', () => {
  it.each([
    ['run on Node 24', { Runtime: 'nodejs24.x' }],
    ['run on arm64', { Architectures: ['arm64'] }],
    ['start at what the build puts into dist/article-uploaded', { Handler: 'index.handler' }],
    ['have a whole processor', { MemorySize: 1769 }],
    ['have five minutes', { Timeout: 300 }],
    ['log as JSON', { LoggingConfig: { LogFormat: 'JSON' } }],
  ])('should %s', (_, properties) => {
    template.resourceCountIs('AWS::Lambda::Function', 1);
    template.hasResourceProperties('AWS::Lambda::Function', properties);
  });

  it('should be told its bucket, the prefixes of a local run, and its limit', () => {
    const { Variables } = resource('ArticleUploaded').Properties.Environment as {
      readonly Variables: Record<string, unknown>;
    };
    expect({ ...Variables, RECORDS_BUCKET: named(Variables.RECORDS_BUCKET) }).toEqual({
      RECORDS_BUCKET: 'Records',
      RECORDS_PREFIX: DEFAULT_SETTINGS.recordsPrefix,
      FAILURES_PREFIX: DEFAULT_SETTINGS.failuresPrefix,
      TEXTS_PREFIX: DEFAULT_SETTINGS.textsPrefix,
      TABLES_PREFIX: DEFAULT_SETTINGS.tablesPrefix,
      EVENT_BUS_NAME: 'default',
      MAX_ARTICLE_BYTES: '5000000',
      POWERTOOLS_SERVICE_NAME: 'onrecord',
    });
  });

  it('should be told another limit when one is given', () => {
    synthesize({ 'onrecord:maxArticleBytes': 1000 }).template.hasResourceProperties('AWS::Lambda::Function', {
      Environment: { Variables: { MAX_ARTICLE_BYTES: '1000' } },
    });
  });

  it('should act by the hand-written role', () => {
    expect(named(resource('ArticleUploaded').Properties.Role)).toBe('FunctionRole');
  });

  it('should take batches of ten from the queue, and answer for each message by itself', () => {
    const { EventSourceArn, FunctionName, ...mapping } = resource('ArticleUploadedUploads').Properties;
    expect(named(EventSourceArn)).toBe('UploadsQueue');
    expect(named(FunctionName)).toBe('ArticleUploaded');
    expect(mapping).toEqual({
      BatchSize: 10,
      FunctionResponseTypes: ['ReportBatchItemFailures'],
      ScalingConfig: { MaximumConcurrency: 5 },
    });
  });

  it.each(['AWS::Lambda::Url', 'AWS::Lambda::Permission'])('should not be open to other callers by %s', (type) => {
    template.resourceCountIs(type, 0);
  });
});

describe("the function's logs", () => {
  it('should go to a group of its own', () => {
    const { LogGroup } = resource('ArticleUploaded').Properties.LoggingConfig as { readonly LogGroup: unknown };
    expect(named(LogGroup)).toBe('Logs');
  });

  it.each([
    ['a month', {}, 30],
    ['as long as is asked for', { 'onrecord:logRetentionDays': '365' }, 365],
  ])('should be kept for %s', (_, context, days) => {
    synthesize(context).template.hasResourceProperties('AWS::Logs::LogGroup', { RetentionInDays: days });
  });
});
