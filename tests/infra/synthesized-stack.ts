// The stack as CloudFormation gets it, made in this process; an empty function stands in for the built one.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { App } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { Code } from 'aws-cdk-lib/aws-lambda';
import { readStackConfig } from '../../infra/config.ts';
import { OnrecordStack } from '../../infra/onrecord-stack.ts';

export interface Statement {
  readonly Sid?: string;
  readonly Effect: 'Allow' | 'Deny';
  readonly Principal?: unknown;
  readonly Action: string | readonly string[];
  readonly Resource: unknown;
  readonly Condition?: unknown;
}

export interface Resource {
  readonly Type: string;
  readonly Properties: Readonly<Record<string, unknown>>;
  readonly DependsOn?: readonly string[];
  readonly DeletionPolicy?: string;
  readonly UpdateReplacePolicy?: string;
}

export interface SynthesizedStack {
  readonly template: Template;
  /** Resources by their path in the code without hash, e.g. "UploadsQueue". */
  readonly resources: Readonly<Record<string, Resource>>;
  /** @throws Error when there is none of this name */
  resource(name: string): Resource;
  /** What an account would have to be asked before the stack can be made. */
  readonly lookUps: readonly unknown[];
}

const withoutHash = (logicalId: string) => logicalId.replace(/[0-9A-F]{8}$/, '');

/** Makes a function that does nothing, in a folder below the given one, and returns that. */
export function emptyFunction(folder: string): string {
  const codeFolder = join(folder, 'code');
  mkdirSync(codeFolder);
  writeFileSync(join(codeFolder, 'index.mjs'), 'export const handler = async () => {};\n');
  return codeFolder;
}

export function synthesize(context: Readonly<Record<string, unknown>> = {}): SynthesizedStack {
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-stack-'));
  try {
    const app = new App({ context, outdir: join(folder, 'out') });
    const config = readStackConfig(app.node.getAllContext() ?? {});
    const stack = new OnrecordStack(app, 'Onrecord', { config, code: Code.fromAsset(emptyFunction(folder)) });
    const template = Template.fromStack(stack);
    const byId: Record<string, Resource> = template.toJSON().Resources;
    const resources = Object.fromEntries(
      Object.entries(byId).map(([id, found]) => [withoutHash(id), { ...found, Properties: found.Properties ?? {} }]),
    );
    const resource = (name: string): Resource => {
      const found = resources[name];
      if (found === undefined) throw new Error(`The stack has no ${name}.`);
      return found;
    };
    return { template, resources, resource, lookUps: app.synth().manifest.missing ?? [] };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** What lies below one construct: {"Queue": …} of {"UploadsQueue": …} and "Uploads". */
export function below(stack: SynthesizedStack, prefix: string): Readonly<Record<string, Resource>> {
  const found = Object.entries(stack.resources).filter(([name]) => name.startsWith(prefix));
  return Object.fromEntries(found.map(([name, resource]) => [name.slice(prefix.length), resource]));
}

/** {"Fn::Join": ["", [{"Fn::GetAtt": ["Articles47CFF050", "Arn"]}, "/*"]]} → "Articles/*" */
export function named(value: unknown): string {
  if (typeof value === 'string') return value;
  const reference = value as {
    readonly Ref?: string;
    readonly 'Fn::GetAtt'?: readonly [string, string];
    readonly 'Fn::Join'?: readonly [string, readonly unknown[]];
  };
  const joined = reference['Fn::Join'];
  if (joined !== undefined) return joined[1].map(named).join(joined[0]);
  const id = reference.Ref ?? reference['Fn::GetAtt']?.[0];
  if (id === undefined) throw new Error(`Not a reference: ${JSON.stringify(value)}`);
  return withoutHash(id);
}

export const list = <Item>(value: Item | readonly Item[]): readonly Item[] =>
  Array.isArray(value) ? (value as readonly Item[]) : [value as Item];

export const statementsOf = (resource: Resource): readonly Statement[] =>
  (resource.Properties.PolicyDocument as { readonly Statement: readonly Statement[] }).Statement;
