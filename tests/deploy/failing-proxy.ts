import { once } from 'node:events';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer, request as forward } from 'node:https';
import type { Certificate } from './emulator.ts';

/** Stands between the functions and AWS; every so many-th request goes wrong. */
export interface FailingProxy {
  /** 0: none. Two kinds take turns: a 503 before AWS hears of it, and an answer that is lost. */
  failEvery(count: number): void;
  /** How many went wrong. */
  readonly failures: () => number;
  close(): Promise<void>;
}

const BUSY = '<Error><Code>SlowDown</Code><Message>Please reduce your request rate.</Message></Error>';

export async function startFailingProxy(
  port: number,
  target: string,
  { cert, key }: Certificate,
): Promise<FailingProxy> {
  let [every, seen, failed] = [0, 0, 0];
  const pass = (incoming: IncomingMessage, answer: ServerResponse, isLost: boolean) => {
    const { method, headers, url } = incoming;
    const onward = forward(`${target}${url}`, { ...(method && { method }), headers, ca: cert }, (result) => {
      if (isLost) answer.destroy();
      else result.pipe(answer.writeHead(result.statusCode ?? 502, result.headers));
      result.resume();
    });
    onward.on('error', () => answer.destroy());
    incoming.pipe(onward);
  };
  const server = createServer({ cert, key }, (incoming, answer) => {
    const fails = every > 0 && ++seen % every === 0;
    if (fails && failed++ % 2 === 0) {
      incoming.resume();
      answer.writeHead(503, { 'content-type': 'application/xml' }).end(BUSY);
    } else pass(incoming, answer, fails);
  });
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  return {
    failEvery(count) {
      every = count;
    },
    failures: () => failed,
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
