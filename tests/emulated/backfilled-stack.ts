// Buckets, the built function and the backfill, in an emulator.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import {
  CreateBucketCommand,
  GetObjectCommand,
  ListObjectVersionsCommand,
  type ListObjectVersionsCommandOutput,
  PutBucketVersioningCommand,
  PutObjectCommand,
  paginateListObjectsV2,
  type S3Client,
} from '@aws-sdk/client-s3';
import { backfillDefinition } from '../../infra/backfill-definition.ts';
import { ACCOUNT, type Emulator, REGION } from './ministack.ts';

const ROLE = `arn:aws:iam::${ACCOUNT}:role/onrecord`;
const FUNCTION = `arn:aws:lambda:${REGION}:${ACCOUNT}:function:onrecord`;

/** The built function as a zip file; by Python, which runs the emulator anyhow. */
export function zippedFunction(ministack: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-zip-'));
  const zip = join(folder, 'function.zip');
  const python = join(dirname(ministack), 'python');
  const files = readdirSync('dist/article-uploaded').map((name) => join('dist/article-uploaded', name));
  const { status, stderr } = spawnSync(python, ['-m', 'zipfile', '-c', zip, ...files]);
  if (status !== 0) throw new Error(`${stderr}`);
  const bytes = readFileSync(zip).toString('base64');
  rmSync(folder, { recursive: true });
  return bytes;
}

export interface BackfilledStack {
  readonly s3: S3Client;
  upload(key: string, text: string): Promise<void>;
  /** Runs the backfill to its end, and returns the children that failed: key → code. */
  backfill(input: object): Promise<BackfillRun>;
  keys(prefix: string): Promise<string[]>;
  /** How many versions of objects there are below the prefix. */
  versions(prefix: string): Promise<number>;
  text(key: string): Promise<string>;
}

export interface BackfillRun {
  readonly children: number;
  readonly failed: Readonly<Record<string, string>>;
  /** The most children that ran at one time. */
  readonly atOnce: number;
}

interface Child {
  readonly executionArn: string;
  readonly startDate: number | string;
  readonly stopDate: number | string;
}

const seconds = (date: number | string) => (typeof date === 'number' ? date : Date.parse(date) / 1000);

function mostAtOnce(children: readonly Child[]): number {
  const changes = children.flatMap(({ startDate, stopDate }) => [
    [seconds(startDate), 1] as const,
    [seconds(stopDate), -1] as const,
  ]);
  let [now, most] = [0, 0];
  for (const [, change] of changes.toSorted(([a, up], [b, down]) => a - b || up - down)) {
    now += change;
    most = Math.max(most, now);
  }
  return most;
}

async function childrenOf(emulator: Emulator, execution: string): Promise<Child[]> {
  const states = (what: string, body: object) => emulator.ask('states', `AWSStepFunctions.${what}`, body);
  const { mapRuns } = (await states('ListMapRuns', { executionArn: execution })) as {
    mapRuns: readonly { readonly mapRunArn: string }[];
  };
  const children: Child[] = [];
  let nextToken: unknown;
  do {
    const page = await states('ListExecutions', { mapRunArn: mapRuns[0]?.mapRunArn, nextToken });
    children.push(...(page.executions as Child[]));
    nextToken = page.nextToken;
  } while (nextToken);
  return children;
}

async function runBackfill(emulator: Emulator, stateMachineArn: string, input: object): Promise<BackfillRun> {
  const states = (what: string, body: object) => emulator.ask('states', `AWSStepFunctions.${what}`, body);
  const { executionArn } = await states('StartExecution', { stateMachineArn, input: JSON.stringify(input) });
  let execution = await states('DescribeExecution', { executionArn });
  while (execution.status === 'RUNNING') {
    await sleep(200);
    execution = await states('DescribeExecution', { executionArn });
  }
  if (execution.status !== 'SUCCEEDED') throw new Error(JSON.stringify(execution));
  const children = await childrenOf(emulator, String(executionArn));
  const failed: Record<string, string> = {};
  for (const child of children.filter((one) => (one as { status?: string }).status === 'FAILED')) {
    const { input: given, error } = await states('DescribeExecution', { executionArn: child.executionArn });
    failed[JSON.parse(String(given)).key] = String(error);
  }
  return { children: children.length, failed, atOnce: mostAtOnce(children) };
}

export async function startBackfilledStack(
  emulator: Emulator,
  s3: S3Client,
  ministack: string,
  concurrency: number,
): Promise<BackfilledStack> {
  for (const Bucket of ['articles', 'records']) {
    await s3.send(new CreateBucketCommand({ Bucket }));
    await s3.send(new PutBucketVersioningCommand({ Bucket, VersioningConfiguration: { Status: 'Enabled' } }));
  }
  await emulator.ask('lambda', 'POST /2015-03-31/functions', {
    FunctionName: 'onrecord',
    Runtime: 'nodejs24.x',
    Handler: 'index.handler',
    Role: ROLE,
    Timeout: 300,
    Code: { ZipFile: zippedFunction(ministack) },
    Environment: {
      Variables: { RECORDS_BUCKET: 'records', TABLES_PREFIX: 'tables/', AWS_ENDPOINT_URL: emulator.url },
    },
  });
  const definition = backfillDefinition({
    functionArn: FUNCTION,
    articlesBucket: 'articles',
    articlesPrefix: '',
    recordsBucket: 'records',
    reportsPrefix: 'backfills/',
    concurrency,
  });
  const { stateMachineArn } = await emulator.ask('states', 'AWSStepFunctions.CreateStateMachine', {
    name: 'onrecord-backfill',
    definition: JSON.stringify(definition),
    roleArn: ROLE,
  });
  return {
    s3,
    async upload(Key, Body) {
      await s3.send(new PutObjectCommand({ Bucket: 'articles', Key, Body }));
    },
    backfill: (input) => runBackfill(emulator, String(stateMachineArn), input),
    async keys(Prefix) {
      const keys: string[] = [];
      for await (const page of paginateListObjectsV2({ client: s3 }, { Bucket: 'records', Prefix })) {
        keys.push(...(page.Contents ?? []).map(({ Key }) => Key ?? ''));
      }
      return keys;
    },
    async versions(Prefix) {
      let count = 0;
      let from: { readonly KeyMarker?: string | undefined; readonly VersionIdMarker?: string | undefined } | null = {};
      while (from !== null) {
        const about: ListObjectVersionsCommandOutput = await s3.send(
          new ListObjectVersionsCommand({ Bucket: 'records', Prefix, ...from }),
        );
        count += about.Versions?.length ?? 0;
        const { NextKeyMarker: KeyMarker, NextVersionIdMarker: VersionIdMarker } = about;
        from = about.IsTruncated ? { KeyMarker, VersionIdMarker } : null;
      }
      return count;
    },
    async text(Key) {
      const { Body } = await s3.send(new GetObjectCommand({ Bucket: 'records', Key }));
      return (await Body?.transformToString()) ?? '';
    },
  };
}
