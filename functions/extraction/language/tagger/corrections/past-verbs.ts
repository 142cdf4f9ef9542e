import { isBareObjectAt, isObjectAt, isQuoteAt } from './objects.ts';
import {
  beforeAdverbs,
  isAfterAuxiliary,
  isEndAt,
  isNoneInClause,
  lowerAt,
  PAST,
  type TaggedSentence,
  type TagRule,
  xposAt,
} from './tag-rule.ts';
import { ED_ADJECTIVE, PAST_FORMS } from './verb-forms.ts';

/** "the league, which owns the hall[,] demanded/JJ elections": the comma that closes a relative clause. */
function closesRelative(s: TaggedSentence, comma: number): boolean {
  for (let at = comma - 1; at > Math.max(0, comma - 12); at--)
    if (lowerAt(s, at) === ',') return /^(?:which|who)$/.test(lowerAt(s, at + 1));
  return false;
}

/** "the mayor blamed/JJ the council", "and urged/JJ people", "leaders strongly denied/JJ," */
const blamed: TagRule = {
  name: 'past between subject and object',
  of: ['JJ'],
  correct: (s, at) => {
    const word = lowerAt(s, at);
    if (!PAST_FORMS.has(word) || isAfterAuxiliary(s, at)) return null;
    const before = beforeAdverbs(s, at);
    const subject = xposAt(s, before);
    const isSubject = /^(?:NN(?:PS?|S)?|PRP)$/.test(subject) || /^(?:many|others)$/.test(lowerAt(s, before));
    if (!isSubject && !/^(?:,|CC)$/.test(subject)) return null;
    if (ED_ADJECTIVE.test(word))
      return isObjectAt(s, at + 1) && !/^(?:CD|NNP)/.test(xposAt(s, at + 1)) && !isQuoteAt(s, at + 1) ? PAST : null;
    if (isObjectAt(s, at + 1)) return PAST;
    if (isSubject && before < at - 1 && /^[,.]$/.test(lowerAt(s, at + 1))) return PAST;
    return isBareObjectAt(s, at + 1) && (subject !== ',' || closesRelative(s, before)) ? PAST : null;
  },
};

const isVerb = (s: TaggedSentence, at: number): boolean =>
  /^(?:VB[DZPNG]?|MD|TO)$/.test(xposAt(s, at)) || lowerAt(s, at) === 'with';
/** Participles that take an object too ("a man named Obi") or a time ("a letter dated"). */
const TAKES_OBJECT =
  /^(?:named|called|dubbed|titled|entitled|labelled|labeled|branded|asked|offered|denied|considered|deemed|charged|aged|awarded|termed|nicknamed|owed|granted|elected|appointed|declared|required|headlined|rated|ranked|based|located|captioned|born|used|dated|provided|taught|given|numbered|estimated|priced|valued|listed|registered|crowned|voted|billed)$/;
/** Without an object of their own: no participle after a noun. */
const NO_PASSIVE =
  /^(?:responded|replied|complained|insisted|remarked|commented|apologised|apologized|speculated|contended|testified|quipped|retorted|opined|scoffed|vowed)$/;

/** "responded", and "said" but for "said to be" */
const isActiveOnly = (s: TaggedSentence, at: number, word: string): boolean =>
  NO_PASSIVE.test(word) || (word === 'said' && lowerAt(s, at + 1) !== 'to');

/** Past forms in general need more of an object than those of verbs of saying. */
function hasObject(s: TaggedSentence, at: number, word: string): boolean {
  if (!PAST_FORMS.has(word))
    return isObjectAt(s, at + 1) && xposAt(s, at + 1) !== 'CD' && lowerAt(s, at + 1) !== 'that';
  return isObjectAt(s, at + 1) || (!ED_ADJECTIVE.test(word) && isBareObjectAt(s, at + 1));
}

/** "the mayor told/VBN reporters" */
const told: TagRule = {
  name: 'past after its subject',
  of: ['VBN'],
  correct: (s, at) => {
    const word = lowerAt(s, at);
    if (s.tags[at]?.upos !== 'VERB' || !(/ed$/.test(word) || PAST_FORMS.has(word)) || isAfterAuxiliary(s, at))
      return null;
    const before = beforeAdverbs(s, at);
    const isPronoun = /^(?:he|she|they|we|i)$/.test(lowerAt(s, before));
    if (!isPronoun && !/^NN(?:PS?|S)?$/.test(xposAt(s, before))) return null;
    const isActive = isPronoun || isActiveOnly(s, at, word) || (!TAKES_OBJECT.test(word) && hasObject(s, at, word));
    return isActive && isNoneInClause(s, before, isVerb) ? PAST : null;
  },
};

const GOVERNOR =
  /^(?:to|let|lets|help|helps|helped|make|makes|made|see|saw|seen|hear|heard|watch|watched|have|had|has|having|do|does|did|be|is|are|was|were|been|being|['’]s)$/;
/** "let", "heard", "will": a base verb or a participle may follow further on. */
const isGovernor = (s: TaggedSentence, at: number): boolean => xposAt(s, at) === 'MD' || GOVERNOR.test(lowerAt(s, at));

/** "the statement read/VB: “…”", "the company put/VB the toll at nine" */
const read: TagRule = {
  name: 'past of verbs of one form',
  of: ['VB', 'VBP', 'NN', 'NNP', 'VBN', 'JJ'],
  correct: (s, at) => {
    const word = lowerAt(s, at);
    if (!/^(?:read|put|hit|cut|set)$/.test(s.tokens[at]?.text ?? '') || !/^NNP?$/.test(xposAt(s, at - 1))) return null;
    const isClosing = isEndAt(s, at + 1) && xposAt(s, at) !== 'NN';
    const isRead = word === 'read' && (isClosing || isQuoteAt(s, at + 1) || /^[,:]$/.test(lowerAt(s, at + 1)));
    const isBase =
      xposAt(s, at) === 'VB' && !(word === 'read' && /^(?:to|by|out|aloud|in|at)$/.test(lowerAt(s, at + 1)));
    return (isRead || isBase) && isNoneInClause(s, at, isGovernor) ? PAST : null;
  },
};

/** "the minister shot/NN back" */
const shotBack: TagRule = {
  name: 'shot back',
  of: ['NN', 'VBN'],
  correct: (s, at) =>
    lowerAt(s, at) === 'shot' &&
    lowerAt(s, at + 1) === 'back' &&
    /^(?:NN(?:PS?|S)?|PRP|VB)$/.test(xposAt(s, at - 1)) &&
    isNoneInClause(s, at, isGovernor)
      ? PAST
      : null,
};

/** "“…,” an official told/NN CNN" */
const toldNoun: TagRule = {
  name: '"told" is a verb',
  of: ['NN', 'JJ', 'NNP', 'VB'],
  correct: (s, at) => (s.tokens[at]?.text === 'told' && !isAfterAuxiliary(s, at) ? PAST : null),
};

export const PAST_VERBS: readonly TagRule[] = [toldNoun, blamed, told, read, shotBack];
