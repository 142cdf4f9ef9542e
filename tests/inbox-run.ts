import { join } from 'node:path';
import { expect } from 'vitest';
import { runProgram } from '../functions/cli/program.ts';
import { fakeTerminal } from './cli/fake-terminal.ts';
import { temporaryFolder } from './cli/temporary-folder.ts';
import { textOf } from './project-files.ts';

export const SAMPLE = { key: '2026-03-14-landslide.txt', text: textOf('samples/2026-03-14-landslide.txt') };

/** Runs `onrecord start --once` on an inbox with these articles. Returns the folder that holds `inbox` and `out`. */
export async function runInbox(articles: Readonly<Record<string, string>>, ...options: string[]): Promise<string> {
  const files = Object.entries(articles).map(([key, text]) => [`inbox/${key}`, text] as const);
  const folder = await temporaryFolder(Object.fromEntries(files));
  const { terminal, stdout, stderr } = fakeTerminal(false);
  const folders = ['--inbox', join(folder, 'inbox'), '--out', join(folder, 'out')];
  await runProgram(['start', '--once', ...folders, ...options], terminal, SAMPLE, () => new AbortController().signal);
  expect(stdout().trimEnd().split('\n').length, stderr()).toBe(files.length);
  return folder;
}
