import { textTable } from '../text-table.ts';
import { HOSTILE_TEXTS, type HostileText } from './hostile-texts.ts';
import { type Run, runOf, type Subjects } from './subjects.ts';
import { processorMillisecondsOf } from './timing.ts';

const DOUBLINGS = 3;
/** Twice the text should take twice the time; above this it is marked. */
const SUPER_LINEAR = 2.6;
/** Shorter times tell nothing about growth. */
const SHORTEST_MS = 20;
/** Where the next size would take longer, it is not tried. */
const LONGEST_MS = 20_000;

/** Each size is run until it has taken so long, at least twice and at most five times. */
const ENOUGH_MS = 1500;

/** The shortest of several runs, each on a heap that was just swept. */
function shortest(run: Run, text: string): number {
  let [best, spent] = [Number.POSITIVE_INFINITY, 0];
  for (let runs = 0; runs < 5 && (runs < 2 || spent < ENOUGH_MS); runs++) {
    globalThis.gc?.();
    const time = processorMillisecondsOf(() => run(text));
    best = Math.min(best, time);
    spent += time;
  }
  return best;
}

/** Milliseconds for an eighth, a quarter, half and all of the largest size; stops where it would take too long. */
function timesOf({ text, largest }: HostileText, run: Run): number[] {
  const times: number[] = [];
  for (let doubling = DOUBLINGS; doubling >= 0; doubling--) {
    const [beforeLast = 0, last = 0] = times.slice(-2);
    if (beforeLast > 0 && (last * last) / beforeLast > LONGEST_MS) break;
    times.push(shortest(run, text(largest / 2 ** doubling)));
  }
  return times;
}

function row(hostile: HostileText, run: Run): string[] {
  const times = timesOf(hostile, run);
  const ratios = times.slice(1).map((time, at) => time / Math.max(SHORTEST_MS, times[at] as number));
  const cells = Array.from(
    { length: DOUBLINGS + 1 },
    (_, at) => times[at]?.toFixed(times[at] < 10 ? 1 : 0) ?? 'too long',
  );
  const mark = Math.max(...ratios) > SUPER_LINEAR ? '<- above 2.6' : '';
  return [
    hostile.name,
    `${hostile.largest / 1000} KB`,
    ...cells,
    ratios.map((ratio) => ratio.toFixed(1)).join(' '),
    mark,
  ];
}

/** How time grows when hostile texts double in length. */
export async function growth(subjects: Subjects): Promise<string> {
  const run = await runOf(subjects.extraction);
  const rows = HOSTILE_TEXTS.map((hostile) => row(hostile, run));
  return textTable(['text of', 'largest', 'ms at 1/8', '1/4', '1/2', 'all', 'ratios', ''], rows);
}
