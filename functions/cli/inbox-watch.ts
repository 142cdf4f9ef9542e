import { realpath } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { type FSWatcher, watch } from 'chokidar';
import { systemErrorCode } from '../adapters/local/system-error-code.ts';
import { inboxEntries, inboxKey, isIgnoredKey } from './inbox-keys.ts';
import type { ProcessKey } from './inbox-processor.ts';
import { QUIET_MS } from './settled-file.ts';

const POLL_MS = 100;

/** The folder that may not be opened, when that is what the error tells. */
function shutFolder(error: unknown): string | null {
  const code = systemErrorCode(error);
  const isShut = (code === 'EACCES' || code === 'EPERM') && error instanceof Error && 'path' in error;
  return isShut && typeof error.path === 'string' ? error.path : null;
}

/** chokidar lists a new folder, then begins to watch it, and misses what is put there in between. */
async function addMissed(watcher: FSWatcher, root: string): Promise<void> {
  const entries = await inboxEntries(root);
  // add() would open it again
  if (watcher.closed) return;
  const watched = new Map(Object.entries(watcher.getWatched()).map(([folder, names]) => [folder, new Set(names)]));
  for (const { path, kind } of entries) {
    if (kind !== 'link' && !watched.get(dirname(path))?.has(basename(path))) watcher.add(path);
  }
}

/** Calls `take` with the path of each article that comes or changes; `fail` when watching is no longer possible. */
function inboxWatcher(root: string, take: (path: string) => void, fail: (error: unknown) => void): FSWatcher {
  let rescan: NodeJS.Timeout | undefined;
  const watcher = watch(root, {
    ignored: (path) => path !== root && isIgnoredKey(inboxKey(root, path)),
    followSymlinks: false,
    awaitWriteFinish: { stabilityThreshold: QUIET_MS, pollInterval: POLL_MS },
  });
  const gone = () => fail(new Error('the inbox is gone'));
  return watcher
    .on('add', take)
    .on('change', take)
    .on('addDir', () => {
      clearTimeout(rescan);
      rescan = setTimeout(() => addMissed(watcher, root).catch(gone), QUIET_MS).unref();
    })
    .on('unlinkDir', (path) => {
      if (path === root) gone();
    })
    .on('error', (error) => {
      const shut = shutFolder(error);
      if (shut === null) fail(error);
      else take(shut);
    });
}

/**
 * Processes the articles of the inbox, one at a time, those that are there and those that come, until
 * the signal is given; the article at hand is finished first. Rejects with what stopped the watching.
 */
export async function watchInbox(inbox: string, process: ProcessKey, signal: AbortSignal): Promise<void> {
  const root = await realpath(inbox);
  let queue = Promise.resolve();
  let watcher: FSWatcher | undefined;
  try {
    await new Promise<void>((resolve, reject) => {
      const take = (path: string) => {
        queue = queue.then(async () => {
          if (!signal.aborted) await process(inboxKey(root, path));
        });
        queue.catch(reject);
      };
      watcher = inboxWatcher(root, take, reject);
      signal.addEventListener('abort', () => resolve());
      if (signal.aborted) resolve();
    });
  } finally {
    await watcher?.close();
    await queue.catch(() => {});
  }
}

/** Processes what is in the inbox now. Returns how many articles did not become a record; an interruption counts too. */
export async function processInbox(inbox: string, process: ProcessKey, signal: AbortSignal): Promise<number> {
  let failed = 0;
  for (const { key, kind } of await inboxEntries(inbox)) {
    if (signal.aborted) return failed + 1;
    if (kind === 'folder') continue;
    const outcome = await process(key);
    if (outcome === 'failure' || outcome === 'unfinished') failed++;
  }
  return failed;
}
