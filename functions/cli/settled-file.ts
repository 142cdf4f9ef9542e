import { lstat, stat } from 'node:fs/promises';
import { setTimeout as delay } from 'node:timers/promises';

/** Milliseconds without a change after which a file counts as written to its end. */
export const QUIET_MS = 400;

export interface Patience {
  /** Milliseconds without a change that are enough. */
  readonly quietMs: number;
  /** Milliseconds after which a file that still changes is left alone. */
  readonly atMostMs: number;
  readonly pause: (ms: number) => Promise<unknown>;
}

const PATIENCE: Patience = { quietMs: QUIET_MS, atMostMs: 60_000, pause: delay };

const lookAt = (path: string) => stat(path).catch(() => lstat(path).catch(() => null));

/**
 * Waits until a file has not changed for a while. Returns "settled"; or "gone" when there is no such
 * file; or "growing" when it kept changing all the time.
 */
export async function settledFile(path: string, patience = PATIENCE): Promise<'settled' | 'gone' | 'growing'> {
  const { quietMs, atMostMs, pause } = patience;
  let before = await lookAt(path);
  // most files are old: nothing to wait for
  if (before !== null && Date.now() - before.mtimeMs >= quietMs) return 'settled';
  for (let waited = 0; before !== null && waited < atMostMs; waited += quietMs) {
    await pause(quietMs);
    const after = await lookAt(path);
    if (after?.size === before.size && after.mtimeMs === before.mtimeMs) return 'settled';
    before = after;
  }
  return before === null ? 'gone' : 'growing';
}
