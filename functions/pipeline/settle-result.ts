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
}

/** written: this result now stands; already-done: it stood before; superseded: that of another upload stands. */
export type Settlement = 'written' | 'already-done' | 'superseded';

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
export async function settleResult(mine: Result, store: ResultStore): Promise<Settlement> {
  const rivalKind = mine.kind === 'record' ? 'failure' : 'record';
  let written: string | null = null;
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const [own, rival] = await Promise.all([store.find(mine.name), store.find(mine.rivalName)]);
    const ownIsThis = own !== null && (own.etag === written || isMine(own, mine));
    const rivalStands = rival !== null && stands(rival, rivalKind, mine);
    // once written, an upload whose order cannot be told came later than this one
    const ownStands = own !== null && !ownIsThis && (stands(own, mine.kind, mine) || written !== null);
    if (!rivalStands && !ownStands && !ownIsThis) {
      const etag = await store.write(mine.name, mine.body, mine, own);
      written = etag ?? written;
      continue;
    }
    if (own !== null && rival !== null) {
      const rivalWins = stands(rival, rivalKind, { kind: mine.kind, upload: own.upload });
      await store.remove(...(rivalWins ? ([mine.name, own] as const) : ([mine.rivalName, rival] as const)));
      continue;
    }
    if (!ownIsThis) return 'superseded';
    return written === null ? 'already-done' : 'written';
  }
  throw new StoreError('STORE_CONTENDED', `Other runs kept changing the result of this key for ${MAX_ROUNDS} rounds.`);
}
