import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface PutEntry {
  readonly EventBusName: string;
  readonly Source: string;
  readonly DetailType: string;
  readonly Detail: string;
}

/** refuse: the whole request fails so; leave: the answer names the entry as not taken. */
export type BusFault =
  | { readonly kind: 'refuse'; readonly status: number; readonly code: string }
  | { readonly kind: 'leave'; readonly code: string };

export interface FakeEventBus {
  readonly url: string;
  /** What was taken, in order. */
  readonly taken: PutEntry[];
  /** What goes wrong with the next requests, one each. */
  readonly faults: BusFault[];
  /** Requests so far, taken or not. */
  requests(): number;
  close(): Promise<void>;
}

async function entriesOf(request: IncomingMessage): Promise<PutEntry[]> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return JSON.parse(Buffer.concat(chunks).toString()).Entries;
}

/** Starts EventBridge's PutEvents (Amazon EventBridge API Reference) over real HTTP, in this process. */
export async function startFakeEventBus(): Promise<FakeEventBus> {
  const taken: PutEntry[] = [];
  const faults: BusFault[] = [];
  let requests = 0;
  const server = createServer(async (request, response) => {
    const entries = await entriesOf(request);
    requests++;
    const answer = (status: number, body: object) =>
      response.writeHead(status, { 'content-type': 'application/x-amz-json-1.1' }).end(JSON.stringify(body));
    const fault = faults.shift();
    if (request.headers['x-amz-target'] !== 'AWSEvents.PutEvents') return answer(400, { __type: 'UnknownOperation' });
    if (fault?.kind === 'refuse') return answer(fault.status, { __type: fault.code, message: 'Not now.' });
    if (fault?.kind === 'leave') {
      return answer(200, { FailedEntryCount: 1, Entries: [{ ErrorCode: fault.code, ErrorMessage: 'Not now.' }] });
    }
    taken.push(...entries);
    return answer(200, { FailedEntryCount: 0, Entries: entries.map((_, index) => ({ EventId: `e${index}` })) });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    taken,
    faults,
    requests: () => requests,
    close() {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}
