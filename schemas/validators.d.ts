import type { ArticleFailure, ArticleRecord } from './types.ts';

interface SchemaError {
  readonly instancePath: string;
  readonly message?: string;
}
interface Validator<Valid> {
  (value: unknown): value is Valid;
  errors?: readonly SchemaError[] | null;
}
export const record: Validator<ArticleRecord>;
export const failure: Validator<ArticleFailure>;
