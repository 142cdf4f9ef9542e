import type { Token } from '../token.ts';
import { NAMES_AND_MARKS } from './corrections/names-and-marks.ts';
import { NOUNS } from './corrections/nouns.ts';
import { PARTICIPLES } from './corrections/participles.ts';
import { PAST_VERBS } from './corrections/past-verbs.ts';
import { PRESENT_VERBS } from './corrections/present-verbs.ts';
import { SUBJECTS } from './corrections/subjects.ts';
import type { TaggedSentence, TagRule } from './corrections/tag-rule.ts';
import type { Tag } from './tagger.ts';

/** In this order; the first that corrects a word has the say. */
export const TAG_RULES: readonly TagRule[] = [
  ...NAMES_AND_MARKS,
  ...NOUNS,
  ...SUBJECTS,
  ...PAST_VERBS,
  ...PARTICIPLES,
  ...PRESENT_VERBS,
];

const ANY = TAG_RULES.filter(({ of }) => of === null);
const OF_TAG = new Map(
  [...new Set(TAG_RULES.flatMap(({ of }) => of ?? []))].map(
    (xpos) => [xpos, TAG_RULES.filter(({ of }) => of === null || of.includes(xpos))] as const,
  ),
);

function correction(sentence: TaggedSentence, at: number, xpos: string): Tag | null {
  for (const rule of OF_TAG.get(xpos) ?? ANY) {
    const tag = rule.correct(sentence, at);
    if (tag !== null) return tag;
  }
  return null;
}

/** Corrects what the words beside a tag leave no doubt of, from left to right. */
export function correctedTags(tokens: readonly Token[], tags: readonly Tag[]): readonly Tag[] {
  const corrected = [...tags];
  const sentence: TaggedSentence = { tokens, tags: corrected };
  for (const [at, { xpos }] of tags.entries()) corrected[at] = correction(sentence, at, xpos) ?? (tags[at] as Tag);
  return corrected;
}
