import type { Casualty, Cause, Place, Time, Victims } from '../../../schemas/types.ts';
import { resolveTime } from '../language/dates/time-phrases.ts';
import type { Word, WordRange } from '../language/document.ts';
import { countryIn } from '../language/parties/mention-parts.ts';
import { countryOfPlace } from '../language/places/place-phrases.ts';
import { CAUSES } from '../lexicon/causes.ts';
import { PEOPLE, type PeopleNoun } from '../lexicon/people.ts';
import type { AssemblyContext } from './assemble-statements.ts';

const partOf = (range: WordRange, { doc }: AssemblyContext): readonly Word[] => doc.words.slice(range.from, range.to);

/** What both nouns of "women and children" tell: nothing but that they are people. */
function factsOf(words: readonly Word[]): PeopleNoun {
  const joint = words.findIndex(({ lower }) => lower === 'and' || lower === 'or');
  const facts = PEOPLE.get((words.at(-1) as Word).lower) ?? {};
  const other = joint > 0 ? (PEOPLE.get((words[joint - 1] as Word).lower) ?? {}) : facts;
  return {
    ...(facts.civilian === other.civilian && { civilian: facts.civilian }),
    ...(facts.age === other.age && { age: facts.age }),
    ...(facts.sex === other.sex && { sex: facts.sex }),
  };
}

export function victimsOf(range: WordRange | null, context: AssemblyContext): Victims | null {
  if (range === null) return null;
  const words = partOf(range, context);
  const facts = factsOf(words);
  const civilian = words.some(({ lower }) => /^civilians?$/.test(lower)) ? 'civilian' : (facts.civilian ?? 'unknown');
  return {
    ...context.spans.span(range),
    group: countryIn(context.doc.text, words),
    civilian,
    age: facts.age ?? null,
    sex: facts.sex ?? null,
  };
}

export function causeOf(range: WordRange | null, context: AssemblyContext): Cause | null {
  if (range === null) return null;
  return { ...context.spans.span(range), kind: CAUSES.get((context.doc.words[range.from] as Word).lower) ?? 'unknown' };
}

export function placeOf(range: WordRange | null, near: ReadonlySet<string>, context: AssemblyContext): Place | null {
  if (range === null) return null;
  const words = partOf(range, context);
  const bare = context.doc.text.slice(range.start, range.end).replace(/^the /i, '');
  const named = words.some(({ xpos }) => /^NNP/.test(xpos));
  // "the southern city of Orlo" is named Orlo
  const name = /\p{Ll} of (?:the )?(\p{Lu}.*)$/u.exec(bare)?.[1] ?? bare;
  return { ...context.spans.span(range), name: named ? name : null, country: countryOfPlace(bare, near) };
}

export function timeOf(range: WordRange | null, { doc, spans, publishedAt }: AssemblyContext): Time | null {
  if (range === null) return null;
  return { ...spans.span(range), ...resolveTime(doc.text.slice(range.start, range.end), publishedAt) };
}

export const unitOf = (victims: Victims | null): Casualty['count']['unit'] => {
  const head = victims?.text.toLowerCase().split(/\s+/).at(-1) ?? '';
  return head === 'families' ? 'families' : head === 'households' ? 'households' : 'persons';
};
