#!/usr/bin/env node
import sampleText from '../../samples/2026-03-14-landslide.txt';
import { runProgram } from './program.ts';

for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    // the reader has gone, as in `onrecord extract … | head`
    if (error.code !== 'EPIPE') process.exitCode = 1;
    process.exit();
  });
}

function interruption(): AbortSignal {
  const controller = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => controller.abort());
  return controller.signal;
}

process.exitCode = await runProgram(
  process.argv.slice(2),
  process,
  { key: '2026-03-14-landslide.txt', text: sampleText },
  interruption,
);
