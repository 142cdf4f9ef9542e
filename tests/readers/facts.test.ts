import { describe, expect, it } from 'vitest';
import type { ArticleHints } from '../../functions/extraction/article/article.ts';
import { extract } from '../../functions/extraction/index.ts';
import { bylineNames } from '../../functions/readers/byline.ts';
import { dateInKey } from '../../functions/readers/date-in-key.ts';
import { publicationDateIn } from '../../functions/readers/publication-date.ts';
import { articleIn } from './read.ts';

/** Every place of a page that may state its date, the surest first. */
const STATED: readonly (readonly [source: string, day: string, head: string, body: string])[] = [
  [
    'json-ld',
    '2026-03-02',
    '<script type="application/ld+json">//<![CDATA[\n{"@graph":[{"@type":"NewsArticle","datePublished":"2026-03-02"}]}\n//]]></script>',
    '',
  ],
  ['html-meta', '2026-03-03', '<meta property="article:published_time" content="2026-03-03">', ''],
  ['html-meta', '2026-03-04', '', '<span itemprop="datePublished" content="2026-03-04">4 March</span>'],
  [
    'html-time',
    '2026-03-05',
    '',
    '<p>Updated <time datetime="2026-03-30">30 March</time></p><p>Published <time datetime="2026-03-05">5 March</time></p>',
  ],
  ['key', '2026-03-06', '', ''],
];
const pageOf = (places: typeof STATED): string =>
  `<html><head><title>Road shut</title>${places.map(([, , head]) => head).join('')}</head><body><h1>Road shut</h1>${places
    .map(([, , , body]) => body)
    .join('')}<p>LAGOS, March 7, 2026 (AP) — The road is shut, the mayor of Torvane said on Monday.</p></body></html>`;

describe('the publication date of a page', () => {
  it.each(STATED.map(([source, day], at) => [source, day, at] as const))(
    'should be that of %s (%s) where nothing surer states one',
    async (source, day, at) => {
      const { publishedAt, publishedAtSource } = await articleIn(pageOf(STATED.slice(at)), '2026-03-06-road.html');
      expect([publishedAtSource, publishedAt]).toEqual([source, day]);
    },
  );

  it('should be that of the dateline at last, where it has a year, else null', async () => {
    const page = pageOf([]);
    expect(await articleIn(page, 'road.html')).toMatchObject({
      publishedAt: '2026-03-07',
      publishedAtSource: 'dateline',
      dateline: 'LAGOS',
    });
    expect(await articleIn(page.replace(', 2026', ''), 'road.html')).toMatchObject({
      publishedAt: null,
      publishedAtSource: null,
      dateline: 'LAGOS',
    });
  });

  it.each(['option', 'object-metadata'] as const)('should be that of the %s before all', async (source) => {
    const hints: ArticleHints = { publishedAt: { value: '2026-03-01', source } };
    const article = await articleIn(pageOf(STATED), '2026-03-06-road.html', hints);
    expect([article.publishedAtSource, article.publishedAt]).toEqual([source, '2026-03-01']);
  });
});

describe('publicationDateIn', () => {
  it.each([
    ['2026-03-14', '2026-03-14'],
    ['2026-03-14T09:30:00.000+0100', '2026-03-14T09:30:00+01:00'],
    ['2026-03-14T09:30Z', '2026-03-14T09:30:00Z'],
    ['2026-03-14 09:30:00 UTC', '2026-03-14T09:30:00Z'],
    ['2026-03-14T23:30:00', '2026-03-14'],
    ['20260314', '2026-03-14'],
    ['20260314T093000Z', '2026-03-14T09:30:00Z'],
    ['20260314093000', '2026-03-14'],
    ['2026/3/4', '2026-03-04'],
    ['Sat, 14 Mar 2026 23:30:00 -0500', '2026-03-14T23:30:00-05:00'],
    ['Sat Mar 14 2026 09:30:00 GMT+0100', '2026-03-14T09:30:00+01:00'],
    ['Published 14th March, 2026 at 9:30 am', '2026-03-14'],
    ['March 14, 2026 5:30 p.m. GMT', '2026-03-14T17:30:00Z'],
    ['Sept. 4, 2026', '2026-09-04'],
    ['9:30 14 March 2026', '2026-03-14'],
    ['2026-02-30', null],
    ['04/03/2026', null],
    ['14 March', null],
    ['1773480600', null],
    ['in March 2026', null],
    ['', null],
  ])('should read %j as %s', (text, expected) => {
    expect(publicationDateIn(text)).toBe(expected);
  });
});

describe('dateInKey', () => {
  it.each([
    ['2026-03-14-landslide.txt', '2026-03-14'],
    ['wire/20260314_landslide.html', '2026-03-14'],
    ['2026/03/14/landslide.txt', '2026-03-14'],
    ['2026/03/15/2026-03-14-landslide.txt', '2026-03-14'],
    ['2026/landslide.txt', null],
    ['2026/03/landslide-14.txt', null],
    ['2026-03-14-to-2026-03-15.txt', null],
    ['id-120260314999.txt', null],
    ['2026-13-14.txt', null],
  ])('should read %j as %s', (key, expected) => {
    expect(dateInKey(key)).toBe(expected);
  });
});

describe('bylineNames', () => {
  it.each([
    ['By Mira Joska', ['Mira Joska']],
    ['Mira Joska and Ivo Talmaz', ['Mira Joska', 'Ivo Talmaz']],
    ['By Mira Joska in Port Calder and Ana de la Cruz', ['Mira Joska']],
    ['Reporting by Seán O’Brien, J. R. Orsk & Lê Thị Mai', ['Seán O’Brien', 'J. R. Orsk', 'Lê Thị Mai']],
    ['https://news.example/people/joska', []],
    ['mira@example.org', []],
    ['our own correspondent', []],
    ['By Mira Joska, Chief Reporter', ['Mira Joska']],
  ])('should read %j', (byline, names) => {
    expect(bylineNames(byline)).toEqual(names);
  });
});

describe('the language of an article', () => {
  const ENGLISH =
    'The road to the mine is shut, and it will be so for at least a week, the mayor of the town said on Monday.';
  const GERMAN =
    'Die Straße zum Bergwerk bleibt mindestens eine Woche lang gesperrt, sagte die Bürgermeisterin am Montag. Vier Menschen wurden verletzt.';
  const page = (text: string, lang: string): string =>
    `<html lang="${lang}"><head><title>A7</title></head><body><p>${text}</p></body></html>`;

  it.each([
    ['declared as it is', ENGLISH, 'en-GB', 'en-GB'],
    ['declared as another', ENGLISH, 'de', 'en'],
    ['declared as no tag', ENGLISH, 'x y', 'en'],
    ['not English', GERMAN, 'de-AT', 'de-AT'],
    ['not English, though declared so', GERMAN, 'en', 'de'],
    ['not English, nothing declared', GERMAN, '', 'de'],
  ])('should be told by its text when %s', async (_, text, lang, language) => {
    expect((await articleIn(page(text, lang), 'a.html')).language).toBe(language);
  });

  it.each([
    ['de', GERMAN],
    [
      'es',
      'La carretera hacia la mina seguirá cerrada al menos una semana, dijo la alcaldesa el lunes. Hubo doce muertos y cuatro heridos.',
    ],
    [
      'fr',
      'La route de la mine restera fermée au moins une semaine, a déclaré la maire lundi soir. Douze personnes ont été tuées dans l’accident.',
    ],
    [
      'ru',
      'Дорога к шахте будет закрыта по меньшей мере неделю, сообщила мэр города в понедельник. Погибли двенадцать человек.',
    ],
    [
      'ar',
      'قالت رئيسة البلدية يوم الاثنين إن الطريق إلى المنجم سيبقى مغلقا لمدة أسبوع على الأقل وقتل اثنا عشر شخصا في الحادث',
    ],
  ])('should keep facts out of an article in another: %s', async (language, text) => {
    const article = await articleIn(text, 'a.txt');
    const { record } = extract(article, { textsPrefix: null });
    expect([record.article.language, record.statements, record.casualties]).toEqual([language, [], []]);
    expect(record.diagnostics.warnings.map(({ code }) => code)).toContain('LANGUAGE_NOT_ENGLISH');
  });

  it('should not be doubted in an English article', async () => {
    const article = await articleIn(ENGLISH, 'a.txt');
    expect(extract(article, { textsPrefix: null }).record.statements).not.toEqual([]);
  });
});
