import { readdirSync, readFileSync } from 'node:fs';
import { dirname, extname, join } from 'node:path/posix';

const FOLDERS = ['functions', 'infra', 'schemas', 'scripts', 'tests', 'docs', 'samples', 'queries', '.ci'];
const ROOT_FILE = /^(?:[A-Z]+(?:\.md)?|\.gitignore|[a-z.-]+\.(?:json|ts))$/;

function filesBelow(folder: string): string[] {
  const entries = readdirSync(folder, { withFileTypes: true });
  return entries.flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesBelow(path) : [path];
  });
}

/** Every file of the project, with "/" between the names; not what is installed, built or put in an inbox. */
export function projectFiles(): readonly string[] {
  const root = readdirSync('.', { withFileTypes: true });
  const rootFiles = root.filter((entry) => entry.isFile() && ROOT_FILE.test(entry.name)).map(({ name }) => name);
  const folders = root.filter((entry) => entry.isDirectory() && FOLDERS.includes(entry.name)).map(({ name }) => name);
  return [...rootFiles, ...folders.flatMap(filesBelow)].filter((path) => !path.endsWith('.DS_Store')).sort();
}

export const textOf = (path: string): string => readFileSync(path, 'utf8');
export const lineCount = (path: string): number => textOf(path).trimEnd().split('\n').length;
export const isCode = (path: string): boolean => ['.ts', '.mjs', '.js'].includes(extname(path));

/** What only holds data: words, weights, and what is generated. */
export const isData = (path: string): boolean =>
  path.startsWith('functions/extraction/lexicon/') || /^schemas\/(?:types\.ts|validators\.js)$/.test(path);

const IMPORT =
  /(?:^|\n)\s*(?:import|export)\b[^'";]*?\bfrom\s*['"]([^'"]+)['"]|(?:^|\n)\s*import\s*['"]([^'"]+)['"]|\bimport\s*\(\s*['"]([^'"]+)['"]/g;

/** What a file's text imports: `functions/pipeline/ports.ts` for a file of the project, `node:path` for anything else. */
export function importsOf(path: string): readonly string[] {
  return Array.from(textOf(path).matchAll(IMPORT), ([, from, bare, dynamic]) => from ?? bare ?? dynamic ?? '').map(
    (name) => (name.startsWith('.') ? join(dirname(path), name) : name),
  );
}
