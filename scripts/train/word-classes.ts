// Word classes by exchange (Kneser & Ney 1993): words that stand between the same words come to one class.

export interface ClassSettings {
  readonly classes: number;
  readonly minimumCount: number;
  readonly rounds: number;
}

/** Counts of pairs of neighbours; the words are 0 … size - 1, then one for rare words, then one for the edge of a text. */
interface Bigrams {
  readonly words: readonly string[];
  readonly frequency: Float64Array;
  readonly after: readonly ReadonlyMap<number, number>[];
  readonly before: readonly ReadonlyMap<number, number>[];
  readonly total: number;
}

function countBigrams(texts: readonly (readonly string[])[], minimumCount: number): Bigrams {
  const counts = new Map<string, number>();
  for (const text of texts) for (const word of text) counts.set(word, (counts.get(word) ?? 0) + 1);
  const frequent = [...counts].filter(([, count]) => count >= minimumCount);
  frequent.sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  const words = frequent.map(([word]) => word);
  const numbers = new Map(words.map((word, number) => [word, number]));
  const [rare, edge] = [words.length, words.length + 1];
  const frequency = new Float64Array(edge + 1);
  const maps = (): Map<number, number>[] => Array.from({ length: edge + 1 }, () => new Map());
  const [after, before] = [maps(), maps()];
  let total = 0;
  const meet = (last: number, next: number): void => {
    after[last]?.set(next, (after[last].get(next) ?? 0) + 1);
    before[next]?.set(last, (before[next].get(last) ?? 0) + 1);
    frequency[next] = (frequency[next] as number) + 1;
    total++;
  };
  for (const text of texts) {
    let last = edge;
    for (const word of text) {
      const next = numbers.get(word) ?? rare;
      meet(last, next);
      last = next;
    }
    meet(last, edge);
  }
  return { words, frequency, after, before, total };
}

/** How often a word's neighbours on one side are of each class, itself left out. */
function neighbours(counts: ReadonlyMap<number, number>, classOf: Int32Array, word: number): Map<number, number> {
  const byClass = new Map<number, number>();
  for (const [other, count] of counts) {
    if (other === word) continue;
    const its = classOf[other] as number;
    byClass.set(its, (byClass.get(its) ?? 0) + count);
  }
  return byClass;
}

interface Table {
  /** Pairs of classes, and how often each class occurs. */
  readonly pairs: Float64Array;
  readonly sizes: Float64Array;
  /** n log n */
  readonly logs: Float64Array;
}

interface Moved {
  readonly frequency: number;
  readonly after: ReadonlyMap<number, number>;
  readonly before: ReadonlyMap<number, number>;
  readonly itself: number;
}

/** Puts a word into class `to` (sign 1) or takes it out (-1). */
function place({ pairs, sizes }: Table, { after, before, itself, frequency }: Moved, to: number, sign: 1 | -1): void {
  const all = sizes.length;
  const change = (cell: number, by: number): void => {
    pairs[cell] = (pairs[cell] as number) + sign * by;
  };
  for (const [other, count] of after) change(to * all + other, count);
  for (const [other, count] of before) change(other * all + to, count);
  change(to * all + to, itself);
  sizes[to] = (sizes[to] as number) + sign * frequency;
}

/** What the likelihood of the texts gains by the word in class `to`. */
function gain({ pairs, sizes, logs }: Table, { after, before, itself, frequency }: Moved, to: number): number {
  const all = sizes.length;
  const grown = (count: number, by: number): number => (logs[count + by] as number) - (logs[count] as number);
  let sum = -2 * grown(sizes[to] as number, frequency);
  for (const [other, count] of after) if (other !== to) sum += grown(pairs[to * all + other] as number, count);
  for (const [other, count] of before) if (other !== to) sum += grown(pairs[other * all + to] as number, count);
  return sum + grown(pairs[to * all + to] as number, (after.get(to) ?? 0) + (before.get(to) ?? 0) + itself);
}

function tableOf({ frequency, after, total }: Bigrams, classOf: Int32Array, classes: number): Table {
  const all = classes + 2;
  const pairs = new Float64Array(all * all);
  const sizes = new Float64Array(all);
  for (const [word, counts] of after.entries()) {
    const its = classOf[word] as number;
    sizes[its] = (sizes[its] as number) + (frequency[word] as number);
    for (const [other, count] of counts) {
      const cell = its * all + (classOf[other] as number);
      pairs[cell] = (pairs[cell] as number) + count;
    }
  }
  const logs = new Float64Array(2 * total + 2).map((_, n) => (n === 0 ? 0 : n * Math.log(n)));
  return { pairs, sizes, logs };
}

/** The class, from 1, of each word that occurs often enough; the same on every run. */
export function wordClasses(texts: readonly (readonly string[])[], settings: ClassSettings): Map<string, number> {
  const { classes, rounds } = settings;
  const bigrams = countBigrams(texts, settings.minimumCount);
  const size = bigrams.words.length;
  const classOf = Int32Array.from({ length: size + 2 }, (_, word) =>
    word < size ? word % classes : classes + word - size,
  );
  const table = tableOf(bigrams, classOf, classes);
  for (let round = 0; round < rounds; round++) {
    for (let word = 0; word < size; word++) {
      const after = bigrams.after[word] as ReadonlyMap<number, number>;
      const moved: Moved = {
        frequency: bigrams.frequency[word] as number,
        after: neighbours(after, classOf, word),
        before: neighbours(bigrams.before[word] as ReadonlyMap<number, number>, classOf, word),
        itself: after.get(word) ?? 0,
      };
      place(table, moved, classOf[word] as number, -1);
      let [best, most] = [classOf[word] as number, -Infinity];
      for (let to = 0; to < classes; to++) {
        const gained = gain(table, moved, to);
        if (gained > most + 1e-9) [best, most] = [to, gained];
      }
      place(table, moved, best, 1);
      classOf[word] = best;
    }
  }
  return new Map(bigrams.words.map((word, number) => [word, (classOf[number] as number) + 1]));
}
