export const OUTPUTS = ['tables', 'events'] as const;
export type Output = (typeof OUTPUTS)[number];

/** What fits the pipeline to an account: what is there already, what its rules ask for, what is wanted. */
export interface AccountConfig {
  /** Ends the stack's name, as in onrecord-staging; null for none. Stages share nothing. */
  readonly stage: string | null;
  /** Name of a bucket that exists; null makes one. */
  readonly articlesBucket: string | null;
  /** Only keys that begin so are articles; "" for all. */
  readonly articlesPrefix: string;
  /** Name of a bucket that exists; null makes one. */
  readonly recordsBucket: string | null;
  /** Goes before records/, failures/, texts/ and tables/; "" for none. */
  readonly resultsPrefix: string;
  /** Key of the buckets that are made, and of the objects that are read and written in others; null for S3's own. */
  readonly kmsKeyArn: string | null;
  readonly permissionsBoundaryArn: string | null;
  readonly memoryMegabytes: number;
  /** Articles of a backfill at one time. */
  readonly backfillConcurrency: number;
  /** Name of the bucket with the S3 inventories that a backfill may be asked to read; null for none. */
  readonly inventoryBucket: string | null;
  /** Days until a version that was overwritten is deleted, in the buckets that are made; null for never. */
  readonly oldVersionsDays: number | null;
  readonly tags: Readonly<Record<string, string>>;
  readonly outputs: readonly Output[];
  /** Name or ARN of the event bus on which results are announced. */
  readonly eventBus: string;
}

export interface Setting<Value> {
  readonly unset: Value;
  readonly expected: string;
  /** Undefined for a value that will not do. Options given with `-c` are always strings. */
  readonly read: (given: unknown) => Value | undefined;
}

/** 30 → 30, "30" → 30, "30 days" → undefined */
export function wholeNumber(given: unknown, min: number, max: number): number | undefined {
  const number = typeof given === 'string' && /^\d+$/.test(given) ? Number(given) : given;
  return typeof number === 'number' && Number.isInteger(number) && number >= min && number <= max ? number : undefined;
}

/** A string of this form; `-c` cannot say null, so it says "". */
function text(expected: string, form: RegExp): Setting<string | null> {
  const read = (given: unknown) => {
    if (given === null || given === '') return null;
    return typeof given === 'string' && form.test(given) ? given : undefined;
  };
  return { unset: null, expected: `${expected}, or null`, read };
}

function prefix(): Setting<string> {
  const form = /^(?:[\w.-]+\/)*$/;
  const read = (given: unknown) =>
    typeof given === 'string' && given.length <= 200 && form.test(given) ? given : undefined;
  return { unset: '', expected: '"" or a prefix that ends in "/", of letters, digits, ".", "-" and "_"', read };
}

/** {"team": "desk"}, or that as JSON text */
function tagsOf(given: unknown): Readonly<Record<string, string>> | undefined {
  const tags = typeof given === 'string' ? parsed(given) : given;
  if (typeof tags !== 'object' || tags === null || Array.isArray(tags)) return undefined;
  // AWS General Reference, "Tag naming limits and requirements"
  const fits = ([key, value]: [string, unknown]) =>
    /^(?!aws:)[\p{L}\p{Z}\p{N}_.:/=+\-@]{1,128}$/iu.test(key) &&
    typeof value === 'string' &&
    /^[\p{L}\p{Z}\p{N}_.:/=+\-@]{0,256}$/u.test(value);
  return Object.entries(tags).every(fits) ? (tags as Record<string, string>) : undefined;
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

/** ["tables"], or "tables" and "tables,events" */
function outputsOf(given: unknown): readonly Output[] | undefined {
  const names = typeof given === 'string' ? given.split(',').filter((name) => name !== '') : given;
  if (!Array.isArray(names)) return undefined;
  return names.every((name) => OUTPUTS.includes(name)) ? OUTPUTS.filter((output) => names.includes(output)) : undefined;
}

// Amazon S3 User Guide, "General purpose bucket naming rules"
const BUCKET = /^(?!xn--|\d+\.\d+\.\d+\.\d+$)[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/;

export const ACCOUNT_SETTINGS: { readonly [Name in keyof AccountConfig]: Setting<AccountConfig[Name]> } = {
  stage: text('letters, digits and hyphens, 32 at most', /^[a-z0-9](?:[a-z0-9-]{0,30}[a-z0-9])?$/i),
  articlesBucket: text('the name of an S3 bucket', BUCKET),
  articlesPrefix: prefix(),
  recordsBucket: text('the name of an S3 bucket', BUCKET),
  resultsPrefix: prefix(),
  kmsKeyArn: text('the ARN of a KMS key', /^arn:aws[\w-]*:kms:[a-z0-9-]+:\d{12}:key\/[\w-]+$/),
  permissionsBoundaryArn: text('the ARN of an IAM policy', /^arn:aws[\w-]*:iam::(?:\d{12}|aws):policy\/[\w+=,.@/-]+$/),
  memoryMegabytes: {
    unset: 1769,
    expected: 'a whole number from 512 to 10240',
    read: (given) => wholeNumber(given, 512, 10_240),
  },
  backfillConcurrency: {
    unset: 5,
    expected: 'a whole number from 1 to 1000',
    read: (given) => wholeNumber(given, 1, 1000),
  },
  inventoryBucket: text('the name of an S3 bucket', BUCKET),
  oldVersionsDays: {
    unset: null,
    expected: 'a whole number from 1 to 36500, or null',
    read: (given) => (given === null || given === '' ? null : wholeNumber(given, 1, 36_500)),
  },
  tags: { unset: {}, expected: 'an object of tags, {"name": "value"}', read: tagsOf },
  outputs: { unset: OUTPUTS, expected: `a list of ${OUTPUTS.join(', ')}`, read: outputsOf },
  eventBus: {
    unset: 'default',
    expected: 'the name or the ARN of an event bus',
    read: (given) =>
      typeof given === 'string' &&
      /^(?:[\w./-]{1,256}|arn:aws[\w-]*:events:[a-z0-9-]+:\d{12}:event-bus\/[\w./-]{1,256})$/.test(given)
        ? given
        : undefined,
  },
};
