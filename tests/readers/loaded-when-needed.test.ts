import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const FOLDER = 'dist/article-uploaded';
const STATIC = /^import\s*(?:[^'"();]*?\bfrom\s*)?["'](\.{1,2}\/[^"']+)["']/gm;

/** A built file and all that it imports at once. */
function loadedBy(name: string, loaded = new Set<string>()): ReadonlySet<string> {
  if (loaded.has(name)) return loaded;
  loaded.add(name);
  for (const [, path = ''] of readFileSync(join(FOLDER, name), 'utf8').matchAll(STATIC))
    loadedBy(join(name, '..', path), loaded);
  return loaded;
}

const sourcesOf = (names: Iterable<string>): string =>
  [...names].map((name) => readFileSync(join(FOLDER, name), 'utf8')).join('\n');

/** Paths that the build writes above what it took from a package. */
const LIBRARIES = [
  '@mozilla/readability',
  'fflate',
  'franc-min',
  'htmlparser2',
  'linkedom',
  'markdown-it',
  'postal-mime',
  'yaml',
];
const mark = (library: string): string => `// node_modules/${library}/`;

describe('the built function', () => {
  const start = loadedBy('index.mjs');
  const all = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.mjs'));

  it.each(LIBRARIES)('should hold %s, and not load it at the start', (library) => {
    expect(sourcesOf(all)).toContain(mark(library));
    expect(sourcesOf(start)).not.toContain(mark(library));
  });

  it('should not load any of them for plain text', () => {
    const reader = all.find((name) => /plain-text-reader/.test(name)) ?? '';
    const loaded = sourcesOf(loadedBy(reader));
    expect(LIBRARIES.filter((library) => loaded.includes(mark(library)))).toEqual([]);
  });
});
