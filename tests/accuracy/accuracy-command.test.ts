import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../cli/temporary-folder.ts';

const MAIN = fileURLToPath(new URL('../../scripts/accuracy/main.ts', import.meta.url));

function accuracy(args: readonly string[], corpora: string) {
  const env = { ...process.env, ONRECORD_CORPORA: corpora };
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', MAIN, ...args], {
    env,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

const word = (id: number, form: string, upos: string) => `${id}\t${form}\t_\t${upos}\t_\t_\t_\t_\t_\t_`;
const sentence = (comments: readonly string[], ...words: readonly string[]) =>
  `${[...comments, ...words].join('\n')}\n\n`;

/** Two sentences of one paragraph and one of the next; of ten words three have tags that can be right. */
const TREEBANK = [
  sentence(
    ['# newdoc id = ferry', '# newpar', '# text = The ferry sank.'],
    ...[word(1, 'The', 'DET'), word(2, 'ferry', 'X'), word(3, 'sank', 'X'), word(4, '.', 'PUNCT')],
  ),
  sentence(
    ['# text = It was old.'],
    ...[word(1, 'It', 'X'), word(2, 'was', 'X'), word(3, 'old', 'X'), word(4, '.', 'PUNCT')],
  ),
  sentence(['# newpar', '# text = Police came'], word(1, 'Police', 'X'), word(2, 'came', 'X')),
].join('');

describe('npm run accuracy', () => {
  it('should say in one line that no corpora are named, and end well', () => {
    const { status, stdout, stderr } = accuracy([], '');
    expect([status, stdout, stderr.trim().split('\n')]).toEqual([0, '', [expect.stringContaining('ONRECORD_CORPORA')]]);
  });

  it('should name the corpus file that is missing', async () => {
    const folder = await temporaryFolder();
    const { status, stderr } = accuracy([], folder);
    expect([status, stderr]).toEqual([2, expect.stringContaining(folder)]);
  });

  it('should score a treebank from its raw text', async () => {
    const folder = await temporaryFolder({ 'ferry.conllu': TREEBANK });
    const { status, stdout } = accuracy(['--treebank', join(folder, 'ferry.conllu'), '--json'], '');
    expect([status, JSON.parse(stdout)]).toEqual([0, { upos: 30, xpos: null, sentenceF1: 100, tokenF1: 100 }]);
  });
});
