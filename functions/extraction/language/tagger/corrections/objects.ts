import { lowerAt, type TaggedSentence, xposAt } from './tag-rule.ts';

const MONTH = /^(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)(?:uary|ruary|ch|il|ust|ember|ober)?\.?$/;
const TIME =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|last|next|late|later|early|earlier|yesterday|today|tomorrow|tonight|(?:moment|minute|hour|day|morning|afternoon|evening|night|week|weekend|month|spring|summer|autumn|winter|year|decade|time)s?)$/;
const isTimeWordAt = (s: TaggedSentence, at: number): boolean =>
  TIME.test(lowerAt(s, at)) || MONTH.test(lowerAt(s, at));
/** "Monday", "two days", "the previous night" */
function isTimeAt(s: TaggedSentence, at: number): boolean {
  let last = at;
  while (last < at + 2 && /^(?:CD|DT|JJ)$/.test(xposAt(s, last)) && !isTimeWordAt(s, last)) last++;
  return isTimeWordAt(s, last);
}

export const isQuoteAt = (s: TaggedSentence, at: number): boolean =>
  /^[“‘]$/.test(lowerAt(s, at)) || xposAt(s, at) === '``';
/** "the", "his", "them", a name, a quotation, a number, "that": no time. */
export const isObjectAt = (s: TaggedSentence, at: number): boolean =>
  (/^(?:DT|PRP\$?|NNPS?|CD|PDT)$/.test(xposAt(s, at)) || isQuoteAt(s, at) || lowerAt(s, at) === 'that') &&
  !isTimeAt(s, at);
/** "residents", "local residents" */
export const isBareObjectAt = (s: TaggedSentence, at: number): boolean =>
  (xposAt(s, at) === 'NNS' || (/^(?:NN|JJ)$/.test(xposAt(s, at)) && /^NNS?$/.test(xposAt(s, at + 1)))) &&
  !isTimeAt(s, at);

/** "that the road", "he", "the road", "“": what is said may begin here. */
export const isSaidAt = (s: TaggedSentence, at: number): boolean =>
  /^(?:DT|PRP\$?)$/.test(xposAt(s, at)) ||
  /^[“‘]$/.test(lowerAt(s, at)) ||
  /^(?:that|how|why|what|who)$/.test(lowerAt(s, at));
