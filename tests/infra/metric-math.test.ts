import { describe, expect, it } from 'vitest';
import { below, type Resource, synthesize } from './synthesized-stack.ts';

interface MathAlarm {
  readonly AlarmName: string;
  readonly Threshold: number;
  readonly Metrics?: readonly { readonly Id: string; readonly Expression?: string }[];
}

const ALARMS = Object.values(below(synthesize(), 'MonitoringAlarms')).map(
  ({ Properties }: Resource) => Properties as unknown as MathAlarm,
);

/** The alarm's value in an hour: its expression, which is also valid JavaScript, over what was measured; null for nothing. */
function alarmIn(name: string, hour: Readonly<Record<string, number | null>>): { value: number; off: boolean } {
  const alarm = ALARMS.find(({ AlarmName }) => AlarmName === `onrecord-${name}`);
  const metrics = alarm?.Metrics ?? [];
  const expression = metrics.find((metric) => metric.Expression !== undefined)?.Expression ?? '';
  const names = metrics.filter((metric) => metric.Expression === undefined).map(({ Id }) => Id);
  expect(names.toSorted()).toEqual(Object.keys(hour).toSorted());
  const fill = (value: number | null, otherwise: number) => value ?? otherwise;
  const choose = (condition: boolean, yes: number, no: number) => (condition ? yes : no);
  const compute = new Function('FILL', 'IF', ...names, `return ${expression};`);
  const value = compute(fill, choose, ...names.map((metric) => hour[metric])) as number;
  return { value, off: value >= (alarm?.Threshold ?? Number.NaN) };
}

describe('uploads without results', () => {
  it.each([
    ['all recorded', { sent: 100, recorded: 100, failed: null, ignored: null }, false],
    ['records, failures and folders', { sent: 100, recorded: 60, failed: 30, ignored: 10 }, false],
    ['nothing at all', { sent: null, recorded: null, failed: null, ignored: null }, false],
    ['one upload on the hour, among many', { sent: 100, recorded: 99, failed: null, ignored: null }, false],
    ['results of the hour before', { sent: 10, recorded: 40, failed: null, ignored: null }, false],
    ['one in ten is lost', { sent: 100, recorded: 80, failed: 10, ignored: null }, true],
    ['a single upload is lost', { sent: 1, recorded: null, failed: null, ignored: null }, true],
    [
      'every alarm of the function is green, since it never ran',
      { sent: 500, recorded: null, failed: null, ignored: null },
      true,
    ],
  ])('should be told apart: %s', (_, hour, off) => {
    expect(alarmIn('uploads-without-results', hour)).toMatchObject({ off });
  });
});

describe('repeated runs', () => {
  it.each([
    ['every run stores its result', { recorded: 100, failed: 20, written: 120 }, false],
    ['S3 repeats an event now and then', { recorded: 100, failed: null, written: 95 }, false],
    ['nothing at all', { recorded: null, failed: null, written: null }, false],
    ['a few runs by hand', { recorded: 5, failed: null, written: null }, false],
    ['4,384 uploads in 14,727 runs', { recorded: 14_700, failed: 27, written: 4384 }, true],
    ['every upload is notified twice', { recorded: 40, failed: null, written: 20 }, true],
  ])('should be told apart: %s', (_, hour, off) => {
    expect(alarmIn('repeated-runs', hour)).toMatchObject({ off });
  });
});

const NO_FAULT = { invalid: null, broken: null, invalidInBundle: null, brokenInBundle: null };

describe('many failures, and faults of our own', () => {
  it.each([
    ['many-failures', { recorded: 90, failed: 10 }, 10, false],
    ['many-failures', { recorded: 2, failed: 7 }, 0, false],
    ['many-failures', { recorded: null, failed: 10 }, 100, true],
    ['own-faults', NO_FAULT, 0, false],
    ['own-faults', { ...NO_FAULT, invalid: 1 }, 1, true],
    ['own-faults', { ...NO_FAULT, broken: 2 }, 2, true],
    ['own-faults', { ...NO_FAULT, invalidInBundle: 1, brokenInBundle: 3 }, 4, true],
  ])('should be told apart: %s of %j', (name, hour, value, off) => {
    expect(alarmIn(name, hour)).toEqual({ value, off });
  });
});
