import type { Measures } from './results.ts';

/** The least that each measure may be, in percent. */
export type Floors = Readonly<Record<string, number>>;

/** So far under today's figure a floor is set: a change of one or two facts is no fall. */
const ROOM = 0.2;

/** What is under its floor, has lost its measure, or has no floor yet; one line each. */
export function belowFloors(measures: Measures, floors: Floors): string[] {
  const fallen = Object.entries(floors).flatMap(([name, floor]) => {
    const value = measures[name];
    if (value === undefined) return [`${name} is no longer measured; its floor is ${floor}`];
    return value < floor ? [`${name} is ${value.toFixed(2)}, under its floor of ${floor}`] : [];
  });
  const without = Object.keys(measures).filter((name) => floors[name] === undefined);
  return [...fallen, ...without.map((name) => `${name} has no floor: run npm run accuracy -- --raise`)];
}

/** Floors a little under what was measured, to one decimal; none is lowered or dropped. */
export function raisedFloors(measures: Measures, floors: Floors): Floors {
  const raised = Object.entries(measures).map(([name, value]) => {
    const floor = Math.floor((value - ROOM) * 10 + 1e-9) / 10;
    return [name, Math.max(0, floor, floors[name] ?? 0)] as const;
  });
  return {
    ...Object.fromEntries(raised),
    ...Object.fromEntries(Object.entries(floors).filter(([name]) => measures[name] === undefined)),
  };
}
