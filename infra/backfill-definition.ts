/** Where the backfill reads, whom it asks, and where it reports. */
export interface BackfillPlaces {
  readonly functionArn: string;
  readonly articlesBucket: string;
  readonly articlesPrefix: string;
  readonly recordsBucket: string;
  /** Ends in "/". */
  readonly reportsPrefix: string;
  /** Articles at one time. */
  readonly concurrency: number;
}

/** 5, 10, 20, 40 seconds at most, at random; all within the five minutes of an express execution. */
const PATIENCE = { IntervalSeconds: 5, BackoffRate: 2, MaxAttempts: 4, JitterStrategy: 'FULL' } as const;

/** What is done with one article: its execution fails when no record came of it, and says why. */
function oneArticle(functionArn: string, label: string) {
  // no two states of a state machine have one name, not even of different maps
  const named = (state: string) => `${state} ${label}`;
  return {
    ProcessorConfig: { Mode: 'DISTRIBUTED', ExecutionType: 'EXPRESS' },
    StartAt: named('Process'),
    States: {
      [named('Process')]: {
        Type: 'Task',
        Resource: 'arn:aws:states:::lambda:invoke',
        Parameters: { FunctionName: functionArn, 'Payload.$': '$' },
        ResultSelector: { 'result.$': '$.Payload.results[0]' },
        Retry: [{ ErrorEquals: ['States.ALL'], ...PATIENCE }],
        Next: named('Is there a record'),
      },
      [named('Is there a record')]: {
        Type: 'Choice',
        Choices: [
          { Variable: '$.result.outcome', StringEquals: 'failure', Next: named('No record') },
          {
            And: [
              { Variable: '$.result.outcome', StringEquals: 'bundle' },
              { Variable: '$.result.failures', NumericGreaterThan: 0 },
            ],
            Next: named('Articles failed'),
          },
        ],
        Default: named('Done'),
      },
      // "ARTICLE_EMPTY", and where its failure record lies
      [named('No record')]: { Type: 'Fail', ErrorPath: '$.result.code', CausePath: '$.result.written' },
      // of a bundle: their failures lie there, one a line
      [named('Articles failed')]: { Type: 'Fail', Error: 'BUNDLE_ARTICLES_FAILED', CausePath: '$.result.failed' },
      [named('Done')]: { Type: 'Succeed', OutputPath: '$.result.outcome' },
    },
  };
}

/** A map of every item, whatever fails in it: the report names what did. */
function everyArticle(places: BackfillPlaces, label: string, itemReader: object, itemSelector: object) {
  return {
    Type: 'Map',
    Label: label,
    ItemReader: itemReader,
    ItemSelector: { ...itemSelector, 'reprocess.$': '$.reprocess' },
    MaxConcurrency: places.concurrency,
    ToleratedFailurePercentage: 100,
    ItemProcessor: oneArticle(places.functionArn, label),
    ResultWriter: {
      Resource: 'arn:aws:states:::s3:putObject',
      Parameters: { Bucket: places.recordsBucket, Prefix: places.reportsPrefix.replace(/\/$/, '') },
      WriterConfig: { OutputType: 'JSONL', Transformation: 'NONE' },
    },
    End: true,
  };
}

/**
 * The state machine in Amazon States Language. Its input, all of it optional:
 * `{"prefix": "2026/", "reprocess": true}` or `{"inventory": {"bucket": "…", "manifest": "…/manifest.json"}}`.
 */
export function backfillDefinition(places: BackfillPlaces): Readonly<Record<string, unknown>> {
  const ofPrefix = {
    Resource: 'arn:aws:states:::s3:listObjectsV2',
    Parameters: { Bucket: places.articlesBucket, 'Prefix.$': '$.prefix' },
  };
  const ofInventory = {
    Resource: 'arn:aws:states:::s3:getObject',
    ReaderConfig: { InputType: 'MANIFEST' },
    Parameters: { 'Bucket.$': '$.inventory.bucket', 'Key.$': '$.inventory.manifest' },
  };
  const key = { 'key.$': '$$.Map.Item.Value.Key' };
  // S3 Inventory lists keys encoded (Amazon S3 User Guide, "Amazon S3 Inventory list")
  const encodedKey = { ...key, 'bucket.$': '$$.Map.Item.Value.Bucket', keyEncoding: 'url' };
  return {
    Comment: 'Makes records of the articles of a prefix or an S3 inventory; {} takes all articles that have none',
    StartAt: 'Defaults',
    States: {
      Defaults: {
        Type: 'Pass',
        Result: { prefix: places.articlesPrefix, reprocess: false },
        ResultPath: '$.defaults',
        Next: 'Asked',
      },
      Asked: {
        Type: 'Pass',
        Parameters: { 'asked.$': 'States.JsonMerge($.defaults, $, false)' },
        OutputPath: '$.asked',
        Next: 'Source',
      },
      Source: {
        Type: 'Choice',
        Choices: [{ Variable: '$.inventory', IsPresent: true, Next: 'FromInventory' }],
        Default: 'FromPrefix',
      },
      FromPrefix: everyArticle(places, 'prefix', ofPrefix, { bucket: places.articlesBucket, ...key }),
      FromInventory: everyArticle(places, 'inventory', ofInventory, encodedKey),
    },
  };
}
