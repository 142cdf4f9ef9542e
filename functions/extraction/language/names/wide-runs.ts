import { type FeatureSink, NUMBERS, put } from './feature-sink.ts';
import { isCapital, type NameContext, type NameForm } from './name-evidence.ts';

const JOINER = /^(?:of|for|and|the|on|in|de|del|la|le|du|des|al|el|bin|-|&|'s)$/;
const WIDEST = 10;

/** A capital, or a small word that may stand within a name: "for" in "Centre for Health". */
export const isInWideRun = (word: NameForm | undefined): boolean =>
  word !== undefined && (isCapital(word.text) || JOINER.test(word.lower));

/** The small words from `at` to the nearest word for an organisation or a place, and what it is: "org: of" */
interface Reach {
  readonly joiners: string;
  readonly kind: string;
}

function reach({ words, kinds }: NameContext, at: number, limit: number, step: 1 | -1): Reach {
  let [joiners, kind] = ['', ''];
  for (let index = at + step; index !== limit; index += step) {
    const { text, lower } = words[index] as NameForm;
    if (!isCapital(text)) joiners += ` ${lower}`;
    else if (kind === '' && /^(?:org|company|place)$/.test(kinds[index] as string)) kind = `${kinds[index]}:${joiners}`;
  }
  return { joiners, kind };
}

/**
 * What capitals with "of", "for", "and" between them tell: "Museum of Flight", "Orlo and Torvane". Nothing for capitals alone.
 */
export function wideRunFeatures(sink: FeatureSink, context: NameContext, at: number): void {
  const { words, kinds, classes } = context;
  const capital = (index: number): boolean => isCapital((words[index] as NameForm).text);
  let [from, to] = [at, at + 1];
  while (at - from < WIDEST && isInWideRun(words[from - 1])) from--;
  while (to - at < WIDEST && isInWideRun(words[to])) to++;
  while (from < at && !capital(from)) from++;
  while (to > at + 1 && !capital(to - 1)) to--;
  if (!capital(from) || !capital(to - 1)) return;
  const own = capital(at) ? '' : (words[at] as NameForm).lower;
  const before = reach(context, at, from - 1, -1);
  const after = reach(context, at, to, 1);
  if (own === '' && before.joiners === '' && after.joiners === '') return;
  const group = (index: number): string => NUMBERS[classes[index] ?? 0] as string;
  put(sink, 80, (words[from] as NameForm).lower, own);
  put(sink, 81, (words[to - 1] as NameForm).lower, own);
  put(sink, 82, `${kinds[from]}|${kinds[to - 1]}`, own);
  put(sink, 83, before.joiners, '|', own);
  put(sink, 84, after.joiners, '|', own);
  put(sink, 85, before.kind, '|', own);
  put(sink, 86, after.kind, '|', own);
  put(sink, 87, before.kind, `|${after.kind}`, own);
  put(sink, 88, group(from), '|', own);
  put(sink, 89, group(to - 1), '|', own);
  if (own === '') return;
  put(sink, 91, own, `|${kinds[at - 1]}|${kinds[at + 1]}`);
  put(sink, 92, own, group(at - 1));
  put(sink, 93, own, '|', group(at + 1));
}
