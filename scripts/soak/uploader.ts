import { notified } from '../../tests/article-uploaded/queue-messages.ts';
import type { KnownUpload } from '../../tests/delivery/promise.ts';
import type { UploadQueue } from '../../tests/delivery/upload-queue.ts';
import type { FakeBucket } from '../../tests/fake-s3/bucket.ts';
import type { Chance } from './chance.ts';

/** Of the function that is driven here, in bytes. */
export const MAX_ARTICLE_BYTES = 3_000;

const PLACES = ['Tolmar', 'Port Calder', 'Velt Bridge', 'Sant Orla'];
const FOLDERS = ['2026/', 'desk one/', 'a+b/', 'ü/', ''];

function bodyOf(chance: Chance, number: number): { readonly text: string; readonly becomes: KnownUpload['becomes'] } {
  if (chance.happens(0.08)) return { text: chance.oneOf(['', ' \n\n', '\u0000\u0001\u0002']), becomes: 'failure' };
  if (chance.happens(0.04)) return { text: 'x'.repeat(MAX_ARTICLE_BYTES + 1), becomes: 'failure' };
  const place = chance.oneOf(PLACES);
  const text =
    `A ferry sank off ${place} on Saturday, killing at least ${2 + (number % 90)} people, the coast guard said.\n` +
    `“Nothing was left of boat ${number},” said Mira Joska, a fisherman.\n`;
  return { text, becomes: 'record' };
}

/** Uploads articles one after the other, many keys more than once, and tells the queue of some of them twice. */
export function createUploader(articles: FakeBucket, queue: UploadQueue, chance: Chance, keys: number) {
  const uploads: KnownUpload[] = [];
  const bodies: unknown[] = [];
  const uploadOne = () => {
    const number = chance.below(keys);
    const key = `${FOLDERS[number % FOLDERS.length]}${number}.txt`;
    const { text, becomes } = bodyOf(chance, uploads.length);
    const object = articles.put(key, Buffer.from(text));
    if (typeof object === 'string') throw new Error(object);
    const body = { Records: [notified(key, object)] };
    uploads.push({ key, versionId: object.versionId, becomes });
    bodies.push(body);
    queue.send(body);
    if (chance.happens(0.1)) queue.send(body);
    // told again long after
    if (chance.happens(0.05)) queue.send(chance.oneOf(bodies));
  };
  return { uploads, uploadOne };
}
