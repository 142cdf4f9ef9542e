import { counted, type Output } from './terminal.ts';

/** How far a long run has come: `done` of `total` (null: not known), in any unit, and how many articles. */
export interface Progress {
  show(done: number, total: number | null, articles: number): void;
  /** Takes the bar off the line, before anything else is printed there. */
  clear(): void;
}

const WIDTH = 30;
const FIRST_AFTER_MS = 1000;
const REDRAW_AFTER_MS = 100;

/** Draws on a terminal, if wanted, once a run has lasted a second; anywhere else nothing. `now`: milliseconds. */
export function progressBar(output: Output, wanted = true, now: () => number = Date.now): Progress {
  if (!wanted || output.isTTY !== true) return { show: () => {}, clear: () => {} };
  let next = now() + FIRST_AFTER_MS;
  let drawn = false;
  return {
    show(done, total, articles) {
      const time = now();
      if (time < next) return;
      next = time + REDRAW_AFTER_MS;
      drawn = true;
      const share = total === null || total === 0 ? null : Math.min(1, done / total);
      const filled = Math.round((share ?? 0) * WIDTH);
      const bar = share === null ? '' : `[${'#'.repeat(filled).padEnd(WIDTH, '-')}] ${Math.floor(share * 100)} %  `;
      output.write(`\r\u001b[K${bar}${counted(articles, 'article')}`);
    },
    clear() {
      if (drawn) output.write('\r\u001b[K');
      drawn = false;
    },
  };
}
