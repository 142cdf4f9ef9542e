import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { metadataHints } from '../../../functions/adapters/aws/metadata-hints.ts';

describe('metadataHints', () => {
  it('should take title, address, publisher and date', () => {
    const metadata = {
      title: 'Ferry runs aground off Tolmar',
      url: 'https://news.example/ferry',
      publisher: 'Harbour Courier',
      'published-at': '2026-03-09',
    };
    expect(metadataHints(metadata)).toEqual({
      title: 'Ferry runs aground off Tolmar',
      url: 'https://news.example/ferry',
      publisher: 'Harbour Courier',
      publishedAt: { value: '2026-03-09', source: 'object-metadata' },
    });
  });

  it.each([
    ['nothing', {}],
    ['empty and blank values', { title: '', publisher: '  ' }],
    ['a date that is none', { 'published-at': 'last Tuesday' }],
    ['names of its own', { author: 'Ilka Venn', constructor: 'x', __proto__: 'y' }],
  ])('should find no hint in %s', (_, metadata) => {
    expect(metadataHints(metadata)).toEqual({});
  });

  it.each([
    ['=?UTF-8?B?WsO8cmljaA==?=', 'Zürich'],
    ['=?utf-8?q?Z=C3=BCrich_am_See?=', 'Zürich am See'],
    ['Fire in =?UTF-8?Q?Z=C3=BCrich?= today', 'Fire in Zürich today'],
    // two words, the ü split over them
    ['=?UTF-8?Q?Z=C3?= =?UTF-8?Q?=BCrich?=', 'Zürich'],
    ['=?UTF-8?B?8J+Miw==?=', '🌋'],
    // not valid UTF-8, another charset, not a word at all
    ['=?UTF-8?Q?Z=FC?=', '=?UTF-8?Q?Z=FC?='],
    ['=?ISO-8859-1?Q?Z=FC?=', '=?ISO-8859-1?Q?Z=FC?='],
    ['Is it =?', 'Is it =?'],
  ])('should read the title %s as %s', (value, title) => {
    expect(metadataHints({ title: value })).toEqual({ title });
  });

  it('should read back every title that was encoded in words of any length', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), fc.integer({ min: 1, max: 45 }), (text, length) => {
        const title = `“${text}”`;
        const bytes = Buffer.from(title, 'utf8');
        const words = Array.from({ length: Math.ceil(bytes.length / length) }, (_, index) =>
          bytes.subarray(index * length, (index + 1) * length).toString('base64'),
        );
        expect(metadataHints({ title: words.map((word) => `=?UTF-8?B?${word}?=`).join(' ') })).toEqual({ title });
      }),
    );
  });
});
