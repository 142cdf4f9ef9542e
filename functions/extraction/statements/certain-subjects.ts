import type { Document, Word, WordRange } from '../language/document.ts';
import { nounPhraseEndingAt } from '../language/noun-phrases.ts';
import { FINITE } from './finite-verbs.ts';
import type { VerbCue } from './verb-cues.ts';

const NOUN = /^NNP?S?$/;
const LONGEST_ASIDE = 10;

/** "Obi said [the police] had confirmed": what stands between one verb of saying and the next is the subject of the latter. */
function betweenCues({ words }: Document, cue: VerbCue, earlier: VerbCue | undefined): WordRange | null {
  if (earlier === undefined || cue.form !== 'finite' || earlier.frames.has('hearer') || cue.verb === cue.from)
    return null;
  const opens = words[earlier.to]?.lower === 'that' ? earlier.to + 1 : earlier.to;
  if (!NOUN.test(words[cue.from - 1]?.xpos ?? '')) return null;
  const subject = nounPhraseEndingAt(words, cue.from - 1, opens);
  return subject?.from === opens ? subject : null;
}

/** "but [media reports], citing police, said" */
function beforeAside({ words }: Document, cue: VerbCue, sentence: WordRange): WordRange | null {
  const isAside = /^(?:cite|quote)$/.test(cue.lemma) && cue.form === 'participle' && words[cue.from - 1]?.text === ',';
  if (!isAside || !NOUN.test(words[cue.from - 2]?.xpos ?? '')) return null;
  for (let at = cue.to; at < Math.min(sentence.to - 1, cue.to + LONGEST_ASIDE); at++) {
    const { text, xpos } = words[at] as Word;
    if (FINITE.test(xpos) || /^[;:“”"]$/.test(text)) return null;
    if (text !== ',') continue;
    const goesOn = /^(?:VBD|VBZ|VBP)$/.test(words[at + 1]?.xpos ?? '');
    return goesOn ? nounPhraseEndingAt(words, cue.from - 2, sentence.from) : null;
  }
  return null;
}

/** Who speaks, where the words around a cue leave no doubt; null elsewhere. */
export function certainSubject(
  doc: Document,
  cue: VerbCue,
  sentence: WordRange,
  cues: readonly VerbCue[],
): WordRange | null {
  const earlier = cues.findLast(({ to }) => to <= cue.from);
  return betweenCues(doc, cue, earlier) ?? beforeAside(doc, cue, sentence);
}
