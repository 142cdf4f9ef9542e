import type { ILogGroup } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import type { StackConfig } from '../config.ts';
import type { Watched } from '../pipeline-metrics.ts';
import { AlarmTopic } from './alarm-topic.ts';
import { PipelineAlarms } from './pipeline-alarms.ts';
import { PipelineDashboard } from './pipeline-dashboard.ts';
import { SavedQueries } from './saved-queries.ts';

export interface MonitoringProps {
  readonly watched: Watched;
  readonly logGroup: ILogGroup;
  readonly config: Pick<StackConfig, 'alarmEmail' | 'silenceHours' | 'readmeUrl'>;
}

/** What the person on call works with: alarms and where they go, a dashboard, saved queries. */
export class Monitoring extends Construct {
  readonly topic: AlarmTopic;
  readonly dashboard: PipelineDashboard;

  constructor(scope: Construct, id: string, { watched, logGroup, config }: MonitoringProps) {
    super(scope, id);
    const { alarmEmail: email, silenceHours, readmeUrl } = config;
    this.topic = new AlarmTopic(this, 'Topic', { email });
    const { all } = new PipelineAlarms(this, 'Alarms', { watched, topic: this.topic, readmeUrl, silenceHours });
    this.dashboard = new PipelineDashboard(this, 'Dashboard', { watched, alarms: all, logGroup, readmeUrl });
    new SavedQueries(this, 'Queries', { serviceName: watched.serviceName, logGroup });
  }
}
