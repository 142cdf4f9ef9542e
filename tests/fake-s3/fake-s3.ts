import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Conditions, FakeBucket, type FakeObject, type Refusal } from './bucket.ts';
import { type FakeRequest, type Fault, FaultPlan } from './faults.ts';

export interface FakeS3 {
  /** For AWS_ENDPOINT_URL_S3; an IP, so that the SDK puts the bucket into the path. */
  readonly url: string;
  readonly faults: FaultPlan;
  /** Every request that came, in order. */
  readonly requests: FakeRequest[];
  /** Keys whose answers ended before they were whole: the client hung up, or a fault did. */
  readonly cutAnswers: string[];
  bucket(name: string): FakeBucket;
  close(): Promise<void>;
}

const STATUS: Readonly<Record<Refusal, number>> = {
  PreconditionFailed: 412,
  NoSuchKey: 404,
  NoSuchVersion: 404,
  MethodNotAllowed: 405,
};

/** Splits the path as it was sent, "." and ".." included, which a URL would fold. */
function parsed(request: IncomingMessage): FakeRequest & { readonly versionId: string | undefined } {
  const [path = '', query = ''] = (request.url ?? '').split('?');
  const [, bucket = '', ...key] = path.split('/');
  const { method = '' } = request;
  const headers = Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name, String(value)]));
  const versionId = new URLSearchParams(query).get('versionId') ?? undefined;
  return { method, bucket, key: decodeURIComponent(key.join('/')), headers, versionId };
}

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks);
}

function refuse(response: ServerResponse, status: number, code: string): void {
  const body = `<?xml version="1.0" encoding="UTF-8"?><Error><Code>${code}</Code><Message>${code}</Message></Error>`;
  // the answer to HEAD has no body, so that its code is not known
  response.writeHead(status, { 'content-type': 'application/xml' }).end(response.req.method === 'HEAD' ? '' : body);
}

function headersOf(object: FakeObject): Record<string, string> {
  const metadata = Object.entries(object.metadata).map(([name, value]) => [`x-amz-meta-${name}`, value]);
  return {
    etag: object.etag,
    'last-modified': object.lastModified.toUTCString(),
    'x-amz-version-id': object.versionId,
    ...(object.contentType !== undefined && { 'content-type': object.contentType }),
    ...Object.fromEntries(metadata),
  };
}

function send(response: ServerResponse, object: FakeObject, fault: Fault | null): void {
  const { bytes } = object;
  const half = bytes.subarray(0, bytes.length / 2);
  const length = fault?.kind === 'no-length' ? {} : { 'content-length': String(bytes.length) };
  response.writeHead(200, { ...headersOf(object), ...length });
  if (response.req.method === 'HEAD') response.end();
  else if (fault?.kind === 'half-body') response.write(half, () => response.destroy());
  else if (fault?.kind === 'stalled-body') response.write(half);
  else response.end(bytes);
}

function conditionsOf({ headers }: FakeRequest): Conditions {
  return { ifMatch: headers['if-match'], ifNoneMatch: headers['if-none-match'] };
}

function put(bucket: FakeBucket, request: FakeRequest, bytes: Buffer): FakeObject | Refusal {
  const metadata = Object.entries(request.headers)
    .filter(([name]) => name.startsWith('x-amz-meta-'))
    .map(([name, value]) => [name.slice('x-amz-meta-'.length), value ?? '']);
  const options = { metadata: Object.fromEntries(metadata), contentType: request.headers['content-type'] ?? '' };
  return bucket.put(request.key, bytes, options, conditionsOf(request));
}

type Reply = (response: ServerResponse, fault: Fault | null) => void;

/** Does what was asked and returns how to say so. */
function act(bucket: FakeBucket, request: ReturnType<typeof parsed>, bytes: Buffer): Reply {
  if (Buffer.byteLength(request.key) > 1024) return (response) => refuse(response, 400, 'KeyTooLongError');
  if (request.method === 'DELETE') {
    const refusal = bucket.remove(request.key, conditionsOf(request));
    return (response) => (refusal ? refuse(response, STATUS[refusal], refusal) : response.writeHead(204).end());
  }
  const isPut = request.method === 'PUT';
  const answer = isPut ? put(bucket, request, bytes) : bucket.read(request.key, request.versionId);
  if (typeof answer === 'string') return (response) => refuse(response, STATUS[answer], answer);
  if (answer.archived && request.method === 'GET') return (response) => refuse(response, 403, 'InvalidObjectState');
  if (isPut) return (response) => response.writeHead(200, headersOf(answer)).end();
  return (response, fault) => send(response, answer, fault);
}

type Seen = Pick<FakeS3, 'faults' | 'requests' | 'cutAnswers'>;
type Listener = (incoming: IncomingMessage, response: ServerResponse) => Promise<void>;

function listener(held: ReadonlyMap<string, FakeBucket>, seen: Seen): Listener {
  return async (incoming, response) => {
    const request = parsed(incoming);
    const bytes = await bodyOf(incoming);
    seen.requests.push(request);
    response.once('close', () => response.writableFinished || seen.cutAnswers.push(request.key));
    const fault = seen.faults.take(request);
    const bucket = held.get(request.bucket);
    if (fault?.kind === 'silence') return;
    if (fault?.kind === 'refuse') return refuse(response, fault.status, fault.code);
    if (bucket === undefined) return refuse(response, 404, 'NoSuchBucket');
    const reply = act(bucket, request, bytes);
    if (fault?.kind === 'late') await sleep(fault.milliseconds);
    if (fault?.kind === 'lost-answer') response.destroy();
    else reply(response, fault);
  };
}

/** Starts S3 as far as the project uses it, over real HTTP, in this process; `buckets`: name → versioned. */
export async function startFakeS3(buckets: Readonly<Record<string, boolean>>): Promise<FakeS3> {
  const held = new Map(Object.entries(buckets).map(([name, versioned]) => [name, new FakeBucket(versioned)]));
  const seen: Seen = { faults: new FaultPlan(), requests: [], cutAnswers: [] };
  const server = createServer(listener(held, seen));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    ...seen,
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    bucket(name) {
      const bucket = held.get(name);
      if (bucket === undefined) throw new Error(`The fake S3 has no bucket "${name}".`);
      return bucket;
    },
    close() {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}
