import { Duration } from 'aws-cdk-lib';
import {
  type Alarm,
  AlarmStatusWidget,
  Dashboard,
  GraphWidget,
  type GraphWidgetProps,
  type IMetric,
  type IWidget,
  LogQueryVisualizationType,
  LogQueryWidget,
  TextWidget,
} from 'aws-cdk-lib/aws-cloudwatch';
import { type ILogGroup, QueryString } from 'aws-cdk-lib/aws-logs';
import type { Construct } from 'constructs';
import { ARTICLE_METRICS, EVENT_METRICS, type MetricName } from '../../functions/article-uploaded/metrics.ts';
import { counted, countedByCode, type Watched } from '../pipeline-metrics.ts';
import { SAVED_QUERIES } from './saved-queries.ts';

export interface PipelineDashboardProps {
  readonly watched: Watched;
  readonly alarms: readonly Alarm[];
  readonly logGroup: ILogGroup;
  readonly readmeUrl: string;
}

const period = Duration.minutes(5);
const WIDTH = 8;

function graph(title: string, left: readonly IMetric[], options: GraphWidgetProps = {}): IWidget {
  return new GraphWidget({ title, left: [...left], width: WIDTH, height: 6, leftYAxis: { min: 0 }, ...options });
}

/** Is all well, does everything arrive, and what is found: a row each. */
function rows({ watched, alarms, logGroup, readmeUrl }: PipelineDashboardProps): IWidget[][] {
  const { uploads, deadLetters, articleUploaded } = watched;
  const count = (name: MetricName) => counted(watched, name, period);
  const byCode = (name: MetricName) => [countedByCode(watched, name, period)];
  const { ARTICLE_RECORDED, ARTICLE_FAILED, ARTICLE_RETRIED, EVENT_UNKNOWN } = EVENT_METRICS;
  const max = { period, statistic: 'Maximum' };
  const arrived = uploads.metricNumberOfMessagesSent({ period, label: 'uploads' });
  return [
    [
      new TextWidget({
        markdown: `What each alarm means and what to do: ${readmeUrl}#alarms`,
        width: WIDTH,
        height: 4,
      }),
      new AlarmStatusWidget({ title: 'Alarms', alarms: [...alarms], width: 2 * WIDTH, height: 4 }),
    ],
    [
      graph('Uploads and results', [
        arrived,
        ...[ARTICLE_RECORDED, ARTICLE_FAILED, ARTICLE_METRICS.resultsWritten].map(count),
      ]),
      graph('Waiting', [uploads.metricApproximateNumberOfMessagesVisible(max)], {
        right: [uploads.metricApproximateAgeOfOldestMessage({ ...max, label: 'age of the oldest in seconds' })],
      }),
      graph('Dead letters, retries, unknown messages', [
        deadLetters.metricApproximateNumberOfMessagesVisible({ ...max, label: 'dead letters' }),
        ...[ARTICLE_RETRIED, EVENT_UNKNOWN].map(count),
      ]),
    ],
    [
      graph('Failure records by code', [...byCode(ARTICLE_FAILED), ...byCode(ARTICLE_METRICS.bundleFailures)], {
        stacked: true,
      }),
      graph('Retries by code', byCode(ARTICLE_RETRIED), { stacked: true }),
      graph('The function', [articleUploaded.metricErrors({ period }), articleUploaded.metricThrottles({ period })], {
        right: [articleUploaded.metricDuration({ ...max, label: 'longest run in ms' })],
      }),
    ],
    [
      graph('Found', [ARTICLE_METRICS.statements, ARTICLE_METRICS.casualties].map(count)),
      graph('Warnings in records by code', byCode(ARTICLE_METRICS.warnings), { stacked: true }),
      graph('Milliseconds an article', [
        count(ARTICLE_METRICS.duration).with({ statistic: 'p50', label: 'half are faster' }),
        count(ARTICLE_METRICS.duration).with({ statistic: 'p99', label: '99 in 100 are faster' }),
      ]),
    ],
    [
      new LogQueryWidget({
        title: 'Latest failures',
        logGroupNames: [logGroup.logGroupName],
        queryString: new QueryString(SAVED_QUERIES['Latest failures']).toString(),
        view: LogQueryVisualizationType.TABLE,
        width: 3 * WIDTH,
        height: 8,
      }),
    ],
  ];
}

/** One page that shows the whole pipeline, named like its stack. */
export class PipelineDashboard extends Dashboard {
  constructor(scope: Construct, id: string, props: PipelineDashboardProps) {
    super(scope, id, {
      dashboardName: props.watched.serviceName,
      defaultInterval: Duration.days(1),
      widgets: rows(props),
    });
  }
}
