import type { LogEvent } from './log-events.ts';

/** The CloudWatch namespace; in it each deployment is a `service` of its own, named like its stack. */
export const METRIC_NAMESPACE = 'onrecord';

/** Splits a count by what the README's troubleshooting tables list. */
export const CODE_DIMENSION = 'code';
export const SERVICE_DIMENSION = 'service';

/** Counted whenever the log line of this event is written. */
export const EVENT_METRICS = {
  ARTICLE_RECORDED: 'ArticlesRecorded',
  ARTICLE_FAILED: 'ArticlesFailed',
  ARTICLE_RETRIED: 'ArticlesRetried',
  EVENT_IGNORED: 'EventsIgnored',
  EVENT_UNKNOWN: 'EventsUnknown',
} as const satisfies Readonly<Record<LogEvent, string>>;

/** Measured of one article. */
export const ARTICLE_METRICS = {
  /** Results that were stored: less than what was handled where uploads were delivered twice. */
  resultsWritten: 'ResultsWritten',
  statements: 'Statements',
  casualties: 'CasualtyFigures',
  /** Articles of bundles that failed, by their code; the bundle itself is recorded. */
  bundleFailures: 'BundleArticlesFailed',
  /** Warnings in records, by their code. */
  warnings: 'Warnings',
  /** From the request to its result, in milliseconds. */
  duration: 'Duration',
} as const;

export type MetricName = (typeof EVENT_METRICS)[LogEvent] | (typeof ARTICLE_METRICS)[keyof typeof ARTICLE_METRICS];

/** Adds to the metrics of this deployment; with a code also to the same metrics of that code alone. */
export type Meter = (values: Readonly<Partial<Record<MetricName, number>>>, code?: string) => void;
