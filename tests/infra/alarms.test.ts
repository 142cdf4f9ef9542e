import { describe, expect, it } from 'vitest';
import { EVENT_METRICS, METRIC_NAMESPACE } from '../../functions/article-uploaded/metrics.ts';
import { textOf } from '../project-files.ts';
import { anchorsIn, sectionOf } from '../readme/markdown.ts';
import { below, named, type Resource, synthesize } from './synthesized-stack.ts';

interface AlarmProperties {
  readonly AlarmName: string;
  readonly AlarmDescription: string;
  readonly AlarmActions: readonly unknown[];
  readonly OKActions: readonly unknown[];
  readonly ComparisonOperator: string;
  readonly DatapointsToAlarm: number;
  readonly EvaluationPeriods: number;
  readonly Threshold: number;
  readonly Period?: number;
  readonly TreatMissingData: string;
  readonly MetricName?: string;
  readonly Dimensions?: readonly { readonly Name: string; readonly Value: unknown }[];
  readonly Metrics?: readonly {
    readonly Expression?: string;
    readonly MetricStat?: { readonly Period: number; readonly Metric: { readonly Namespace: string } };
  }[];
}

const propertiesOf = ({ Properties }: Resource) => Properties as unknown as AlarmProperties;
const alarmsOf = (context = {}) =>
  Object.values(below(synthesize(context), 'MonitoringAlarms'))
    .map(propertiesOf)
    .map((alarm) => [alarm.AlarmName, alarm] as const);

const ALARMS = alarmsOf({ 'onrecord:silenceHours': 24, 'onrecord:readmeUrl': 'https://code.example/README.md' });
const alarm = (name: string) => new Map(ALARMS).get(`onrecord-${name}`) as AlarmProperties;
const README = textOf('README.md');

describe.each(ALARMS)('the alarm %s', (name, properties) => {
  const anchor = name.replace('onrecord-', 'alarm-');

  it('should tell the topic when it goes off, and when it is over', () => {
    expect(properties.AlarmActions.map(named)).toEqual(['MonitoringTopic']);
    expect(properties.OKActions.map(named)).toEqual(['MonitoringTopic']);
  });

  it('should say what is the matter, and lead to the part of the README that says what to do', () => {
    const [, says, link] = /^(.{60,}[.?]) (\S+)$/.exec(properties.AlarmDescription) ?? [];
    expect(says).toMatch(/^[A-Z]/);
    expect(link).toBe(`https://code.example/README.md#${anchor}`);
    expect(anchorsIn(README)).toContain(anchor);
    const heading = anchor.replaceAll('-', ' ').replace('alarm ', 'Alarm: ');
    expect(sectionOf(README, heading).length).toBeGreaterThan(150);
  });

  it('should fit what CloudWatch takes: 1,024 characters, seven days', () => {
    expect(properties.AlarmDescription.length).toBeLessThan(1024);
    const period = properties.Period ?? Math.max(...(properties.Metrics ?? []).map((it) => it.MetricStat?.Period ?? 0));
    expect(period).toBeGreaterThan(0);
    expect(period * properties.EvaluationPeriods).toBeLessThanOrEqual((period < 3600 ? 1 : 7) * 86_400);
    expect(properties.DatapointsToAlarm).toBeLessThanOrEqual(properties.EvaluationPeriods);
  });

  it('should not take silence for trouble, unless silence is what it watches', () => {
    const silent = name.endsWith('-silence');
    expect(properties.TreatMissingData).toBe(silent ? 'breaching' : 'notBreaching');
    expect(properties.ComparisonOperator.startsWith('LessThan')).toBe(silent);
  });
});

describe('the alarms', () => {
  it('should watch the dead-letter queue, and the age of what waits in the other', () => {
    const queueOf = ({ MetricName, Dimensions }: AlarmProperties) => [MetricName, named(Dimensions?.[0]?.Value)];
    expect(queueOf(alarm('dead-letters'))).toEqual(['ApproximateNumberOfMessagesVisible', 'UploadsDeadLetters']);
    expect(queueOf(alarm('oldest-upload'))).toEqual(['ApproximateAgeOfOldestMessage', 'UploadsQueue']);
    expect(alarm('dead-letters').Threshold).toBe(1);
  });

  it('should watch what the function counts, of this deployment only', () => {
    const { MetricName, Dimensions } = alarm('retries');
    expect([MetricName, Dimensions]).toEqual([EVENT_METRICS.ARTICLE_RETRIED, [{ Name: 'service', Value: 'onrecord' }]]);
    const codes = JSON.stringify(alarm('own-faults').Metrics);
    expect(codes).toContain('RECORD_INVALID');
    expect(codes).toContain('EXTRACTION_FAILED');
  });

  it('should compare uploads with results, so that neither loss nor repetition is silent', () => {
    const namespaces = (name: string) =>
      alarm(name).Metrics?.flatMap(({ MetricStat }) => MetricStat?.Metric.Namespace ?? []);
    expect(namespaces('uploads-without-results')).toEqual(['AWS/SQS', ...Array(3).fill(METRIC_NAMESPACE)]);
    expect(namespaces('repeated-runs')).toEqual(Array(3).fill(METRIC_NAMESPACE));
  });

  it.each([
    ['none by default', {}, 0],
    ['one when hours are given', { 'onrecord:silenceHours': '6' }, 1],
  ])('should be about silence: %s', (_, context, count) => {
    expect(alarmsOf(context).filter(([name]) => name.endsWith('silence'))).toHaveLength(count);
  });

  it('should all stand in the README, and no other', () => {
    const anchors = anchorsIn(README).filter((anchor) => anchor.startsWith('alarm-'));
    expect(anchors).toEqual(ALARMS.map(([name]) => name.replace('onrecord-', 'alarm-')));
  });
});
