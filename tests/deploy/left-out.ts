// What the emulator cannot deploy is taken out of the template first; docs/operations.md lists it.
import { readFileSync, writeFileSync } from 'node:fs';

export interface Resource {
  readonly Type: string;
  readonly Properties?: Readonly<Record<string, unknown>>;
}

type Resources<It extends Resource> = Readonly<Record<string, It>>;

/** Why a resource cannot be deployed; null when it can. */
function reason({ Type, Properties }: Resource): string | null {
  if (Type === 'AWS::Logs::QueryDefinition' || Type === 'AWS::Athena::NamedQuery') return 'has no saved queries';
  if (Type === 'AWS::CloudWatch::Alarm' && Properties?.Metrics !== undefined) return 'has no metric math in alarms';
  return null;
}

function withoutReferences(value: unknown, gone: ReadonlySet<string>): unknown {
  if (Array.isArray(value)) return value.map((item) => withoutReferences(item, gone));
  if (typeof value !== 'object' || value === null) return value;
  const reference = (value as { readonly 'Fn::GetAtt'?: readonly string[] })['Fn::GetAtt']?.[0];
  if (reference !== undefined && gone.has(reference)) return 'left-out';
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, withoutReferences(item, gone)]));
}

/** What the emulator can deploy, and of what it cannot how many, by reason. */
export function deployable<It extends Resource>(all: Resources<It>) {
  const reasons = Object.entries(all).map(([id, resource]) => [id, reason(resource)] as const);
  const gone = new Set(reasons.filter(([, why]) => why !== null).map(([id]) => id));
  const kept = Object.fromEntries(Object.entries(all).filter(([id]) => !gone.has(id)));
  const leftOut: Record<string, number> = {};
  for (const [, why] of reasons) if (why !== null) leftOut[why] = (leftOut[why] ?? 0) + 1;
  return { resources: withoutReferences(kept, gone) as Resources<It>, leftOut };
}

/** Rewrites a template file; returns how many resources were left out, by reason, and how many are left. */
export function leaveOut(templateFile: string): {
  readonly leftOut: Readonly<Record<string, number>>;
  readonly left: number;
} {
  const template = JSON.parse(readFileSync(templateFile, 'utf8')) as { readonly Resources: Resources<Resource> };
  const { resources: Resources, leftOut } = deployable(template.Resources);
  writeFileSync(templateFile, JSON.stringify({ ...template, Resources }));
  return { leftOut, left: Object.keys(Resources).length };
}
