import { DEFAULT_SETTINGS, type PipelineSettings } from '../pipeline/process-article.ts';

export interface Config {
  readonly recordsBucket: string;
  /** Null where results are not announced. */
  readonly eventBusName: string | null;
  /** Tells the logs and metrics of two deployments apart. */
  readonly serviceName: string;
  readonly settings: PipelineSettings;
}

/** An environment variable that the function cannot work with; thrown while it starts. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
  readonly code = 'CONFIG_INVALID';
  constructor(variable: string, expected: string, value: string | undefined) {
    super(
      `Environment variable ${variable} must be ${expected}; it is ${value === undefined ? 'not set' : `"${value}"`}.`,
    );
  }
}

type Environment = Readonly<Record<string, string | undefined>>;

function bucketOf(environment: Environment, variable: string): string {
  const value = environment[variable];
  if (value === undefined || !/^[\w.-]{3,63}$/.test(value)) {
    throw new ConfigError(variable, 'the name of an S3 bucket', value);
  }
  return value;
}

/** Ends in "/", so that no prefix can be the beginning of another one's name. */
function prefixOf(environment: Environment, variable: string, fallback: string): string {
  const value = environment[variable] ?? fallback;
  if (!/^[\w.-]+(\/[\w.-]+)*\/$/.test(value) || value.length > 256) {
    throw new ConfigError(variable, 'a prefix such as "records/", at most 256 characters', value);
  }
  return value;
}

/** Of the bus, or the ARN of one in another account (Amazon EventBridge API Reference, PutEventsRequestEntry). */
function busOf(environment: Environment, variable: string): string | null {
  const value = environment[variable];
  if (value === undefined || /^[/\w.:-]{1,1600}$/.test(value)) return value ?? null;
  throw new ConfigError(variable, 'the name or the ARN of an event bus', value);
}

function bytesOf(environment: Environment, variable: string, fallback: number): number {
  const value = environment[variable] ?? String(fallback);
  if (!/^[1-9]\d{0,8}$/.test(value)) throw new ConfigError(variable, 'a number of bytes, from 1 to 999999999', value);
  return Number(value);
}

/** One article's results would lie among those of another kind. */
function refuseOverlap(prefixes: Readonly<Record<string, string>>): void {
  const entries = Object.entries(prefixes);
  for (const [variable, prefix] of entries) {
    const other = entries.find(([name, begin]) => name !== variable && prefix.startsWith(begin));
    if (other) throw new ConfigError(variable, `outside of ${other[0]} ("${other[1]}")`, prefix);
  }
}

/**
 * Reads the function's settings: RECORDS_BUCKET, and if they are set RECORDS_PREFIX, FAILURES_PREFIX,
 * TEXTS_PREFIX, MAX_ARTICLE_BYTES and POWERTOOLS_SERVICE_NAME; without TABLES_PREFIX no tables are kept, without
 * EVENT_BUS_NAME nothing is announced.
 * @throws ConfigError naming the variable
 */
export function configOf(environment: Environment): Config {
  const settings = {
    recordsPrefix: prefixOf(environment, 'RECORDS_PREFIX', DEFAULT_SETTINGS.recordsPrefix),
    failuresPrefix: prefixOf(environment, 'FAILURES_PREFIX', DEFAULT_SETTINGS.failuresPrefix),
    textsPrefix: prefixOf(environment, 'TEXTS_PREFIX', DEFAULT_SETTINGS.textsPrefix),
    tablesPrefix: environment.TABLES_PREFIX === undefined ? null : prefixOf(environment, 'TABLES_PREFIX', ''),
    maxArticleBytes: bytesOf(environment, 'MAX_ARTICLE_BYTES', DEFAULT_SETTINGS.maxArticleBytes),
  };
  refuseOverlap({
    RECORDS_PREFIX: settings.recordsPrefix,
    FAILURES_PREFIX: settings.failuresPrefix,
    TEXTS_PREFIX: settings.textsPrefix,
    ...(settings.tablesPrefix !== null && { TABLES_PREFIX: settings.tablesPrefix }),
  });
  return {
    recordsBucket: bucketOf(environment, 'RECORDS_BUCKET'),
    eventBusName: busOf(environment, 'EVENT_BUS_NAME'),
    serviceName: environment.POWERTOOLS_SERVICE_NAME || 'onrecord',
    settings,
  };
}
