// Builds the bytes that run everywhere: tests, the command line and the deployed function load these same files.
import { chmod, rm } from 'node:fs/promises';
import { type BuildOptions, build } from 'esbuild';

const shared: BuildOptions = {
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'esm',
  // a reader of a format and its libraries are files of their own, loaded when the first such file comes
  splitting: true,
  chunkNames: 'chunks/[name]-[hash]',
  // the ES modules of packages that ship both: a quarter smaller, and faster to import
  mainFields: ['module', 'main'],
  charset: 'utf8',
  legalComments: 'linked',
  sourcemap: 'linked',
  sourcesContent: false,
  minifySyntax: true,
  logLevel: 'warning',
  // some bundled CommonJS packages call require()
  banner: {
    js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
  },
};

await rm('dist', { recursive: true, force: true });
await Promise.all([
  build({
    ...shared,
    entryPoints: { index: 'functions/article-uploaded/handler.ts' },
    outdir: 'dist/article-uploaded',
    outExtension: { '.js': '.mjs' },
  }),
  build({ ...shared, entryPoints: ['functions/cli/onrecord.ts'], outdir: 'dist/cli' }),
]);
await chmod('dist/cli/onrecord.js', 0o755);
