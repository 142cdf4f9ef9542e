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
    expect(Object.fromEntries(types)).toEqual({
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
    });
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
  ])('should put out %s', (output, resource) => {
    const { Value } = template.findOutputs(output)[output] as { readonly Value: unknown };
    expect(named(Value)).toBe(resource);
  });

  it.each(Object.entries(resources))('should not give %s a fixed name, so that two stacks fit one account', (_, it) => {
    const names = ['BucketName', 'QueueName', 'FunctionName', 'RoleName', 'LogGroupName'];
    const fixed = names.filter((name) => typeof it.Properties[name] === 'string');
    expect(fixed).toEqual([]);
  });

  it('should not need to ask an account anything', () => {
    expect(lookUps).toEqual([]);
    expect(Object.keys(template.toJSON().Parameters)).toEqual(['BootstrapVersion']);
  });
});
