import { Command, CommanderError } from 'commander';
import { EXTRACTOR } from '../extraction/extractor.ts';
import { addExtractCommand } from './extract-command.ts';
import { addStartCommand, type SampleArticle } from './start-command.ts';
import type { Terminal } from './terminal.ts';
import { addValidateCommand } from './validate-command.ts';

function newProgram(terminal: Terminal): Command {
  return new Command(EXTRACTOR.name)
    .description('Who said what, and at what cost: statements and casualty figures from news articles.')
    .version(EXTRACTOR.version)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => terminal.stdout.write(text),
      writeErr: (text) => terminal.stderr.write(text),
    })
    .showHelpAfterError('(--help shows the options, with examples)');
}

/**
 * Runs one command line and returns its exit code: 0, or 1 when some inputs failed, or 2 for wrong usage.
 * `interruption` is asked for only by a command that ends cleanly when interrupted.
 */
export async function runProgram(
  args: readonly string[],
  terminal: Terminal,
  sample: SampleArticle,
  interruption: () => AbortSignal,
): Promise<number> {
  let exitCode = 0;
  const end = (code: number) => {
    exitCode = code;
  };
  const program = newProgram(terminal);
  addExtractCommand(program, terminal, end);
  addStartCommand(program, terminal, sample, interruption, end);
  addValidateCommand(program, terminal, end);
  try {
    await program.parseAsync(args, { from: 'user' });
    return exitCode;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    throw error;
  }
}
