// npm run cost: what the stack costs a month, from the last measurement; with --measure it measures first.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { alarmMetricsOfStack, costTables, priceTable } from './cost-tables.ts';
import { measureFunction } from './measure-function.ts';
import { MEASUREMENT_FILE, readMeasurement } from './measurement.ts';

if (process.argv.includes('--measure')) {
  const folder = await mkdtemp(join(tmpdir(), 'onrecord-cost-'));
  const measured = await measureFunction(folder).finally(() => rm(folder, { recursive: true }));
  await writeFile(MEASUREMENT_FILE, `${JSON.stringify(measured, null, 2)}\n`);
}
console.log(costTables(readMeasurement(), alarmMetricsOfStack()));
console.log(`\n${priceTable()}`);
