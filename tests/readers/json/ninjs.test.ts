import { describe, expect, it } from 'vitest';
import { articleIn, blocksIn } from '../read.ts';

const XHTML = '<div><p>The road is shut, the mayor said.</p><p>Nobody was hurt.</p></div>';
const TEXT = 'The road is shut, the mayor said.\n\nNobody was hurt.';
const DATES = { versioncreated: '2026-03-09T18:30:00+01:00', firstcreated: '2026-03-09T12:00:00+01:00' };

const ITEMS: Readonly<Record<string, object>> = {
  '1': {
    uri: 'http://wire.example/item/4711',
    type: 'text',
    mimetype: 'application/xhtml+xml',
    pubstatus: 'usable',
    urgency: 4,
    language: 'en',
    byline: 'By Mira Joska',
    headline: 'Road shut',
    slugline: 'road',
    copyrightholder: 'Torvane Wire',
    ...DATES,
    description_text: 'A road in the south is shut.',
    body_text: TEXT,
    body_xhtml: XHTML,
    associations: { picture: { uri: 'http://wire.example/p/1', type: 'picture', description_text: 'A road.' } },
  },
  '2': {
    uri: 'http://wire.example/item/4711',
    standard: { name: 'ninjs', version: '2.1' },
    type: 'text',
    language: 'en',
    ...DATES,
    by: 'Mira Joska',
    headlines: [
      { role: 'short', value: 'Road' },
      { role: 'main', contenttype: 'text/plain', value: 'Road shut' },
    ],
    descriptions: [{ role: 'summary', value: 'A road in the south is shut.' }],
    bodies: [
      { role: 'main', contenttype: 'text/plain', value: TEXT },
      { role: 'main', contenttype: 'text/html', value: XHTML },
    ],
    infosources: [{ name: 'Torvane Wire' }],
  },
  '3': {
    uri: 'http://wire.example/item/4711',
    standard: { name: 'ninjs', version: '3.0' },
    type: 'text',
    language: 'en',
    by: 'Mira Joska',
    firstCreated: DATES.firstcreated,
    versionCreated: DATES.versioncreated,
    pubStatus: 'usable',
    headlines: [{ role: 'main', contentType: 'text/plain', value: 'Road shut' }],
    bodies: [{ role: 'main', contentType: 'text/html', charCount: 60, value: XHTML }],
    infoSources: [{ name: 'Torvane Wire' }],
  },
};

describe('IPTC ninjs', () => {
  it.each(Object.entries(ITEMS))('should be read in version %s', async (_, item) => {
    const article = await articleIn(JSON.stringify(item), 'a.json');
    expect(blocksIn(article)).toEqual([
      'headline: Road shut',
      'body: The road is shut, the mayor said.',
      'body: Nobody was hurt.',
    ]);
    expect(article).toMatchObject({
      url: 'http://wire.example/item/4711',
      publisher: 'Torvane Wire',
      authors: ['Mira Joska'],
      publishedAt: '2026-03-09T18:30:00+01:00',
      publishedAtSource: 'ninjs',
      source: { format: 'ninjs' },
    });
  });

  it('should give a picture’s description as a caption', async () => {
    const picture = {
      uri: 'urn:p',
      type: 'picture',
      versioncreated: DATES.versioncreated,
      headline: 'Road shut',
      description_text: 'The road on Monday.',
    };
    expect(blocksIn(await articleIn(JSON.stringify(picture), 'a.json'))).toEqual([
      'headline: Road shut',
      'caption: The road on Monday.',
    ]);
  });

  it('should not take a URN for an address', async () => {
    expect((await articleIn(JSON.stringify({ ...ITEMS['1'], uri: 'urn:newsml:1' }), 'a.json')).url).toBeNull();
  });
});
