/** The `code` of an error of Node's file functions ("ENOENT", Node.js documentation, "Common system errors"), or null. */
export function systemErrorCode(error: unknown): string | null {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : null;
}
