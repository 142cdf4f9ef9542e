import { isSaidAt } from './objects.ts';
import {
  beforeAdverbs,
  ING,
  isEndAt,
  isNoneInClause,
  lowerAt,
  PRESENT,
  type TaggedSentence,
  type TagRule,
  THIRD,
  xposAt,
} from './tag-rule.ts';
import { BASE_FORMS, ING_FORMS, ING_NOUN, THIRD_FORMS, THIRD_OR_PLURAL } from './verb-forms.ts';

/** "denies/NNS telling" */
const denies: TagRule = {
  name: 'third form that is no noun',
  of: ['NNS'],
  correct: (s, at) =>
    THIRD_FORMS.has(lowerAt(s, at)) &&
    lowerAt(s, at + 1) !== 'of' &&
    !/^(?:DT|JJ|PRP\$|POS|CD)$/.test(xposAt(s, at - 1))
      ? THIRD
      : null,
};

/** "“…,” Conway notes/NNS.", "he often notes/NNS" */
const notes: TagRule = {
  name: 'third form after its subject',
  of: ['NNS'],
  correct: (s, at) => {
    if (!THIRD_OR_PLURAL.has(lowerAt(s, at))) return null;
    if (/^(?:he|she|it)$/.test(lowerAt(s, beforeAdverbs(s, at)))) return THIRD;
    if (!/^[.,]?$/.test(lowerAt(s, at + 1))) return null;
    let before = at - 1;
    while (before > at - 5 && /^(?:NNP|DT)$/.test(xposAt(s, before))) before--;
    if (before === at - 1) return null;
    if (/^(?:[”"’]|'')$/.test(lowerAt(s, before))) return THIRD;
    return lowerAt(s, before) === ',' && isEndAt(s, at + 1) && xposAt(s, before + 1) === 'DT' ? THIRD : null;
  },
};

const isVerb = (s: TaggedSentence, at: number): boolean => /^(?:VB|MD|IN$)/.test(xposAt(s, at));
/** "Obi claims/NNS the road is shut" */
const claims: TagRule = {
  name: 'third form between subject and object',
  of: ['NNS'],
  correct: (s, at) =>
    THIRD_OR_PLURAL.has(lowerAt(s, at)) &&
    xposAt(s, at - 1) === 'NNP' &&
    isSaidAt(s, at + 1) &&
    isNoneInClause(s, at, isVerb)
      ? THIRD
      : null,
};

/** "soldiers announce/NN on state television", "critics say/NN" */
const insist: TagRule = {
  name: 'present after a plural',
  of: ['NN', 'IN', 'JJ'],
  correct: (s, at) => {
    const [word, before] = [lowerAt(s, at), xposAt(s, at - 1)];
    if (word === 'point' && before === 'NNS' && /^(?:out|to)$/.test(lowerAt(s, at + 1))) return PRESENT;
    if (!BASE_FORMS.has(word) || /^(?:express|welcome)$/.test(word)) return null;
    if (before === 'NNP') return isSaidAt(s, at + 1) || isEndAt(s, at + 1) ? PRESENT : null;
    return /^(?:NNS|NNPS|PRP)$/.test(before) || /^(?:many|some|others)$/.test(lowerAt(s, at - 1)) ? PRESENT : null;
  },
};

/** ", claiming/NN that", "a warning calling/NN for" */
const claiming: TagRule = {
  name: '-ing form before what is said',
  of: ['NN'],
  correct: (s, at) => {
    const word = lowerAt(s, at);
    if (!ING_FORMS.has(word)) return null;
    const [before, next] = [xposAt(s, at - 1), lowerAt(s, at + 1)];
    if (
      /^(?:DT|PRP\$|POS|HYPH|JJ)$/.test(before) &&
      !/^(?:all|both|former|latter|several|many|.*ly)$/.test(lowerAt(s, at - 1))
    )
      return null;
    if (word === 'calling' && /^(?:for|on)$/.test(next)) return ING;
    const isBefore =
      isSaidAt(s, at + 1) || /^(?:if|whether)$/.test(next) || (next === 'to' && /^VB$|^RB$/.test(xposAt(s, at + 2)));
    if (!isBefore) return xposAt(s, at + 1) === 'NNP' && !ING_NOUN.test(word) ? ING : null;
    return !ING_NOUN.test(word) || (/^(?:,|RB)$/.test(before) && next !== 'to') ? ING : null;
  },
};

export const PRESENT_VERBS: readonly TagRule[] = [denies, notes, claims, insist, claiming];
