import { failure as isFailure } from '../../schemas/validators.js';
import { LineInvalidError } from '../extraction/article/article-error.ts';
import { fieldsOf } from './article-line.ts';
import { byteLines } from './byte-lines.ts';
import { inputBytes, inputChunks, STANDARD_INPUT } from './input-file.ts';
import { recordFaults, schemaFaults } from './record-faults.ts';
import { textBeside } from './text-beside.ts';

/** What was found in one file. */
export interface Validity {
  records: number;
  failures: number;
  /** Records whose spans were also checked against the stored text. */
  checkedAgainstText: number;
  faults: number;
  /** The first of them. */
  firstFaults: string[];
}

const SHOWN_FAULTS = 3;

function addFaults(validity: Validity, faults: readonly string[], line: number | null): void {
  validity.faults += faults.length;
  for (const fault of faults.slice(0, SHOWN_FAULTS - validity.firstFaults.length)) {
    validity.firstFaults.push(line === null ? fault : `line ${line}: ${fault}`);
  }
}

function parsed(bytes: Uint8Array): Readonly<Record<string, unknown>> | string | null {
  try {
    return fieldsOf(bytes);
  } catch (error) {
    if (error instanceof LineInvalidError) return error.message;
    throw error;
  }
}

async function addDocument(validity: Validity, bytes: Uint8Array, path: string, line: number | null): Promise<void> {
  const document = parsed(bytes);
  if (document === null) return;
  if (typeof document === 'string') {
    addFaults(validity, [document], line);
  } else if ('code' in document) {
    validity.failures++;
    addFaults(validity, isFailure(document) ? [] : schemaFaults(isFailure), line);
  } else {
    validity.records++;
    const stored = path === STANDARD_INPUT ? null : await textBeside(path, document);
    if (stored !== null) validity.checkedAgainstText++;
    addFaults(validity, recordFaults(document, stored), line);
  }
}

/** Checks one record (a `.json` file), or each line of JSON Lines. @throws ArticleUnreadableError */
export async function validateFile(path: string, stdin: AsyncIterable<Uint8Array>): Promise<Validity> {
  const validity: Validity = { records: 0, failures: 0, checkedAgainstText: 0, faults: 0, firstFaults: [] };
  if (/\.json$/i.test(path)) {
    await addDocument(validity, await inputBytes(path, stdin, Number.POSITIVE_INFINITY), path, null);
  } else {
    for await (const { number, bytes } of byteLines(inputChunks(path, stdin), Number.POSITIVE_INFINITY)) {
      if (bytes !== null) await addDocument(validity, bytes, path, number);
    }
  }
  if (validity.records + validity.failures + validity.faults === 0) addFaults(validity, ['no record in it'], null);
  return validity;
}
