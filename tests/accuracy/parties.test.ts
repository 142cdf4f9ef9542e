import { describe, expect, it } from 'vitest';
import { fileSource } from '../../functions/cli/extract-run.ts';
import { articleOf } from '../../functions/extraction/article/read-article.ts';
import { analyse } from '../../functions/extraction/language/document.ts';
import { COUNTRIES } from '../../functions/extraction/lexicon/countries.ts';
import { AnnotationError, partyArticle, partyArticles } from '../../scripts/accuracy/parties/annotated-parties.ts';
import { outcomeOf, wordsCovered } from '../../scripts/accuracy/parties/judged-mentions.ts';
import { MENTION_TYPES } from '../../scripts/accuracy/parties/mention-type.ts';

const ARTICLES = [...partyArticles('first'), ...partyArticles('second')];
const EACH = ARTICLES.map((article) => [article.id, article] as const);
const THIRD_PERSON =
  /(?<![\p{L}’'-])(?:he|she|him|his|her|hers|himself|herself|they|them|their|theirs|themselves|its|itself)(?![\p{L}’'-])/giu;

const HEAD = `published: 2026-03-09

obi = Ada Obi; person; mayor / town mayor; ~; NGA
peru = Peru / Peruvian government; organisation; -; -; PER
===
`;
const marked = (text: string) => partyArticle('example', `${HEAD}${text}`);

describe('partyArticle', () => {
  it('should give the text without the marks, and where each mention stands', () => {
    const { text, mentions } = marked('{Ada Obi|obi!} said {{her|obi} mayor’s office|?} was shut.');
    expect(text).toBe('Ada Obi said her mayor’s office was shut.');
    expect(mentions.map(({ text: words }) => words)).toEqual(['Ada Obi', 'her', 'her mayor’s office']);
    for (const { start, end, text: words } of mentions) expect(text.slice(start, end)).toBe(words);
    expect(mentions.map(({ speaks }) => speaks)).toEqual([true, false, false]);
  });

  it('should read what is known of a party', () => {
    const [mention] = marked('{Ada Obi|obi} left.').mentions;
    expect(mention?.party).toEqual({
      id: 'obi',
      names: ['Ada Obi'],
      kinds: ['person'],
      role: ['mayor', 'town mayor'],
      affiliation: null,
      country: ['NGA'],
    });
  });

  it.each([
    ['{Mayor Ada Obi|obi}', 'full'],
    ['{Obi|obi}', 'short'],
    ['{the mayor|obi}', 'title'],
    ['{She|obi}', 'pronoun'],
    ['{AO|obi}', 'acronym'],
    ['{a woman|obi}', 'description'],
    ['{Lima|peru metonymy}', 'metonymy'],
    ['{Obi|?! short}', 'short'],
  ])('should take %s for a mention of type %s', (text, type) => {
    expect(marked(text).mentions[0]?.type).toBe(type);
  });

  it.each([
    ['a party that is not told', '{Bo|bo}'],
    ['a type that it cannot see', '{Bo|?}'],
    ['a brace left open', '{Ada Obi said'],
    ['a kind that there is not', '{Obi|obi}', 'bo = Bo; dog; -; -; -'],
    ['a party with a field too few', '{Obi|obi}', 'bo = Bo; person; -; -'],
  ])('should refuse %s', (_, text, party = '') => {
    expect(() => partyArticle('example', HEAD.replace('obi =', `${party}\nobi =`) + text)).toThrow(AnnotationError);
  });
});

describe('outcomeOf', () => {
  const [told, open, whole] = marked('{Obi|obi} and {the mayor|?} and {Ada Obi|obi}').mentions;
  it.each([
    ['right', told, 'Ada Obi'],
    ['unresolved', told, 'Obi'],
    ['wrong', told, 'Bo Ode'],
    ['right', open, 'mayor'],
    ['wrong', open, 'Ada Obi'],
    ['wrong', whole, 'Obi'],
  ] as const)('should call it %s', (outcome, mention, name) => {
    expect(mention && outcomeOf(mention, name, mention.text)).toBe(outcome);
  });
});

describe('the annotated articles', () => {
  it('should be many, with every type of mention and with open ones', () => {
    const mentions = ARTICLES.flatMap((article) => article.mentions);
    expect(ARTICLES.length).toBeGreaterThanOrEqual(32);
    expect(new Set(mentions.map(({ type }) => type))).toEqual(new Set(MENTION_TYPES));
    expect(mentions.filter(({ party }) => party === null).length).toBeGreaterThanOrEqual(40);
  });

  it.each(EACH)('should give whole words for every mention: %s', (id, article) => {
    const doc = analyse(articleOf(article.text, fileSource(id), {}));
    for (const mention of article.mentions) expect(() => wordsCovered(doc, mention)).not.toThrow();
    expect(article.text).not.toMatch(/[{}|]/);
  });

  it.each(EACH)('should annotate every pronoun of the third person: %s', (_, { text, mentions }) => {
    const starts = new Set(mentions.filter(({ type }) => type === 'pronoun').map(({ start }) => start));
    const missed = [...text.matchAll(THIRD_PERSON)].filter(({ index }) => !starts.has(index));
    expect(missed.map(({ index }) => text.slice(index - 20, index + 20))).toEqual([]);
  });

  it.each(EACH)('should mention every party, by a name that the article prints: %s', (_, article) => {
    const printed = article.text.toLowerCase();
    for (const party of article.parties) {
      const types = article.mentions.filter((mention) => mention.party === party).map(({ type }) => type);
      expect(types, party.id).not.toEqual([]);
      const named = party.names.some((name) => printed.includes(name.toLowerCase()));
      expect(named || types.includes('metonymy'), party.id).toBe(true);
    }
  });

  it.each(EACH)('should name real countries and no party twice: %s', (_, { parties }) => {
    const codes = new Set<string | null>([null, ...COUNTRIES.map(({ code }) => code)]);
    for (const { id, country } of parties) for (const code of country ?? []) expect(codes.has(code), id).toBe(true);
    expect(new Set(parties.map(({ id }) => id)).size).toBe(parties.length);
    expect(new Set(parties.map(({ names }) => names[0])).size).toBe(parties.length);
  });
});
