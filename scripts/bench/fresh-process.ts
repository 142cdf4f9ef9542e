import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { median } from './timing.ts';

/** What a process of its own needed. */
export interface Needed {
  /** To import the module and to run it over the articles, from the first line of the process on. */
  readonly milliseconds: number;
  /** The largest resident set of the whole process, Node included, in MB. */
  readonly megabytes: number;
}

const CODE = `
  import { readFileSync } from 'node:fs';
  const [subject, articles] = process.argv.slice(1);
  const start = performance.now();
  const { run } = await import(subject);
  if (articles) for (const line of readFileSync(articles, 'utf8').split('\\n')) await run(JSON.parse(line));
  const milliseconds = performance.now() - start;
  console.log(JSON.stringify({ milliseconds, megabytes: process.resourceUsage().maxRSS / 1024 }));
`;

const execute = promisify(execFile);
/** The built function refuses to start without them. */
const ENVIRONMENT = { ...process.env, RECORDS_BUCKET: 'bench', AWS_REGION: 'eu-central-1' };

/** Imports a module in a fresh process and, if a file of articles (a JSON string a line) is given, runs it over them. */
export async function freshProcess(subject: string, articles?: string): Promise<Needed> {
  const args = ['--input-type=module', '--eval', CODE, subject, ...(articles === undefined ? [] : [articles])];
  const { stdout } = await execute(process.execPath, args, { env: ENVIRONMENT });
  return JSON.parse(stdout);
}

/** What each case, a module and perhaps articles, needs: medians of so many fresh processes by turns. */
export async function freshMedians(
  cases: readonly (readonly [subject: string, articles?: string])[],
  runs: number,
): Promise<Needed[]> {
  const needed = cases.map(() => [] as Needed[]);
  for (let run = 0; run < runs; run++) {
    for (const [at, [subject, articles]] of cases.entries()) needed[at]?.push(await freshProcess(subject, articles));
  }
  return needed.map((all) => ({
    milliseconds: median(all.map(({ milliseconds }) => milliseconds)),
    megabytes: median(all.map(({ megabytes }) => megabytes)),
  }));
}
