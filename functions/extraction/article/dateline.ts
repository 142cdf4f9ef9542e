/** "Puno, Peru – ", "LIMA (Reuters) - ", "LAGOS, Nigeria, March 3 (AP) — " at the start of a body. */
const OPENING = /^([^\n—–]{2,70}?)\s*(?:—|–|\s--?\s)\s*(?=\S)/u;
const AGENCY = /\s*\([\p{L} ./&-]{1,30}\)$/u;
const DATE =
  /,?\s*(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\s*)?(?:\d{1,2}\s+)?(?:jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec)[a-z]*\.?(?:\s+\d{1,2})?(?:,?\s*\d{4})?$/iu;
const PLACE = /^\p{Lu}[\p{L}.'’-]*(?:(?:,? | and |\/)(?:(?:de|la|al|el|of|the|del) )?\p{Lu}[\p{L}.'’-]*){0,5}$/u;

export interface Dateline {
  /** "Puno, Peru" */
  readonly place: string;
  /** Where the sentence after the dash begins, counted from the start of the paragraph. */
  readonly end: number;
}

/** Returns the place that a body's first paragraph opens with, or null. */
export function datelineOf(paragraph: string): Dateline | null {
  const match = OPENING.exec(paragraph);
  if (match === null) return null;
  const place = (match[1] as string).trim().replace(AGENCY, '').replace(DATE, '').trim();
  const agency = AGENCY.test((match[1] as string).trim());
  if (!PLACE.test(place) || (!agency && place.split(/\s+/).length > 5)) return null;
  return { place, end: match[0].length };
}
