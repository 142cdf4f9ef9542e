/** Where results lie in the records bucket: the function is told these, and may write nowhere else. */
export const RESULT_PREFIXES = {
  records: 'records/',
  failures: 'failures/',
  texts: 'texts/',
} as const;
