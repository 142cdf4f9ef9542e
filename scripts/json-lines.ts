import { readFileSync } from 'node:fs';

/** The rows of a JSON Lines file, in order; blank lines are passed over. */
export const jsonLines = <Row>(path: string): Row[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line));
