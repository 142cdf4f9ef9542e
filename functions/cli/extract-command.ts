import { type Command, Option } from 'commander';
import type { ArticleHints } from '../extraction/article/article.ts';
import { extractFiles } from './extract-files.ts';
import { extractLines } from './extract-lines.ts';
import type { ExtractRun } from './extract-run.ts';
import { STANDARD_INPUT } from './input-file.ts';
import { maxBytesOption, publishedOption } from './options.ts';
import { progressBar } from './progress-bar.ts';
import type { Terminal } from './terminal.ts';

interface ExtractOptions {
  readonly input: 'text' | 'jsonl';
  readonly published?: string;
  readonly explain?: true;
  readonly maxBytes: number;
}

const EXAMPLES = `
Examples:
  onrecord extract article.txt
  onrecord extract --published 2026-03-14 articles/*.txt > records.jsonl
  pbpaste | onrecord extract -
  onrecord extract --input jsonl articles.jsonl > records.jsonl 2> failures.jsonl
  onrecord extract --explain article.txt > /dev/null

A line of --input jsonl: {"id": "a1", "text": "…", "title": "…", "publishedAt": "2026-03-14"}
Exit codes: 0 all printed; 1 some inputs failed, each a JSON line on standard error; 2 wrong usage.`;

function checkInputs(files: readonly string[], options: ExtractOptions, command: Command): void {
  if (options.input === 'jsonl') {
    if (files.length > 1) command.error('error: --input jsonl reads one FILE, or standard input', { exitCode: 2 });
    return;
  }
  if (files.length === 0) command.error('error: no input: name a FILE, or - for standard input', { exitCode: 2 });
  if (files.filter((file) => file === STANDARD_INPUT).length > 1) {
    command.error('error: standard input (-) can be read only once', { exitCode: 2 });
  }
}

function runOf(files: readonly string[], options: ExtractOptions, terminal: Terminal): ExtractRun {
  const { published, maxBytes, explain = false } = options;
  const hints: ArticleHints =
    published === undefined ? {} : { publishedAt: { value: published, source: 'option' as const } };
  const toTerminal = terminal.stdout.isTTY === true;
  // records that scroll by are progress enough
  const progress = progressBar(terminal.stderr, !toTerminal);
  const pretty = toTerminal && options.input === 'text' && files.length === 1;
  return { terminal, progress, hints, maxBytes, explain, pretty };
}

/** `onrecord extract`: prints the record of each article. Calls `end` with the exit code. */
export function addExtractCommand(program: Command, terminal: Terminal, end: (exitCode: number) => void): void {
  program
    .command('extract')
    .description('Print the record of each article: pretty for one on a terminal, else one JSON object a line.')
    .argument('[FILE...]', 'files, or - for standard input')
    .addOption(new Option('--input <form>', 'what a FILE holds').choices(['text', 'jsonl']).default('text'))
    .addOption(publishedOption())
    .option('--explain', 'say on standard error which rule found each fact, what decided, and why others were dropped')
    .addOption(maxBytesOption())
    .addHelpText('after', EXAMPLES)
    .action(async (files: readonly string[], options: ExtractOptions, command: Command) => {
      checkInputs(files, options, command);
      const run = runOf(files, options, terminal);
      const failed =
        options.input === 'jsonl'
          ? await extractLines(files[0] ?? STANDARD_INPUT, run)
          : await extractFiles(files, run);
      end(failed === 0 ? 0 : 1);
    });
}
