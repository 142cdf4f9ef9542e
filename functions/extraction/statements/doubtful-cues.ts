import type { Document, Word, WordRange } from '../language/document.ts';
import { rangeOf } from '../language/document.ts';
import { CUE_VERBS, type CueVerb } from '../lexicon/cue-verbs.ts';
import { BE, FUTURE, groupStart, isModifier, isSetPhrase, NEGATION, type VerbCue, verbAt } from './verb-cues.ts';

/** "is expected to say", "plans to tell": nothing was said yet. */
const PLANNED =
  /^(?:expected|likely|unlikely|set|due|scheduled|supposed|planned|poised|ready|plans?|planning|wants?|wanted|hopes?|hoped|intends?|intended|going|able|unable|needs?|needed|has|have|had|ought|used|prepared|preparing|asked|told|urged|want|failed|order)$/;

/** What only the ranker should judge: "went on to say", "would not say", "fans insist" tagged as a noun. */
function doubtfulFrom(doc: Document, at: number, limit: number): VerbCue | null {
  const { words } = doc;
  const found = verbAt(words, at);
  if (found === null || isModifier(words, at) || isSetPhrase(words, at)) return null;
  const from = groupStart(words, at, limit);
  const group = words.slice(from, at);
  const negated = group.some(({ lower }) => NEGATION.test(lower));
  const { xpos } = words[at] as Word;
  const future = group.some(({ lower }) => FUTURE.test(lower));
  const [first] = group;
  // "was to tell", "is expected to say"
  const planned = first === undefined || BE.test(first.lower) || PLANNED.test(words[from - 1]?.lower ?? '');
  const isInfinitive = group.some(({ lower }) => lower === 'to') && !planned;
  const isNoun = /^(?:DT|PRP\$|JJ|POS|CD|IN|TO|VB.*|MD)$/.test(words[at - 1]?.xpos ?? 'DT');
  const form = future
    ? xpos === 'VB' && (isInfinitive || negated)
      ? 'infinitive'
      : null
    : /^(?:VB|NN|NNS|NNP|JJ|IN)$/.test(xpos) &&
        (!isNoun || /^(?:many|some|few|others|most|%)$/.test(words[at - 1]?.lower ?? ''))
      ? 'doubtful'
      : null;
  if (form === null) return null;
  const { stance, frames } = CUE_VERBS[found.lemma] as CueVerb;
  return { ...rangeOf(words, from, found.to), verb: at, lemma: found.lemma, stance, frames, negated, form };
}

/** The cue verbs of one sentence that only the ranker should judge, in text order. */
export function doubtfulCues(doc: Document, sentence: WordRange, known: readonly VerbCue[]): VerbCue[] {
  const cues: VerbCue[] = [];
  for (let at = sentence.from; at < sentence.to; at++) {
    if (known.some(({ from, to }) => from <= at && at < to)) continue;
    const cue = doubtfulFrom(doc, at, Math.max(sentence.from, at - 8, cues.at(-1)?.to ?? 0));
    if (cue !== null && !known.some(({ from, to }) => from < cue.to && cue.from < to)) cues.push(cue);
  }
  return cues;
}
