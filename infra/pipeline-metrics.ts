import { Duration } from 'aws-cdk-lib';
import { type IMetric, MathExpression, Metric, Stats } from 'aws-cdk-lib/aws-cloudwatch';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import {
  ARTICLE_METRICS,
  CODE_DIMENSION,
  EVENT_METRICS,
  METRIC_NAMESPACE,
  type MetricName,
  SERVICE_DIMENSION,
} from '../functions/article-uploaded/metrics.ts';

/** What is watched of one deployment. */
export interface Watched {
  /** Under which the function counts: the stack's name. */
  readonly serviceName: string;
  readonly uploads: IQueue;
  readonly deadLetters: IQueue;
  readonly articleUploaded: IFunction;
}

/** A sum over each period of one of the function's own metrics, of all codes or of one. */
export function counted({ serviceName }: Watched, metricName: MetricName, period: Duration, code?: string): Metric {
  const dimensionsMap = { [SERVICE_DIMENSION]: serviceName, ...(code !== undefined && { [CODE_DIMENSION]: code }) };
  return new Metric({
    namespace: METRIC_NAMESPACE,
    metricName,
    dimensionsMap,
    statistic: Stats.SUM,
    period,
    ...(code !== undefined && { label: code }),
  });
}

/** Each code of a metric as a line of its own, also those that nobody has seen yet. */
export function countedByCode({ serviceName }: Watched, metricName: MetricName, period: Duration): MathExpression {
  const schema = `{${METRIC_NAMESPACE},${SERVICE_DIMENSION},${CODE_DIMENSION}}`;
  const search = `${schema} MetricName="${metricName}" ${SERVICE_DIMENSION}="${serviceName}"`;
  return new MathExpression({ expression: `SEARCH('${search}', 'Sum')`, label: '', period, usingMetrics: {} });
}

const zeroIfNone = (name: string) => `FILL(${name}, 0)`;

/** Uploads that the queue was told of and that have no result yet, when these are more than one in twenty. */
export function uploadsWithoutResult(watched: Watched): MathExpression {
  const period = Duration.hours(1);
  const { ARTICLE_RECORDED, ARTICLE_FAILED, EVENT_IGNORED } = EVENT_METRICS;
  const gap = `(${zeroIfNone('sent')} - ${['recorded', 'failed', 'ignored'].map(zeroIfNone).join(' - ')})`;
  return new MathExpression({
    expression: `IF(${gap} > 0.05 * ${zeroIfNone('sent')}, ${gap}, 0)`,
    label: 'uploads without result',
    period,
    usingMetrics: {
      sent: watched.uploads.metricNumberOfMessagesSent({ period }),
      recorded: counted(watched, ARTICLE_RECORDED, period),
      failed: counted(watched, ARTICLE_FAILED, period),
      ignored: counted(watched, EVENT_IGNORED, period),
    },
  });
}

/** Runs that found their result stored already, when these are more than one in five. */
export function repeatedRuns(watched: Watched): MathExpression {
  const period = Duration.hours(1);
  const runs = `(${zeroIfNone('recorded')} + ${zeroIfNone('failed')})`;
  const repeats = `(${runs} - ${zeroIfNone('written')})`;
  return new MathExpression({
    expression: `IF(${repeats} > 0.2 * ${runs}, ${repeats}, 0)`,
    label: 'runs that found their result stored',
    period,
    usingMetrics: {
      recorded: counted(watched, EVENT_METRICS.ARTICLE_RECORDED, period),
      failed: counted(watched, EVENT_METRICS.ARTICLE_FAILED, period),
      written: counted(watched, ARTICLE_METRICS.resultsWritten, period),
    },
  });
}

/** Percentage of articles that became a failure record, in hours with at least ten articles. */
export function failedShare(watched: Watched): MathExpression {
  const period = Duration.hours(1);
  const [failed, all] = [zeroIfNone('failed'), `(${zeroIfNone('recorded')} + ${zeroIfNone('failed')})`];
  return new MathExpression({
    expression: `IF(${all} >= 10, 100 * ${failed} / ${all}, 0)`,
    label: '% of articles that failed',
    period,
    usingMetrics: {
      recorded: counted(watched, EVENT_METRICS.ARTICLE_RECORDED, period),
      failed: counted(watched, EVENT_METRICS.ARTICLE_FAILED, period),
    },
  });
}

/** Articles that failed by a fault of onrecord itself, those of bundles too. */
export function ownFaults(watched: Watched): IMetric {
  const period = Duration.minutes(5);
  const failed = (name: MetricName) => (code: string) => counted(watched, name, period, code);
  const [alone, inBundle] = [failed(EVENT_METRICS.ARTICLE_FAILED), failed(ARTICLE_METRICS.bundleFailures)];
  const usingMetrics = {
    invalid: alone('RECORD_INVALID'),
    broken: alone('EXTRACTION_FAILED'),
    invalidInBundle: inBundle('RECORD_INVALID'),
    brokenInBundle: inBundle('EXTRACTION_FAILED'),
  };
  return new MathExpression({
    expression: Object.keys(usingMetrics).map(zeroIfNone).join(' + '),
    label: 'articles that failed by a fault of onrecord',
    period,
    usingMetrics,
  });
}
