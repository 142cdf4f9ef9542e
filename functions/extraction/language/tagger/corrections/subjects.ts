import { PEOPLE } from '../../../lexicon/people.ts';
import { lowerAt, NAME, NOUN, PLURAL, type TagRule, xposAt } from './tag-rule.ts';
import { THIRD_FORMS } from './verb-forms.ts';

const NO_VERB = /(?:ers|ors|ists|ants|ees|ians|[gd]ates|tives|aides|witnesses)$/;
const VERB_TOO = /^(?:engineers|volunteers|mothers|fathers|partners|butchers|ushers|sponsors|fosters|masters)$/;
/** "critics say", "her aides/VBZ" */
const people: TagRule = {
  name: 'people',
  of: ['VBZ'],
  correct: (sentence, at) => {
    const word = lowerAt(sentence, at);
    return NO_VERB.test(word) && PEOPLE.has(word) && !VERB_TOO.test(word) ? PLURAL : null;
  },
};

const NOUN_TOO = /^(?:change|fire|help|love|rain|research|search|staff|support|talk|trust|work)$/;
/** "Brand/VB denied it": no order before a finite verb. */
const opening: TagRule = {
  name: 'name that opens a sentence',
  of: ['VB'],
  correct: (sentence, at) => {
    if (at > 0 || !/^\p{Lu}\p{Ll}/u.test(sentence.tokens[at]?.text ?? '')) return null;
    const next = lowerAt(sentence, 1);
    const isFiniteVerb =
      /^(?:VBD|MD)$/.test(xposAt(sentence, 1)) ||
      (xposAt(sentence, 1) === 'VBZ' && (THIRD_FORMS.has(next) || /^(?:is|has)$/.test(next)));
    if (!isFiniteVerb) return null;
    return NOUN_TOO.test(lowerAt(sentence, at)) ? NOUN : NAME;
  },
};

export const SUBJECTS: readonly TagRule[] = [people, opening];
