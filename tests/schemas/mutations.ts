/** A value that one change made wrong, and the change: "statements[0].cue: without lemma". */
export interface Mutation {
  readonly change: string;
  readonly value: unknown;
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A value of a type that stands nowhere in its place: a list for an object or null, else an object. */
const wrongTypeFor = (value: unknown): unknown => (isObject(value) || value === null ? [] : {});

function keyMutations(value: Readonly<Record<string, unknown>>, place: string): readonly Mutation[] {
  const missing = Object.keys(value).map((key) => {
    const { [key]: _gone, ...rest } = value;
    return { change: `${place}: without ${key}`, value: rest };
  });
  return [...missing, { change: `${place}: with one key more`, value: { ...value, surplus: null } }];
}

/** Every value that differs from `value` by a missing key, a key too many or a wrong type, at any depth. */
export function mutationsOf(value: unknown, place = ''): readonly Mutation[] {
  const own = [{ change: `${place}: wrong type`, value: wrongTypeFor(value) }];
  if (Array.isArray(value)) {
    const inner = value.flatMap((item, at) =>
      mutationsOf(item, `${place}[${at}]`).map((one) => ({ ...one, value: value.with(at, one.value) })),
    );
    return [...own, ...inner];
  }
  if (!isObject(value)) return own;
  const inner = Object.entries(value).flatMap(([key, child]) =>
    mutationsOf(child, `${place}.${key}`).map((one) => ({ ...one, value: { ...value, [key]: one.value } })),
  );
  return [...own, ...keyMutations(value, place), ...inner];
}
