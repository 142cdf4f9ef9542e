/** Where results lie in the records bucket: the function is told these, and may write nowhere else. */
export const RESULT_PREFIXES = {
  records: 'records/',
  failures: 'failures/',
  texts: 'texts/',
  tables: 'tables/',
} as const;

export type ResultPrefixes = { readonly [Kind in keyof typeof RESULT_PREFIXES]: string };

/** What else lies there: reports of backfills, and what Athena answers. */
const OTHER_PREFIXES = { backfills: 'backfills/', athena: 'athena/' } as const;

/** The same below another prefix, "news/" or "". */
export function resultPrefixes(
  below: string,
): ResultPrefixes & { readonly [Kind in keyof typeof OTHER_PREFIXES]: string } {
  const { records, failures, texts, tables } = RESULT_PREFIXES;
  const { backfills, athena } = OTHER_PREFIXES;
  return {
    records: below + records,
    failures: below + failures,
    texts: below + texts,
    tables: below + tables,
    backfills: below + backfills,
    athena: below + athena,
  };
}
