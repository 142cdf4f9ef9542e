import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** What one article of ordinary length needs, measured by `npm run cost -- --measure`. */
export interface Measurement {
  /** The calendar day. */
  readonly day: string;
  /** "Node v20.20.2, x64, Some Processor" */
  readonly machine: string;
  readonly articleBytes: number;
  /** Processor time of the whole function, S3 client included, in milliseconds. */
  readonly cpuMilliseconds: number;
  /** Largest resident set of the process, in MB. */
  readonly peakMegabytes: number;
  readonly puts: number;
  readonly gets: number;
  readonly events: number;
  readonly recordBytes: number;
  readonly textBytes: number;
  readonly rowBytes: number;
  readonly logBytes: number;
  /** The facts of the record alone, without offsets, sentences and nulls: what a model would have to write. */
  readonly factBytes: number;
}

export const MEASUREMENT_FILE = fileURLToPath(new URL('./measured.json', import.meta.url));

export const readMeasurement = (): Measurement => JSON.parse(readFileSync(MEASUREMENT_FILE, 'utf8'));
