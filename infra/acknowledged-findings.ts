import { Stack, Validations } from 'aws-cdk-lib';
import type { Construct } from 'constructs';

/** A rule of cdk-nag that does not hold for one construct, under the exact id of the finding, and why. */
export function acknowledge(construct: Construct, id: string, reason: string): void {
  Validations.of(construct).acknowledge({ id, reason });
}

/** {"Fn::Join": ["", [{"Fn::GetAtt": ["Articles47CFF050", "Arn"]}, "/*"]]} → "<Articles47CFF050.Arn>/*", as cdk-nag writes it */
function written(value: unknown): string {
  if (typeof value === 'string') return value;
  const reference = value as {
    readonly Ref?: string;
    readonly 'Fn::GetAtt'?: readonly string[];
    readonly 'Fn::Join'?: readonly [string, readonly unknown[]];
  };
  const joined = reference['Fn::Join'];
  if (joined !== undefined) return joined[1].map(written).join(joined[0]);
  return `<${reference.Ref ?? reference['Fn::GetAtt']?.join('.')}>`;
}

/** Accepts that a policy of the construct names these resources by a pattern; any other pattern stays a finding. */
export function acknowledgePatterns(construct: Construct, resources: readonly string[], reason: string): void {
  for (const resource of resources) {
    const name = written(Stack.of(construct).resolve(resource));
    acknowledge(construct, `AwsSolutions::AwsSolutions-IAM5[Resource::${name}]`, reason);
  }
}
