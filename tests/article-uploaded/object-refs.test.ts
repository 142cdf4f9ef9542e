import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { objectRequests, UnknownEventError } from '../../functions/article-uploaded/object-refs.ts';
import { KeyUndecodableError } from '../../functions/extraction/article/article-error.ts';
import direct from '../events/bucket-and-key.json' with { type: 'json' };
import { formEncoded, s3Record } from '../events/event-shapes.ts';
import eventBridge from '../events/eventbridge-object-created.json' with { type: 'json' };
import s3Event from '../events/s3-object-created.json' with { type: 'json' };
import s3TestEvent from '../events/s3-test-event.json' with { type: 'json' };

const REF = {
  bucket: 'articles',
  key: '2026/ferry in Tölmar + 100%.txt',
  versionId: '096fKKXTRTtl3on89fVO.nfljtsv6qko',
  sequencer: '0055AED6DCD90281E5',
  attempts: 4,
};

const bridged = (object: object, about: object = {}) => ({
  ...eventBridge,
  ...about,
  detail: { ...eventBridge.detail, object },
});

function only(event: unknown) {
  const [request, ...more] = objectRequests(event, 1);
  expect(more).toEqual([]);
  return request;
}

describe('objectRequests', () => {
  it.each([
    ['an S3 event', s3Event, REF],
    ['an EventBridge event', eventBridge, REF],
    ['a bucket and a key', direct, { ...REF, sequencer: null }],
  ])('should name the upload of %s', (_, event, ref) => {
    expect(objectRequests(event, 4)).toEqual([{ kind: 'article', ref }]);
  });

  it('should name no version where the event has none', () => {
    const nothing = { versionId: null, sequencer: null };
    for (const event of [
      { Records: [s3Record({ key: 'a.txt' })] },
      bridged({ key: 'a.txt', size: 3 }),
      { bucket: 'articles', key: 'a.txt', versionId: null },
      { bucket: 'articles', key: 'a.txt' },
    ]) {
      expect(only(event)).toMatchObject({ ref: { key: 'a.txt', ...nothing } });
    }
  });

  it('should name every upload of an S3 event with several records', () => {
    const keys = ['a.txt', 'b.txt', 'c.txt'];
    const requests = objectRequests({ Records: keys.map((key) => s3Record({ key })) }, 1);
    expect(requests.map((request) => request.kind === 'article' && request.ref.key)).toEqual(keys);
  });

  it.each([
    ['a+b.txt', 'a b.txt'],
    ['a%2Bb.txt', 'a+b.txt'],
    ['a%20b.txt', 'a b.txt'],
    ['100%25.txt', '100%.txt'],
    ['a%252Bb.txt', 'a%2Bb.txt'],
    ['%F0%9F%8C%8B.txt', '🌋.txt'],
    ['constructor', 'constructor'],
    ['__proto__', '__proto__'],
    ['..%2F..', '../..'],
  ])('should decode the key %s of an S3 event once, to %s', (key, decoded) => {
    expect(only({ Records: [s3Record({ key })] })).toMatchObject({ kind: 'article', ref: { key: decoded } });
  });

  it('should decode whatever key S3 encodes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1 }), (key) => {
        expect(only({ Records: [s3Record({ key: formEncoded(key), size: 5 })] })).toMatchObject({ ref: { key } });
      }),
    );
  });

  it.each(['a+b%20c%2Bd.txt', '%zz', '100%'])('should take the key %s of other events as it is', (key) => {
    expect(only(bridged({ key, size: 3 }))).toMatchObject({ kind: 'article', ref: { key } });
    expect(only({ bucket: 'articles', key })).toMatchObject({ kind: 'article', ref: { key } });
  });

  it.each(['100%', '%zz.txt', '%C3.txt', '%ff'])('should fail the record with the key %s, and no other', (key) => {
    const broken = s3Record({ key, versionId: 'v1', sequencer: '0A' });
    const [first, second] = objectRequests({ Records: [broken, s3Record({ key: 'b.txt' })] }, 2);
    // its sequencer says nothing about uploads of the key that is spelt like this
    const ref = { bucket: 'articles', key, versionId: 'v1', sequencer: null, attempts: 2 };
    expect(first).toEqual({ kind: 'undecodable', ref, error: expect.any(KeyUndecodableError) });
    expect(second).toMatchObject({ kind: 'article', ref: { key: 'b.txt' } });
  });

  it.each(['2.0', '2.1', '2.6', '2.13'])('should accept event version %s', (eventVersion) => {
    expect(only({ Records: [s3Record({ key: 'a.txt' }, { eventVersion })] })?.kind).toBe('article');
  });

  it.each(['Put', 'Post', 'Copy', 'CompleteMultipartUpload'])('should accept ObjectCreated:%s', (how) => {
    const event = { Records: [s3Record({ key: 'a.txt' }, { eventName: `ObjectCreated:${how}` })] };
    expect(only(event)?.kind).toBe('article');
  });

  it.each([
    ['the test event', s3TestEvent, 'test-event'],
    ['a deletion', { Records: [s3Record({ key: 'a.txt' }, { eventName: 'ObjectRemoved:Delete' })] }, 'not-an-upload'],
    ['a bridged deletion', bridged({ key: 'a.txt' }, { 'detail-type': 'Object Deleted' }), 'not-an-upload'],
    ['a folder', { Records: [s3Record({ key: '2026/', size: 0 })] }, 'folder'],
    ['a bridged folder', bridged({ key: '2026/', size: 0 }), 'folder'],
  ])('should ignore %s', (_, event, reason) => {
    expect(only(event)).toMatchObject({ kind: 'ignored', reason });
  });

  it.each([
    ['an empty object that is no folder', { key: 'a.txt', size: 0 }],
    ['a key ending in "/" with something in it', { key: '2026/', size: 3 }],
  ])('should not ignore %s', (_, object) => {
    expect(only({ Records: [s3Record(object)] })?.kind).toBe('article');
  });

  it.each([
    [{ reprocess: true }, { reprocess: true }],
    [{ reprocess: 'true' }, {}],
    [{ reprocess: false }, {}],
  ])('should be asked to reprocess by %j', (asked, ref) => {
    const plain = { bucket: 'articles', key: 'a.txt', versionId: null, sequencer: null, attempts: 1 };
    expect(only({ bucket: 'articles', key: 'a.txt', ...asked })).toEqual({
      kind: 'article',
      ref: { ...plain, ...ref },
    });
  });

  it('should decode the keys that S3 Inventory encodes, and no others of a person', () => {
    const named = (key: string, about: object) => only({ bucket: 'articles', key, ...about });
    const encoded = { keyEncoding: 'url' };
    expect(named('a+b%2Bc.txt', encoded)).toMatchObject({ kind: 'article', ref: { key: 'a b+c.txt' } });
    expect(named('100%', encoded)).toMatchObject({ kind: 'undecodable', ref: { key: '100%' } });
    expect(named('a+b%2Bc.txt', {})).toMatchObject({ kind: 'article', ref: { key: 'a+b%2Bc.txt' } });
  });

  it.each([
    ['null', null],
    ['a string', 'articles/a.txt'],
    ['an empty object', {}],
    ['an array', [direct]],
    ['no records', { Records: [] }],
    ['a key without a bucket', { key: 'a.txt' }],
    ['an empty key', { bucket: 'articles', key: '' }],
    ['a key that is a number', { bucket: 'articles', key: 7 }],
    ['a record of another service', { Records: [{ eventSource: 'aws:ses' }] }],
    ['a record without an object', { Records: [{ ...s3Record({ key: 'a.txt' }), s3: {} }] }],
    ['a record without an event name', { Records: [s3Record({ key: 'a.txt' }, { eventName: undefined })] }],
    ['event version 3.0', { Records: [s3Record({ key: 'a.txt' }, { eventVersion: '3.0' })] }],
    ['an event of another service', { ...eventBridge, source: 'aws.ec2' }],
    ['a bridged event without a key', bridged({})],
  ])('should not know %s, and should say what it takes', (_, event) => {
    expect(() => objectRequests(event, 1)).toThrow(UnknownEventError);
    expect(() => objectRequests(event, 1)).toThrow('{"bucket": "…", "key": "…", "versionId"?: "…"}');
  });

  it('should throw nothing but its own error, whatever comes', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom('Records', 'detail', 's3', 'bucket', 'Event'), (value, name) => {
        try {
          objectRequests({ ...eventBridge, [name]: value }, 1);
          objectRequests({ Records: [{ ...s3Record({ key: 'a' }), [name]: value }, value] }, 1);
        } catch (error) {
          expect(error).toBeInstanceOf(UnknownEventError);
        }
      }),
    );
  });
});
