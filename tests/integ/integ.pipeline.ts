// npm run test:account: the stack in a real account, under a name of its own, with two articles; removed afterwards.
// It costs a few cents, and leaves the three buckets to be emptied and deleted by hand (README, "Remove it").
import { AwsApiCall, ExpectedResult, IntegTest, Match } from '@aws-cdk/integ-tests-alpha';
import { App, Duration } from 'aws-cdk-lib';
import { Code } from 'aws-cdk-lib/aws-lambda';
import { readStackConfig } from '../../infra/config.ts';
import { OnrecordStack } from '../../infra/onrecord-stack.ts';

const TEXT = 'At least 12 people died when a ferry sank off Tolmar on Saturday, harbour master Ilka Venn said.\n';
const PATIENCE = { totalTimeout: Duration.minutes(5), interval: Duration.seconds(10) };

const app = new App();
const stack = new OnrecordStack(app, 'OnrecordInteg', {
  config: readStackConfig({ 'onrecord:stackName': 'onrecord-integ', 'onrecord:removalPolicy': 'retain' }),
  code: Code.fromAsset('dist/article-uploaded'),
});
const { articles, records, deadLetterQueue } = stack;
const { assertions } = new IntegTest(app, 'Pipeline', { testCases: [stack], stackUpdateWorkflow: false });

function upload(Key: string, Body: string) {
  const call = assertions.awsApiCall('S3', 'putObject', { Bucket: articles.bucketName, Key, Body });
  call.provider.addToRolePolicy({ Effect: 'Allow', Action: ['s3:PutObject'], Resource: [articles.arnForObjects('*')] });
  return call;
}

/** The metadata that says which extractor made the result is there as soon as the result is. */
function expectResult(Key: string) {
  const expected = ExpectedResult.objectLike({ Metadata: { 'extractor-version': Match.stringLikeRegexp('^\\d') } });
  const call = assertions.awsApiCall('S3', 'headObject', { Bucket: records.bucketName, Key }).expect(expected);
  call.waitForAssertions(PATIENCE);
  const Resource = [records.bucketArn, records.arnForObjects('*')];
  if (call instanceof AwsApiCall)
    call.waiterProvider?.addToRolePolicy({ Effect: 'Allow', Action: ['s3:GetObject', 's3:ListBucket'], Resource });
  return call;
}

upload('integ/ferry.txt', TEXT)
  .next(expectResult('records/integ/ferry.txt.json'))
  .next(upload('integ/empty.txt', ' '))
  .next(expectResult('failures/integ/empty.txt.json'))
  .next(upload('integ/empty.txt', TEXT))
  .next(expectResult('records/integ/empty.txt.json'))
  .next(
    assertions
      .awsApiCall('SQS', 'getQueueAttributes', {
        QueueUrl: deadLetterQueue.queueUrl,
        AttributeNames: ['ApproximateNumberOfMessages'],
      })
      .expect(ExpectedResult.objectLike({ Attributes: { ApproximateNumberOfMessages: '0' } })),
  );
