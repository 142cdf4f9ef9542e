/** Cardinal words; each with its value. Example: "nineteen people were hurt". */
export const CARDINALS: Readonly<Record<string, number>> = {
  zero: 0,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
  threescore: 60,
  fourscore: 80,
};

/** Words that multiply the number before them: "two hundred", "1.5 million", "4 lakh", "three dozen". */
export const MULTIPLIERS: Readonly<Record<string, number>> = {
  dozen: 12,
  score: 20,
  hundred: 100,
  thousand: 1_000,
  lac: 100_000,
  lacs: 100_000,
  lakh: 100_000,
  lakhs: 100_000,
  mn: 1_000_000,
  mln: 1_000_000,
  million: 1_000_000,
  crore: 10_000_000,
  crores: 10_000_000,
  bn: 1_000_000_000,
  billion: 1_000_000_000,
};

/** Nouns for so many people, in "a pair of brothers". */
export const SETS: Readonly<Record<string, number>> = { pair: 2, duo: 2, trio: 3, quartet: 4 };

/** "2½ million" */
export const VULGAR_FRACTIONS: Readonly<Record<string, number>> = { '¼': 0.25, '½': 0.5, '¾': 0.75 };

export interface VagueNumber {
  readonly min: number;
  readonly max: number;
  readonly example: string;
}

/** Words for a number that nobody counted, with the bounds that the record gives them. */
export const VAGUE_NUMBERS: Readonly<Record<string, VagueNumber>> = {
  few: { min: 3, max: 9, example: 'a few people were hurt' },
  several: { min: 3, max: 9, example: 'several people were hurt' },
  handful: { min: 3, max: 9, example: 'a handful of people were hurt' },
  couple: { min: 2, max: 3, example: 'a couple of people were hurt' },
  tens: { min: 20, max: 99, example: 'tens of people were hurt' },
  dozens: { min: 24, max: 99, example: 'dozens of people were hurt' },
  scores: { min: 40, max: 99, example: 'scores of people were hurt' },
  hundreds: { min: 200, max: 999, example: 'hundreds of people were hurt' },
  thousands: { min: 2_000, max: 9_999, example: 'thousands of people were hurt' },
  lakhs: { min: 200_000, max: 999_999, example: 'lakhs of people were displaced' },
  millions: { min: 2_000_000, max: 9_999_999, example: 'millions of people were displaced' },
};
