import type { ResultStore, StoredResult, Upload } from './ports.ts';
import { StoreError } from './store-error.ts';
import { uploadOrder } from './upload-order.ts';

/** One result of one upload, and the two names that the results of its key may have. */
export interface Result {
  readonly kind: 'record' | 'failure';
  readonly name: string;
  /** Where the key's result of the other kind would lie. */
  readonly rivalName: string;
  readonly body: string;
  readonly upload: Upload;
  readonly extractorVersion: string;
  /** Written anew even where this version of the extractor has made the result of this very upload. */
  readonly reprocess?: boolean | undefined;
}

/** written: this result now stands; already-done: it stood before; superseded: that of another upload, or of a later version, stands. */
export type Settlement = 'written' | 'already-done' | 'superseded';

export interface Settled {
  readonly settlement: Settlement;
  /** Of this result; null when that of another upload stands. */
  readonly etag: string | null;
}

/** Contention on one key beyond this many rounds is left to the queue's next try. */
const MAX_ROUNDS = 20;

const isUnknown = ({ versionId, sequencer, lastModified }: Upload) => (versionId ?? sequencer ?? lastModified) === null;

/** Whether a stored result of the same or the other kind stands, rather than the result at hand. */
function stands(stored: StoredResult, kind: Result['kind'], mine: Pick<Result, 'kind' | 'upload'>): boolean {
  const order = uploadOrder(stored.upload, mine.upload);
  if (order === 'older' || order === 'newer') return order === 'newer';
  // of the same upload, or nobody knows: a late failure never replaces a success, and one of no known upload nothing
  return mine.kind === 'failure' && (kind === 'record' || isUnknown(mine.upload));
}

function isMine(stored: StoredResult, mine: Result): boolean {
  return uploadOrder(stored.upload, mine.upload) === 'same' && stored.extractorVersion === mine.extractorVersion;
}

/**
 * A request without a sequencer (a backfill, a person) keeps the one that the upload's own event has left: else
 * a late event of an older upload could no longer be told from a newer one.
 */
function withKnownSequencer(mine: Result, others: readonly (StoredResult | null)[]): Upload {
  if (mine.upload.sequencer !== null) return mine.upload;
  const same = others.filter((other) => other !== null && uploadOrder(other.upload, mine.upload) === 'same');
  return { ...mine.upload, sequencer: same.find((other) => other?.upload.sequencer)?.upload.sequencer ?? null };
}

/** Whether a later version made the stored result of the same upload: "0.10.0" is later than "0.9.0". */
function isOfLaterVersion(stored: StoredResult, mine: Result): boolean {
  if (mine.reprocess || stored.extractorVersion === null || uploadOrder(stored.upload, mine.upload) !== 'same')
    return false;
  return stored.extractorVersion.localeCompare(mine.extractorVersion, 'en', { numeric: true }) > 0;
}

/**
 * Brings the results of one key to rest: afterwards that of the newest upload stands, as a record or as
 * a failure, never as both, whatever other runs do at the same time. Each round looks at both names and
 * takes one conditional step, so a run that dies between two steps leaves the rest to the next try.
 *
 *   look at both → a newer one stands? → remove its older rival, if any → done
 *                → mine stands?        → remove its older rival, if any → done
 *                → neither             → write mine over what was seen, and look again
 *
 * @throws StoreError when the store fails, or the key is contended for too long
 */
export async function settle(mine: Result, store: ResultStore): Promise<Settled> {
  const rivalKind = mine.kind === 'record' ? 'failure' : 'record';
  let written: string | null = null;
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const [own, rival] = await Promise.all([store.find(mine.name), store.find(mine.rivalName)]);
    const ownIsThis = own !== null && (own.etag === written || (!mine.reprocess && isMine(own, mine)));
    const rivalStands = rival !== null && stands(rival, rivalKind, mine);
    // once written, an upload whose order cannot be told came later than this one
    const isOther = own !== null && !ownIsThis;
    const ownStands = isOther && (written !== null || stands(own, mine.kind, mine) || isOfLaterVersion(own, mine));
    if (!rivalStands && !ownStands && !ownIsThis) {
      const about = { ...mine, upload: withKnownSequencer(mine, [own, rival]) };
      const etag = await store.write(mine.name, mine.body, about, own);
      written = etag ?? written;
      continue;
    }
    if (own !== null && rival !== null) {
      const rivalWins = stands(rival, rivalKind, { kind: mine.kind, upload: own.upload });
      await store.remove(...(rivalWins ? ([mine.name, own] as const) : ([mine.rivalName, rival] as const)));
      continue;
    }
    if (own === null || !ownIsThis) return { settlement: 'superseded', etag: null };
    return { settlement: written === null ? 'already-done' : 'written', etag: own.etag };
  }
  throw new StoreError('STORE_CONTENDED', `Other runs kept changing the result of this key for ${MAX_ROUNDS} rounds.`);
}

/** As `settle`; returns the settlement alone. */
export const settleResult = async (mine: Result, store: ResultStore): Promise<Settlement> =>
  (await settle(mine, store)).settlement;
