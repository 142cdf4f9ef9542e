import { RemovalPolicy } from 'aws-cdk-lib';
import { RetentionDays } from 'aws-cdk-lib/aws-logs';
import { ACCOUNT_SETTINGS, type AccountConfig, type Setting, wholeNumber } from './account-settings.ts';
import { resultPrefixes } from './result-prefixes.ts';

/** What may differ between two deployments; `onrecord:…` in cdk.json's context, or `cdk deploy -c onrecord:…=…`. */
export interface StackConfig extends AccountConfig {
  /** The CloudFormation stack's name, the stage included; another name is another, separate deployment. */
  readonly stackName: string;
  /** Bytes. A larger article gets a failure record. */
  readonly maxArticleBytes: number;
  /** Runs of the function at one time, 2 to 1,000; each holds up to ten articles. */
  readonly maxConcurrency: number;
  /** Days, one of the periods that CloudWatch Logs offers. */
  readonly logRetentionDays: RetentionDays;
  /** What happens to the two buckets when the stack is deleted. */
  readonly removalPolicy: RemovalPolicy.RETAIN | RemovalPolicy.DESTROY;
  /** Gets the alarms by mail, once its owner has agreed; null for nobody. */
  readonly alarmEmail: string | null;
  /** An alarm after so many hours without an upload, 168 at most; 0 for none. */
  readonly silenceHours: number;
  /** Where the README lies, for the links in alarms. */
  readonly readmeUrl: string;
}

/** A value in cdk.json's context, or in a `-c` option, that no stack can be made from. */
export class StackConfigError extends Error {
  override readonly name = 'StackConfigError';
  readonly code = 'STACK_CONFIG_INVALID';
}

const PREFIX = 'onrecord:';
const RETENTION_DAYS = Object.values(RetentionDays).filter(
  (days) => typeof days === 'number' && days !== RetentionDays.INFINITE,
);

const SETTINGS: { readonly [Name in keyof StackConfig]: Setting<StackConfig[Name]> } = {
  stackName: {
    unset: 'onrecord',
    expected: 'a letter, then letters, digits and hyphens, 71 at most',
    read: (given) => (typeof given === 'string' && /^[a-z][a-z0-9-]{0,70}$/i.test(given) ? given : undefined),
  },
  maxArticleBytes: {
    unset: 5_000_000,
    expected: 'a whole number from 1 to 20000000',
    read: (given) => wholeNumber(given, 1, 20_000_000),
  },
  maxConcurrency: {
    unset: 5,
    expected: 'a whole number from 2 to 1000',
    read: (given) => wholeNumber(given, 2, 1000),
  },
  logRetentionDays: {
    unset: RetentionDays.ONE_MONTH,
    expected: `one of ${RETENTION_DAYS.join(', ')}`,
    read: (given) => RETENTION_DAYS.find((days) => days === wholeNumber(given, 1, Infinity)),
  },
  removalPolicy: {
    unset: RemovalPolicy.RETAIN,
    expected: '"retain" or "destroy"',
    read: (given) => (given === RemovalPolicy.RETAIN || given === RemovalPolicy.DESTROY ? given : undefined),
  },
  alarmEmail: {
    unset: null,
    expected: 'an e-mail address, or null',
    read: (given) =>
      given === null || (typeof given === 'string' && /^[^@\s]+@[^@\s]+$/.test(given)) ? given : undefined,
  },
  silenceHours: {
    unset: 0,
    expected: 'a whole number of hours from 1 to 168, or 0 for no alarm',
    read: (given) => wholeNumber(given, 0, 168),
  },
  readmeUrl: {
    unset: 'README.md',
    expected: 'where the README lies, without white space or "#"',
    read: (given) => (typeof given === 'string' && /^[^\s#]{1,200}$/.test(given) ? given : undefined),
  },
  ...ACCOUNT_SETTINGS,
};

/** @throws StackConfigError when the name is too long with its stage */
function stagedName(stackName: string, stage: string | null): string {
  const name = stage === null ? stackName : `${stackName}-${stage}`;
  // with "-backfill" the name of a state machine, 80 at most (AWS Step Functions API Reference, CreateStateMachine)
  if (name.length <= 71) return name;
  throw new StackConfigError(`Context key "${PREFIX}stage" makes the stack's name longer than 71 characters: ${name}.`);
}

/** In one bucket a result must not look like an article: it would be processed, and its result again, without end. */
function refuseLoop({ articlesBucket, recordsBucket, articlesPrefix, resultsPrefix }: AccountConfig): void {
  if (articlesBucket === null || articlesBucket !== recordsBucket) return;
  const results = Object.values(resultPrefixes(resultsPrefix));
  const meeting = results.find((result) => result.startsWith(articlesPrefix) || articlesPrefix.startsWith(result));
  if (meeting === undefined) return;
  throw new StackConfigError(
    `Context key "${PREFIX}articlesPrefix" must keep articles apart from results, which lie in the same bucket below ` +
      `"${meeting}"; it is ${JSON.stringify(articlesPrefix)}. Choose for instance "articles/".`,
  );
}

/**
 * The configuration in a CDK app's context, `app.node.getAllContext()`.
 * @throws StackConfigError naming the key, on a value that will not do and on a key that is none of ours
 */
export function readStackConfig(context: Readonly<Record<string, unknown>>): StackConfig {
  const known = Object.keys(SETTINGS).map((name) => PREFIX + name);
  const unknown = Object.keys(context).find((key) => key.startsWith(PREFIX) && !known.includes(key));
  if (unknown !== undefined) {
    throw new StackConfigError(`Context key "${unknown}" is not known. Known are ${known.join(', ')}.`);
  }
  const read = <Name extends keyof StackConfig>(name: Name): StackConfig[Name] => {
    const given = context[PREFIX + name];
    const value = given === undefined ? SETTINGS[name].unset : SETTINGS[name].read(given);
    if (value !== undefined) return value;
    const { expected } = SETTINGS[name];
    throw new StackConfigError(`Context key "${PREFIX}${name}" must be ${expected}; it is ${JSON.stringify(given)}.`);
  };
  const names = Object.keys(ACCOUNT_SETTINGS) as (keyof AccountConfig)[];
  const account = Object.fromEntries(names.map((name) => [name, read(name)])) as unknown as AccountConfig;
  refuseLoop(account);
  return {
    ...account,
    stackName: stagedName(read('stackName'), account.stage),
    maxArticleBytes: read('maxArticleBytes'),
    maxConcurrency: read('maxConcurrency'),
    logRetentionDays: read('logRetentionDays'),
    removalPolicy: read('removalPolicy'),
    alarmEmail: read('alarmEmail'),
    silenceHours: read('silenceHours'),
    readmeUrl: read('readmeUrl'),
  };
}
