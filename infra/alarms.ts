import { Duration } from 'aws-cdk-lib';
import { type IMetric, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch';
import { EVENT_METRICS } from '../functions/article-uploaded/metrics.ts';
import {
  counted,
  failedShare,
  ownFaults,
  repeatedRuns,
  uploadsWithoutResult,
  type Watched,
} from './pipeline-metrics.ts';

/** One alarm: it goes off when the metric is at the threshold or above in so many of so many periods. */
export interface AlarmDefinition {
  /** Ends the alarm's name, and is its anchor in the README: "alarm-dead-letters". */
  readonly name: string;
  /** For the person on call: what is the matter, whether something is lost, and the first thing to do. */
  readonly says: string;
  readonly metric: IMetric;
  readonly threshold: number;
  /** "2 of 24" periods; "1 of 1" where not said. */
  readonly periods?: readonly [above: number, of: number];
  /** Goes off below the threshold instead, and when there is no data. */
  readonly whenSilent?: true;
}

const FIVE_MINUTES = { period: Duration.minutes(5) };
const HOUR = { period: Duration.hours(1) };

/** All alarms, the most urgent first. `silenceHours`: 0 for no alarm on silence. */
export function alarms(watched: Watched, silenceHours: number): readonly AlarmDefinition[] {
  const { uploads, deadLetters, articleUploaded } = watched;
  return [
    {
      name: 'dead-letters',
      says: 'Uploads failed on every try and wait in the dead-letter queue. They are kept for 14 days: find the cause in the log, mend it, redrive.',
      metric: deadLetters.metricApproximateNumberOfMessagesVisible({ ...FIVE_MINUTES, statistic: 'Maximum' }),
      threshold: 1,
    },
    {
      name: 'function-errors',
      says: 'The function itself broke off: it did not start, ran out of time or of memory. Nothing is lost, the uploads come again. Look for the last error in its log.',
      metric: articleUploaded.metricErrors(FIVE_MINUTES),
      threshold: 1,
    },
    {
      name: 'own-faults',
      says: 'Articles have no record because onrecord broke on them or made one that its schema refuses. Trying again does not help. Report the article, or its key.',
      metric: ownFaults(watched),
      threshold: 1,
    },
    {
      name: 'oldest-upload',
      says: 'An upload has been waiting for an hour. Nothing is lost, results are late. Is the function throttled, is S3 refusing, or are these more uploads than it can take at a time?',
      metric: uploads.metricApproximateAgeOfOldestMessage({ ...FIVE_MINUTES, statistic: 'Maximum' }),
      threshold: Duration.hours(1).toSeconds(),
      periods: [3, 3],
    },
    {
      name: 'uploads-without-results',
      says: 'In two hours of the last day, uploads arrived and fewer results came of them than should have, beyond what a full queue explains. Compare both on the dashboard, then look into the dead-letter queue and the log.',
      metric: uploadsWithoutResult(watched),
      threshold: 1,
      periods: [2, 24],
    },
    {
      name: 'repeated-runs',
      says: 'Uploads are handled again and again: the results are right, but you pay for each run. Somebody repeats events or re-runs articles, or uploads are notified twice.',
      metric: repeatedRuns(watched),
      threshold: 10,
      periods: [2, 3],
    },
    {
      name: 'retries',
      says: 'S3 or the event bus keeps refusing or does not answer, so that articles must be tried again. Nothing is lost yet. The code in the log tells which permission, bucket or bus it is.',
      metric: counted(watched, EVENT_METRICS.ARTICLE_RETRIED, FIVE_MINUTES.period),
      threshold: 1,
      periods: [3, 3],
    },
    {
      name: 'throttles',
      says: 'Lambda turns runs down, since the account runs as many functions as it may. Nothing is lost, results are late. Lower onrecord:maxConcurrency, or ask AWS for more.',
      metric: articleUploaded.metricThrottles(FIVE_MINUTES),
      threshold: 1,
      periods: [3, 3],
    },
    {
      name: 'many-failures',
      says: 'More than half of the articles of an hour became failure records. Mostly somebody uploads files that are not read, or hold no article: see the failures by code on the dashboard.',
      metric: failedShare(watched),
      threshold: 50,
    },
    ...(silenceHours === 0
      ? []
      : [
          {
            name: 'silence',
            says: `Nothing was uploaded for ${silenceHours} hours. If articles should have come, whoever uploads them has stopped, or the bucket no longer tells the queue.`,
            metric: uploads.metricNumberOfMessagesSent(HOUR),
            threshold: 1,
            periods: [silenceHours, silenceHours],
            whenSilent: true,
          } as const,
        ]),
  ];
}

/** How CloudWatch is to treat an hour in which nothing was measured. */
export const missingData = ({ whenSilent }: AlarmDefinition): TreatMissingData =>
  whenSilent ? TreatMissingData.BREACHING : TreatMissingData.NOT_BREACHING;
