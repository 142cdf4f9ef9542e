import { Alarm, ComparisonOperator } from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import { Construct } from 'constructs';
import { alarms, missingData } from '../alarms.ts';
import type { Watched } from '../pipeline-metrics.ts';

export interface PipelineAlarmsProps {
  readonly watched: Watched;
  readonly topic: ITopic;
  /** Where the README lies that the alarms' texts lead to. */
  readonly readmeUrl: string;
  readonly silenceHours: number;
}

const { GREATER_THAN_OR_EQUAL_TO_THRESHOLD, LESS_THAN_THRESHOLD } = ComparisonOperator;

/** Tells the topic when something needs a person, and when it no longer does. */
export class PipelineAlarms extends Construct {
  readonly all: readonly Alarm[];

  constructor(scope: Construct, id: string, { watched, topic, readmeUrl, silenceHours }: PipelineAlarmsProps) {
    super(scope, id);
    this.all = alarms(watched, silenceHours).map((definition) => {
      const { name, says, metric, threshold, periods: [above, of] = [1, 1], whenSilent } = definition;
      const alarm = new Alarm(this, name, {
        alarmName: `${watched.serviceName}-${name}`,
        alarmDescription: `${says} ${readmeUrl}#alarm-${name}`,
        metric,
        threshold,
        comparisonOperator: whenSilent ? LESS_THAN_THRESHOLD : GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
        datapointsToAlarm: above,
        evaluationPeriods: of,
        treatMissingData: missingData(definition),
      });
      alarm.addAlarmAction(new SnsAction(topic));
      alarm.addOkAction(new SnsAction(topic));
      return alarm;
    });
  }
}
