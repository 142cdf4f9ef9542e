import { createHash } from 'node:crypto';

export interface FakeObject {
  readonly bytes: Buffer;
  /** As sent, quotation marks included. */
  readonly etag: string;
  readonly versionId: string;
  readonly lastModified: Date;
  readonly contentType: string | undefined;
  readonly metadata: Readonly<Record<string, string>>;
  /** Hexadecimal, rising within the bucket, as S3 sends it with an event. */
  readonly sequencer: string;
  readonly deleteMarker: boolean;
  readonly archived: boolean;
}

export interface Conditions {
  readonly ifMatch?: string | undefined;
  readonly ifNoneMatch?: string | undefined;
}

export type Put = Partial<Pick<FakeObject, 'contentType' | 'metadata' | 'archived' | 'lastModified'>>;

/** An S3 error code; the status belongs to it. */
export type Refusal = 'PreconditionFailed' | 'NoSuchKey' | 'NoSuchVersion' | 'MethodNotAllowed';

const etagOf = (bytes: Buffer) => `"${createHash('md5').update(bytes).digest('hex')}"`;

/** One bucket in memory: every call is atomic, as it is in S3 for one key. */
export class FakeBucket {
  readonly versioned: boolean;
  readonly #versions = new Map<string, FakeObject[]>();
  #clock = 0;

  constructor(versioned: boolean) {
    this.versioned = versioned;
  }

  /** Names of the objects that stand. */
  keys(prefix = ''): string[] {
    return [...this.#versions.keys()].filter((key) => key.startsWith(prefix) && this.current(key) !== null).sort();
  }

  /** The newest version, also when it is a delete marker. */
  newest(key: string): FakeObject | null {
    return this.#versions.get(key)?.at(-1) ?? null;
  }

  /** What a reader of the key gets. */
  current(key: string): FakeObject | null {
    const newest = this.newest(key);
    return newest?.deleteMarker ? null : newest;
  }

  read(key: string, versionId: string | undefined): FakeObject | Refusal {
    if (versionId === undefined) return this.current(key) ?? 'NoSuchKey';
    const version = this.#versions.get(key)?.find((candidate) => candidate.versionId === versionId);
    if (version === undefined) return 'NoSuchVersion';
    return version.deleteMarker ? 'MethodNotAllowed' : version;
  }

  put(key: string, bytes: Buffer, options: Put = {}, conditions: Conditions = {}): FakeObject | Refusal {
    const refusal = this.#refusal(key, conditions);
    return refusal ?? this.#add(key, { bytes, etag: etagOf(bytes), deleteMarker: false, ...options });
  }

  remove(key: string, conditions: Conditions = {}): Refusal | null {
    const refusal = this.#refusal(key, conditions);
    if (refusal !== null) return refusal;
    if (this.versioned) this.#add(key, { bytes: Buffer.alloc(0), etag: '', deleteMarker: true });
    else this.#versions.delete(key);
    return null;
  }

  #refusal(key: string, { ifMatch, ifNoneMatch }: Conditions): Refusal | null {
    const current = this.current(key);
    if (ifNoneMatch === '*' && current !== null) return 'PreconditionFailed';
    if (ifMatch === undefined) return null;
    if (current === null) return 'NoSuchKey';
    return ifMatch === '*' || ifMatch === current.etag ? null : 'PreconditionFailed';
  }

  #add(key: string, object: Put & Pick<FakeObject, 'bytes' | 'etag' | 'deleteMarker'>): FakeObject {
    const tick = ++this.#clock;
    const added: FakeObject = {
      versionId: this.versioned ? `v${tick}` : 'null',
      lastModified: new Date(Date.UTC(2026, 2, 9, 12, 0, tick)),
      contentType: undefined,
      metadata: {},
      archived: false,
      sequencer: (0x0061f000 + tick).toString(16).toUpperCase().padStart(16, '0'),
      ...object,
    };
    const older = this.versioned ? (this.#versions.get(key) ?? []) : [];
    this.#versions.set(key, [...older, added]);
    return added;
  }
}
