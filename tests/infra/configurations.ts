/** Ten ways of fitting the stack to an account, as cdk.json's context. */
export const CONFIGURATIONS: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  'as it comes': {},
  'a stage with tags, that goes with its stack': {
    'onrecord:stage': 'staging',
    'onrecord:removalPolicy': 'destroy',
    'onrecord:tags': { team: 'data desk', 'cost-centre': '4711' },
  },
  'articles in a bucket that exists': {
    'onrecord:articlesBucket': 'newsroom-archive',
    'onrecord:articlesPrefix': 'english/',
  },
  'records in a bucket that exists': { 'onrecord:recordsBucket': 'data-lake', 'onrecord:resultsPrefix': 'news/v1/' },
  'both in one bucket that exists': {
    'onrecord:articlesBucket': 'newsroom',
    'onrecord:recordsBucket': 'newsroom',
    'onrecord:articlesPrefix': 'articles/',
    'onrecord:resultsPrefix': 'facts/',
  },
  'under a key of its own': {
    'onrecord:kmsKeyArn': 'arn:aws:kms:eu-central-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab',
  },
  'within a permissions boundary': {
    'onrecord:permissionsBoundaryArn': 'arn:aws:iam::111122223333:policy/developers',
  },
  'records alone': { 'onrecord:outputs': [] },
  'events on a bus of another account': {
    'onrecord:outputs': 'events',
    'onrecord:eventBus': 'arn:aws:events:eu-central-1:444455556666:event-bus/newsroom',
  },
  'for millions of articles a day': {
    'onrecord:maxConcurrency': 1000,
    'onrecord:backfillConcurrency': 1000,
    'onrecord:memoryMegabytes': 3538,
    'onrecord:oldVersionsDays': 30,
    'onrecord:logRetentionDays': 7,
    'onrecord:inventoryBucket': 'newsroom-inventory',
  },
};
