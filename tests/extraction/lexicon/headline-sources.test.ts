import { describe, expect, it } from 'vitest';
import {
  HEADLINE_DOCUMENT_VERBS,
  HEADLINE_DOCUMENTS,
  HEADLINE_SOURCES,
  HEADLINE_VERBS,
  NOUN_LIKE_VERBS,
  PIECE_MODIFIERS,
  SOURCE_ADJECTIVES,
  TOPIC_MODIFIERS,
} from '../../../functions/extraction/lexicon/headline-sources.ts';
import { recordOf } from '../record-of.ts';

const BODY = 'The road to Torvane was wet on Monday, and the market stayed closed.';
/** speaker | cue | content, of each statement in a headline. */
const saidIn = (headline: string): string[] =>
  recordOf(`${headline}\n\n${BODY}`)
    .statements.filter(({ section }) => section === 'headline')
    .map(({ speaker, cue, content }) => `${speaker?.text ?? '-'} | ${cue?.text ?? '-'} | ${content[0]?.text}`);

const examples = (entries: Readonly<Record<string, string>>) =>
  Object.entries(entries).map(([word, headline]) => ({ word, headline }));

const capital = (word: string) => `${word.charAt(0).toUpperCase()}${word.slice(1)}`;
const rest = (headline: string) => headline.slice(headline.indexOf(':') + 2);

describe('words of headlines', () => {
  it.each([...examples(HEADLINE_SOURCES), ...examples(HEADLINE_DOCUMENTS)])(
    'should let $word speak: $headline',
    ({ word, headline }) => {
      expect(saidIn(headline)).toContain(`${capital(word)} | - | ${rest(headline)}`);
    },
  );

  it.each([...examples(HEADLINE_VERBS), ...examples(HEADLINE_DOCUMENT_VERBS)])(
    'should read $word at the end: $headline',
    ({ word, headline }) => {
      const [content, attribution] = headline.split(', ');
      expect(saidIn(headline)).toContain(`${attribution?.split(' ')[0]} | ${word} | ${content}`);
    },
  );

  it.each(examples(NOUN_LIKE_VERBS))('should take $word for a verb: $headline', ({ headline }) => {
    expect(saidIn(headline)).toContain(`official | - | ${headline.split(':')[0]}`);
  });

  it.each([...examples(TOPIC_MODIFIERS), ...examples(PIECE_MODIFIERS)])(
    'should not let $word speak: $headline',
    ({ headline }) => {
      expect(saidIn(headline)).toEqual([]);
    },
  );

  it.each(examples(SOURCE_ADJECTIVES))('should let an official speak who is $word: $headline', ({ headline }) => {
    expect(saidIn(headline)).toContain(`${headline.split(':')[0]} | - | ${rest(headline)}`);
  });
});
