// What may happen to the pipeline, a command each, for histories that fast-check draws.
import fc from 'fast-check';
import { notified } from '../article-uploaded/queue-messages.ts';
import type { FakeS3 } from '../fake-s3/fake-s3.ts';
import type { Fault } from '../fake-s3/faults.ts';
import { deliver, runByHand, type Turn } from './pipeline-under-test.ts';
import type { KnownUpload } from './promise.ts';
import type { UploadQueue } from './upload-queue.ts';

/** What is known to have happened: the uploads, oldest first. */
export interface History {
  readonly uploads: KnownUpload[];
}

export interface World {
  readonly fake: FakeS3;
  readonly queue: UploadQueue;
  readonly scheduler: fc.Scheduler;
}

type Command = fc.AsyncCommand<History, World>;

/** A command that may come at any time, printed when a history fails. */
const command = (name: string, run: Command['run'], check: Command['check'] = () => true): Command => ({
  check,
  run,
  toString: () => name,
});

const KEYS = ['a.txt', 'b/c d.txt'] as const;
const BODIES = {
  article: 'At least {n} people died when a ferry sank off Tolmar, the harbour master said.\n',
  empty: ' \n',
  binary: '\u0000\u0001\u0002\u0003',
  large: 'x'.repeat(2_001),
  bundle: '{"text":"At least {n} people died when a ferry sank, the harbour master said."}\n{"text":7}\n',
} as const;
type Content = keyof typeof BODIES;
const BECOMES: Readonly<Partial<Record<Content, KnownUpload['becomes']>>> = { article: 'record', bundle: 'bundle' };

const eventOf = (key: string, object: Parameters<typeof notified>[1]) => ({ Records: [notified(key, object)] });

function upload(key: string, content: Content): Command {
  return command(`upload ${content} ${key}`, async ({ uploads }, { fake, queue }) => {
    const body = BODIES[content].replace('{n}', String(uploads.length + 2));
    const object = fake.bucket('articles').put(key, Buffer.from(body));
    if (typeof object === 'string') throw new Error(object);
    uploads.push({ key, versionId: object.versionId, becomes: BECOMES[content] ?? 'failure' });
    queue.send(eventOf(key, object));
  });
}

/** S3, or somebody, tells of an upload once more, perhaps long after it was done. */
const repeat = (place: number) =>
  command(
    `repeat ${place}`,
    async ({ uploads }, { fake, queue }) => {
      const { key, versionId } = uploads[place % uploads.length] as KnownUpload;
      const object = fake.bucket('articles').read(key, versionId);
      if (typeof object !== 'string') queue.send(eventOf(key, object));
    },
    ({ uploads }) => uploads.length > 0,
  );

const remove = (key: string) =>
  command(`delete ${key}`, async (_, { fake }) => {
    fake.bucket('articles').remove(key);
  });

const redrive = command('redrive', async (_, { queue }) => queue.redrive());

interface Delivery {
  readonly places: readonly number[];
  readonly crashAt: number | null;
}

const turnOf =
  (scheduler: fc.Scheduler): Turn =>
  () =>
    scheduler.schedule(Promise.resolve());

/** Several runs at the same time, each with the messages at some places; the scheduler says whose request is next. */
const deliverAtOnce = (deliveries: readonly Delivery[]) =>
  command(`deliver ${JSON.stringify(deliveries)}`, async (_, { fake, queue, scheduler }) => {
    const turn = turnOf(scheduler);
    const batches = deliveries.map(({ places, crashAt }) => ({ messages: queue.take(places), crashAt }));
    const runs = batches
      .filter(({ messages }) => messages.length > 0)
      .map(({ messages, crashAt }) => deliver(fake, queue, messages, { crashAt, turn }));
    await scheduler.waitFor(Promise.all(runs));
  });

const byHand = (key: string, crashAt: number | null) =>
  command(
    `run ${key} by hand, crash ${crashAt}`,
    (_, { fake, scheduler }) => scheduler.waitFor(runByHand(fake, key, { crashAt, turn: turnOf(scheduler) })),
    ({ uploads }) => uploads.some((one) => one.key === key),
  );

/** The next so many requests of a method fail so. */
const disturb = (method: string, fault: Fault, times: number) =>
  command(`${method} ${JSON.stringify(fault)} × ${times}`, async (_, { fake }) =>
    fake.faults.add(method, fault, { times }),
  );

const refusal = (status: number, code: string): Fault => ({ kind: 'refuse', status, code });
const FAULTS: readonly (readonly [method: string, fault: Fault, times: number])[] = [
  ['PUT', refusal(503, 'SlowDown'), 1],
  ['HEAD', refusal(503, 'SlowDown'), 1],
  ['GET', refusal(500, 'InternalError'), 1],
  ['PUT', refusal(403, 'AccessDenied'), 4],
  ['GET', refusal(403, 'AccessDenied'), 6],
  ['PUT', refusal(409, 'ConditionalRequestConflict'), 2],
  ['PUT', refusal(409, 'ConditionalRequestConflict'), 9],
  ['DELETE', refusal(409, 'ConditionalRequestConflict'), 7],
  ['PUT', refusal(412, 'PreconditionFailed'), 2],
  ['DELETE', refusal(412, 'PreconditionFailed'), 1],
  ['PUT', { kind: 'lost-answer' }, 1],
  ['DELETE', { kind: 'lost-answer' }, 1],
  ['GET', { kind: 'half-body' }, 1],
  ['GET', { kind: 'stalled-body' }, 1],
];

const key = fc.constantFrom(...KEYS);
const crashAt = fc.option(fc.nat({ max: 24 }), { freq: 2 });
const delivery = fc.record({ places: fc.array(fc.nat({ max: 9 }), { minLength: 1, maxLength: 3 }), crashAt });

/** Deliveries are the most frequent; they are where things meet. */
export const HISTORY_COMMANDS: fc.Arbitrary<Command>[] = [
  fc
    .tuple(key, fc.constantFrom<Content>('article', 'article', 'bundle', 'empty', 'binary', 'large'))
    .map((it) => upload(...it)),
  fc.nat({ max: 9 }).map(repeat),
  fc.array(delivery, { minLength: 1, maxLength: 3 }).map(deliverAtOnce),
  fc.array(delivery, { minLength: 2, maxLength: 3 }).map(deliverAtOnce),
  fc.constantFrom(...FAULTS).map((it) => disturb(...it)),
  fc.tuple(key, crashAt).map((it) => byHand(...it)),
  fc.constant(redrive),
  key.map(remove),
];
