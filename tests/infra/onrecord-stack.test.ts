import { describe, expect, it } from 'vitest';
import { named, synthesize } from './synthesized-stack.ts';

const { template, resources, lookUps } = synthesize();

describe('the stack', () => {
  it('should not change unseen', () => {
    const withoutAssetHash = JSON.stringify(template.toJSON(), null, 2).replace(/[0-9a-f]{64}/g, 'ASSET-HASH');
    expect(withoutAssetHash).toMatchSnapshot();
  });

  it('should consist of these resources and no others: no second function, no custom resource', () => {
    const types = Object.entries(resources).map(([name, { Type }]) => [name, Type]);
    const count = (type: string) => types.filter(([, Type]) => Type === type).length;
    const counted = ['AWS::CloudWatch::Alarm', 'AWS::Logs::QueryDefinition'];
    const others = types.filter(([, Type]) => !counted.includes(Type as string));
    expect(Object.fromEntries(others)).toEqual({
      Articles: 'AWS::S3::Bucket',
      ArticlesPolicy: 'AWS::S3::BucketPolicy',
      Records: 'AWS::S3::Bucket',
      RecordsPolicy: 'AWS::S3::BucketPolicy',
      UploadsQueue: 'AWS::SQS::Queue',
      UploadsQueuePolicy: 'AWS::SQS::QueuePolicy',
      UploadsDeadLetters: 'AWS::SQS::Queue',
      UploadsDeadLettersPolicy: 'AWS::SQS::QueuePolicy',
      FunctionRole: 'AWS::IAM::Role',
      Logs: 'AWS::Logs::LogGroup',
      ArticleUploaded: 'AWS::Lambda::Function',
      ArticleUploadedUploads: 'AWS::Lambda::EventSourceMapping',
      BackfillRole: 'AWS::IAM::Role',
      BackfillStateMachine: 'AWS::StepFunctions::StateMachine',
      TablesDatabase: 'AWS::Glue::Database',
      Tablesstatements: 'AWS::Glue::Table',
      Tablescasualties: 'AWS::Glue::Table',
      QueriesWorkGroup: 'AWS::Athena::WorkGroup',
      Queriesclaimantswhodisagree: 'AWS::Athena::NamedQuery',
      Queriesmostquotedspeakers: 'AWS::Athena::NamedQuery',
      Queriestollbyclaimantovertime: 'AWS::Athena::NamedQuery',
      Querieswhosaidwhataboutaplace: 'AWS::Athena::NamedQuery',
      AccessLogs: 'AWS::S3::Bucket',
      AccessLogsPolicy: 'AWS::S3::BucketPolicy',
      MonitoringTopic: 'AWS::SNS::Topic',
      MonitoringTopicPolicy: 'AWS::SNS::TopicPolicy',
      MonitoringDashboard: 'AWS::CloudWatch::Dashboard',
    });
    expect(counted.map(count)).toEqual([9, 7]);
    expect(Object.keys(template.toJSON().Resources)).toHaveLength(types.length);
  });

  it.each([
    ['ArticlesBucketName', 'Articles'],
    ['RecordsBucketName', 'Records'],
    ['FunctionName', 'ArticleUploaded'],
    ['QueueName', 'UploadsQueue'],
    ['DeadLetterQueueName', 'UploadsDeadLetters'],
    ['BackfillArn', 'BackfillStateMachine'],
    ['DatabaseName', 'onrecord'],
    ['WorkGroupName', 'onrecord'],
    ['AlarmTopicArn', 'MonitoringTopic'],
    ['DashboardName', 'MonitoringDashboard'],
    ['AccessLogsBucketName', 'AccessLogs'],
  ])('should put out %s', (output, resource) => {
    const { Value } = template.findOutputs(output)[output] as { readonly Value: unknown };
    expect(named(Value)).toBe(resource);
  });

  it.each(Object.entries(resources))('should not give %s a fixed name, so that two stacks fit one account', (_, it) => {
    const names = ['BucketName', 'QueueName', 'FunctionName', 'RoleName', 'LogGroupName', 'TopicName'];
    const fixed = names.filter((name) => typeof it.Properties[name] === 'string');
    expect(fixed).toEqual([]);
  });

  it('should name alarms, dashboard and queries for people, beginning with its own name', () => {
    const staging = synthesize({ 'onrecord:stackName': 'onrecord-staging' });
    const nameOf = { Alarm: 'AlarmName', Dashboard: 'DashboardName', QueryDefinition: 'Name' } as const;
    const given = Object.values(staging.resources).flatMap(({ Type, Properties }) => {
      const name = nameOf[Type.split('::')[2] as keyof typeof nameOf];
      return name === undefined ? [] : [Properties[name]];
    });
    expect(given).toHaveLength(9 + 1 + 7);
    expect(given.filter((name) => !String(name).startsWith('onrecord-staging'))).toEqual([]);
  });

  it('should not need to ask an account anything', () => {
    expect(lookUps).toEqual([]);
    expect(Object.keys(template.toJSON().Parameters)).toEqual(['BootstrapVersion']);
  });
});
