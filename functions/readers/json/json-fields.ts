/** Careful reading of JSON whose shape nobody vouches for. */
export type Fields = Readonly<Record<string, unknown>>;

export const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A value as a list: a list as it is, nothing as an empty one, anything else as a list of one. */
export const listOf = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value === null || value === undefined ? [] : [value];

/** Returns the text under the first of these names that has one, without spaces at its ends; null when none has. */
export function firstText(fields: Fields, names: readonly string[]): string | null {
  for (const name of names) {
    const value = Object.hasOwn(fields, name) ? fields[name] : undefined;
    if (typeof value === 'string' && value.trim() !== '') return value.trim();
  }
  return null;
}

const NAME_KEYS = ['name', 'displayName', 'fullName', 'title', 'value', 'literal'];

/** Names of people or houses, however they are written: "Mira Joska", {"name": …}, or a list of these. */
export function namesIn(value: unknown): readonly string[] {
  return listOf(value).flatMap((one) => {
    if (typeof one === 'string') return one.trim() === '' ? [] : [one.trim()];
    if (!isFields(one)) return [];
    const name = firstText(one, NAME_KEYS);
    return name === null ? namesIn(one.name ?? null) : [name];
  });
}
