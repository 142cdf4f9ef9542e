// npm run accuracy: scores the extraction on the corpora in the folder that ONRECORD_CORPORA names.
import { readFileSync, writeFileSync } from 'node:fs';
import { Command } from 'commander';
import { textTable } from '../text-table.ts';
import { CorpusMissingError } from './corpora.ts';
import { belowFloors, type Floors, raisedFloors } from './floors.ts';
import { treebankScores } from './language/treebank-scores.ts';
import { scoreNames } from './names.ts';
import { report, rulesReport } from './report.ts';
import { measure, measuresOf } from './results.ts';

interface Options {
  readonly json?: true;
  readonly rules?: true;
  readonly raise?: true;
  readonly treebank?: string;
  readonly names?: string;
}

const FLOORS = new URL('floors.json', import.meta.url);
const printJson = (value: unknown) => console.log(JSON.stringify(value));

function scoreTreebank(path: string, json: boolean): void {
  const scores = treebankScores(path);
  if (json) printJson(scores);
  else console.log(textTable(Object.keys(scores), [Object.values(scores).map((value) => value?.toFixed(2) ?? '-')]));
}

function scoreNameFile(path: string, json: boolean): void {
  const scores = scoreNames(path);
  if (json) printJson(scores);
  else console.log(textTable(Object.keys(scores), [Object.values(scores).map((value) => value.toFixed(2))]));
}

/** Returns the exit code. */
function scoreCorpora(folder: string, { json, rules, raise }: Options): number {
  const results = measure(folder);
  const measures = measuresOf(results);
  const floors: Floors = JSON.parse(readFileSync(FLOORS, 'utf8'));
  if (raise) writeFileSync(FLOORS, `${JSON.stringify(raisedFloors(measures, floors), null, 2)}\n`);
  const fallen = raise ? [] : belowFloors(measures, floors);
  if (json) printJson({ measures, floors, belowFloors: fallen, ...results });
  else console.log(rules ? rulesReport(results) : report(results));
  console.error(`\n${Object.keys(measures).length} measures, ${fallen.length} below their floors`);
  for (const line of fallen) console.error(line);
  return fallen.length === 0 ? 0 : 1;
}

function run(options: Options): number {
  const folder = process.env.ONRECORD_CORPORA;
  try {
    if (options.treebank !== undefined) scoreTreebank(options.treebank, options.json === true);
    else if (options.names !== undefined) scoreNameFile(options.names, options.json === true);
    else if (folder) return scoreCorpora(folder, options);
    else console.error('Nothing measured: ONRECORD_CORPORA is not set; it names the folder with the corpora.');
    return 0;
  } catch (error) {
    if (!(error instanceof CorpusMissingError)) throw error;
    console.error(error.message);
    return 2;
  }
}

new Command('npm run accuracy --')
  .description(
    'Scores the extraction on the corpora in the folder that ONRECORD_CORPORA names; exits 1 when a measure is below its floor.',
  )
  .option('--json', 'print one JSON object')
  .option('--rules', 'print only how often each rule is right')
  .option('--raise', 'raise the floors to a little under what was measured; none is lowered')
  .option('--treebank <file.conllu>', 'score only tags, words and sentences, on this treebank')
  .option('--names <file.iob2>', 'score only names, on this file of Universal NER')
  .action((options: Options) => {
    process.exitCode = run(options);
  })
  .parse();
