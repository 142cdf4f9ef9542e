import { findWord, rangeOf } from '../../language/document.ts';
import { MEDIA } from '../../lexicon/media.ts';
import type { StatementCandidate } from '../candidate.ts';
import type { StatementContext, StatementRefiner } from '../rule.ts';

function refined(candidate: StatementCandidate, { doc }: StatementContext): StatementCandidate {
  const { speaker } = candidate;
  if (speaker === null || candidate.medium !== null) return candidate;
  const link = findWord(doc.words, speaker.from + 1, speaker.to - 1, ({ lower }) => lower === 'from' || lower === 'by');
  const noun = doc.words[link - 1]?.lower ?? '';
  if (link < 0 || !Object.hasOwn(MEDIA, noun)) return candidate;
  const kind = (MEDIA[noun] as (typeof MEDIA)[string]).kind;
  return {
    ...candidate,
    speaker: rangeOf(doc.words, link + 1, speaker.to),
    medium: { ...rangeOf(doc.words, speaker.from, link), kind },
  };
}

/** "read the brief statement from the ministry": the ministry speaks, the statement is its medium. */
export const documentAndAuthor: StatementRefiner = {
  name: 'document-and-author',
  refine: (candidates, context) => candidates.map((candidate) => refined(candidate, context)),
};
