import { IRREGULAR_VERBS } from '../lexicon/irregular-verbs.ts';

const VOWEL_END = /e$/;
const CONSONANT_Y = /[^aeiou]y$/;
const HISS = /(?:s|x|z|ch|sh|o)$/;

const ing = (base: string): string =>
  VOWEL_END.test(base) && !/ee$/.test(base) ? `${base.slice(0, -1)}ing` : `${base}ing`;
const past = (base: string): string =>
  VOWEL_END.test(base) ? `${base}d` : CONSONANT_Y.test(base) ? `${base.slice(0, -1)}ied` : `${base}ed`;
const third = (base: string): string =>
  CONSONANT_Y.test(base) ? `${base.slice(0, -1)}ies` : HISS.test(base) ? `${base}es` : `${base}s`;

/** All forms of an English verb: "deny" → deny, denies, denied, denying. */
export function inflections(base: string): readonly string[] {
  const irregular = Object.hasOwn(IRREGULAR_VERBS, base) ? IRREGULAR_VERBS[base] : undefined;
  const [simple, participle, gerund] = irregular ?? [past(base), past(base)];
  return [...new Set([base, third(base), simple, participle, gerund ?? ing(base)])];
}

/** form → base, for the verbs given. */
export function formsOf(bases: Iterable<string>): ReadonlyMap<string, string> {
  const forms = new Map<string, string>();
  for (const base of bases) for (const form of inflections(base)) if (!forms.has(form)) forms.set(form, base);
  return forms;
}
