import { describe, expect, it } from 'vitest';
import { resourceModelFaults } from './resource-model.ts';
import { synthesize } from './synthesized-stack.ts';

const one = (Type: string, Properties: Readonly<Record<string, unknown>>) => ({
  Resources: { It: { Type, Properties } },
});

describe("AWS's model of the resources", () => {
  it.each([
    ['by default', {}],
    [
      'with every setting changed',
      {
        'onrecord:stackName': 'other',
        'onrecord:maxArticleBytes': '1000',
        'onrecord:maxConcurrency': '2',
        'onrecord:logRetentionDays': '1',
        'onrecord:removalPolicy': 'destroy',
        'onrecord:alarmEmail': 'desk@news.example',
        'onrecord:silenceHours': '24',
      },
    ],
  ])('should have every property of the template %s', (_, context) => {
    const template = synthesize(context).template.toJSON();
    expect(Object.keys(template.Resources).length).toBeGreaterThan(25);
    expect(resourceModelFaults(template)).toEqual([]);
  });

  it.each([
    ['a type that there is not', one('AWS::S3::Bukkit', {}), 'It is a AWS::S3::Bukkit, which AWS does not have'],
    ['a misspelt property', one('AWS::SQS::Queue', { VisibilityTimeOut: 1 }), 'It has no property VisibilityTimeOut'],
    [
      'a misspelt property far inside',
      one('AWS::S3::Bucket', {
        NotificationConfiguration: { QueueConfigurations: [{ Event: 'x', Queue: 'y', Filters: {} }] },
      }),
      'It.NotificationConfiguration.QueueConfigurations.0 has no property Filters',
    ],
    ['a property of Object', one('AWS::SQS::Queue', { constructor: 1 }), 'It has no property constructor'],
    ['a property that is missing', one('AWS::IAM::Role', {}), 'It needs AssumeRolePolicyDocument'],
    [
      'a word for a number',
      one('AWS::SQS::Queue', { VisibilityTimeout: 'half an hour' }),
      'It.VisibilityTimeout must be a integer; it is "half an hour"',
    ],
    [
      'one thing for a list',
      one('AWS::CloudWatch::Alarm', { ComparisonOperator: 'x', EvaluationPeriods: 1, AlarmActions: 'arn' }),
      'It.AlarmActions must be a list; it is "arn"',
    ],
    ['a list for a text', one('AWS::SQS::Queue', { QueueName: ['a'] }), 'It.QueueName must be a string; it is ["a"]'],
    [
      'a text for an object',
      one('AWS::Lambda::Function', { Code: 'here', Role: 'arn' }),
      'It.Code must be an object; it is "here"',
    ],
  ])('should be broken by %s', (_, template, fault) => {
    expect(resourceModelFaults(template)).toContain(fault);
  });

  it('should take references for a value of any type', () => {
    const timeout = { 'Fn::If': ['Fast', 1, 30] };
    expect(
      resourceModelFaults(one('AWS::SQS::Queue', { VisibilityTimeout: timeout, QueueName: { Ref: 'Name' } })),
    ).toEqual([]);
  });
});
