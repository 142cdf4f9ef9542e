import { stat } from 'node:fs/promises';
import { isAbsolute, join, relative, resolve, sep } from 'node:path';
import type { Command } from 'commander';
import { writeWholeFile } from '../adapters/local/whole-file.ts';
import { DEFAULT_SETTINGS } from '../pipeline/process-article.ts';
import { inboxProcessor } from './inbox-processor.ts';
import { processInbox, watchInbox } from './inbox-watch.ts';
import { maxBytesOption, publishedOption } from './options.ts';
import { print, type Terminal } from './terminal.ts';

/** The article that a new inbox begins with. */
export interface SampleArticle {
  readonly key: string;
  readonly text: string;
}

interface StartOptions {
  readonly inbox: string;
  readonly out: string;
  readonly once?: true;
  readonly published?: string;
  readonly maxBytes: number;
}

const EXAMPLES = `
Examples:
  onrecord start
  onrecord start --once
  onrecord start --inbox ~/articles --out ~/results

An article inbox/2026/a.txt becomes out/records/2026/a.txt.json and out/texts/SHA256.txt, or, where that is
not possible, out/failures/2026/a.txt.json. Statements and figures are rows in out/tables
as well. Names with .x, ~x, x~, *.part, *.crdownload and *.tmp are ignored.
Exit codes: 0 done, or stopped with Ctrl-C; 1 some articles failed (--once); 2 wrong usage.`;

function overlap(a: string, b: string): boolean {
  const inside = (outer: string, inner: string) => {
    const way = relative(resolve(outer), resolve(inner));
    return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
  };
  return inside(a, b) || inside(b, a);
}

function checkFolders({ inbox, out }: StartOptions, command: Command): void {
  const { recordsPrefix, failuresPrefix, textsPrefix, tablesPrefix } = DEFAULT_SETTINGS;
  const prefixes = [recordsPrefix, failuresPrefix, textsPrefix, tablesPrefix ?? []].flat();
  if (prefixes.some((prefix) => overlap(inbox, join(out, prefix)))) {
    command.error('error: the results would lie in the inbox: choose another --inbox or --out', { exitCode: 2 });
  }
}

async function openInbox(inbox: string, sample: SampleArticle, terminal: Terminal): Promise<void> {
  if ((await stat(inbox).catch(() => null)) !== null) return;
  await writeWholeFile(join(inbox, sample.key), sample.text);
  await print(terminal.stderr, `Put a sample article into ${inbox}: ${sample.key}\n`);
}

async function start(
  options: StartOptions,
  sample: SampleArticle,
  terminal: Terminal,
  signal: AbortSignal,
): Promise<number> {
  const { inbox, out, published, maxBytes } = options;
  await openInbox(inbox, sample, terminal);
  const hints = published === undefined ? {} : { publishedAt: { value: published, source: 'option' as const } };
  const pipeline = { ...DEFAULT_SETTINGS, maxArticleBytes: maxBytes };
  const process = inboxProcessor({ inbox, out, hints, pipeline }, terminal.stdout);
  if (options.once) return (await processInbox(inbox, process, signal)) === 0 ? 0 : 1;
  await print(terminal.stderr, `Watching ${inbox}; results go to ${out}. Ctrl-C ends.\n`);
  await watchInbox(inbox, process, signal);
  return 0;
}

/** `onrecord start`: the pipeline between two folders. Calls `end` with the exit code. */
export function addStartCommand(
  program: Command,
  terminal: Terminal,
  sample: SampleArticle,
  interruption: () => AbortSignal,
  end: (exitCode: number) => void,
): void {
  program
    .command('start')
    .description('Watch a folder and turn every article in it into a record; a new folder begins with a sample.')
    .option('--inbox <folder>', 'where articles are put', 'inbox')
    .option('--out <folder>', 'where results go', 'out')
    .option('--once', 'process what is there and end')
    .addOption(publishedOption())
    .addOption(maxBytesOption())
    .addHelpText('after', EXAMPLES)
    .action(async (options: StartOptions, command: Command) => {
      checkFolders(options, command);
      await start(options, sample, terminal, interruption()).then(end, async (error) => {
        await print(terminal.stderr, `onrecord: ${error instanceof Error ? error.message : String(error)}\n`);
        end(1);
      });
    });
}
