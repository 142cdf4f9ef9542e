import type { Document, Sentence, Word, WordRange } from '../../language/document.ts';
import { rangeOf } from '../../language/document.ts';
import { nounPhraseEndingAt } from '../../language/noun-phrases.ts';
import { isTime, subjectStartingAt } from '../speakers.ts';
import type { VerbCue } from '../verb-cues.ts';

/** One who may be speaking, and why it was proposed. */
export interface SpeakerChoice {
  readonly range: WordRange;
  readonly kind: 'rule' | 'after' | 'by' | 'before' | 'relative' | 'owner';
}

/** All who may be speaking at one cue. */
export interface SpeakerChoices {
  readonly cue: VerbCue;
  readonly sentence: WordRange;
  /** The content, in whose words no one is looked for. */
  readonly content: WordRange;
  readonly choices: readonly SpeakerChoice[];
}

const MOST = 10;
const REACH = 60;

/** Noun phrases before the cue, the nearest first. */
function phrasesBefore(doc: Document, cue: VerbCue, limit: number): WordRange[] {
  const phrases: WordRange[] = [];
  for (let last = cue.from - 1; last >= limit && phrases.length < MOST; last--) {
    const phrase = nounPhraseEndingAt(doc.words, last, limit);
    if (phrase === null) continue;
    phrases.push(phrase);
    last = phrase.from;
  }
  return phrases;
}

/** "[his] claim", "[the mayor]’s claim" */
function ownerBefore(words: readonly Word[], at: number, limit: number): WordRange | null {
  for (let i = at - 1; i >= Math.max(limit, at - 5); i--) {
    if (words[i]?.xpos === 'PRP$') return rangeOf(words, i, i + 1);
    if (words[i]?.xpos === 'POS') return nounPhraseEndingAt(words, i - 1, limit);
  }
  return null;
}

/** Everyone who may be speaking: whom the rules propose, the noun phrases before the cue, the one after it. */
export function speakerChoices(
  doc: Document,
  cue: VerbCue,
  sentence: Sentence,
  content: WordRange,
  proposed: readonly (WordRange | null)[],
): SpeakerChoices {
  const { words } = doc;
  const limit = Math.max(sentence.from, cue.from - REACH);
  const found: SpeakerChoice[] = [];
  const add = (range: WordRange | null, kind: SpeakerChoice['kind']): void => {
    if (range === null || (range.from < content.to && content.from < range.to)) return;
    const head = words[range.to - 1];
    if (isTime(head) || head?.xpos === 'EX') return;
    if (!found.some((other) => other.range.from === range.from && other.range.to === range.to))
      found.push({ range, kind });
  };
  for (const range of proposed) add(range, 'rule');
  add(subjectStartingAt(doc, cue.to, sentence.to), 'after');
  for (let at = cue.to; at < Math.min(sentence.to, cue.to + 8); at++)
    if (/^(?:by|from)$/.test(words[at]?.lower ?? '')) add(subjectStartingAt(doc, at + 1, sentence.to), 'by');
  const before = words[cue.from - 1];
  if (before !== undefined && cue.from > limit && /^(?:WP|WDT)$/.test(before.xpos))
    add(rangeOf(words, cue.from - 1, cue.from), 'relative');
  if (cue.form === 'noun') add(ownerBefore(words, cue.verb, limit), 'owner');
  for (const phrase of phrasesBefore(doc, cue, limit)) add(phrase, 'before');
  return { cue, sentence, content, choices: found.slice(0, MOST + 4) };
}
