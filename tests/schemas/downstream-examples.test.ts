// The examples of rows and events are what the sample really becomes; after a change: npx vitest run tests/schemas -u
import Ajv from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { resultEvents } from '../../functions/pipeline/events/result-event.ts';
import { casualtyRows, statementRows } from '../../functions/pipeline/tables/table-rows.ts';
import { outcomeOf } from '../pipeline/sample-outcome.ts';
import { readSchema, SCHEMAS } from './schema-nodes.ts';

const detailOf = async (text?: string) => resultEvents(await outcomeOf(text), 'articles', 'records')[0]?.detail;

async function firstRow(rowsOf: typeof statementRows | typeof casualtyRows): Promise<object | undefined> {
  const outcome = await outcomeOf();
  return outcome.kind === 'record' ? rowsOf([outcome.record])[0] : undefined;
}

describe.each([
  ['record-ready-event', 'recordReady', () => detailOf()],
  ['processing-failed-event', 'processingFailed', () => detailOf(' \n')],
  ['statement-row', 'statementRow', () => firstRow(statementRows)],
  ['casualty-row', 'casualtyRow', () => firstRow(casualtyRows)],
] as const)('the example of a %s', (name, schema, made) => {
  it('should be what the sample becomes, and keep to its schema', async () => {
    const example = await made();
    const ajv = new Ajv.default({ strict: true, allErrors: true });
    addFormats.default(ajv);
    const isValid = ajv.compile(readSchema(SCHEMAS[schema]));
    expect([isValid(example), isValid.errors]).toEqual([true, null]);
    expect(isValid({ ...example, words: 'of the article' })).toBe(false);
    const text = `${JSON.stringify(example, null, 2)}\n`;
    await expect(text).toMatchFileSnapshot(`../../schemas/examples/${name}.json`);
  });
});
