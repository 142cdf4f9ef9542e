import { isAfterAuxiliary, isAfterBe, lowerAt, PARTICIPLE, type TagRule, xposAt } from './tag-rule.ts';
import { ED_ADJECTIVE, PAST_FORMS } from './verb-forms.ts';

const MOOD = /^(?:concerned|informed|detailed|reasoned|threatened|celebrated)$/;

/** "was announced/JJ.", "has long pleaded/JJ with" */
const announced: TagRule = {
  name: 'participle after "be" or "have"',
  of: ['JJ'],
  correct: (sentence, at) => {
    const word = lowerAt(sentence, at);
    if (!PAST_FORMS.has(word) || MOOD.test(word) || !isAfterAuxiliary(sentence, at)) return null;
    if (!/^(?:[.,:]|IN|TO|NNP|RB|'')$/.test(xposAt(sentence, at + 1))) return null;
    return isAfterBe(sentence, at) || !ED_ADJECTIVE.test(word) ? PARTICIPLE : null;
  },
};

/** "had earlier told/VBD" */
const hadTold: TagRule = {
  name: 'participle after an auxiliary',
  of: ['VBD'],
  correct: (sentence, at) =>
    sentence.tags[at]?.upos === 'VERB' && PAST_FORMS.has(lowerAt(sentence, at)) && isAfterAuxiliary(sentence, at)
      ? PARTICIPLE
      : null,
};

/** "Asked/VBD whether he would go, he", "when asked/VBD about" */
const asked: TagRule = {
  name: 'participle that opens a clause',
  of: ['VBD'],
  correct: (sentence, at) => {
    if (!/^(?:asked|questioned|pressed|quizzed|reminded)$/.test(lowerAt(sentence, at))) return null;
    const before = lowerAt(sentence, at - 1);
    const isOpening = at === 0 || (at === 1 && /^\W+$/.test(before)) || /^(?:when|if|once|unless|though)$/.test(before);
    return isOpening && /^(?:IN|WRB|WP|WDT|,|RB)$/.test(xposAt(sentence, at + 1)) ? PARTICIPLE : null;
  },
};

export const PARTICIPLES: readonly TagRule[] = [announced, hadTold, asked];
