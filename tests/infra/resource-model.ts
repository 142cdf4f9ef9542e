// Holds a template to AWS's own model of every resource: which properties there are, of which type, and which must be there.
import { loadAwsServiceSpecSync } from '@aws-cdk/aws-service-spec';
import type { PropertyType, ResourceProperties } from '@aws-cdk/service-spec-types';

type Fields = Readonly<Record<string, unknown>>;

const spec = loadAwsServiceSpecSync();
/** Resolved by CloudFormation, to a value of whatever type is wanted. */
const INTRINSIC = /^(?:Ref|Condition|Fn::\w+)$/;
/** CloudFormation takes "true" and "5" where a boolean or a number is wanted. */
const SPELLING: Readonly<Record<string, RegExp>> = {
  boolean: /^(?:true|false)$/,
  integer: /^-?\d+$/,
  number: /^-?\d+(?:\.\d+)?$/,
};

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function isIntrinsic(value: unknown): boolean {
  const keys = isFields(value) ? Object.keys(value) : [];
  return keys.length === 1 && INTRINSIC.test(keys[0] ?? '');
}

const short = (value: unknown) => JSON.stringify(value)?.slice(0, 60);

function faultsOfScalar(kind: string, value: unknown, path: string): readonly string[] {
  const fits =
    kind === 'string' ? ['string', 'number', 'boolean'].includes(typeof value) : SPELLING[kind]?.test(`${value}`);
  return fits ? [] : [`${path} must be a ${kind}; it is ${short(value)}`];
}

function faultsOfEach(items: readonly (readonly [string | number, unknown])[], type: PropertyType, path: string) {
  return items.flatMap(([key, item]) => faultsOfValue(type, item, `${path}.${key}`));
}

function faultsOfTag(value: unknown, path: string): readonly string[] {
  const fits = isFields(value) && typeof value.Key === 'string' && 'Value' in value;
  return fits ? [] : [`${path} must be a tag; it is ${short(value)}`];
}

function faultsOfValue(type: PropertyType, value: unknown, path: string): readonly string[] {
  if (isIntrinsic(value) || type.type === 'json') return [];
  switch (type.type) {
    case 'ref':
      return faultsOfObject(spec.get('typeDefinition', type.reference.$ref).properties, value, path);
    case 'array':
      if (!Array.isArray(value)) return [`${path} must be a list; it is ${short(value)}`];
      return faultsOfEach([...value.entries()], type.element, path);
    case 'map':
      if (!isFields(value)) return [`${path} must be a map; it is ${short(value)}`];
      return faultsOfEach(Object.entries(value), type.element, path);
    case 'union': {
      const each = type.types.map((one) => faultsOfValue(one, value, path));
      return each.find((faults) => faults.length === 0) ?? each[0] ?? [];
    }
    case 'tag':
      return faultsOfTag(value, path);
    default:
      return faultsOfScalar(type.type, value, path);
  }
}

function faultsOfObject(properties: ResourceProperties, value: unknown, path: string): readonly string[] {
  if (!isFields(value)) return [`${path} must be an object; it is ${short(value)}`];
  const unknown = Object.keys(value).filter((name) => !Object.hasOwn(properties, name));
  const missing = Object.entries(properties).filter(([name, { required }]) => required && value[name] === undefined);
  return [
    ...unknown.map((name) => `${path} has no property ${name}`),
    ...missing.map(([name]) => `${path} needs ${name}`),
    ...Object.entries(value).flatMap(([name, item]) => {
      const property = Object.hasOwn(properties, name) ? properties[name] : undefined;
      return property === undefined ? [] : faultsOfValue(property.type, item, `${path}.${name}`);
    }),
  ];
}

/** What AWS's model says against the resources of a template, a line each. */
export function resourceModelFaults(template: { readonly Resources?: Fields }): readonly string[] {
  return Object.entries(template.Resources ?? {}).flatMap(([id, resource]) => {
    const { Type, Properties = {} } = resource as { readonly Type: string; readonly Properties?: Fields };
    const [model] = spec.lookup('resource', 'cloudFormationType', 'equals', Type);
    return model === undefined
      ? [`${id} is a ${Type}, which AWS does not have`]
      : faultsOfObject(model.properties, Properties, id);
  });
}
