/** What fits the stack to an account, where nothing is given. */
export const ACCOUNT_DEFAULTS = {
  stage: null,
  articlesBucket: null,
  articlesPrefix: '',
  recordsBucket: null,
  resultsPrefix: '',
  kmsKeyArn: null,
  permissionsBoundaryArn: null,
  memoryMegabytes: 1769,
  backfillConcurrency: 5,
  inventoryBucket: null,
  oldVersionsDays: null,
  tags: {},
  outputs: ['tables', 'events'],
  eventBus: 'default',
};
