import { CfnStateMachine } from 'aws-cdk-lib/aws-stepfunctions';
import { Construct } from 'constructs';
import { acknowledge } from '../acknowledged-findings.ts';
import { backfillDefinition } from '../backfill-definition.ts';
import { BackfillRole, type BackfillRoleProps } from './backfill-role.ts';

export interface BackfillProps extends Omit<BackfillRoleProps, 'stateMachineName'> {
  /** Of the stack; the state machine is named after it. */
  readonly stackName: string;
  /** Articles at one time. */
  readonly concurrency: number;
}

const WHY_NO_LOG =
  'Every article stands in the log of the function, every failure in the report of the run. Logs and traces of the state machine need permissions on all resources.';

/** Sends the articles that are there already to the function, by hand: a prefix, or an S3 inventory. */
export class Backfill extends Construct {
  readonly stateMachine: CfnStateMachine;

  constructor(scope: Construct, id: string, { stackName, concurrency, ...places }: BackfillProps) {
    super(scope, id);
    const stateMachineName = `${stackName}-backfill`;
    const role = new BackfillRole(this, 'Role', { stateMachineName, ...places });
    const { articleUploaded, articles, articlesPrefix, records, reportsPrefix } = places;
    this.stateMachine = new CfnStateMachine(this, 'StateMachine', {
      stateMachineName,
      stateMachineType: 'STANDARD',
      roleArn: role.roleArn,
      definition: backfillDefinition({
        functionArn: articleUploaded.functionArn,
        articlesBucket: articles.bucketName,
        articlesPrefix,
        recordsBucket: records.bucketName,
        reportsPrefix,
        concurrency,
      }),
    });
    for (const rule of ['AwsSolutions-SF1', 'AwsSolutions-SF2']) {
      acknowledge(this.stateMachine, `AwsSolutions::${rule}`, WHY_NO_LOG);
    }
    acknowledge(this.stateMachine, 'Serverless::Serverless-StepFunctionStateMachineXray', WHY_NO_LOG);
  }
}
