import { spawnSync } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ArticleRecord, Casualty } from '../schemas/types.ts';
import { runInbox, SAMPLE } from './inbox-run.ts';
import { textOf } from './project-files.ts';
import { blockOf, sectionOf } from './readme/markdown.ts';

const READING = sectionOf(textOf('README.md'), 'Reading it');
// one code point each, but two units of UTF-16
const FLOOD = `🌊🌊 Flood at Velt Bridge kills four\n\n“🌊 came at night,” said Ana Roe. The flood killed four people, including a girl.\n`;

type Figure = Pick<Casualty, 'outcome' | 'scope' | 'section' | 'status' | 'relation' | 'attributedTo'> & {
  readonly words: string;
};
const figure = (words: string, about: Partial<Figure> = {}): Figure => ({
  outcome: 'killed',
  scope: 'event',
  section: 'body',
  status: 'reported',
  relation: null,
  attributedTo: null,
  words,
  ...about,
});

/** Figures as they may stand in a record, and which of them the snippets are to show. */
const FIGURES: readonly (readonly [Figure, 'shown' | 'not shown'])[] = [
  [figure('12 dead', { section: 'headline' }), 'not shown'],
  [figure('at least 12', { relation: { type: 'restates', target: 'c1' } }), 'not shown'],
  [figure('three', { relation: { type: 'subset-of', target: 'c2' } }), 'not shown'],
  [figure('14', { relation: { type: 'updates', target: 'c2' } }), 'shown'],
  [figure('two more', { relation: { type: 'adds-to', target: 'c4' } }), 'shown'],
  [figure('about 30', { status: 'denied' }), 'not shown'],
  [figure('61', { scope: 'cumulative' }), 'not shown'],
  [figure('40', { outcome: 'injured' }), 'not shown'],
  [figure('the same 14', { relation: { type: 'restates', target: 'c4' } }), 'not shown'],
  [figure('20', { status: 'claimed' }), 'shown'],
];

/** `out/` with the records of two articles, and one whose figures are those of the table. */
async function folderWithRecords(): Promise<string> {
  const folder = await runInbox({ [SAMPLE.key]: SAMPLE.text, '2026/flood.txt': FLOOD });
  const flood: ArticleRecord = JSON.parse(await readFile(join(folder, 'out/records/2026/flood.txt.json'), 'utf8'));
  const words = FIGURES.map(([{ words: text }]) => text).join('; ');
  const casualties = FIGURES.map(([{ words: text, ...about }], at) => {
    const start = words.indexOf(text);
    return { ...about, id: `c${at + 1}`, count: { start, end: start + text.length, text } };
  });
  const text = { ...flood.article.text, key: 'texts/table.txt' };
  const table = { ...flood, article: { ...flood.article, text }, statements: [], casualties };
  await writeFile(join(folder, 'out/texts/table.txt'), words);
  await writeFile(join(folder, 'out/records/table.json'), JSON.stringify(table));
  return folder;
}

function run(command: string, args: readonly string[], cwd: string): string {
  const { status, stdout, stderr } = spawnSync(command, args, {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, PYTHONUTF8: '1' },
  });
  expect([status, stderr]).toEqual([0, '']);
  return stdout;
}

function expectedLines({ statements }: ArticleRecord): readonly string[] {
  return statements.map(
    ({ speaker, content }) => `${speaker?.name ?? 'unknown'} | ${content.map(({ text }) => text).join(' … ')}`,
  );
}

const hasPython = spawnSync('python3', ['--version']).status === 0;

describe.each([
  { language: 'python', file: 'read.py', command: 'python3', missing: !hasPython },
  { language: 'js', file: 'read.mjs', command: process.execPath, missing: false },
])('the $language snippet', ({ language, file, command, missing }) => {
  it.skipIf(missing)(
    'should print the words that the records name, and no figure that stands within another',
    async () => {
      const folder = await folderWithRecords();
      await writeFile(join(folder, file), blockOf(READING, language));
      const lines = run(command, [file], folder).trimEnd().split('\n');
      for (const name of [SAMPLE.key, '2026/flood.txt']) {
        const record = JSON.parse(await readFile(join(folder, `out/records/${name}.json`), 'utf8'));
        expect(expectedLines(record)).not.toEqual([]);
        expect(lines).toEqual(expect.arrayContaining([...expectedLines(record)]));
      }
      const shown = FIGURES.filter(([, verdict]) => verdict === 'shown');
      expect(lines.slice(-shown.length)).toEqual(shown.map(([{ words }]) => `killed: ${words} | the article`));
      expect(lines).toContain('killed: four | the article');
      expect(lines.filter((line) => line.startsWith('killed: a girl'))).toEqual([]);
    },
  );
});
