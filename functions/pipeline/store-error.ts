/**
 * A store that did not answer as it should: another try may succeed (throttling, a lost connection, a
 * missing permission that an operator will grant). The queue delivers the upload again.
 */
export class StoreError extends Error {
  override readonly name = 'StoreError';
  readonly code: 'STORE_READ_FAILED' | 'STORE_WRITE_FAILED' | 'STORE_CONTENDED' | 'EVENT_NOT_TAKEN';
  constructor(code: StoreError['code'], message: string, cause?: unknown) {
    super(message, { cause });
    this.code = code;
  }
}
