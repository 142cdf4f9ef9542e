import { basename, extname } from 'node:path/posix';
import { describe, expect, it } from 'vitest';
import { importsOf, isCode, isData, lineCount, projectFiles, textOf } from './project-files.ts';

const FILES = projectFiles();
const CODE = FILES.filter(isCode);
const below = (folder: string): readonly string[] => CODE.filter((path) => path.startsWith(`${folder}/`));

const EXTRACTION = 'functions/extraction';
const ARTICLE = `${EXTRACTION}/article/article`;
const CDK = ['aws-cdk-lib', 'constructs'];
/** Names only: what the function counts, and the alarms watch. */
const TELEMETRY = ['log-events', 'metrics'].map((name) => `functions/article-uploaded/${name}.ts`);

/** What a folder may import besides itself; an entry stands for everything that begins with it. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  schemas: [],
  [`${EXTRACTION}/article`]: ['schemas/'],
  [`${EXTRACTION}/lexicon`]: ['schemas/types.ts'],
  [`${EXTRACTION}/language`]: ['schemas/types.ts', ARTICLE, `${EXTRACTION}/lexicon/`],
  [`${EXTRACTION}/statements`]: ['schemas/types.ts', `${EXTRACTION}/language/`, `${EXTRACTION}/lexicon/`],
  [`${EXTRACTION}/casualties`]: ['schemas/types.ts', `${EXTRACTION}/language/`, `${EXTRACTION}/lexicon/`],
  [EXTRACTION]: ['schemas/', 'package.json', 'node:crypto'],
  'functions/readers': [
    ...[
      `${EXTRACTION}/article/`,
      'node:zlib',
      '@mozilla/readability',
      'fflate',
      'franc-min',
      'htmlparser2',
      'linkedom',
    ],
    ...['markdown-it', 'postal-mime', 'yaml'],
  ],
  'functions/pipeline': ['schemas/', `${EXTRACTION}/`, 'functions/readers/', 'node:crypto'],
  'functions/adapters/aws': [...adapterImports(), '@aws-sdk/', '@aws-lambda-powertools/metrics'],
  'functions/adapters/local': adapterImports(),
  'functions/article-uploaded': [
    ...['schemas/', `${EXTRACTION}/`, 'functions/pipeline/', 'functions/adapters/aws/'],
    ...['@aws-lambda-powertools/logger', 'aws-lambda'],
  ],
  'functions/cli': [
    ...['schemas/', `${EXTRACTION}/`, 'functions/readers/', 'functions/pipeline/', 'functions/adapters/local/'],
    ...['samples/', 'commander', 'chokidar', 'node:'],
  ],
  infra: [...CDK, 'schemas/', 'node:fs', 'node:url', ...TELEMETRY],
};

function adapterImports(): readonly string[] {
  const ports = ['ports.ts', 'store-error.ts', 'events/event-bus.ts'].map((port) => `functions/pipeline/${port}`);
  return [...ports, 'functions/adapters/result-name.ts', ARTICLE, 'node:'];
}

/** "a.ts imports b.ts", for whatever a folder imports and may not. */
function strayImports(folder: string, allowed: readonly string[]): readonly string[] {
  const mayCome = [`${folder}/`, ...allowed];
  return below(folder).flatMap((path) =>
    importsOf(path)
      .filter((name) => !mayCome.some((begin) => name.startsWith(begin)))
      .map((name) => `${path} imports ${name}`),
  );
}

describe('imports', () => {
  it.each(Object.entries(MAY_IMPORT))('should keep %s to what it may import', (folder, allowed) => {
    expect(below(folder)).not.toEqual([]);
    expect(strayImports(folder, allowed)).toEqual([]);
  });

  it('should not let a folder of functions/ go without a rule', () => {
    const ruled = Object.keys(MAY_IMPORT);
    const code = [...below('functions'), ...below('infra')];
    const free = code.filter((path) => !ruled.some((folder) => path.startsWith(`${folder}/`)));
    expect(free).toEqual(['functions/adapters/result-name.ts']);
  });

  it('should find the imports of a file', () => {
    expect(importsOf('functions/article-uploaded/handler.ts')).toEqual(
      expect.arrayContaining(['@aws-lambda-powertools/logger', 'functions/adapters/aws/s3-client.ts']),
    );
    expect(strayImports('functions/cli', [])).toContain('functions/cli/program.ts imports commander');
  });
});

describe('the extraction', () => {
  const IMPURE = [
    /\bprocess\./,
    /\bDate\.now\b/,
    /\bnew Date\(\)/,
    /\bMath\.random\b/,
    /\bperformance\./,
    /\bconsole\./,
    /\bfetch\(/,
    /\b(?:randomUUID|randomBytes|setTimeout|setInterval)\b/,
    /\btoLocale\w+\(\)|\bIntl\./,
  ];

  it('should not read the clock, the environment or chance, nor print', () => {
    const found = below(EXTRACTION).flatMap((path) =>
      IMPURE.filter((pattern) => pattern.test(textOf(path))).map((pattern) => `${path}: ${pattern.source}`),
    );
    expect(found).toEqual([]);
  });
});

describe('files', () => {
  const isRule = (path: string) => /\/(?:finders|refiners)\//.test(path);

  /** Waiting to be split; until then they may not grow beyond this. */
  const TO_SPLIT: Readonly<Record<string, number>> = {
    'tests/extraction/article/plain-text-blocks.test.ts': 220,
  };

  it('should have at most 200 lines of code', () => {
    const long = CODE.filter((path) => !isData(path) && lineCount(path) > (TO_SPLIT[path] ?? 200));
    expect(long.map((path) => `${path}: ${lineCount(path)} lines`)).toEqual([]);
  });

  // a target: what is over it is named in the report, and skips the test
  it('should have at most 80 lines where they hold one rule', ({ skip }) => {
    const rules = CODE.filter(isRule);
    expect(rules).not.toEqual([]);
    const long = rules.filter((path) => lineCount(path) > 80).map((path) => `${path} (${lineCount(path)})`);
    skip(long.length > 0, `over 80 lines: ${long.join(', ')}`);
  });

  it('should be named for what they hold, in kebab-case', () => {
    const FREE = /^(?:[A-Z]+(?:\.md)?|\.gitignore|run)$/;
    const KEBAB = /^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.[a-z0-9]+(?:-[a-z0-9]+)*)*\.[a-z]+$/;
    expect(FILES.map((path) => basename(path)).filter((name) => !FREE.test(name) && !KEBAB.test(name))).toEqual([]);
    const EMPTY_WORD = /(?:^|[/-])(?:utils?|helpers?|common|managers?|misc|shared)(?:[-/.]|$)/;
    expect(CODE.filter((path) => EMPTY_WORD.test(path) && !isRule(path))).toEqual([]);
  });

  it('should not name a machine, its paths or a registry', () => {
    const SELF = 'tests/architecture.test.ts';
    const FOREIGN = [
      /(?<![\w.:/*-])\/(?:home|root|Users|work|tmp|private|mnt)\/\w/,
      /\bC:\\/,
      /\bregistry\.(?!npmjs\.org)\w+\.\w+/,
      /\b(?:claude|anthropic|chatgpt|openai|copilot)\b/i,
      /\bsessions?\b/i,
    ];
    const words = FILES.filter(
      (path) => path !== SELF && !/\.(?:weights|generated)\.json$/.test(path) && extname(path) !== '.snap',
    );
    const found = words.flatMap((path) =>
      FOREIGN.flatMap((pattern) => pattern.exec(textOf(path))?.[0] ?? []).map((word) => `${path}: ${word}`),
    );
    expect(found).toEqual([]);
  });
});
