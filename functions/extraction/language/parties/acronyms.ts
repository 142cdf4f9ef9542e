import type { Document } from '../document.ts';
import type { Mention } from './mention.ts';

/** "National Water Bureau (NWB)": the acronyms that the article itself explains. */
export function explainedAcronyms(doc: Document, mentions: readonly Mention[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const mention of mentions) {
    const { to } = mention;
    const at = doc.words[to + 1]?.lower === 'or' ? to + 2 : to + 1;
    const acronym = doc.words[at];
    if (
      doc.words[to]?.text === '(' &&
      doc.words[at + 1]?.text === ')' &&
      acronym &&
      /^\p{Lu}[\p{Lu}\d-]{1,9}$/u.test(acronym.text)
    )
      found.set(acronym.text, mention.name);
  }
  return found;
}

/** "People’s Water Union" → PWU */
export const initials = (name: string): string =>
  (name.match(/[\p{L}'’]+/gu) ?? [])
    .filter((word) => !/^(?:of|for|and|the|des|de|in|on)$/i.test(word))
    .map((word) => word[0]?.toUpperCase())
    .join('');
