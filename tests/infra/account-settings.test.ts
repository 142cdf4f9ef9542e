import { describe, expect, it } from 'vitest';
import { readStackConfig, StackConfigError } from '../../infra/config.ts';

const KEY = 'arn:aws:kms:eu-central-1:111122223333:key/mrk-1234abcd12ab34cd56ef1234567890ab';
const read = (settings: Readonly<Record<string, unknown>>) =>
  readStackConfig(Object.fromEntries(Object.entries(settings).map(([name, given]) => [`onrecord:${name}`, given])));

describe('the settings that fit the stack to an account', () => {
  it.each([
    ['stage', 'blue-2', 'blue-2'],
    ['stage', '', null],
    ['articlesBucket', 'news.archive-1', 'news.archive-1'],
    ['articlesPrefix', 'english/2026/', 'english/2026/'],
    ['resultsPrefix', '', ''],
    ['kmsKeyArn', KEY, KEY],
    [
      'permissionsBoundaryArn',
      'arn:aws-us-gov:iam::111122223333:policy/a/b',
      'arn:aws-us-gov:iam::111122223333:policy/a/b',
    ],
    ['memoryMegabytes', '1024', 1024],
    ['backfillConcurrency', 1, 1],
    ['oldVersionsDays', '30', 30],
    ['oldVersionsDays', null, null],
    ['tags', { team: 'desk' }, { team: 'desk' }],
    ['tags', '{"team":"desk"}', { team: 'desk' }],
    ['outputs', [], []],
    ['outputs', '', []],
    ['outputs', 'events,tables', ['tables', 'events']],
    ['eventBus', 'newsroom', 'newsroom'],
  ])('should read %s %j', (name, given, value) => {
    expect(read({ [name]: given })).toHaveProperty(name, value);
  });

  it.each([
    ['stage', 'a_b'],
    ['stage', '-a'],
    ['stage', 'a'.repeat(33)],
    ['articlesBucket', 's3://news'],
    ['articlesBucket', 'News'],
    ['articlesBucket', 'a'],
    ['articlesBucket', '192.168.1.2'],
    ['recordsBucket', 7],
    ['articlesPrefix', 'english'],
    ['articlesPrefix', '/english/'],
    ['articlesPrefix', 'a b/'],
    ['resultsPrefix', null],
    ['kmsKeyArn', 'alias/news'],
    ['kmsKeyArn', 'arn:aws:kms:eu-central-1:111122223333:alias/news'],
    ['permissionsBoundaryArn', 'developers'],
    ['memoryMegabytes', 128],
    ['memoryMegabytes', 10_241],
    ['backfillConcurrency', 0],
    ['oldVersionsDays', 0],
    ['inventoryBucket', 'a/b'],
    ['tags', { 'aws:team': 'desk' }],
    ['tags', { team: 7 }],
    ['tags', 'team=desk'],
    ['tags', ['team']],
    ['outputs', ['rows']],
    ['outputs', 'tables,records'],
    ['outputs', null],
    ['eventBus', ''],
    ['eventBus', 'arn:aws:sqs:eu-central-1:111122223333:news'],
  ])('should not accept %s %j, and name the key and the value', (name, given) => {
    expect(() => read({ [name]: given })).toThrow(StackConfigError);
    expect(() => read({ [name]: given })).toThrow(`Context key "onrecord:${name}" must be`);
    expect(() => read({ [name]: given })).toThrow(`it is ${JSON.stringify(given)}.`);
  });

  it('should end the name of the stack with its stage', () => {
    expect(read({ stage: 'blue', stackName: 'news' }).stackName).toBe('news-blue');
    expect(() => read({ stage: 'blue', stackName: 'n'.repeat(67) })).toThrow('"onrecord:stage"');
  });

  it.each([
    ['', ''],
    ['records/', ''],
    ['records/2026/', ''],
    ['athena/', ''],
    ['news/', 'news/'],
    ['news/', 'news/facts/'],
    ['facts/tables/in/', 'facts/'],
  ])(
    'should not let a result start the function: articles in "%s", results in "%s"',
    (articlesPrefix, resultsPrefix) => {
      const bucket = { articlesPrefix, resultsPrefix, articlesBucket: 'newsroom' };
      expect(() => read({ ...bucket, recordsBucket: 'newsroom' })).toThrow(
        'Context key "onrecord:articlesPrefix" must keep',
      );
      expect(() => read({ ...bucket, recordsBucket: 'other-room' })).not.toThrow();
    },
  );

  it.each([
    ['articles/', ''],
    ['records-in/', ''],
    ['news/in/', 'news/out/'],
    ['news/', 'facts/'],
  ])('should take articles from "%s" and results to "%s" of one bucket', (articlesPrefix, resultsPrefix) => {
    const bucket = { articlesBucket: 'newsroom', recordsBucket: 'newsroom' };
    expect(read({ ...bucket, articlesPrefix, resultsPrefix })).toMatchObject({ articlesPrefix, resultsPrefix });
  });
});
