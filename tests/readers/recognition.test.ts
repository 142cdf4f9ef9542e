import { describe, expect, it } from 'vitest';
import { readFile } from '../../functions/readers/read-file.ts';
import { READERS } from '../../functions/readers/readers.ts';
import { UNSUPPORTED } from '../../functions/readers/unsupported.ts';
import { uploadedFile } from '../../functions/readers/uploaded-file.ts';
import { articleIn, originOf } from './read.ts';

function readerOf(content: string, name: string, mediaType: string | null = null): string | undefined {
  const file = uploadedFile(Buffer.from(content, 'latin1'), { name, mediaType, maxBytes: 1_000 });
  return READERS.find(({ recognises }) => recognises(file))?.name;
}

describe('the format of a file', () => {
  it.each<[string, string, string, string?]>([
    ['html', '<!DOCTYPE html><title>a</title>', 'a.txt'],
    ['html', '\n <!-- saved from url=(0001)x -->\n<html>', 'upload'],
    ['html', '<p>The road is shut.</p>', 'a'],
    ['html', 'Skip to content <div>The road', 'a.htm'],
    ['html', 'The <b>road</b> is shut.', 'a', 'text/html'],
    ['text', 'The road is shut.', 'a.html'],
    ['text', 'He said 3 < 5 & 7 > 2.', 'a.html'],
    ['text', '<3 is what she said.', 'a.txt'],
    ['json', '{"title": 1}', 'a.txt'],
    ['json', '[{"title": 1}]', 'a'],
    ['json', '[1, 2]', 'a.json'],
    ['text', '[Editor’s note] The road is shut.', 'a.txt'],
    ['text', '{sic} he said', 'a.txt'],
    ['text', 'The road is shut.', 'a.json'],
    ['json-lines', '{"text":"a"}\n{"text":"b"}', 'a'],
    ['json-lines', '{"text":"a"}', 'a.jsonl'],
    ['json', '{"text":"a"}', 'a.json'],
    ['json', '{"text":"a"}\n', 'a'],
    ['markdown', '---\ntitle: a\n---\nb', 'a.txt'],
    ['markdown', '---\n# a comment\n"title": a\n---\nb', 'a'],
    ['text', '---\nThe road is shut\n---\nb', 'a.txt'],
    ['markdown', '# a', 'a.MD'],
    ['email', 'Subject: a\r\nFrom: b\r\n\r\nc', 'a'],
    ['email', 'Received: by a;\n b\nX-Mailer: c\n\nd', 'a.txt'],
    ['text', 'Subject: a road\n\nThe road is shut.', 'a.txt'],
    ['docx', 'PK\u0003\u0004', 'a.txt'],
    ['text', '', 'a.txt'],
  ])('should be %s for %j in %s', (format, content, name, mediaType) => {
    expect(readerOf(content, name, mediaType ?? null)).toBe(format);
  });

  it.each(UNSUPPORTED.map(({ what }) => what))('should have a remedy where it is not read: %s', (what) => {
    const { remedy } = UNSUPPORTED.find((one) => one.what === what) ?? {};
    expect(remedy).toMatch(/^[A-Z].*\.$/);
  });

  it.each([
    ['\u0089PNG\r\n', 'a picture'],
    ['{\\rtf1\\ansi The road}', 'an RTF file'],
    ['\u00d0\u00cf\u0011\u00e0\u00a1\u00b1', '.doc'],
    ['bplist00', 'a web archive'],
    ['7z\u00bc\u00af', 'archive'],
    ['ID3\u0004', 'sound'],
  ])('should be named in the failure of %j', async (content, what) => {
    const reading = readFile(
      { bytes: Buffer.from(content, 'latin1'), contentType: null },
      originOf('a.txt'),
      {},
      1_000,
    );
    await expect(reading).rejects.toMatchObject({ code: 'FORMAT_UNSUPPORTED', message: expect.stringContaining(what) });
  });
});

describe('a page that a browser saved', () => {
  const PAGE = '<html><body><h1>Road shut</h1><p>The road is shut, the mayor of Torvane said.</p></body></html>';

  it.each([
    `<!DOCTYPE html>\n<!-- saved from url=(0026)https://post.example/road/ -->\n${PAGE}`,
    `<!DOCTYPE html> <html><!--\n Page saved with SingleFile \n url: https://post.example/road/ \n saved date: Mon Mar 09 2026\n-->${PAGE}`,
  ])('should have the address that the browser wrote: %s', async (html) => {
    expect(await articleIn(html, 'road.html')).toMatchObject({ url: 'https://post.example/road/', publishedAt: null });
  });
});
