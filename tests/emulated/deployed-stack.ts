// The stack as it is synthesized, deployed by CloudFormation to an emulator, with the built function.
import { CreateBucketCommand, PutObjectCommand, type S3Client } from '@aws-sdk/client-s3';
import { deployable } from '../deploy/left-out.ts';
import { type Resource, synthesize } from '../infra/synthesized-stack.ts';
import { ACCOUNT, type Emulator, REGION } from './ministack.ts';

const ASSETS = `cdk-hnb659fds-assets-${ACCOUNT}-${REGION}`;

export type Outputs = Readonly<Record<string, string>>;

async function cloudFormation(
  emulator: Emulator,
  action: string,
  about: Readonly<Record<string, string>>,
): Promise<string> {
  const body = new URLSearchParams({ Action: action, Version: '2010-05-15', ...about });
  const authorization = `AWS4-HMAC-SHA256 Credential=test/20260101/${REGION}/cloudformation/aws4_request, SignedHeaders=host, Signature=0`;
  const answer = await fetch(emulator.url, { method: 'POST', headers: { authorization }, body });
  const text = await answer.text();
  if (!answer.ok) throw new Error(`${action}: ${text.slice(0, 1000)}`);
  return text;
}

const between = (xml: string, tag: string): readonly string[] =>
  Array.from(xml.matchAll(new RegExp(`<${tag}>([^<]*)</${tag}>`, 'g')), ([, text]) => text as string);

/** Waits while CloudFormation works; returns its last description. */
async function settled(emulator: Emulator, StackName: string): Promise<string> {
  for (;;) {
    const stack = await cloudFormation(emulator, 'DescribeStacks', { StackName }).catch((error) => `${error}`);
    const [status = 'DELETE_COMPLETE'] = between(stack, 'StackStatus');
    if (!status.endsWith('_IN_PROGRESS')) return stack;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

/** What bootstrapping leaves in an account, as far as a deployment looks. */
export async function bootstrap(emulator: Emulator, s3: S3Client): Promise<void> {
  await s3.send(new CreateBucketCommand({ Bucket: ASSETS }));
  const Name = '/cdk-bootstrap/hnb659fds/version';
  await emulator.ask('ssm', 'AmazonSSM.PutParameter', { Name, Value: '30', Type: 'String' });
}

/** The template with the function's code in its place, and told where the emulator is. */
async function templateFor(emulator: Emulator, s3: S3Client, context: object, zip: string) {
  const { template } = synthesize({ ...context });
  const { Resources, ...others } = template.toJSON() as { Resources: Record<string, Resource> };
  const { resources } = deployable(Resources);
  const functions = Object.values(resources).filter(({ Type }) => Type === 'AWS::Lambda::Function');
  for (const { Properties } of functions) {
    const { Code, Environment } = Properties as {
      readonly Code: { readonly S3Key: string };
      readonly Environment: { readonly Variables: Record<string, string> };
    };
    Environment.Variables.AWS_ENDPOINT_URL = emulator.url;
    await s3.send(new PutObjectCommand({ Bucket: ASSETS, Key: Code.S3Key, Body: Buffer.from(zip, 'base64') }));
  }
  return JSON.stringify({ ...others, Resources: resources });
}

/** Deploys the stack of one configuration, and returns its outputs. */
export async function deploy(
  emulator: Emulator,
  s3: S3Client,
  stackName: string,
  context: Readonly<Record<string, unknown>>,
  zip: string,
): Promise<Outputs> {
  const Key = `${stackName}.template.json`;
  const Body = await templateFor(emulator, s3, context, zip);
  await s3.send(new PutObjectCommand({ Bucket: ASSETS, Key, Body }));
  await cloudFormation(emulator, 'CreateStack', {
    StackName: stackName,
    TemplateURL: `${emulator.url}/${ASSETS}/${Key}`,
    'Capabilities.member.1': 'CAPABILITY_NAMED_IAM',
  });
  const stack = await settled(emulator, stackName);
  if (!stack.includes('<StackStatus>CREATE_COMPLETE<')) {
    throw new Error(`${stack}\n${await cloudFormation(emulator, 'DescribeStackEvents', { StackName: stackName })}`);
  }
  const [names, values] = [between(stack, 'OutputKey'), between(stack, 'OutputValue')];
  return Object.fromEntries(names.map((name, at) => [name, values[at] ?? '']));
}

/** Deletes the stack, and returns what CloudFormation says of it afterwards. */
export async function destroy(emulator: Emulator, StackName: string): Promise<string> {
  await cloudFormation(emulator, 'DeleteStack', { StackName });
  const stack = await settled(emulator, StackName);
  return between(stack, 'StackStatus')[0] ?? 'DELETE_COMPLETE';
}
