import type { Measurement } from './measurement.ts';
import { costOf } from './prices.ts';

/** The function's memory in the stack, in MB. */
export const MEMORY_MEGABYTES = 1769;
/** Requests that wait for one another: article, text, two looks, record, two looks, rows, event. */
export const ROUND_TRIPS = 7;
/** Amazon S3 User Guide, "Performance guidelines": "roughly 100–200 milliseconds". */
export const ROUND_TRIP_MILLISECONDS = 100;
/** Messages that the function handles at one time. */
const AT_ONCE = 3;
/** Bytes of English text a token of a language model. */
export const BYTES_A_TOKEN = 4;
/** Instructions and the schema, for each article. */
export const INSTRUCTION_TOKENS = 2000;
const GIGA = 1e9;
/** Metrics of the function that count in ordinary use: nine of an article, and three of codes of failures and warnings. */
const OWN_METRICS = 12;
const HOURS_A_MONTH = 24 * 30;

/** An hour has 180 long polls of 20 seconds, by each of five pollers. */
const IDLE_POLLS = 5 * 180 * 24 * 30;

export interface Line {
  readonly what: string;
  readonly usd: number;
}

/** Milliseconds of the function an article, where each invocation takes so many: waits overlap, work does not. */
export function billedMilliseconds({ cpuMilliseconds }: Measurement, batch: number): number {
  const waiting = ROUND_TRIPS * ROUND_TRIP_MILLISECONDS;
  if (batch === 1) return cpuMilliseconds + waiting;
  return Math.max(cpuMilliseconds, waiting / AT_ONCE);
}

/** Metrics are billed by the hour in which they count; with few articles each has an hour of its own. */
const ownMetrics = (articles: number) => OWN_METRICS * Math.min(1, articles / HOURS_A_MONTH);

/** What the stack costs in a month without a single article. */
export const idleCost = (alarmMetrics: number): readonly Line[] => [
  { what: "SQS: the function's polling", usd: costOf('sqsRequest', IDLE_POLLS) },
  { what: 'CloudWatch: alarms', usd: costOf('alarm', alarmMetrics) },
];

/** What a month of so many articles costs, line by line; storage is that of the month's results for one month. */
export function monthlyCost(
  articles: number,
  batch: number,
  measured: Measurement,
  alarmMetrics: number,
): readonly Line[] {
  const invocations = articles / batch;
  const seconds = (articles * billedMilliseconds(measured, batch)) / 1000;
  const { recordBytes, textBytes, rowBytes, articleBytes } = measured;
  const stored = articles * (recordBytes + textBytes + rowBytes + articleBytes);
  // sent by S3, received, deleted; ten at a time where there are as many
  const messages = articles + (2 * articles) / batch;
  return [
    {
      what: 'Lambda',
      usd: costOf('lambdaSecond', (seconds * MEMORY_MEGABYTES) / 1024) + costOf('lambdaRequest', invocations),
    },
    {
      what: 'S3: requests',
      usd: costOf('s3Put', articles * measured.puts) + costOf('s3Get', articles * measured.gets),
    },
    { what: 'S3: storage', usd: costOf('s3Gigabyte', stored / GIGA) },
    { what: 'SQS', usd: costOf('sqsRequest', IDLE_POLLS + messages) },
    { what: 'EventBridge', usd: costOf('event', articles * measured.events) },
    {
      what: 'CloudWatch',
      usd:
        costOf('logGigabyte', (articles * measured.logBytes) / GIGA) +
        costOf('ownMetric', ownMetrics(articles)) +
        costOf('alarm', alarmMetrics),
    },
  ];
}

/** What a backfill of so many articles costs beside the function: one express execution of 64 MB each. */
export function backfillCost(articles: number, measured: Measurement): number {
  const seconds = billedMilliseconds(measured, 1) / 1000;
  return costOf('stepRequest', articles) + costOf('stepSecond', articles * seconds * (64 / 1024));
}

/** What a language model would cost for the same articles: reading each with its instructions, writing the facts. */
export function modelCost(articles: number, measured: Measurement, size: 'small' | 'large'): number {
  const read = articles * (INSTRUCTION_TOKENS + measured.articleBytes / BYTES_A_TOKEN);
  const written = articles * (measured.factBytes / BYTES_A_TOKEN);
  return size === 'small'
    ? costOf('smallModelIn', read) + costOf('smallModelOut', written)
    : costOf('largeModelIn', read) + costOf('largeModelOut', written);
}
