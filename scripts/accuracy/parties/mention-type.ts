/** How a mention names its party; title: "the minister", "the company", "her office"; description: "a witness", "the report". */
export const MENTION_TYPES = ['full', 'short', 'title', 'pronoun', 'acronym', 'metonymy', 'description'] as const;
export type MentionType = (typeof MENTION_TYPES)[number];

const PRONOUN = /^(?:he|him|his|himself|she|her|hers|herself|it|its|itself|they|them|their|theirs|themselves)$/i;
const ARTICLE = /^(?:the|a|an)\s+/i;
const DEFINITE = /^(?:the|this|that|these|those|his|her|its|their)\s/i;

/** "The  Minister’s" → "minister's": what names are compared by. */
export const plainName = (name: string): string =>
  name.replaceAll('’', "'").replaceAll(/\s+/g, ' ').trim().replace(ARTICLE, '').toLowerCase();

const capitalised = (words: string): readonly string[] =>
  (words.replace(ARTICLE, '').match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => /^\p{Lu}/u.test(word));

/** The type that the words show; null for words that may be several. `names` is empty for a mention without a party. */
export function mentionType(words: string, names: readonly string[]): MentionType | null {
  if (PRONOUN.test(words)) return 'pronoun';
  const full = names.find((name) => plainName(words).includes(plainName(name)));
  if (full !== undefined) return capitalised(full).length > 0 ? 'full' : 'description';
  if (/^\p{Lu}{2,6}$/u.test(words.replace(ARTICLE, ''))) return 'acronym';
  const own = new Set(names.flatMap(capitalised));
  if (capitalised(words).some((word) => own.has(word))) return 'short';
  if (DEFINITE.test(words)) return 'title';
  return names.length > 0 ? 'description' : null;
}
