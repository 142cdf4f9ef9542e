import type { Document, Sentence } from '../language/document.ts';
import { rangeOf } from '../language/document.ts';
import { doubtfulCues } from './doubtful-cues.ts';
import { nounCues } from './noun-cues.ts';
import { quotingVerbs } from './quoting-verbs.ts';
import { type CuesOf, NO_FRAMES, type VerbCue } from './verb-cues.ts';

/** "according to" and "in the words of". */
function prepositionCues({ words }: Document, sentence: Sentence): VerbCue[] {
  const cues: VerbCue[] = [];
  const rest = { stance: 'neutral', frames: NO_FRAMES, negated: false, form: 'preposition' } as const;
  for (let at = sentence.from; at + 2 < sentence.to; at++) {
    const next = words[at + 1]?.lower;
    if (words[at]?.lower === 'according' && next === 'to')
      cues.push({ ...rangeOf(words, at, at + 2), verb: at, lemma: 'according to', ...rest });
    else if (words[at]?.lower === 'words' && next === 'of' && words[at - 1]?.lower === 'the')
      cues.push({ ...rangeOf(words, at - 2, at + 2), verb: at, lemma: 'in the words of', ...rest });
  }
  return cues;
}

/** All that may mark a statement in a sentence, in text order; remembered for each sentence. */
export function rankedCuesBySentence(doc: Document, cuesOf: CuesOf): CuesOf {
  const known = new Map<Sentence, readonly VerbCue[]>();
  return (sentence) => {
    const found = known.get(sentence);
    if (found !== undefined) return found;
    const verbs = cuesOf(sentence);
    const others = [
      ...prepositionCues(doc, sentence),
      ...doubtfulCues(doc, sentence, verbs),
      ...nounCues(doc, sentence),
    ].filter(({ from, to }) => !verbs.some((verb) => verb.from < to && from < verb.to));
    const named = [...verbs, ...others];
    const cues = [...named, ...quotingVerbs(doc, sentence, named)].sort((a, b) => a.from - b.from);
    known.set(sentence, cues);
    return cues;
  };
}
