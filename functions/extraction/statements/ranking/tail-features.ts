import type { Document } from '../../language/document.ts';
import type { Choice, CueChoices } from './content-choices.ts';
import { bucket, type FeatureList } from './feature-list.ts';
import { classOf, type SeenWord, wordIn } from './seen-words.ts';
import { inside, type UnitCounts } from './unit-counts.ts';

const lastComma = (doc: Document, from: number, to: number): number => {
  for (let at = to - 1; at > Math.max(from, to - 40); at--) if (doc.words[at]?.text === ',') return at;
  return -1;
};
const nextComma = (doc: Document, from: number, to: number): number => {
  for (let at = from; at < Math.min(to, from + 40); at++) if (doc.words[at]?.text === ',') return at;
  return Math.max(from, Math.min(to, from + 40));
};

/** Whether only a noun phrase stands between: "…, [the mayor] said". */
function subjectGap(doc: Document, from: number, to: number): string {
  if (to - from > 8) return 'far';
  const words = doc.words.slice(from, to);
  if (words.length === 0) return 'at';
  return words.every(({ xpos }) => /^(?:NN|NNS|NNP|NNPS|DT|JJ|PRP|PRP\$|POS|CD|IN|HYPH)$/.test(xpos))
    ? 'subject'
    : 'clause';
}

/** What the content leaves out: "…, which opened in May" hangs on its last noun, ", but has left" goes on with the cue's clause. */
export function tailFeatures(
  list: FeatureList,
  doc: Document,
  { cue, unit, cues, speaker }: CueChoices,
  { side, start, end }: Choice,
  counts: UnitCounts,
  verbs: string,
): void {
  const word = (offset: number): SeenWord => wordIn(doc, unit, end.at + offset);
  const limit = unit.to - 1;
  const tail = inside(counts, end.at, Math.max(end.at, limit));
  const opener = /^[,;:—–]$/.test(word(0).text) ? 1 : 0;
  const first = classOf(word(opener));
  const second = classOf(word(opener + 1));
  const tailVerbs = String(Math.min(tail.finite, 2));
  const tailSize = bucket(Math.max(0, limit - end.at));
  const tailQuotes = String(Math.min(tail.opens, 1)) + String(Math.min(tail.closes, 1));
  const before = wordIn(doc, unit, end.at - 1);
  list.add(side, end.kind, first, tailVerbs);
  list.add(side, end.kind, first, second, tailVerbs);
  list.add(side, end.kind, tailSize, tailVerbs, verbs);
  list.add(side, end.kind, first, tailSize);
  list.add(side, end.kind, tailQuotes, verbs);
  list.add(side, end.kind, first, verbs, tailVerbs, before.xpos);
  list.add(side, end.kind, before.xpos, first, second);
  list.add(side, end.kind, first, cue.form, cue.verb < end.at ? 'past' : 'next');
  list.add(side, end.kind, classOf(wordIn(doc, unit, start.at)), verbs, tailVerbs, first);
  list.add(side, end.kind, String(Math.min(tail.commas, 3)), first, tailVerbs);
  list.add(side, end.kind, first, cue.lemma, tailVerbs);
  const lead = wordIn(doc, unit, cue.from - 1).xpos;
  list.add(side, end.kind, lead, first);
  list.add(side, end.kind, lead, first, tailVerbs, verbs);
  const next = cues.find(({ from }) => from >= end.at);
  const within = cues.filter((other) => other.from >= start.at && other.to <= end.at).length;
  const gap = next === undefined ? 'none' : subjectGap(doc, end.at + opener, next.from);
  const after = next === undefined ? '' : classOf(wordIn(doc, unit, next.to));
  list.add(side, end.kind, gap, after, next?.form ?? '');
  list.add(side, end.kind, gap, first, String(Math.min(within, 2)));
  list.add(side, end.kind, String(Math.min(within, 2)), cue.lemma, gap);
  const clause = classOf(wordIn(doc, unit, (speaker === null ? cue.from : Math.min(speaker.from, cue.from)) - 1));
  list.add(side, end.kind, clause, first, tailVerbs);
  list.add(side, end.kind, clause, gap, verbs);
  const tense = wordIn(doc, unit, cue.verb).xpos;
  const nextTense = next === undefined ? '-' : wordIn(doc, unit, next.verb).xpos;
  const nextLemma = next === undefined ? '-' : next.lemma;
  const listed = next === undefined || next.frames.size === 0 ? 'other' : next.frames.has('that') ? 'that' : 'noun';
  list.add(side, end.kind, gap, nextLemma);
  list.add(side, end.kind, gap, tense, nextTense, listed);
  list.add(side, end.kind, gap, first, tense, nextTense, next?.form ?? '');
  list.add(side, end.kind, word(0).text, gap, listed, tailVerbs);
  const comma = lastComma(doc, start.at, end.at);
  const segment = comma < 0 ? 'whole' : classOf(wordIn(doc, unit, comma + 1));
  const segmentVerbs = comma < 0 ? '-' : String(Math.min(1, inside(counts, comma, end.at).finite));
  list.add(side, end.kind, segment, segmentVerbs, first, tailVerbs);
  list.add(side, end.kind, segment, segmentVerbs, verbs);
  const following = nextComma(doc, end.at + opener, limit);
  const followingVerbs = String(Math.min(1, inside(counts, end.at, following).finite));
  list.add(
    side,
    end.kind,
    first,
    followingVerbs,
    following >= limit ? 'last' : classOf(wordIn(doc, unit, following + 1)),
  );
  list.add(side, end.kind, first, followingVerbs, verbs, bucket(following - end.at));
}
