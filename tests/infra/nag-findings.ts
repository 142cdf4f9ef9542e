// What cdk-nag says of the stack in a configuration, after a change to it.
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { App, Validations } from 'aws-cdk-lib';
import { Code } from 'aws-cdk-lib/aws-lambda';
import { AwsSolutionsChecks, ServerlessChecks } from 'cdk-nag';
import { readStackConfig } from '../../infra/config.ts';
import { OnrecordStack } from '../../infra/onrecord-stack.ts';
import { emptyFunction } from './synthesized-stack.ts';

interface Violation {
  readonly ruleName: string;
  readonly violatingConstructs: readonly { readonly constructPath: string }[];
  readonly reason?: string;
}

export interface NagFindings {
  /** "AwsSolutions-S1 Onrecord/Articles/Resource", once for each construct. */
  readonly open: readonly string[];
  readonly acknowledged: readonly string[];
  readonly reasons: readonly string[];
}

const linesOf = (violations: readonly Violation[]) =>
  violations
    .flatMap(({ ruleName, violatingConstructs }) => violatingConstructs.map((it) => `${ruleName} ${it.constructPath}`))
    .sort();

export function nagFindings(
  context: Readonly<Record<string, unknown>> = {},
  change: (stack: OnrecordStack) => void = () => {},
): NagFindings {
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-nag-'));
  try {
    const outdir = join(folder, 'out');
    const app = new App({ context, outdir });
    const config = readStackConfig(app.node.getAllContext() ?? {});
    const stack = new OnrecordStack(app, 'Onrecord', { config, code: Code.fromAsset(emptyFunction(folder)) });
    change(stack);
    Validations.of(app).addPlugins(new AwsSolutionsChecks(app), new ServerlessChecks(app));
    const report = join(outdir, 'validation-report.json');
    try {
      app.synth();
    } catch (error) {
      // CDK ends the synthesis when there are findings, and has written them down
      if (!existsSync(report)) throw error;
    }
    const { pluginReports } = JSON.parse(readFileSync(report, 'utf8'));
    const all = (kind: string): Violation[] =>
      pluginReports.flatMap((plugin: Readonly<Record<string, readonly Violation[]>>) => plugin[kind] ?? []);
    const suppressed = all('suppressedViolations');
    return {
      open: linesOf(all('violations')),
      acknowledged: linesOf(suppressed),
      reasons: suppressed.map(({ reason }) => reason ?? ''),
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
