import { isEndAt, lowerAt, NOUN, PLURAL, type TagRule, xposAt } from './tag-rule.ts';
import { THIRD_OR_PLURAL } from './verb-forms.ts';

const isArticle = (word: string): boolean => /^(?:an?|the)$/.test(word);

/** "an official/JJ told Reuters" */
const beforeTold: TagRule = {
  name: 'noun before "told"',
  of: ['JJ', 'VB'],
  correct: (sentence, at) => {
    if (!/^(?:told|said)$/.test(lowerAt(sentence, at + 1))) return null;
    const isHead =
      isArticle(lowerAt(sentence, at - 1)) ||
      (isArticle(lowerAt(sentence, at - 2)) && /^(?:JJ|NNP?)$/.test(xposAt(sentence, at - 1)));
    return isHead && !/^(?:latter|former|other|first|second|last)$/.test(lowerAt(sentence, at)) ? NOUN : null;
  },
};

/** "“…,” the post/RBS read." */
const beforeRead: TagRule = {
  name: 'noun before a closing "read"',
  of: ['JJ', 'RB', 'RBS', 'RBR', 'VB', 'VBP', 'IN', 'NNP'],
  correct: (sentence, at) =>
    /^\p{Ll}/u.test(sentence.tokens[at]?.text ?? '') &&
    /^(?:read|added|wrote|continued|stated|concluded)$/.test(lowerAt(sentence, at + 1)) &&
    isEndAt(sentence, at + 2) &&
    isArticle(lowerAt(sentence, at - 1)) &&
    !/(?:ly|est)$|^(?:most|latter|former|other|first|second|last)$/.test(lowerAt(sentence, at))
      ? NOUN
      : null,
};

/** "according to prosecutor/VB Josh Bash": no base verb after a preposition. */
const afterPreposition: TagRule = {
  name: 'noun after a preposition',
  of: ['VB', 'VBP'],
  correct: (sentence, at) => {
    const [before2, before] = [lowerAt(sentence, at - 2), lowerAt(sentence, at - 1)];
    const isAfter = before === 'to' ? before2 === 'according' : /^(?:of|by|from|with|for|at|in)$/.test(before);
    const isNoun = isAfter && !/^(?:kind|sort)$/.test(before2) && /^(?:NN|[.,]|IN$)/.test(xposAt(sentence, at + 1));
    return isNoun ? NOUN : null;
  },
};

/** "according to the Iraqi military/JJ." */
const afterAccording: TagRule = {
  name: 'noun that ends an attribution',
  of: ['JJ'],
  correct: (sentence, at) => {
    if (!/^[.!?]?$/.test(lowerAt(sentence, at + 1))) return null;
    let before = at - 1;
    while (before > at - 4 && /^(?:DT|JJ|NNP?)$/.test(xposAt(sentence, before))) before--;
    return lowerAt(sentence, before) === 'to' && lowerAt(sentence, before - 1) === 'according' ? NOUN : null;
  },
};

/** "denied claims/VBZ that", "his remarks/VBZ", "Estimates/VBZ of" */
const claims: TagRule = {
  name: 'plural after a verb or an owner',
  of: ['VBZ'],
  correct: (sentence, at) => {
    if (!THIRD_OR_PLURAL.has(lowerAt(sentence, at))) return null;
    const before = xposAt(sentence, at - 1);
    // "Brand/VB claims it" opens with a name
    if (/^(?:PRP\$|POS|VBD|VBG)$/.test(before) || (before === 'VB' && at > 1)) return PLURAL;
    return at === 0 && /^(?:of|that|about|from)$/.test(lowerAt(sentence, 1)) ? PLURAL : null;
  },
};

export const NOUNS: readonly TagRule[] = [beforeTold, beforeRead, afterPreposition, afterAccording, claims];
