// An AWS on this machine: ministack (PyPI), started by the tests that need one. MINISTACK names its command.
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

export const ACCOUNT = '111122223333';
export const REGION = 'eu-central-1';

export interface Emulator {
  readonly url: string;
  /** Asks a service by its JSON protocol ("AWSStepFunctions.StartExecution"), or by method and path. */
  ask(service: string, what: string, body?: object): Promise<Record<string, unknown>>;
  close(): Promise<void>;
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}

async function ready(url: string, process: ChildProcess): Promise<void> {
  for (let tries = 0; tries < 300; tries++) {
    if (process.exitCode !== null) throw new Error(`ministack ended with ${process.exitCode}.`);
    if (
      await fetch(url).then(
        ({ ok }) => ok,
        () => false,
      )
    )
      return;
    await sleep(100);
  }
  throw new Error('ministack does not answer.');
}

async function ask(url: string, service: string, what: string, body: object): Promise<Record<string, unknown>> {
  const [method, path] = what.includes(' ') ? (what.split(' ') as [string, string]) : ['POST', '/'];
  const headers = {
    'content-type': 'application/x-amz-json-1.0',
    authorization: `AWS4-HMAC-SHA256 Credential=test/20260101/${REGION}/${service}/aws4_request, SignedHeaders=host, Signature=0`,
    ...(path === '/' && { 'x-amz-target': what }),
  };
  const answer = await fetch(url + path, { method, headers, body: JSON.stringify(body) });
  const text = await answer.text();
  if (!answer.ok) throw new Error(`${what}: ${answer.status} ${text.slice(0, 500)}`);
  return text === '' ? {} : JSON.parse(text);
}

/** Starts an emulator of its own; what it holds is gone when it closes. */
export async function startMinistack(command: string): Promise<Emulator> {
  const folder = await mkdtemp(join(tmpdir(), 'onrecord-ministack-'));
  const port = String(await freePort());
  const url = `http://127.0.0.1:${port}`;
  const settings = {
    GATEWAY_PORT: port,
    EDGE_PORT: port,
    BIND_HOST: '127.0.0.1',
    MINISTACK_ACCOUNT_ID: ACCOUNT,
    MINISTACK_REGION: REGION,
    LAMBDA_EXECUTOR: 'local',
    AWS_DEFAULT_REGION: REGION,
    LOG_LEVEL: 'WARNING',
  };
  const emulator = spawn(command, { cwd: folder, env: { ...process.env, ...settings }, stdio: 'ignore' });
  await ready(url, emulator);
  return {
    url,
    ask: (service, what, body = {}) => ask(url, service, what, body),
    async close() {
      const ended = new Promise((resolve) => emulator.once('exit', resolve));
      emulator.kill();
      await ended;
      await rm(folder, { recursive: true, force: true });
    },
  };
}
