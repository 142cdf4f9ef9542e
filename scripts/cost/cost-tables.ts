import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Measurement } from './measurement.ts';
import {
  BYTES_A_TOKEN,
  backfillCost,
  billedMilliseconds,
  INSTRUCTION_TOKENS,
  idleCost,
  type Line,
  MEMORY_MEGABYTES,
  modelCost,
  monthlyCost,
  ROUND_TRIP_MILLISECONDS,
  ROUND_TRIPS,
} from './monthly-cost.ts';
import { NOTED, PRICES, REGION } from './prices.ts';

/** Articles a month, and how many the function finds in its queue at one time. */
const VOLUMES = [
  { articles: 1000, batch: 1 },
  { articles: 1_000_000, batch: 1 },
  { articles: 100_000_000, batch: 10 },
] as const;

const TEMPLATE = fileURLToPath(new URL('../../tests/infra/__snapshots__/onrecord-stack.test.ts.snap', import.meta.url));

/** How many metrics the stack's alarms watch: each is billed, also those of one alarm. */
export const alarmMetricsOfStack = (): number =>
  readFileSync(TEMPLATE, 'utf8').match(/^\s*"MetricName": /gm)?.length ?? 0;

const sum = (lines: readonly Line[]) => lines.reduce((total, { usd }) => total + usd, 0);

/** 0.004 → "0.01", 12.345 → "12.35", 12345.6 → "12,346" */
function dollars(usd: number): string {
  if (usd === 0) return '0';
  if (usd < 0.005) return '< 0.01';
  return usd < 100 ? usd.toFixed(2) : Math.round(usd).toLocaleString('en-US');
}

const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;

/** The tables of the README, in Markdown. */
export function costTables(measured: Measurement, alarmMetrics: number): string {
  const months = VOLUMES.map(({ articles, batch }) => monthlyCost(articles, batch, measured, alarmMetrics));
  const [lone, batched] = [1, 10].map((batch) => Math.round(billedMilliseconds(measured, batch)));
  const each = (of: (articles: number) => number) => VOLUMES.map(({ articles }) => dollars(of(articles)));
  return [
    row(['US dollars a month', ...VOLUMES.map(({ articles }) => `${articles.toLocaleString('en-US')} articles`)]),
    row(['---', '---:', '---:', '---:']),
    ...(months[0] ?? []).map(({ what }, at) => row([what, ...months.map((lines) => dollars(lines[at]?.usd ?? 0))])),
    row(['**all together**', ...months.map((lines) => `**${dollars(sum(lines))}**`)]),
    row(['once more, as a backfill: Step Functions beside the above', ...each((n) => backfillCost(n, measured))]),
    row(['for comparison: a small language model (Amazon Nova Lite)', ...each((n) => modelCost(n, measured, 'small'))]),
    row(['for comparison: a large language model (Amazon Nova Pro)', ...each((n) => modelCost(n, measured, 'large'))]),
    '',
    `Without a single article: ${dollars(sum(idleCost(alarmMetrics)))} US dollars a month (${idleCost(alarmMetrics)
      .map(({ what, usd }) => `${what} ${dollars(usd)}`)
      .join(', ')}).`,
    '',
    `Measured on ${measured.day} (${measured.machine}), for articles of ${(measured.articleBytes / 1000).toFixed(1)} KB: ` +
      `${measured.cpuMilliseconds} ms of processor time and ${measured.peakMegabytes} MB at most; ${measured.puts} PUT, ` +
      `${measured.gets} GET and HEAD, ${measured.events} event; ${(
        (measured.recordBytes + measured.rowBytes) / 1000
      ).toFixed(0)} KB of results. Assumed: ${ROUND_TRIPS} waits of ${ROUND_TRIP_MILLISECONDS} ms, so ` +
      `${lone} ms of ${MEMORY_MEGABYTES.toLocaleString('en-US')} MB for an article that comes alone, ${batched} ms for one of ten. ` +
      `The models are reckoned with ${INSTRUCTION_TOKENS.toLocaleString('en-US')} tokens of instructions an article, ` +
      `${BYTES_A_TOKEN} bytes a token, and nothing around them.`,
  ].join('\n');
}

/** Each price with its page. */
export function priceTable(): string {
  return [
    `List prices of ${REGION} as of ${NOTED}, without free tiers. They change seldom, and were not looked up again since: the page beside each has today's.`,
    '',
    row(['service', 'US dollars', 'for', 'page']),
    row(['---', '---:', '---', '---']),
    ...Object.values(PRICES).map(({ service, usd, per, page }) => row([service, String(usd), per, `<${page}>`])),
  ].join('\n');
}
