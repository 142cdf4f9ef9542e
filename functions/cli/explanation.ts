import type { TracedChoice, TraceEntry } from '../extraction/index.ts';
import { inOneLine } from './terminal.ts';

const percent = (share: number): string => `${(100 * share).toFixed(share < 0.1 ? 1 : 0)} %`;

const reading = (of: TracedChoice['of'], words: string | null): string =>
  words !== null ? `“${words}”` : of === 'content' ? 'no statement' : 'nobody';

/** "content “…” (98 %) rather than “…” (1.2 %)", and what weighs for it. */
function weighed({ of, chosen, share, runnerUp, runnerUpShare, reasons }: TracedChoice): string[] {
  const first = `    ${of} ${reading(of, chosen)} (${percent(share)}) rather than ${reading(of, runnerUp)} (${percent(runnerUpShare)})`;
  return [
    first,
    ...reasons.map(
      ({ weight, against, feature }) => `      +${weight.toFixed(2)} ${against ? 'against the other, ' : ''}${feature}`,
    ),
  ];
}

function other(otherwise: TraceEntry['otherwise']): string[] {
  if (otherwise === undefined) return [];
  return [
    otherwise === null ? '    nothing else proposed' : `    rather than by ${otherwise.rule}: “${otherwise.words}”`,
  ];
}

function explained({ verdict, fact, id, rule, reason, words, choices = [], otherwise }: TraceEntry): string[] {
  const because = reason === '' ? '' : ` (${reason})`;
  return [
    `  ${verdict} ${id ?? fact} by ${rule}: “${words}”${because}`,
    ...choices.flatMap(weighed),
    ...other(otherwise),
  ];
}

/**
 * Why each fact of an article is in its record or not, for a person: one line a fact, and below a statement that the
 * model chose the next likely reading, with the features that weighed most against it (natural log odds):
 *
 *   landslide.txt
 *     kept s1 by ranked-content: “Obi said the road was shut” (speaker "Obi", cue "said")
 *       content “the road was shut” (98 %) rather than “the road” (1.2 %)
 *         +0.35 against the other, content: end=and, tail-size=4
 *     dropped casualty by number-then-outcome: “42 metres” (a measure, not people)
 */
export function explanation(name: string, trace: readonly TraceEntry[]): string {
  return [name, ...trace.flatMap(explained)].map((line) => `${inOneLine(line)}\n`).join('');
}
