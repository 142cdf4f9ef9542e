// An AWS on this machine, of one's own: ministack from PyPI, over TLS and with IAM enforced. Needs python3 and openssl.
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { get } from 'node:https';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const REQUIREMENTS = 'tests/deploy/requirements.txt';
const VENV = resolve('node_modules/.cache/onrecord-emulator');

export const ACCOUNT = '111122223333';
export const REGION = 'eu-central-1';

export interface Certificate {
  readonly file: string;
  readonly cert: Buffer;
  readonly key: Buffer;
}

export interface Emulator {
  readonly url: string;
  readonly certificate: Certificate;
  /** For programs that are to work on this AWS, and on no other. */
  readonly environment: Readonly<Record<string, string>>;
  /** For files that go with it. */
  readonly folder: string;
  close(): Promise<void>;
}

/** The emulator's command: that which MINISTACK names, else one that is installed below node_modules at the first time. */
function installed(): string {
  if (process.env.MINISTACK !== undefined) return process.env.MINISTACK;
  const command = join(VENV, 'bin', 'ministack');
  if (existsSync(command)) return command;
  mkdirSync(VENV, { recursive: true });
  execFileSync('python3', ['-m', 'venv', VENV]);
  execFileSync(join(VENV, 'bin', 'pip'), ['install', '--quiet', '--requirement', REQUIREMENTS]);
  return command;
}

/** For 127.0.0.1; whoever talks to the emulator has to trust it. */
function makeCertificate(folder: string): Certificate {
  const [file, key] = [join(folder, 'cert.pem'), join(folder, 'key.pem')];
  const subject = ['-subj', '/CN=127.0.0.1', '-addext', 'subjectAltName=IP:127.0.0.1'];
  const files = ['-keyout', key, '-out', file];
  execFileSync('openssl', ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', ...subject, ...files], {
    stdio: 'ignore',
  });
  return { file, cert: readFileSync(file), key: readFileSync(key) };
}

export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

async function answers(url: string, ca: Buffer): Promise<void> {
  for (let tries = 0; tries < 300; tries++) {
    const isThere = await new Promise((done) => {
      get(`${url}/_ministack/health`, { ca }, (answer) => done(answer.resume().statusCode === 200)).on('error', () =>
        done(false),
      );
    });
    if (isThere) return;
    await sleep(100);
  }
  throw new Error('The emulator does not answer.');
}

/** Starts an AWS with nothing in it. `functionsPort`: where the functions in it find AWS, a proxy before it. */
export async function startEmulator(functionsPort: number): Promise<Emulator> {
  const command = installed();
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-aws-'));
  const certificate = makeCertificate(folder);
  const port = String(await freePort());
  const url = `https://127.0.0.1:${port}`;
  const trust = { NODE_EXTRA_CA_CERTS: certificate.file, AWS_CA_BUNDLE: certificate.file };
  const child = spawn(command, {
    cwd: folder,
    stdio: 'ignore',
    env: {
      ...{ PATH: process.env.PATH, HOME: folder, TMPDIR: folder, ...trust },
      ...{
        AUTH: 'true',
        USE_SSL: '1',
        MINISTACK_SSL_CERT: certificate.file,
        MINISTACK_SSL_KEY: join(folder, 'key.pem'),
      },
      ...{ GATEWAY_PORT: port, EDGE_PORT: port, BIND_HOST: '127.0.0.1', MINISTACK_HOST: '127.0.0.1' },
      ...{ MINISTACK_ACCOUNT_ID: ACCOUNT, MINISTACK_REGION: REGION, AWS_DEFAULT_REGION: REGION },
      ...{ LAMBDA_EXECUTOR: 'local', AWS_ENDPOINT_URL: `https://127.0.0.1:${functionsPort}` },
      ...{ STATE_DIR: join(folder, 'state'), S3_DATA_DIR: join(folder, 's3') },
    },
  });
  await answers(url, certificate.cert);
  const credentials = { AWS_ACCESS_KEY_ID: 'test', AWS_SECRET_ACCESS_KEY: 'test', AWS_REGION: REGION };
  return {
    ...{ url, certificate, folder },
    environment: { PATH: process.env.PATH ?? '', HOME: folder, ...trust, ...credentials, AWS_ENDPOINT_URL: url },
    async close() {
      child.kill();
      if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
