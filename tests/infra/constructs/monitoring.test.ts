import { describe, expect, it } from 'vitest';
import { LOG_EVENTS } from '../../../functions/article-uploaded/log-events.ts';
import { ARTICLE_METRICS, EVENT_METRICS } from '../../../functions/article-uploaded/metrics.ts';
import { below, list, named, statementsOf, synthesize } from '../synthesized-stack.ts';

const stack = synthesize();

/** A body that CloudFormation puts together, with names in place of references. */
function joined(body: unknown): string {
  const [, parts] = (body as { readonly 'Fn::Join': readonly [string, readonly unknown[]] })['Fn::Join'];
  return parts
    .map((part) =>
      typeof part === 'string'
        ? part
        : Object.values(part as object)
            .flat()
            .join('.'),
    )
    .join('');
}

describe('the topic of the alarms', () => {
  it('should be open to CloudWatch of this account, by TLS, and to nobody else', () => {
    const [deny, allow, ...others] = statementsOf(stack.resource('MonitoringTopicPolicy'));
    expect(others).toEqual([]);
    expect(deny).toMatchObject({
      Effect: 'Deny',
      Principal: '*',
      Action: 'sns:Publish',
      Condition: { Bool: { 'aws:SecureTransport': 'false' } },
    });
    expect(allow).toMatchObject({
      Effect: 'Allow',
      Principal: { Service: 'cloudwatch.amazonaws.com' },
      Action: 'sns:Publish',
      Condition: { StringEquals: { 'aws:SourceAccount': { Ref: 'AWS::AccountId' } } },
    });
    expect([deny, allow].map((statement) => list(statement?.Resource).map(named))).toEqual([
      ['MonitoringTopic'],
      ['MonitoringTopic'],
    ]);
  });

  it.each([
    ['nobody by default', {}, []],
    [
      'an address that is given',
      { 'onrecord:alarmEmail': 'desk@news.example' },
      [{ Protocol: 'email', Endpoint: 'desk@news.example' }],
    ],
  ])('should have for subscriber %s', (_, context, expected) => {
    const subscriptions = Object.values(synthesize(context).template.findResources('AWS::SNS::Subscription'));
    expect(subscriptions.map(({ Properties: { TopicArn, ...rest } }) => ({ ...rest, to: named(TopicArn) }))).toEqual(
      expected.map((one) => ({ ...one, to: 'MonitoringTopic' })),
    );
  });
});

describe('the dashboard', () => {
  const body = joined(stack.resource('MonitoringDashboard').Properties.DashboardBody);

  it('should be valid JSON, with a width that CloudWatch has', () => {
    const { widgets } = JSON.parse(body) as {
      readonly widgets: readonly { readonly x: number; readonly width: number }[];
    };
    expect(widgets.length).toBeGreaterThan(8);
    expect(widgets.filter(({ x, width }) => x + width > 24)).toEqual([]);
  });

  it('should show everything that is counted, but what is ignored', () => {
    const names = [...Object.values(EVENT_METRICS), ...Object.values(ARTICLE_METRICS)];
    expect(names.filter((name) => !body.includes(`"${name}"`) && !body.includes(`\\"${name}\\"`))).toEqual([
      EVENT_METRICS.EVENT_IGNORED,
    ]);
  });

  it('should show every alarm', () => {
    const alarms = Object.keys(stack.template.findResources('AWS::CloudWatch::Alarm'));
    expect(alarms.filter((id) => !body.includes(id))).toEqual([]);
  });
});

describe('the saved queries', () => {
  const queries = Object.values(below(stack, 'MonitoringQueries')).map(({ Properties }) => Properties);
  const text = queries.map(({ QueryString }) => QueryString).join('\n');

  it('should look into the log of the function', () => {
    expect(queries.map(({ LogGroupNames }) => list(LogGroupNames).map(named))).toEqual(queries.map(() => ['Logs']));
  });

  it('should filter by the events that the function logs', () => {
    const events = [...text.matchAll(/"([A-Z_]+)"/g)].map(([, name]) => name as string);
    const known: readonly string[] = [...Object.values(LOG_EVENTS), 'KEY'];
    expect(events.length).toBeGreaterThan(5);
    expect(events.filter((name) => !known.includes(name))).toEqual([]);
  });
});
