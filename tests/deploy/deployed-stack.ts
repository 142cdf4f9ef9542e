import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { ACCOUNT, type Emulator, REGION } from './emulator.ts';
import { leaveOut } from './left-out.ts';

const run = promisify(execFile);
const CDK = resolve('node_modules/.bin/cdk');

export interface DeployedStack {
  readonly outputs: Readonly<Record<string, string>>;
  /** Of the synthesized template: what the emulator does not have, and how many resources were deployed. */
  readonly template: ReturnType<typeof leaveOut>;
  destroy(): Promise<void>;
}

/** Bootstraps, synthesizes and deploys by the CDK's own command, as the README says, but with nobody to answer. */
export async function deployStack(
  { environment, folder }: Emulator,
  context: Readonly<Record<string, string>>,
): Promise<DeployedStack> {
  const [assembly, outputsFile] = [join(folder, 'cdk.out'), join(folder, 'outputs.json')];
  const options = Object.entries(context).flatMap(([key, value]) => ['--context', `onrecord:${key}=${value}`]);
  const cdk = (...args: string[]) => run(CDK, args, { env: { ...environment }, maxBuffer: 1 << 24 });
  await cdk('synth', '--quiet', '--output', assembly, ...options);
  await cdk('bootstrap', `aws://${ACCOUNT}/${REGION}`, '--app', assembly);
  const template = leaveOut(join(assembly, 'Onrecord.template.json'));
  await cdk('deploy', '--app', assembly, '--require-approval', 'never', '--outputs-file', outputsFile);
  const [outputs] = Object.values(JSON.parse(readFileSync(outputsFile, 'utf8')));
  return {
    template,
    outputs: outputs as Record<string, string>,
    async destroy() {
      await cdk('destroy', '--app', assembly, '--force');
    },
  };
}
