import { ROLE_MODIFIERS } from '../../lexicon/roles.ts';
import type { Word } from '../document.ts';
import { countryNamed } from '../places/countries.ts';
import { isLink, isName, isRole, leadingName, type Part, stem, textOf } from './mention-parts.ts';

/** "US Department of State | spokesperson | Ned Obi", "director | of the agency" */
export interface RoleParts {
  readonly before: Part;
  readonly role: Part;
  /** What "of", "for" or "from" binds to the office or to the name. */
  readonly after: Part;
  readonly name: Part;
}

const OFFICE_OF =
  /^(?:State|Defen[cs]e|Staff|Health|Education|Energy|Labor|Commerce|Agriculture|Treasury|Homeland|Interior|Transportation)$/;

/** "to Pakistan" in "Ambassador to Pakistan Ahmed Rabaei" belongs to the office. */
function posting(text: string, after: Part): number {
  if (!/^(?:to|in)$/.test(after[0]?.lower ?? '')) return 0;
  for (let size = Math.min(4, after.length - 1); size > 0; size--)
    if (countryNamed(textOf(text, after.slice(1, 1 + size)))) return 1 + size;
  return 0;
}

const isModifier = (word: Word | undefined): boolean => word !== undefined && ROLE_MODIFIERS.has(stem(word));

/** A role word that is no part of a name: "King" in "Ada King" is a surname. */
function roleAt(part: Part): number {
  const isOffice = (word: Word, at: number) =>
    isRole(word) &&
    (at < part.length - 1 ||
      !isName(part[at - 1]) ||
      !isName(word) ||
      isRole(part[at - 1]) ||
      isModifier(part[at - 1]));
  const last = part.findLastIndex(isOffice);
  // the office, not a noun inside what it belongs to: "spokesman for the governor"
  const link = part.findIndex((word, at) => at > 0 && isLink(word) && isRole(part[at - 1]));
  return link > 0 && link < last ? link - 1 : last;
}

/** Takes a mention with an office apart; null when it has none. */
export function roleParts(text: string, part: Part): RoleParts | null {
  const at = roleAt(part);
  if (at < 0) return null;
  let from = at;
  while (from > 0 && (isModifier(part[from - 1]) || isRole(part[from - 1]))) from--;
  let to = at + 1;
  if (part[to]?.lower === 'of' && OFFICE_OF.test(part[to + 1]?.text ?? '')) to += 2;
  if (stem(part[at] as Word) === 'attorney' && part[to]?.lower === 'general') to++;
  // "the prosecutor's office", "the manager's sister" are not the prosecutor and the manager
  if (part[to]?.xpos === 'POS') return null;
  const rest = part.slice(to + posting(text, part.slice(to)));
  const base = { before: part.slice(0, from), role: part.slice(from, to) };
  if (isLink(rest[0])) return { ...base, after: rest.slice(1), name: [] };
  let titles = 0;
  while (titles < rest.length && !isName(rest[titles])) titles++;
  const { name, bound } = leadingName(rest.slice(titles));
  // "Mayor Ada Obi's office" is not Ada Obi
  if (rest[titles + name.length]?.xpos === 'POS') return null;
  return { ...base, after: bound, name };
}
