import type { ResultStore } from '../../functions/pipeline/ports.ts';

/** The run dies here: its Lambda was ended, or its machine lost. */
export class Crash extends Error {
  override readonly name = 'Crash';
}

/** Lets the other runs go on; it resolves when this one's turn has come. */
export type Turn = (what: string) => Promise<unknown>;

/**
 * The store as one run sees it: other runs may act before each call takes effect and before its answer
 * arrives, and at the given one of these points (from 0) the run dies.
 */
export function interruptedStore(store: ResultStore, turn: Turn, crashAt: number | null): ResultStore {
  let points = 0;
  const point = async (what: string) => {
    await turn(what);
    if (points++ === crashAt) throw new Crash();
  };
  const call = async <T>(what: string, act: () => Promise<T>): Promise<T> => {
    await point(`${what} is sent`);
    const answer = await act();
    await point(`${what} is answered`);
    return answer;
  };
  return {
    resultName: store.resultName,
    location: store.location,
    find: (name) => call(`find ${name}`, () => store.find(name)),
    write: (name, body, about, expected) => call(`write ${body}`, () => store.write(name, body, about, expected)),
    remove: (name, expected) => call(`remove ${expected.etag}`, () => store.remove(name, expected)),
    writeText: (name, text) => call(`text ${name}`, () => store.writeText(name, text)),
  };
}

/** Runs until it ends without dying, as the queue does: once for each crash, and a last time. */
export async function untilDone<T>(
  crashes: readonly number[],
  turn: Turn,
  store: ResultStore,
  run: (store: ResultStore, attempt: number) => Promise<T>,
): Promise<T> {
  for (const [index, crashAt] of crashes.entries()) {
    try {
      return await run(interruptedStore(store, turn, crashAt), index + 1);
    } catch (error) {
      if (!(error instanceof Crash)) throw error;
    }
  }
  return run(interruptedStore(store, turn, null), crashes.length + 1);
}
