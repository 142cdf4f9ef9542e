import type { Document } from '../../language/document.ts';
import { nounPhraseStartingAt } from '../../language/noun-phrases.ts';
import { FINITE } from '../finite-verbs.ts';
import { isTime } from '../speakers.ts';
import type { Choice } from './content-choices.ts';

/** Prepositions that bind to a noun more often than they tell when or where something was said. */
const OF_A_NOUN = /^(?:of|over|for|about|on|against|between|towards?|regarding)$/;

/** Of a noun without an article. */
const BARE = /^(?:JJ|NNS?)$/;

/** "expressed “deep concern”¦ over the raids": what hangs on a quoted noun belongs to it; not so "“concern” on Monday". */
function hangsOnNoun({ words }: Document, { start, end }: Choice): boolean {
  const [link, next] = [words[end.at], words[end.at + 1]];
  if (end.kind !== 'quote' || link === undefined || next === undefined) return false;
  if (words.slice(start.at, end.at).some(({ xpos }) => FINITE.test(xpos))) return false;
  if (link.lower === 'in') return next.xpos === 'VBG';
  return OF_A_NOUN.test(link.lower) && !isTime(next) && !/^(?:NNP|CD)$/.test(next.xpos);
}

/** "called for talks¦ on Gaza": what hangs on a noun that stands alone belongs to it; not so "called for talks on Monday". */
function hangsOnBareNoun({ words }: Document, { start, end }: Choice): boolean {
  const [link, next] = [words[end.at], words[end.at + 1]];
  if (end.kind !== 'clause' || end.at - start.at > 2 || link === undefined) return false;
  return (
    OF_A_NOUN.test(link.lower) && !isTime(next) && words.slice(start.at, end.at).every(({ xpos }) => BARE.test(xpos))
  );
}

/** "affirmed that talks were held¦, with Peru “urging restraint”": the marks show that it goes on in the source's words. */
function quotesOn({ words, quotations, quotationAt }: Document, { end }: Choice): boolean {
  if (words[end.at]?.text !== ',' || words[end.at + 1]?.lower !== 'with') return false;
  const noun = nounPhraseStartingAt(words, end.at + 2, Math.min(words.length, end.at + 10));
  return noun !== null && quotations[quotationAt[noun.to] as number]?.from === noun.to;
}

/** Whether content that is read to this end goes on for certain. */
export const goesOn = (doc: Document, choice: Choice): boolean =>
  choice.side === 'after' && (hangsOnNoun(doc, choice) || hangsOnBareNoun(doc, choice) || quotesOn(doc, choice));
