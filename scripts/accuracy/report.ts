import { textTable } from '../text-table.ts';
import { partyReport } from './parties.ts';
import { share } from './ratios.ts';
import type { Results, SetResults } from './results.ts';
import type { Tally } from './rule-precision.ts';
import { KINDS, type StatementScores } from './statements/statement-scores.ts';

/** A percentage always has its decimal: 100.0. */
const percent = (value: number): string => value.toFixed(1);

function statementTable(scores: StatementScores): string {
  const header = [
    '',
    'annotated',
    'proposed',
    'exact P',
    'R',
    'F1',
    'soft P',
    'R',
    'F1',
    'speaker',
    'both P',
    'R',
    'F1',
  ];
  const rows = KINDS.map((kind) => {
    const { annotated, proposed, exact, soft, speaker, endToEnd } = scores[kind];
    const three = ({ precision, recall, f1 }: typeof exact) => [precision, recall, f1].map(percent);
    return [kind, annotated, proposed, ...three(exact), ...three(soft), percent(speaker), ...three(endToEnd)];
  });
  return textTable(header, rows);
}

function casualtyTable({ scores }: Results['casualties']): string {
  const { span, value, subgroup } = scores;
  const agreements = { 'outcome and words': span, 'outcome and value': value, 'part of another': subgroup };
  const rows = Object.entries(agreements).map(([name, { precision, recall, f1 }]) => [
    name,
    ...[precision, recall, f1].map(percent),
  ]);
  const shares = {
    'scope right': scores.scope,
    'claimant found': scores.claimantFound,
    'claimant left null rightly': scores.claimantKeptNull,
    'place found': scores.placeFound,
    'zero, denied or possible: not asserted': scores.notAsserted,
    [`figure-free articles kept so (false figures: ${scores.falseFigures})`]: scores.figureFreeKept,
  };
  const lines = Object.entries(shares).map(([name, value]) => [name, percent(value)]);
  return `${textTable(['', 'P', 'R', 'F1'], rows)}\n\n${textTable(['', 'percent'], lines)}`;
}

function languageTable(treebanks: Results['treebanks']): string {
  const rows = Object.entries(treebanks).map(([name, { upos, xpos, tokenF1, sentenceF1 }]) => [
    name,
    percent(upos),
    xpos === null ? '-' : percent(xpos),
    percent(tokenF1),
    percent(sentenceF1),
  ]);
  return textTable(['', 'UPOS', 'XPOS', 'token F1', 'sentence F1'], rows);
}

const tallyCells = ({ proposed, matched, right }: Tally) => [
  proposed,
  matched,
  percent(share(matched, proposed)),
  right,
  percent(share(right, proposed)),
];

function ruleTable(rules: readonly Tally[], what: string, byParts: readonly Tally[]): string {
  const header = ['rule', 'proposed', 'matched', '%', `${what} too`, '%'];
  if (byParts.length === 0)
    return textTable(
      header,
      rules.map((rule) => [rule.name, ...tallyCells(rule)]),
    );
  const rows = rules.map((rule) => {
    const parts = byParts.find(({ name }) => name === rule.name);
    return [rule.name, ...tallyCells(rule), ...(parts ? tallyCells(parts) : [])];
  });
  return textTable([...header, 'parts', 'matched', '%', `${what} too`, '%'], rows);
}

function calibrationTable(bands: readonly Tally[]): string {
  const rows = bands.map(({ name, proposed, right, meanConfidence }) => [
    name,
    proposed,
    right,
    percent(100 * meanConfidence),
    percent(share(right, proposed)),
  ]);
  return textTable(['confidence', 'facts', 'right', 'stated %', 'right %'], rows);
}

/** How often each rule is right: what `confidence` is taken from. */
export function rulesReport({ statements, casualties }: Results): string {
  return [
    'Statements by rule: whole, against every attribution of the corpus; then by parts',
    ruleTable(statements.rules, 'speaker', statements.rulesByParts),
    '\nCasualty figures by rule',
    ruleTable(casualties.rules, 'value', []),
  ].join('\n');
}

const markedReport = (what: string, { parts, whole }: SetResults): string[] => [
  `\nThe same in ${what}, marked by us, by parts`,
  statementTable(parts),
  '\nAnd by whole statements',
  statementTable(whole),
];

/** Everything that was measured, for a person to read. */
export function report(results: Results): string {
  const { statements, casualties, treebanks, names, parties } = results;
  return [
    `Statements in ${statements.articles} articles by tenfold cross-validation, strict ones, by parts (a broken quotation counts once for each part)`,
    statementTable(statements.parts),
    '\nThe same by whole statements',
    statementTable(statements.whole),
    ...markedReport(`${statements.news.articles} news articles of conflict, disasters and all else`, statements.news),
    ...markedReport(`${statements.own.articles} invented articles`, statements.own),
    `\nCasualty figures in ${casualties.articles} articles (${casualties.scores.annotated} annotated, ${casualties.scores.proposed} proposed)`,
    casualtyTable(casualties),
    '\nLanguage, from raw text',
    languageTable(treebanks),
    '\nNames on unseen news (gum-heldnews); F1, span: whatever the kind',
    textTable(Object.keys(names), [Object.values(names).map(percent)]),
    `\n${partyReport(parties.first)}`,
    `\nThe second set. ${partyReport(parties.second)}`,
    `\n${rulesReport(results)}`,
    '\nStatements by stated confidence (right: content and speaker)',
    calibrationTable(statements.calibration),
    '\nThe same in the news articles, and in the invented ones',
    calibrationTable(statements.news.calibration),
    calibrationTable(statements.own.calibration),
    '\nCasualty figures by stated confidence (right: words, outcome and value)',
    calibrationTable(casualties.calibration),
  ].join('\n');
}
