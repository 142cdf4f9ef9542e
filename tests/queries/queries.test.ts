import { readdirSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { textOf } from '../project-files.ts';
import { type DatedArticle, processInto, queryTables } from './tables-of-articles.ts';

const TODAY = "DATE '2026-03-18'";

const NEWS: readonly DatedArticle[] = [
  {
    key: '2026/03/14/first.txt',
    published: '2026-03-14',
    text: `TORVANE, Keshvar – At least 12 people were killed when a hillside gave way above the town on Saturday, police said.
“We heard the mountain move,” said Oda Brann, a teacher in Torvane. The health ministry said 19 people were killed on Saturday.
The rebel council said 31 people were killed on Saturday. Governor Ilan Maas said 16 people were injured on Saturday.
`,
  },
  {
    key: '2026/03/16/second.txt',
    published: '2026-03-16',
    text: `TORVANE, Keshvar – Police said on Monday that 21 people were killed in the landslide.
“Torvane will be rebuilt,” Interior Minister Sefa Dorn said on Monday.
`,
  },
  {
    key: '2026/03/01/elsewhere.txt',
    published: '2026-03-01',
    text: `VELT BRIDGE, Norvia – “The road to Torvane is shut,” the mayor said. Four people were killed in the flood, police said.
`,
  },
  { key: '2026/03/17/empty.txt', published: '2026-03-17', text: ' ' },
];

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'onrecord-tables-'));
  await processInto(folder, NEWS);
});
afterAll(() => rm(folder, { recursive: true }));

const SAVED = readdirSync('queries').filter((name) => !name.startsWith('tables.'));
const run = (name: string) => queryTables(folder, textOf(`queries/${name}`).replaceAll('current_date', TODAY));

describe('the saved queries, on the tables of a local run', () => {
  it('should tell who said what about a place this week', async () => {
    const rows = await run('who-said-what-about-a-place.sql');
    expect(rows).toContainEqual({
      published_day: '2026-03-16',
      speaker: 'Sefa Dorn',
      speaker_role: 'Interior Minister',
      stance: 'neutral',
      content: '“Torvane will be rebuilt,”',
      source_key: '2026/03/16/second.txt',
    });
    const speakers = rows.map(({ speaker }) => speaker);
    expect(speakers).toEqual([
      'Police',
      'Sefa Dorn',
      'police',
      'Oda Brann',
      'health ministry',
      'rebel council',
      'Ilan Maas',
    ]);
  });

  it('should tell the toll by claimant over time', async () => {
    const rows = await run('toll-by-claimant-over-time.sql');
    expect(rows.map((row) => [row.published_day, row.claimant, row.at_least, row.words])).toEqual([
      ['2026-03-14', 'health ministry', '19', '19'],
      ['2026-03-14', 'police', '12', 'At least 12'],
      ['2026-03-14', 'rebel council', '31', '31'],
      ['2026-03-16', 'Police', '21', '21'],
    ]);
  });

  it('should find claimants who disagree, and not “at least 12” with 19', async () => {
    expect(await run('claimants-who-disagree.sql')).toEqual([
      {
        day: '2026-03-14',
        place: 'torvane',
        outcome: 'killed',
        lower_claimant: 'health ministry',
        lower_figure: '19',
        higher_claimant: 'rebel council',
        higher_figure: '31',
        lower_source: '2026/03/14/first.txt',
        higher_source: '2026/03/14/first.txt',
      },
    ]);
  });

  it('should count the quotations of a month', async () => {
    const rows = await run('most-quoted-speakers.sql');
    expect(rows.map((row) => [row.speaker_name, row.quotations])).toEqual([
      ['Oda Brann', '1'],
      ['Sefa Dorn', '1'],
      ['mayor', '1'],
    ]);
  });

  it('should all begin with what they answer', () => {
    expect(SAVED).toHaveLength(4);
    expect(SAVED.filter((name) => !/^-- [A-Z].{10,}\n-- [A-Z]/.test(textOf(`queries/${name}`)))).toEqual([]);
  });

  it('should stand in the README as they are saved', () => {
    const shown = SAVED.filter((name) => textOf('README.md').includes(`(queries/${name})`));
    expect(shown).toHaveLength(3);
    const readme = textOf('README.md');
    expect(shown.filter((name) => !readme.includes(`\`\`\`sql\n${textOf(`queries/${name}`)}\`\`\``))).toEqual([]);
  });

  // Trino's functions and operators, as Athena's engine version 3 has them; DuckDB has the same under these names
  it('should use only functions that Athena has as well', () => {
    const athena = ['cast', 'coalesce', 'count', 'date_diff', 'lower', 'max', 'max_by', 'min', 'strpos'];
    const words = ['AS', 'IN', 'AND'];
    const called = SAVED.flatMap((name) =>
      Array.from(
        textOf(`queries/${name}`)
          .replaceAll(/--.*/g, '')
          .matchAll(/(\w+) ?\(/g),
        ([, word]) => word as string,
      ),
    );
    expect(called).toContain('max_by');
    expect([...new Set(called)].filter((word) => ![...athena, ...words].includes(word))).toEqual([]);
  });
});

describe('the tables after another run', () => {
  const everything = (table: string) => queryTables(folder, `SELECT * FROM ${table} ORDER BY ALL`);

  it('should hold exactly the same rows', async () => {
    const before = [await everything('statements'), await everything('casualties')];
    await processInto(folder, NEWS);
    expect([await everything('statements'), await everything('casualties')]).toEqual(before);
    expect(before[0]).not.toEqual([]);
  });

  it('should hold no row of an older date or of an article that can no longer be read', async () => {
    const [first, second] = NEWS as [DatedArticle, DatedArticle];
    await processInto(folder, [
      { ...first, published: '2025-12-31' },
      { ...second, text: '\n' },
    ]);
    const rows = await queryTables(folder, 'SELECT DISTINCT source_key, published_day FROM statements ORDER BY 1');
    expect(rows).toEqual([
      { source_key: '2026/03/01/elsewhere.txt', published_day: '2026-03-01' },
      { source_key: '2026/03/14/first.txt', published_day: '2025-12-31' },
    ]);
  });
});
