import type { TraceEntry } from '../extraction/index.ts';
import { inOneLine } from './terminal.ts';

function explained({ verdict, fact, id, rule, reason, words }: TraceEntry): string {
  const because = reason === '' ? '' : ` (${reason})`;
  return `  ${verdict} ${id ?? fact} by ${rule}: “${words}”${because}`;
}

/**
 * Why each fact of an article is in its record or not, for a person, one line a fact:
 *
 *   landslide.txt
 *     kept s1 by quote-then-speaker: “The slope gave way”
 *     dropped casualty by number-then-outcome: “42 metres” (a measure, not people)
 */
export function explanation(name: string, trace: readonly TraceEntry[]): string {
  return [name, ...trace.map(explained)].map((line) => `${inOneLine(line)}\n`).join('');
}
