import type { Document, Word } from '../language/document.ts';
import { isHeadline } from './headline-clauses.ts';
import type { CuesOf } from './verb-cues.ts';

const isCapital = (word: Word | undefined): boolean => word !== undefined && /^\p{Lu}/u.test(word.text);

/** The words that name the subject of a verb at `at`: "Obi" in "Ada Obi (Ind.) said", "NWB" in "the bureau (NWB) said". */
function namesBefore(words: readonly Word[], at: number): (Word | undefined)[] {
  if (words[at - 1]?.text !== ')') return [words[at - 1]];
  const open = words.slice(Math.max(0, at - 8), at).findLastIndex(({ text }) => text === '(');
  const bracket = Math.max(0, at - 8) + open;
  return open < 0 ? [] : [words[bracket - 1], bracket + 3 === at ? words[bracket + 1] : undefined];
}

/** Last words, in lower case, of the names that say something in the body: who may speak in the headline. */
export function bodySpeakers(doc: Document, cuesOf: CuesOf): ReadonlySet<string> {
  const found = new Set<string>();
  for (const sentence of doc.sentences) {
    if (isHeadline(doc, sentence)) continue;
    for (const cue of cuesOf(sentence)) {
      if (cue.form !== 'finite' || !cue.frames.has('that')) continue;
      for (const name of namesBefore(doc.words, cue.from)) if (isCapital(name)) found.add((name as Word).lower);
      if (/^[,”"’]$/.test(doc.words[cue.from - 1]?.text ?? '')) {
        let at = cue.to;
        while (at < sentence.to && isCapital(doc.words[at + 1])) at++;
        if (isCapital(doc.words[at])) found.add((doc.words[at] as Word).lower);
      }
    }
  }
  return found;
}
