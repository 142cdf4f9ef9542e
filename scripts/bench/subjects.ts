import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const ENTRIES = {
  extraction: 'extraction-subject.ts',
  readers: 'readers-subject.ts',
  reference: 'reference-subject.ts',
  s3Client: 's3-client-subject.ts',
  language: 'language-subject.ts',
  parties: 'parties-subject.ts',
  wink: 'wink-subject.ts',
  compromise: 'compromise-subject.ts',
} as const;
type Entry = keyof typeof ENTRIES;

/** Modules that are measured, bundled as the function is: addresses to import. */
export type Subjects = Readonly<Record<Entry | 'nothing', string>>;

/** What one article is run through; returns how much was found. */
export type Run = (text: string) => number;

const here = (name: string) => fileURLToPath(new URL(name, import.meta.url));

async function bundle(folder: string): Promise<Subjects> {
  await build({
    entryPoints: Object.fromEntries(Object.entries(ENTRIES).map(([name, file]) => [name, here(file)])),
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    // as the function: what is imported when it is needed is loaded then
    splitting: true,
    charset: 'utf8',
    minifySyntax: true,
    logLevel: 'warning',
    banner: {
      js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
    },
  });
  const address = (name: Entry) => pathToFileURL(join(folder, `${name}.mjs`)).href;
  return {
    extraction: address('extraction'),
    readers: address('readers'),
    reference: address('reference'),
    s3Client: address('s3Client'),
    language: address('language'),
    parties: address('parties'),
    wink: address('wink'),
    compromise: address('compromise'),
    nothing: 'data:text/javascript,',
  };
}

/** Gives bundles in a folder of their own that is removed afterwards. */
export async function withSubjects(use: (subjects: Subjects, folder: string) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'onrecord-bench-'));
  try {
    await use(await bundle(folder), folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}

export const runOf = async (subject: string): Promise<Run> => ((await import(subject)) as { readonly run: Run }).run;
