import { S3ServiceException } from '@aws-sdk/client-s3';

/** An answer of S3 other than success: its HTTP status and error code ("NoSuchKey"). */
export interface S3Refusal {
  readonly status: number;
  readonly code: string;
}

/** Returns what S3 answered, or null when there was no answer (a timeout, a lost connection, no credentials). */
export function s3Refusal(error: unknown): S3Refusal | null {
  if (!(error instanceof S3ServiceException)) return null;
  return { status: error.$metadata.httpStatusCode ?? 0, code: error.name };
}

/**
 * For people: "GetObject of s3://articles/a.txt failed: AccessDenied (403)". Only S3's own answer and
 * the error's name and message: these hold no words of an article.
 */
export function describeFailure(operation: string, location: string, error: unknown): string {
  const refusal = s3Refusal(error);
  const cause = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return `${operation} of ${location} failed: ${refusal === null ? cause : `${refusal.code} (${refusal.status})`}`;
}
