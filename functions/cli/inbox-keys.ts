import { readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

const IGNORED_NAME = /^[.~]|~$|\.(?:part|crdownload|tmp)$/i;

/** The key of a file: its path inside the inbox, with "/" between the names. */
export function inboxKey(inbox: string, path: string): string {
  return relative(inbox, path).split(sep).join('/');
}

/** Whether the file, or a folder that it lies in, has the name of something hidden or half-made. */
export function isIgnoredKey(key: string): boolean {
  return key.split('/').some((name) => IGNORED_NAME.test(name));
}

/** What lies in the inbox. A folder that cannot be opened counts as an article: it becomes a failure record. */
export interface InboxEntry {
  readonly key: string;
  readonly path: string;
  readonly kind: 'article' | 'link' | 'folder';
}

/**
 * All that lies in the inbox and is not ignored, sorted folder by folder, a folder before what it holds.
 * A link is not followed, so there is no way round in circles.
 */
export async function inboxEntries(inbox: string, folder = inbox): Promise<InboxEntry[]> {
  const found: InboxEntry[] = [];
  const entries = await readdir(folder, { withFileTypes: true });
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(folder, entry.name);
    const key = inboxKey(inbox, path);
    if (isIgnoredKey(key)) continue;
    const inside = entry.isDirectory() ? await inboxEntries(inbox, path).catch(() => null) : null;
    const kind = inside !== null ? 'folder' : entry.isSymbolicLink() ? 'link' : 'article';
    found.push({ key, path, kind }, ...(inside ?? []));
  }
  return found;
}
