import { publicationDateIn } from './publication-date.ts';

const DATE = /(?<!\d)(?:19|20)\d\d([-_./]?)(?:0[1-9]|1[0-2])\1(?:0[1-9]|[12]\d|3[01])(?!\d)/g;

/**
 * The one date that a key names, as a calendar day: of the file's name, else of its folders; null when it
 * names none, or several.
 *
 *   2026/03/14/landslide.txt → 2026-03-14    wire/20260314-landslide.html → 2026-03-14    2026/landslide.txt → null
 */
export function dateInKey(key: string): string | null {
  const name = key.slice(key.lastIndexOf('/') + 1);
  for (const part of [name, key]) {
    const days = (part.match(DATE) ?? []).map((found) => publicationDateIn(found.replaceAll(/[_./]/g, '-')));
    const distinct = new Set(days.filter((day) => day !== null));
    if (distinct.size > 0) return distinct.size === 1 ? ([...distinct][0] ?? null) : null;
  }
  return null;
}
