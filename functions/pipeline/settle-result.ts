import type { ResultStore, StoredResult, Upload } from './ports.ts';
import { StoreError } from './store-error.ts';
import { uploadOrder } from './upload-order.ts';

/** One result of one upload, and the names that the results of its key may have. */
export interface Result {
  readonly kind: 'record' | 'failure';
  readonly name: string;
  /** Where the key's result of the other kind would lie. */
  readonly rivalName: string;
  /** Null for a bundle, which has nothing to say there. */
  readonly body: string | null;
  /** Where a bundle's results lie, or would lie: name → this upload's body there, or null where it has none. */
  readonly bundleBodies?: ReadonlyMap<string, string | null>;
  readonly upload: Upload;
  readonly extractorVersion: string;
  /** Written anew even where this version of the extractor has made the result of this very upload. */
  readonly reprocess?: boolean | undefined;
}

/** written: this result now stands; already-done: it stood before; superseded: that of another upload, or of a later version, stands. */
export type Settlement = 'written' | 'already-done' | 'superseded';

export interface Settled {
  readonly settlement: Settlement;
  /** Of this result, of a bundle its first file; null when that of another upload stands. */
  readonly etag: string | null;
}

/** Contention on one key beyond this many rounds is left to the queue's next try. */
const MAX_ROUNDS = 30;

/** A name that a result of the key may have, and what this upload has to say there. */
interface Place {
  readonly name: string;
  readonly kind: Result['kind'];
  /** Null: nothing of this upload lies there. */
  readonly body: string | null;
}

/** What was found at a place in one round. */
interface Seen extends Place {
  readonly stored: StoredResult | null;
  readonly isMine: boolean;
}
type Held = Seen & { readonly stored: StoredResult };

function placesOf({ kind, name, rivalName, body, bundleBodies }: Result): readonly Place[] {
  const rivalKind = kind === 'record' ? 'failure' : 'record';
  // the failed lines of a bundle were read: they are no failure of the upload
  const ofBundle = [...(bundleBodies ?? [])].map(
    ([place, text]): Place => ({ name: place, kind: 'record', body: text }),
  );
  return [{ name, kind, body }, { name: rivalName, kind: rivalKind, body: null }, ...ofBundle];
}

const isUnknown = ({ versionId, sequencer, lastModified }: Upload) => (versionId ?? sequencer ?? lastModified) === null;

/** Whether a stored result of the same or the other kind stands, rather than the result at hand. */
function stands(stored: StoredResult, kind: Result['kind'], mine: Pick<Result, 'kind' | 'upload'>): boolean {
  const order = uploadOrder(stored.upload, mine.upload);
  if (order === 'older' || order === 'newer') return order === 'newer';
  // of the same upload, or nobody knows: a late failure never replaces a success, and one of no known upload nothing
  return mine.kind === 'failure' && (kind === 'record' || isUnknown(mine.upload));
}

function isOf(stored: StoredResult, mine: Result): boolean {
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

async function look(places: readonly Place[], mine: Result, written: ReadonlyMap<string, string>, store: ResultStore) {
  const found = await Promise.all(places.map(({ name }) => store.find(name)));
  return places.map((place, at): Seen => {
    const stored = found[at] ?? null;
    const isMine =
      place.body !== null &&
      stored !== null &&
      (stored.etag === written.get(place.name) || (!mine.reprocess && isOf(stored, mine)));
    return { ...place, stored, isMine };
  });
}

const isHeld = (seen: Seen): seen is Held => seen.stored !== null;

/** Whether a result is to be kept rather than another that stands too: the newer, else a record rather than a failure. */
function isBetter(one: Held, other: Held): boolean {
  const order = uploadOrder(one.stored.upload, other.stored.upload);
  return order === 'newer' || (order !== 'older' && one.kind === 'record' && other.kind === 'failure');
}

/** Of results that stand, the one to keep; the first of those whose order cannot be told. */
function bestOf(standing: readonly Held[]): Held | undefined {
  return standing.reduce<Held | undefined>(
    (best, one) => (best === undefined || isBetter(one, best) ? one : best),
    undefined,
  );
}

/** Whether a result must go because `winner` stands; the two parts of a bundle's result stand together. */
function losesTo(winner: Held, { kind, stored, name }: Held): boolean {
  if (name === winner.name) return false;
  const order = uploadOrder(stored.upload, winner.stored.upload);
  if (order === 'older') return true;
  if (order === 'same') return kind === 'failure' && winner.kind === 'record';
  return order === 'unknown';
}

type Step = { readonly act: 'write'; readonly at: Seen } | { readonly act: 'remove'; readonly at: Held } | Settlement;

const removal = (at: Held | undefined): Step | null => (at === undefined ? null : { act: 'remove', at });

/** The next conditional step of a round, or what has come of it when none is left. */
function nextStep(seen: readonly Seen[], mine: Result, written: ReadonlyMap<string, string>): Step {
  const held = seen.filter(isHeld);
  const others = held.filter(({ isMine }) => !isMine);
  // once written, an upload whose order cannot be told, or another version's result of the same, came later than this one
  const isOverMine = ({ name, stored }: Held) =>
    written.has(name) && ['unknown', 'same'].includes(uploadOrder(stored.upload, mine.upload));
  const isLater = (one: Held) =>
    stands(one.stored, one.kind, mine) ||
    (one.kind === mine.kind && isOfLaterVersion(one.stored, mine)) ||
    isOverMine(one);
  const winner = bestOf(others.filter(isLater));
  if (winner !== undefined) return removal(held.find((one) => losesTo(winner, one))) ?? 'superseded';
  const missing = seen.find(({ body, isMine }) => body !== null && !isMine);
  if (missing !== undefined) return { act: 'write', at: missing };
  return removal(others[0]) ?? (written.size > 0 ? 'written' : 'already-done');
}

/**
 * Brings the results of one key to rest: afterwards that of the newest upload stands, as a record, as the
 * two files of a bundle, or as a failure, never as more than one of these, whatever other runs do at the
 * same time. Each round looks at all names and takes one conditional step, so a run that dies between two
 * steps leaves the rest to the next try.
 *
 *   look at all → a newer one stands? → remove what is older than it, if any → done
 *               → mine stands?        → remove its older rivals, if any → done
 *               → neither             → write mine over what was seen, and look again
 *
 * @throws StoreError when the store fails, or the key is contended for too long
 */
export async function settle(mine: Result, store: ResultStore): Promise<Settled> {
  const places = placesOf(mine);
  const written = new Map<string, string>();
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const seen = await look(places, mine, written, store);
    const step = nextStep(seen, mine, written);
    if (step === 'superseded') return { settlement: step, etag: null };
    if (typeof step === 'string')
      return { settlement: step, etag: seen.find(({ isMine }) => isMine)?.stored?.etag ?? null };
    const { name, body, stored } = step.at;
    if (step.act === 'remove') {
      await store.remove(name, step.at.stored);
      continue;
    }
    const upload = withKnownSequencer(
      mine,
      seen.map((it) => it.stored),
    );
    const etag = await store.write(name, body ?? '', { ...mine, upload }, stored);
    if (etag !== null) written.set(name, etag);
  }
  throw new StoreError('STORE_CONTENDED', `Other runs kept changing the result of this key for ${MAX_ROUNDS} rounds.`);
}

/** As `settle`; returns the settlement alone. */
export const settleResult = async (mine: Result, store: ResultStore): Promise<Settlement> =>
  (await settle(mine, store)).settlement;
