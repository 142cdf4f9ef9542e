import { describe, expect, it } from 'vitest';
import { tokenise } from '../../../functions/extraction/language/tokens.ts';

const tokensOf = (text: string) => tokenise(text, { start: 0, end: text.length });

describe('tokenise', () => {
  it.each([
    ['The road, he said.', 'The road , he said .'],
    ['didn’t won’t can’t', 'did n’t wo n’t ca n’t'],
    ['it’s we’re I’m they’d she’ll I’ve', 'it ’s we ’re I ’m they ’d she ’ll I ’ve'],
    ["Peru's workers' rights", "Peru 's workers ' rights"],
    ['cannot Cannot', 'can not Can not'],
    ['O’Brien d’Estaing', 'O’Brien d’Estaing'],
    ['co-workers ex-mayor mid-July e-mail', 'co-workers ex-mayor mid-July e-mail'],
    ['bomb-making twenty-one U.S.-led', 'bomb - making twenty - one U.S. - led'],
    ['9-year-old', '9 - year - old'],
    ['$1,200.50 £2bn 5% 25th 1990s', '$ 1,200.50 £ 2bn 5 % 25th 1990s'],
    ['1,20,000 3.5 20–30 3-2', '1,20,000 3.5 20 – 30 3 - 2'],
    ['10:30 a.m.', '10:30 a.m.'],
    ['shut.', 'shut .'],
    ['Gen. Orsk, No. 7, J. Orsk, U.N.', 'Gen. Orsk , No. 7 , J. Orsk , U.N.'],
    ['no.', 'no .'],
    ['No. It', 'No . It'],
    ['reaffirm[ing] [t]he wide[spread]', 'reaffirming the widespread'],
    ['[Mayor Orsk] [sic]', '[ Mayor Orsk ] [ sic ]'],
    ['AT&T and/or', 'AT&T and / or'],
    ['https://example.org/a.b, www.example.org.', 'https://example.org/a.b , www.example.org .'],
    ['Ferrywatch.com said. Come to Orlo.Comets fly', 'Ferrywatch.com said . Come to Orlo . Comets fly'],
    ['desk@example.org @orlo_desk #floods', 'desk@example.org @orlo_desk #floods'],
    ['wait... so…what', 'wait ... so … what'],
    ['no -- yes—no', 'no -- yes — no'],
    ['“‘No,’ he said”', '“ ‘ No , ’ he said ”'],
    ['"no" «no» ‹no›', '" no " « no » ‹ no ›'],
    ['Müller-Lüdenscheidt naïve', 'Müller - Lüdenscheidt naïve'],
    ['Zie\u0301', 'Zie\u0301'],
    ['soft\u00adhyphen zero\u200bwidth a\u200db', 'softhyphen zerowidth ab'],
    ['B2B MH17 F-16', 'B2B MH17 F - 16'],
    ['constructor __proto__', 'constructor _ _ proto _ _'],
    ['\u200b\u00ad', ''],
    ['', ''],
  ])('should cut %j', (text, expected) => {
    expect(
      tokensOf(text)
        .map((token) => token.text)
        .join(' '),
    ).toBe(expected);
  });

  it('should count characters that it leaves out of a word', () => {
    const text = 'a soft\u00adhyphen reaffirm[ing] it';
    expect(tokensOf(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'a',
      'soft\u00adhyphen',
      'reaffirm[ing]',
      'it',
    ]);
  });

  it('should give offsets of the whole text for a block of it', () => {
    const text = 'Road shut\n\nThe road.';
    const tokens = tokenise(text, { start: 11, end: 20 });
    expect(tokens.map(({ start, end }) => [start, end])).toEqual([
      [11, 14],
      [15, 19],
      [19, 20],
    ]);
  });

  it('should not read past the end of its block', () => {
    expect(tokenise('Gen. Orsk', { start: 0, end: 3 }).map(({ text }) => text)).toEqual(['Gen']);
  });

  it('should read curly and straight apostrophes as one in lower case', () => {
    expect(tokensOf('DIDN’T').map(({ lower }) => lower)).toEqual(tokensOf("didn't").map(({ lower }) => lower));
  });
});
