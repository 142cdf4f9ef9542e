import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderResultStore } from '../../../functions/adapters/local/folder-result-store.ts';
import { type Result, settleResult } from '../../../functions/pipeline/settle-result.ts';
import { StoreError } from '../../../functions/pipeline/store-error.ts';
import { temporaryFolder } from '../../cli/temporary-folder.ts';

const RECORD = 'records/a.txt.json';
const FAILURE = 'failures/a.txt.json';
const aboutUpload = (sequencer: string) => ({
  upload: { versionId: null, sequencer, lastModified: null },
  extractorVersion: '0.1.0',
});

const result = (kind: Result['kind'], sequencer: string): Result => ({
  kind,
  name: kind === 'record' ? RECORD : FAILURE,
  rivalName: kind === 'record' ? FAILURE : RECORD,
  body: `{"by":"${kind} ${sequencer}"}\n`,
  ...aboutUpload(sequencer),
});

async function contentsOf(folder: string, name: string): Promise<string | null> {
  return readFile(join(folder, name), 'utf8').catch(() => null);
}

describe('folderResultStore', () => {
  it('should find what it wrote with its upload, and what lay there before as older than any', async () => {
    const folder = await temporaryFolder({ [FAILURE]: 'old' });
    const store = folderResultStore(folder);
    const etag = await store.write(RECORD, 'new', aboutUpload('7'), null);
    expect(await store.find(RECORD)).toEqual({ etag, ...aboutUpload('7') });
    expect(await store.find(FAILURE)).toMatchObject({ upload: { sequencer: '0' }, extractorVersion: null });
    expect(await store.find('records/none.json')).toBeNull();
  });

  it.each([
    ['over nothing', null, 'old'],
    ['over something else', 'other', 'old'],
    ['over what is gone', 'other', null],
  ])('should not write %s when it is not so', async (_, expected, stored) => {
    const folder = await temporaryFolder(stored === null ? {} : { [RECORD]: stored });
    const store = folderResultStore(folder);
    const seen = expected === null ? null : { etag: expected, ...aboutUpload('1') };
    expect(await store.write(RECORD, 'new', aboutUpload('2'), seen)).toBeNull();
    expect(await contentsOf(folder, RECORD)).toBe(stored);
  });

  it('should remove what was seen, and not what has come since', async () => {
    const folder = await temporaryFolder({ [RECORD]: 'old' });
    const store = folderResultStore(folder);
    const seen = await store.find(RECORD);
    if (seen === null) throw new Error('the record is there');
    await writeFile(join(folder, RECORD), 'newer');
    await store.remove(RECORD, seen);
    expect(await contentsOf(folder, RECORD)).toBe('newer');
    await writeFile(join(folder, RECORD), 'old');
    await store.remove(RECORD, seen);
    expect(await contentsOf(folder, RECORD)).toBeNull();
  });

  it('should store a text once, and again when the file has been spoilt', async () => {
    const folder = await temporaryFolder();
    const store = folderResultStore(folder);
    await store.writeText('texts/a.txt', '\uFEFF🌊 Text.\r\n');
    const { ino } = await stat(join(folder, 'texts/a.txt'));
    await store.writeText('texts/a.txt', '\uFEFF🌊 Text.\r\n');
    expect((await stat(join(folder, 'texts/a.txt'))).ino).toBe(ino);
    await writeFile(join(folder, 'texts/a.txt'), 'Spoilt');
    await store.writeText('texts/a.txt', '\uFEFF🌊 Text.\r\n');
    expect(await contentsOf(folder, 'texts/a.txt')).toBe('\uFEFF🌊 Text.\r\n');
  });

  it('should leave no trace of a write that failed', async () => {
    const folder = await temporaryFolder({ 'records/a.txt.json/in-the-way': '' });
    const store = folderResultStore(folder);
    await expect(store.writeText(RECORD, 'x')).rejects.toThrow(StoreError);
    await expect(folderResultStore(join(folder, RECORD, 'in-the-way')).writeText('a', 'x')).rejects.toThrow(StoreError);
    expect(await readdir(join(folder, 'records'))).toEqual(['a.txt.json']);
  });

  it.each([
    ['a record by a newer failure', 'record', 'failure'],
    ['a failure by a newer record', 'failure', 'record'],
    ['a record by a newer one', 'record', 'record'],
  ] as const)('should let %s be replaced, in one run and over two', async (_, before, after) => {
    const folder = await temporaryFolder();
    const store = folderResultStore(folder);
    await settleResult(result(before, '1'), store);
    expect(await settleResult(result(after, '2'), store)).toBe('written');
    // another run begins to count again
    for (const kind of [before, after]) await settleResult(result(kind, '1'), folderResultStore(folder));
    const other = after === 'record' ? FAILURE : RECORD;
    expect(await contentsOf(folder, result(after, '1').name)).toBe(result(after, '1').body);
    expect(await contentsOf(folder, other)).toBeNull();
  });
});
