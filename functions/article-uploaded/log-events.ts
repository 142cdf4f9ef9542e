/** The `eventType` of every log line; queries filter by it, and each has its metric (`metrics.ts`). */
export const LOG_EVENTS = {
  /** The upload's result is a record: it stands, or that of a newer upload does. */
  recorded: 'ARTICLE_RECORDED',
  /** The upload can never become a record: its failure record stands, or that of a newer upload does. */
  failed: 'ARTICLE_FAILED',
  /** Nothing to do: a test event, a folder, a deletion. */
  ignored: 'EVENT_IGNORED',
  /** Something did not answer as it should; the queue delivers the upload again. */
  retried: 'ARTICLE_RETRIED',
  /** A message of no known shape: it ends in the dead-letter queue. */
  unknown: 'EVENT_UNKNOWN',
} as const;

export type LogEvent = (typeof LOG_EVENTS)[keyof typeof LOG_EVENTS];

/** Keys, counts, codes and milliseconds; never words of an article. */
export interface LogFields {
  readonly eventType: LogEvent;
  readonly [field: string]: unknown;
}

export interface Log {
  debug(message: string, fields: LogFields): void;
  info(message: string, fields: LogFields): void;
  warn(message: string, fields: LogFields): void;
  error(message: string, fields: LogFields): void;
}
