import { spawn } from 'node:child_process';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';

const LOOP = fileURLToPath(new URL('./runtime-loop.mjs', import.meta.url));
const HANDLER = fileURLToPath(new URL('../../dist/article-uploaded/index.mjs', import.meta.url));

/** How an invocation, or the start of the function, ended. */
export type Ending =
  | { readonly kind: 'response'; readonly value: unknown }
  | { readonly kind: 'error'; readonly value: { readonly errorType: string; readonly errorMessage: string } };

export interface Runtime {
  invoke(event: unknown): Promise<Ending>;
  /** Resolves if the function does not start. */
  readonly initError: Promise<Ending>;
  /** The lines that the function has written so far to standard output (info and below) and standard error. */
  readonly logLines: readonly string[];
  readonly errorLines: readonly string[];
  close(): Promise<void>;
}

interface Invocation {
  readonly id: string;
  readonly event: unknown;
  readonly end: (ending: Ending) => void;
}

async function jsonOf(request: IncomingMessage) {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return JSON.parse(Buffer.concat(chunks).toString());
}

/** The Lambda Runtime API (AWS Lambda Developer Guide), as far as a runtime needs it. */
class Invocations {
  readonly #waiting: Invocation[] = [];
  readonly #running = new Map<string, Invocation>();
  #idle: ServerResponse | null = null;
  #abandoned: Ending | null = null;
  #count = 0;
  readonly initError: Promise<Ending>;
  #refuseInit: (ending: Ending) => void = () => {};

  constructor() {
    this.initError = new Promise((resolve) => {
      this.#refuseInit = resolve;
    });
  }

  /** The process has ended: nothing will be answered any more. */
  abandon(how: string): void {
    this.#abandoned = { kind: 'error', value: { errorType: 'Runtime.ExitError', errorMessage: how } };
    for (const { end } of [...this.#waiting, ...this.#running.values()]) end(this.#abandoned);
  }

  add(event: unknown): Promise<Ending> {
    if (this.#abandoned !== null) return Promise.resolve(this.#abandoned);
    return new Promise((end) => {
      this.#waiting.push({ id: `request-${++this.#count}`, event, end });
      this.#handOut();
    });
  }

  async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const [, id = '', what = ''] = /\/runtime\/(?:invocation\/)?([^/]+)(?:\/(\w+))?$/.exec(request.url ?? '') ?? [];
    if (request.method === 'GET') {
      this.#idle = response;
      this.#handOut();
      return;
    }
    const ending = { kind: what === 'response' ? 'response' : 'error', value: await jsonOf(request) } as Ending;
    if (id === 'init') this.#refuseInit(ending);
    this.#running.get(id)?.end(ending);
    this.#running.delete(id);
    response.writeHead(202).end();
  }

  #handOut(): void {
    const invocation = this.#idle === null ? undefined : this.#waiting.shift();
    if (invocation === undefined) return;
    this.#running.set(invocation.id, invocation);
    this.#idle?.writeHead(200, {
      'lambda-runtime-aws-request-id': invocation.id,
      'lambda-runtime-deadline-ms': String(Date.now() + 60_000),
      'lambda-runtime-invoked-function-arn': 'arn:aws:lambda:eu-central-1:111122223333:function:onrecord',
    });
    this.#idle?.end(JSON.stringify(invocation.event));
    this.#idle = null;
  }
}

function collectLines(stream: Readable, lines: string[]): void {
  let rest = '';
  stream.setEncoding('utf8').on('data', (text: string) => {
    const whole = `${rest}${text}`.split('\n');
    rest = whole.pop() ?? '';
    lines.push(...whole);
  });
}

/** Starts the built function in a process of its own, with nothing but the given environment. */
export async function startRuntime(environment: Readonly<Record<string, string>>): Promise<Runtime> {
  const invocations = new Invocations();
  const [logLines, errorLines]: [string[], string[]] = [[], []];
  const server = createServer((request, response) => invocations.answer(request, response));
  // a test may be busy for longer than five seconds, and the function must not lose its connection then
  server.keepAliveTimeout = 0;
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const api = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  const env = { ...environment, AWS_LAMBDA_RUNTIME_API: api, AWS_LAMBDA_FUNCTION_NAME: 'onrecord' };
  const child = spawn(process.execPath, [LOOP, HANDLER], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  collectLines(child.stdout, logLines);
  collectLines(child.stderr, errorLines);
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.once('exit', (code, signal) =>
    invocations.abandon(`ended by ${signal ?? code}: ${errorLines.slice(-20).join('\n')}`),
  );
  return {
    invoke: (event) => invocations.add(event),
    initError: invocations.initError,
    logLines,
    errorLines,
    async close() {
      child.kill();
      await ended;
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
