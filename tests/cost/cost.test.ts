// The README's tables are what the script computes; after a change: npx vitest run tests/cost -u
import { describe, expect, it } from 'vitest';
import { readStackConfig } from '../../infra/config.ts';
import { alarmMetricsOfStack, costTables, priceTable } from '../../scripts/cost/cost-tables.ts';
import { type Measurement, readMeasurement } from '../../scripts/cost/measurement.ts';
import {
  backfillCost,
  billedMilliseconds,
  idleCost,
  MEMORY_MEGABYTES,
  modelCost,
  monthlyCost,
} from '../../scripts/cost/monthly-cost.ts';
import { costOf, PRICES } from '../../scripts/cost/prices.ts';

import { textOf } from '../project-files.ts';

/** Round figures, so that the arithmetic can be followed. */
const ROUND: Measurement = {
  ...readMeasurement(),
  articleBytes: 4000,
  cpuMilliseconds: 300,
  puts: 4,
  gets: 5,
  events: 1,
  recordBytes: 3000,
  textBytes: 1000,
  rowBytes: 2000,
  logBytes: 500,
  factBytes: 8000,
};
const MILLION = 1_000_000;
const lines = (articles: number, batch: number) =>
  Object.fromEntries(monthlyCost(articles, batch, ROUND, 9).map(({ what, usd }) => [what, usd]));

describe('the cost of a month', () => {
  it('should bill an article that comes alone for its work and its waits, and let the waits of a batch overlap', () => {
    expect(billedMilliseconds(ROUND, 1)).toBe(300 + 7 * 100);
    expect(billedMilliseconds(ROUND, 10)).toBe(300);
    expect(billedMilliseconds({ ...ROUND, cpuMilliseconds: 30 }, 10)).toBeCloseTo(700 / 3);
  });

  it('should add up what a million articles use', () => {
    const month = lines(MILLION, 1);
    expect(month.Lambda).toBeCloseTo(MILLION * 1 * (MEMORY_MEGABYTES / 1024) * 0.0000133334 + 0.2);
    expect(month['S3: requests']).toBeCloseTo(4 * 5 + 5 * 0.4);
    expect(month['S3: storage']).toBeCloseTo(10 * 0.023);
    expect(month.SQS).toBeCloseTo(0.648 * 0.4 + 3 * 0.4);
    expect(month.EventBridge).toBeCloseTo(1);
    expect(month.CloudWatch).toBeCloseTo(0.5 * 0.5 + 12 * 0.3 + 0.9);
  });

  it('should be that of an idle stack when nothing comes', () => {
    const nothing = monthlyCost(0, 1, ROUND, 9).reduce((sum, { usd }) => sum + usd, 0);
    expect(nothing).toBeCloseTo(idleCost(9).reduce((sum, { usd }) => sum + usd, 0));
  });

  it('should grow with the articles, and no faster', () => {
    const month = (articles: number) => monthlyCost(articles, 10, ROUND, 9).reduce((sum, { usd }) => sum + usd, 0);
    expect(month(3 * MILLION) - month(2 * MILLION)).toBeCloseTo(month(2 * MILLION) - month(MILLION));
  });

  it('should bill a metric for the hours in which it counts, and never for more than there are', () => {
    const metrics = (articles: number) => (lines(articles, 1).CloudWatch ?? 0) - (lines(0, 1).CloudWatch ?? 0);
    expect(metrics(72)).toBeCloseTo(0.36);
    expect(metrics(1000)).toBeCloseTo(3.6);
  });

  it('should know what a backfill and a language model would cost', () => {
    expect(backfillCost(MILLION, ROUND)).toBeCloseTo(1 + MILLION * 0.0625 * 0.00001667);
    // 3,000 tokens read and 2,000 written for each article
    expect(modelCost(MILLION, ROUND, 'small')).toBeCloseTo(3000 * 0.06 + 2000 * 0.24);
    expect(modelCost(MILLION, ROUND, 'large')).toBeCloseTo(3000 * 0.8 + 2000 * 3.2);
  });

  it('should be reckoned with the memory that the stack gives the function', () => {
    expect(MEMORY_MEGABYTES).toBe(readStackConfig({}).memoryMegabytes);
    expect(readMeasurement().peakMegabytes).toBeLessThan(MEMORY_MEGABYTES);
  });

  it('should name a page for every price', () => {
    expect(
      Object.values(PRICES).filter(({ page, per, usd }) => !/^https:\/\/aws/.test(page) || per === '' || usd <= 0),
    ).toEqual([]);
    expect(costOf('s3Put', 1000)).toBe(0.005);
  });
});

describe('the README', () => {
  it('should show what the script computes', async () => {
    const [begin, end] = ['<!-- cost:begin -->\n', '<!-- cost:end -->'];
    const readme = textOf('README.md');
    const [before = '', rest = ''] = readme.split(begin);
    const tables = `${costTables(readMeasurement(), alarmMetricsOfStack())}\n\n${priceTable()}\n`;
    await expect(`${before}${begin}${tables}${end}${rest.split(end)[1]}`).toMatchFileSnapshot('../../README.md');
  });
});
