import type { Command } from 'commander';
import { ArticleError } from '../extraction/article/article-error.ts';
import { failureOf } from '../pipeline/failure-of.ts';
import { fileSource } from './extract-run.ts';
import { counted, inOneLine, print, type Terminal } from './terminal.ts';
import { type Validity, validateFile } from './validate-file.ts';

const EXAMPLES = `
Examples:
  onrecord validate out/records/*.json
  onrecord extract articles/*.txt | onrecord validate -

A file that ends in .json holds one record, any other one record a line; failure records are checked too.
Where the record's text lies beside it (out/texts beside out/records), every span is compared with it.
Exit codes: 0 all valid; 1 some are not; 2 wrong usage.`;

function verdict({ records, failures, checkedAgainstText, faults, firstFaults }: Validity): string {
  if (faults > 0) {
    const more = faults > firstFaults.length ? `; and ${faults - firstFaults.length} more` : '';
    return `invalid: ${firstFaults.join('; ')}${more}`;
  }
  const found = [
    ...(records > 0 ? [counted(records, 'record')] : []),
    ...(failures > 0 ? [counted(failures, 'failure record')] : []),
  ];
  const compared = checkedAgainstText > 0 ? `, ${checkedAgainstText} compared with the text` : '';
  return `valid: ${found.join(', ')}${compared}`;
}

/** Prints one line for a file. Returns whether it is valid. */
async function validate(path: string, terminal: Terminal): Promise<boolean> {
  try {
    const validity = await validateFile(path, terminal.stdin);
    await print(terminal.stdout, `${inOneLine(`${path}: ${verdict(validity)}`)}\n`);
    return validity.faults === 0;
  } catch (error) {
    if (!(error instanceof ArticleError)) throw error;
    await print(terminal.stderr, `${JSON.stringify(failureOf(error, fileSource(path), 1))}\n`);
    return false;
  }
}

/** `onrecord validate`: one line a file. Calls `end` with the exit code. */
export function addValidateCommand(program: Command, terminal: Terminal, end: (exitCode: number) => void): void {
  program
    .command('validate')
    .description('Check records: their schema, and that every offset, id and link holds.')
    .argument('<FILE...>', 'records (.json), JSON Lines of records, or - for JSON Lines on standard input')
    .addHelpText('after', EXAMPLES)
    .action(async (files: readonly string[]) => {
      let valid = true;
      for (const file of files) valid = (await validate(file, terminal)) && valid;
      end(valid ? 0 : 1);
    });
}
