import { mkdir, rm, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderArticleStore } from '../../../functions/adapters/local/folder-article-store.ts';
import { ArticleTooLargeError, ArticleUnreadableError } from '../../../functions/extraction/article/article-error.ts';
import { StoreError } from '../../../functions/pipeline/store-error.ts';
import { temporaryFolder } from '../../cli/temporary-folder.ts';

const refOf = (key: string) => ({ bucket: null, key, versionId: null, sequencer: '1', attempts: 1 });
const HINTS = { publishedAt: { value: '2026-03-14', source: 'option' } } as const;

describe('folderArticleStore', () => {
  it('should return the bytes of a file and what is known of every article', async () => {
    const store = folderArticleStore(await temporaryFolder({ '2026/a.txt': Uint8Array.of(1, 255) }), HINTS);
    expect(await store.read(refOf('2026/a.txt'), 2)).toEqual({
      bytes: Buffer.of(1, 255),
      versionId: null,
      lastModified: null,
      hints: HINTS,
    });
  });

  it('should read an inbox that is itself a link', async () => {
    const folder = await temporaryFolder({ 'real/a.txt': 'A.' });
    await symlink('real', join(folder, 'inbox'));
    const { bytes } = await folderArticleStore(join(folder, 'inbox'), {}).read(refOf('a.txt'), 10);
    expect(bytes.toString()).toBe('A.');
  });

  it('should not read a file over the limit', async () => {
    const store = folderArticleStore(await temporaryFolder({ 'a.txt': 'four' }), {});
    await expect(store.read(refOf('a.txt'), 3)).rejects.toThrow(new ArticleTooLargeError(4, 3));
  });

  it.each([
    ['a link out of the folder', 'out.txt', 'leads out of the inbox'],
    ['a path out of the folder', '../secret.txt', 'leads out of the inbox'],
    ['a path through a linked folder', 'linked/secret.txt', 'leads out of the inbox'],
    ['a link that leads nowhere', 'nowhere.txt', 'leads nowhere'],
    ['a folder', 'folder', 'a folder'],
    ['a name that is not UTF-8', 'n\uFFFD.txt', 'not valid UTF-8'],
  ])('should not read %s', async (_, key, reason) => {
    const folder = await temporaryFolder({ 'secret.txt': 'Secret.', 'elsewhere/secret.txt': 'Secret.' });
    const inbox = join(folder, 'inbox');
    await mkdir(join(inbox, 'folder'), { recursive: true });
    await symlink('../secret.txt', join(inbox, 'out.txt'));
    await symlink('../elsewhere', join(inbox, 'linked'));
    await symlink('none.txt', join(inbox, 'nowhere.txt'));
    const reading = folderArticleStore(inbox, {}).read(refOf(key), 100);
    await expect(reading).rejects.toThrow(ArticleUnreadableError);
    await expect(reading).rejects.toThrow(reason);
  });

  it('should not call a vanished file a failed article', async () => {
    const folder = await temporaryFolder({ 'a.txt': 'A.' });
    await rm(join(folder, 'a.txt'));
    await expect(folderArticleStore(folder, {}).read(refOf('a.txt'), 10)).rejects.toThrow(StoreError);
  });
});
