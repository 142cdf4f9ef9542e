// What the emulator cannot deploy is taken out of the template first; docs/operations.md lists it.
import { readFileSync, writeFileSync } from 'node:fs';

interface Resource {
  readonly Type: string;
  readonly Properties?: Readonly<Record<string, unknown>>;
}

type Resources = Readonly<Record<string, Resource>>;

/** Why a resource cannot be deployed; null when it can. */
function reason({ Type, Properties }: Resource): string | null {
  if (Type === 'AWS::Logs::QueryDefinition') return 'has no saved queries';
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

/** Rewrites a template file; returns how many resources were left out, by reason, and how many are left. */
export function leaveOut(templateFile: string): {
  readonly leftOut: Readonly<Record<string, number>>;
  readonly left: number;
} {
  const template = JSON.parse(readFileSync(templateFile, 'utf8')) as { readonly Resources: Resources };
  const reasons = Object.entries(template.Resources).map(([id, resource]) => [id, reason(resource)] as const);
  const gone = new Set(reasons.filter(([, why]) => why !== null).map(([id]) => id));
  const kept = Object.entries(template.Resources).filter(([id]) => !gone.has(id));
  const Resources = withoutReferences(Object.fromEntries(kept), gone);
  writeFileSync(templateFile, JSON.stringify({ ...template, Resources }));
  const leftOut: Record<string, number> = {};
  for (const [, why] of reasons) if (why !== null) leftOut[why] = (leftOut[why] ?? 0) + 1;
  return { leftOut, left: kept.length };
}
