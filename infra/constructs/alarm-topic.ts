import { Stack } from 'aws-cdk-lib';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Subscription, SubscriptionProtocol, Topic } from 'aws-cdk-lib/aws-sns';
import type { Construct } from 'constructs';
import { acknowledge } from '../acknowledged-findings.ts';

/**
 * Where the alarms go; subscribe whoever is on call. Not encrypted at rest: CloudWatch cannot publish under
 * the AWS-managed key, and an alarm holds names and numbers only.
 */
export class AlarmTopic extends Topic {
  constructor(scope: Construct, id: string, { email }: { readonly email: string | null }) {
    super(scope, id, { enforceSSL: true });
    this.addToResourcePolicy(
      new PolicyStatement({
        sid: 'CloudWatchMayPublish',
        principals: [new ServicePrincipal('cloudwatch.amazonaws.com')],
        actions: ['sns:Publish'],
        resources: [this.topicArn],
        conditions: { StringEquals: { 'aws:SourceAccount': Stack.of(this).account } },
      }),
    );
    if (email === null) return;
    const mail = new Subscription(this, 'Email', {
      topic: this,
      protocol: SubscriptionProtocol.EMAIL,
      endpoint: email,
    });
    acknowledge(
      mail,
      'Serverless::Serverless-SNSRedrivePolicy',
      'A mail that cannot be delivered comes back; it needs no queue.',
    );
  }
}
