import type { Sentence, Word, WordRange } from '../../language/document.ts';
import { findWord, rangeOf } from '../../language/document.ts';
import { nounPhraseStartingAt } from '../../language/noun-phrases.ts';
import { MEDIA } from '../../lexicon/media.ts';
import type { StatementCandidate } from '../candidate.ts';
import { trimmed } from '../content-ends.ts';
import type { StatementContext, StatementFinder } from '../rule.ts';

interface Source {
  readonly speaker: WordRange;
  readonly medium: StatementCandidate['medium'];
  readonly to: number;
}

/** "a statement from both governments": the governments speak, the statement is their medium. */
function sourceAt(words: readonly Word[], at: number, limit: number): Source | null {
  const whole = nounPhraseStartingAt(words, at, limit);
  if (whole === null) return null;
  const link = findWord(words, whole.from + 1, whole.to, ({ lower }) => /^(?:from|by|of)$/.test(lower));
  const noun = link > 0 ? (words[link - 1] as Word).lower : '';
  if (link < 0 || !Object.hasOwn(MEDIA, noun)) return { speaker: whole, medium: null, to: whole.to };
  const speaker = nounPhraseStartingAt(words, link + 1, whole.to);
  const medium = {
    ...rangeOf(words, whole.from, link),
    kind: (MEDIA[noun] as { kind: NonNullable<StatementCandidate['medium']>['kind'] }).kind,
  };
  return speaker === null ? null : { speaker, medium, to: whole.to };
}

function candidateAt(at: number, sentence: Sentence, { doc }: StatementContext): StatementCandidate | null {
  const { words } = doc;
  const source = sourceAt(words, at + 2, sentence.to);
  if (source === null) return null;
  const comma = findWord(words, source.to, sentence.to, ({ text }) => text === ',' || text === '.');
  const leads = at === sentence.from || (at === sentence.from + 1 && /^[“"]$/.test(words[at - 1]?.text ?? ''));
  const parts = leads
    ? [trimmed(doc, comma < 0 ? source.to : comma, sentence.to)]
    : [trimmed(doc, sentence.from, at), comma >= 0 && words[at - 1]?.text === ',' ? middleRest(comma) : null];
  function middleRest(from: number): WordRange | null {
    const rest = trimmed(doc, from, sentence.to);
    return rest !== null &&
      words[from]?.text === ',' &&
      !/^(?:IN|WDT|WP|WRB|CC|VBG|VBN|DT)$/.test((words[rest.from] as Word).xpos)
      ? rest
      : null;
  }
  const content = parts.filter((part) => part !== null);
  const cue = { ...rangeOf(words, at, at + 2), lemma: 'according to', stance: 'neutral' } as const;
  if (content.length === 0 || (content[0] as WordRange).to - (content[0] as WordRange).from < 3) return null;
  return {
    rule: 'according-to',
    content,
    cue,
    speaker: source.speaker,
    addressee: null,
    medium: source.medium,
    date: null,
    negated: false,
  };
}

/**
 *   According to the ministry, the road was shut.     The road was shut, according to a statement from Lima.
 *   └ cue ─────┘ └ speaker ─┘  └ content ──────┘      └ content ──────┘                └ medium ─┘      └ speaker
 */
export const accordingTo: StatementFinder = {
  name: 'according-to',
  find(sentence, context) {
    const found: StatementCandidate[] = [];
    for (let at = sentence.from; at + 2 < sentence.to; at++) {
      if (context.doc.words[at]?.lower !== 'according' || context.doc.words[at + 1]?.lower !== 'to') continue;
      const candidate = candidateAt(at, sentence, context);
      if (candidate) found.push(candidate);
    }
    return found;
  },
};
