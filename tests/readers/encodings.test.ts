import { describe, expect, it } from 'vitest';
import { windows1252 } from './article-files.ts';
import { articleIn } from './read.ts';

const TEXT = '“Café,” the mayor’s aide said – 5 €.';
const page = (meta: string, text = TEXT): string =>
  `<!DOCTYPE html><html><head>${meta}<title>Cafe shut</title></head><body><h1>Cafe shut</h1><p>${text}</p></body></html>`;
const META = '<meta charset="CHARSET">';
const EQUIV = '<meta http-equiv="Content-Type" content="text/html; charset=CHARSET">';
const declared = (charset: string, meta = META): string => page(meta.replace('CHARSET', charset));

describe('the encoding of a page', () => {
  it.each<[string, Uint8Array, string]>([
    ['UTF-8', Buffer.from(declared('utf-8')), 'utf-8'],
    ['UTF-8 that is declared as Latin-1', Buffer.from(declared('iso-8859-1')), 'utf-8'],
    ['a byte-order mark', Buffer.from(`\ufeff${declared('iso-8859-1')}`), 'utf-8'],
    ['windows-1252', windows1252(declared('windows-1252')), 'windows-1252'],
    ['Latin-1, which browsers read as windows-1252', windows1252(declared('ISO-8859-1', EQUIV)), 'windows-1252'],
    ['nothing declared', windows1252(page('')), 'windows-1252'],
    ['UTF-8 declared and windows-1252 written', windows1252(declared('utf-8')), 'windows-1252'],
    ['an encoding that does not exist', windows1252(declared('x-none')), 'windows-1252'],
    ['an XML declaration', windows1252(`<?xml version="1.0" encoding="windows-1252"?>${page('')}`), 'windows-1252'],
    ['UTF-16', Buffer.from(`\ufeff${declared('utf-16')}`, 'utf16le'), 'utf-16le'],
    ['UTF-16 without a mark', Buffer.from(declared('utf-16'), 'utf16le'), 'utf-16le'],
  ])('should be right for %s', async (_, bytes, encoding) => {
    const article = await articleIn(bytes, 'a.html');
    expect([article.text, article.source.encoding, article.warnings]).toEqual([`Cafe shut\n\n${TEXT}`, encoding, []]);
  });

  it('should be that which is declared, for other alphabets', async () => {
    // "Дорога закрыта" in windows-1251
    const russian = Uint8Array.from([
      0xc4, 0xee, 0xf0, 0xee, 0xe3, 0xe0, 0x20, 0xe7, 0xe0, 0xea, 0xf0, 0xfb, 0xf2, 0xe0,
    ]);
    const [before = '', after = ''] = page('<meta charset="windows-1251">', '|').split('|');
    const bytes = Buffer.concat([Buffer.from(before), russian, Buffer.from(after)]);
    expect(await articleIn(bytes, 'a.html')).toMatchObject({
      text: 'Cafe shut\n\nДорога закрыта',
      source: { encoding: 'windows-1251' },
    });
  });

  it('should not lose a page for a broken byte, but say so', async () => {
    const [before = '', after = ''] = declared('utf-8').split('5 €');
    const bytes = Buffer.concat([Buffer.from(before), Buffer.of(0xe2, 0x82), Buffer.from(after)]);
    const { text, warnings } = await articleIn(bytes, 'a.html');
    expect(text).toBe(`Cafe shut\n\n${TEXT.replace('5 €', '\ufffd')}`);
    expect(warnings.map(({ code }) => code)).toEqual(['CHARACTERS_REPLACED']);
  });
});

describe('signs that were encoded wrongly', () => {
  const twice = (text: string): string =>
    Array.from(Buffer.from(text, 'utf8'), (byte) => new TextDecoder('latin1').decode(Uint8Array.of(byte)))
      .join('')
      .replaceAll(
        /[\u0080-\u009f]/g,
        (code) => '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'[code.charCodeAt(0) - 0x80] ?? code,
      );

  it.each([
    ['â€œNo,â€\u009d she said.', '“No,” she said.'],
    [twice('“Café” – it’s 5 € now… £4, naïve™'), '“Café” – it’s 5 € now… £4, naïve™'],
    ['\u0093No,\u0094 she said \u0096 it\u0092s late.', '“No,” she said – it’s late.'],
    ['“Noâ€™s” and “right” stand together.', '“No’s” and “right” stand together.'],
  ])('should be put right in %j, with a warning', async (wrong, right) => {
    for (const [key, content] of [
      ['a.txt', wrong],
      ['a.html', page('', wrong)],
      ['a.json', JSON.stringify({ content: wrong })],
    ] as const) {
      const { text, warnings } = await articleIn(content, key);
      expect(text.replace('Cafe shut\n\n', '')).toBe(right);
      expect(warnings.map(({ code }) => code)).toContain('ENCODING_REPAIRED');
    }
  });

  it.each([
    '“Café,” the aide said.',
    'A IRMÃ”, she read.',
    'The â was said.',
    'Ã and Â are letters, he said.',
    'It costs 5 €.',
  ])('should not be seen in %j', async (text) => {
    const article = await articleIn(text, 'a.txt');
    expect([article.text, article.warnings]).toEqual([text, []]);
  });

  it('should stay in the text of a JSON line, which is taken as it is', async () => {
    const { readAs } = await import('./read.ts');
    const read = await readAs('{"text":"â€œNoâ€\u009d, she said."}\n', 'a.jsonl');
    const [entry] = read.kind === 'bundle' ? read.entries : [];
    expect((await entry?.read())?.text).toBe('â€œNoâ€\u009d, she said.');
  });
});

describe('spaces and marks without width', () => {
  it('should be one space, and nothing, in markup', async () => {
    const text = 'The&nbsp;road \n\t is&#160;&#8203;shut, the land&shy;slide&#x2060; expert\u200b said.';
    expect((await articleIn(page('', text), 'a.html')).text).toBe(
      'Cafe shut\n\nThe road is shut, the landslide expert said.',
    );
  });

  it('should stay in plain text', async () => {
    const text = 'The\u00a0road is\u200b shut, the land\u00adslide expert said.';
    expect((await articleIn(text, 'a.txt')).text).toBe(text);
  });
});
