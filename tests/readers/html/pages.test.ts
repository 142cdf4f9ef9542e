import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { articleIn, blocksIn } from '../read.ts';

const FOLDER = 'tests/fixtures/pages';
const FACTS: Readonly<Record<string, object>> = JSON.parse(readFileSync(`${FOLDER}/facts.json`, 'utf8'));
const NAMES = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.html'))
  .map((name) => name.replace('.html', ''));

/** Every block as "section: text". */
const expectedBlocks = (name: string): readonly string[] =>
  readFileSync(`${FOLDER}/${name}.txt`, 'utf8').trimEnd().split('\n');

describe('a page as a browser saved it', () => {
  it('should be one of a dozen styles', () => {
    expect(NAMES.length).toBeGreaterThanOrEqual(12);
    expect(Object.keys(FACTS).sort()).toEqual([...NAMES].sort());
  });

  it.each(NAMES)('should give the article of %s, all of it and nothing else, block by block', async (name) => {
    const article = await articleIn(readFileSync(`${FOLDER}/${name}.html`), `${name}.html`);
    expect(blocksIn(article)).toEqual(expectedBlocks(name));
  });

  it.each(Object.entries(FACTS))('should give the facts of %s', async (name, facts) => {
    expect(await articleIn(readFileSync(`${FOLDER}/${name}.html`), `${name}.html`)).toMatchObject(facts);
  });
});
