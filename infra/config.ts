import { RemovalPolicy } from 'aws-cdk-lib';
import { RetentionDays } from 'aws-cdk-lib/aws-logs';

/** What may differ between two deployments; `onrecord:…` in cdk.json's context, or `cdk deploy -c onrecord:…=…`. */
export interface StackConfig {
  /** The CloudFormation stack's name; another name is another, separate deployment. */
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

interface Setting<Value> {
  readonly unset: Value;
  readonly expected: string;
  /** Undefined for a value that will not do. Options given with `-c` are always strings. */
  readonly read: (given: unknown) => Value | undefined;
}

const PREFIX = 'onrecord:';
const RETENTION_DAYS = Object.values(RetentionDays).filter(
  (days) => typeof days === 'number' && days !== RetentionDays.INFINITE,
);

/** 30 → 30, "30" → 30, "30 days" → undefined */
function wholeNumber(given: unknown, min: number, max: number): number | undefined {
  const number = typeof given === 'string' && /^\d+$/.test(given) ? Number(given) : given;
  return typeof number === 'number' && Number.isInteger(number) && number >= min && number <= max ? number : undefined;
}

const SETTINGS: { readonly [Name in keyof StackConfig]: Setting<StackConfig[Name]> } = {
  stackName: {
    unset: 'onrecord',
    expected: 'a letter, then letters, digits and hyphens, 128 at most',
    read: (given) => (typeof given === 'string' && /^[a-z][a-z0-9-]{0,127}$/i.test(given) ? given : undefined),
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
};

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
  return {
    stackName: read('stackName'),
    maxArticleBytes: read('maxArticleBytes'),
    maxConcurrency: read('maxConcurrency'),
    logRetentionDays: read('logRetentionDays'),
    removalPolicy: read('removalPolicy'),
    alarmEmail: read('alarmEmail'),
    silenceHours: read('silenceHours'),
    readmeUrl: read('readmeUrl'),
  };
}
