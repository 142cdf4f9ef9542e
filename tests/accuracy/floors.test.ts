import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { belowFloors, raisedFloors } from '../../scripts/accuracy/floors.ts';

const percentages = fc.dictionary(fc.constantFrom('a', 'b', 'c', 'd'), fc.double({ min: 0, max: 100, noNaN: true }));

describe('belowFloors', () => {
  it.each([
    ['nothing that is at its floor or above', { a: 70, b: 81 }, { a: 70, b: 80 }, []],
    ['what fell', { a: 69.9 }, { a: 70 }, ['a is 69.90, under its floor of 70']],
    ['a measure that is gone', {}, { a: 70 }, ['a is no longer measured; its floor is 70']],
    ['a measure without a floor', { a: 70 }, {}, ['a has no floor: run npm run accuracy -- --raise']],
  ])('should name %s', (_, measures, floors, expected) => {
    expect(belowFloors(measures, floors)).toEqual(expected);
  });
});

describe('raisedFloors', () => {
  it('should leave a little room under what was measured', () => {
    expect(raisedFloors({ a: 70.06, b: 70.19, c: 100, d: 0.1 }, {})).toEqual({ a: 69.8, b: 69.9, c: 99.8, d: 0 });
  });

  it('should never lower or drop a floor', () => {
    fc.assert(
      fc.property(percentages, percentages, (measures, floors) => {
        const raised = raisedFloors(measures, floors);
        for (const [name, floor] of Object.entries(floors)) expect(raised[name]).toBeGreaterThanOrEqual(floor);
      }),
    );
  });

  it('should leave nothing below its floor that was not there before', () => {
    fc.assert(
      fc.property(percentages, (measures) => {
        expect(belowFloors(measures, raisedFloors(measures, {}))).toEqual([]);
      }),
    );
  });
});
