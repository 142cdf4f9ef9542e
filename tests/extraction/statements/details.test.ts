import { describe, expect, it } from 'vitest';
import type { Statement } from '../../../schemas/types.ts';
import { recordOf } from '../record-of.ts';

const PUBLISHED = '2026-03-11';
const WHAT = 'the road was shut';

const firstOf = (text: string): Statement | undefined => recordOf(text, PUBLISHED).statements[0];

describe('a negated statement', () => {
  it.each([
    ['Varnholm did not say that the road was shut.', 'did not say', WHAT],
    ['Varnholm didn’t say the road was shut.', 'didn’t say', WHAT],
    ['Varnholm never said that the road was shut.', 'never said', WHAT],
    ['Varnholm has not confirmed that the road was shut.', 'has not confirmed', WHAT],
    ['The statement made no mention of the closed mountain road.', 'made no mention of', 'the closed mountain road'],
  ])('should say what was not said: %s', (text, cue, content) => {
    const statement = firstOf(text);
    expect(statement?.content.map((span) => span.text)).toEqual([content]);
    expect([statement?.negated, statement?.cue?.text]).toEqual([true, cue]);
  });

  it.each(['Varnholm denied that the road was shut.', 'Varnholm said the road was not shut.'])(
    'should not be one that says no: %s',
    (text) => {
      expect(firstOf(text)?.negated).toBe(false);
    },
  );

  it.each([
    ['Varnholm declined to comment.', 'declined to comment', 'decline'],
    ['Varnholm declined to comment on the landslide.', 'declined to comment', 'decline'],
    ['Varnholm refused to answer questions.', 'refused to answer', 'refuse'],
    ['Varnholm did not immediately respond to a request for comment.', 'did not immediately respond', 'comment'],
    ['The ministry had no comment.', 'had no comment', 'comment'],
  ])('should have no content for a refusal to speak: %s', (text, cue, lemma) => {
    expect(firstOf(text)).toMatchObject({ content: [], negated: true, cue: { text: cue, lemma } });
  });

  it.each(['Varnholm declined to run again.', 'Varnholm refused to pay the fine.', 'Fans did not respond well.'])(
    'should not be a refusal to speak: %s',
    (text) => {
      expect(firstOf(text)?.content ?? ['none']).not.toEqual([]);
    },
  );
});

describe('a speaker', () => {
  const nobody = { role: null, affiliation: null, country: null };

  it.each([
    ['Varnholm said the road was shut.', { name: 'Varnholm', kind: 'person', ...nobody }],
    ['Residents said the road was shut.', { name: 'Residents', kind: 'group', ...nobody }],
    ['The statement said the road was shut.', { name: 'statement', kind: 'document', ...nobody }],
    ['Peru said the road was shut.', { name: 'Peru', kind: 'organisation', country: 'PER' }],
    ['A government official said the road was shut.', { kind: 'unnamed', name: 'government official' }],
    ['The Peruvian foreign ministry said the road was shut.', { kind: 'organisation', country: 'PER' }],
    [
      'Peruvian Foreign Minister Rosa Quispe said the road was shut.',
      { name: 'Rosa Quispe', kind: 'person', role: 'Foreign Minister', affiliation: 'Peru', country: 'PER' },
    ],
    [
      'US Secretary of State Ada Obi said the road was shut.',
      { name: 'Ada Obi', kind: 'person', role: 'Secretary of State', country: 'USA' },
    ],
    ['Ilse Varnholm came. Varnholm said the road was shut.', { name: 'Ilse Varnholm', kind: 'person' }],
    ['Varnholm said the road was shut. Ilse Varnholm is tired.', { name: 'Ilse Varnholm', kind: 'person' }],
    ['Ilse Varnholm met the crew. “The road is shut,” she said.', { name: 'Ilse Varnholm', kind: 'person' }],
    ['Mayor Ilse Varnholm came. The mayor said the road was shut.', { name: 'Ilse Varnholm', role: 'Mayor' }],
    [
      'Kamala Orsk, a geologist at the University of Torvane, said the road was shut.',
      { name: 'Kamala Orsk', kind: 'person' },
    ],
  ])('should be described as the article does: %s', (text, party) => {
    expect(firstOf(text)?.speaker).toMatchObject(party);
  });

  it.each(['Ilse Varnholm came. Mirko Varnholm left.', 'Ilse Varnholm and Mirko Varnholm came.'])(
    'should not be the fuller name where two people share one: %s',
    (text) => {
      expect(firstOf(`${text} Varnholm said the road was shut.`)?.speaker?.name).toBe('Varnholm');
    },
  );

  it.todo('should have a role and a name: harbour master Ivo Talmaz said the road was shut.');
});

describe('a statement inside another', () => {
  it('should point at the one that reports it', () => {
    const text = 'Varnholm said Tashkel told her that the road was shut.';
    expect(recordOf(text).statements.map(({ id, speaker, nestedIn }) => [id, speaker?.text, nestedIn])).toEqual([
      ['s1', 'Varnholm', null],
      ['s2', 'Tashkel', 's1'],
    ]);
  });

  it('should leave the outer quotation its marks', () => {
    const text = '“The minister stressed the need for calm,” read the statement.';
    const [outer, inner] = recordOf(text).statements;
    expect([outer?.kind, inner?.kind, inner?.nestedIn]).toEqual(['direct', 'indirect', 's1']);
    expect(inner?.content.map((span) => span.text)).toEqual(['the need for calm']);
  });

  it('should not be made of two sentences that follow each other', () => {
    const text = 'Varnholm said the road was shut. Tashkel said the road was open.';
    expect(recordOf(text).statements.map(({ nestedIn }) => nestedIn)).toEqual([null, null]);
  });
});

describe('the words of a quotation', () => {
  it.each([
    ['“The road is shut,” Varnholm said.', ['The road is shut'], []],
    ['“The road is shut!” Varnholm said.', ['The road is shut!'], []],
    ['Varnholm said the road was “shut for good”.', ['shut for good'], []],
    ['“The road,” Varnholm said. “It is shut.”', ['The road', 'It is shut.'], []],
    ['Varnholm said the crew “[was] shut in” the mine.', ['[was] shut in'], ['[was]']],
    ['“[The mayor] lied,” Tashkel said.', ['[The mayor] lied'], ['[The mayor]']],
    ['Varnholm said the road was shut.', [], []],
  ])('should stand without marks, insertions by themselves: %s', (text, quotes, insertions) => {
    const statement = firstOf(text);
    expect(statement?.quotes.map((span) => span.text)).toEqual(quotes);
    expect(statement?.insertions.map((span) => span.text)).toEqual(insertions);
  });
});

describe('an anchor', () => {
  it('should be the whole sentence with what stands around it', () => {
    const text = 'Rain fell. Varnholm said the road was shut. Nobody came, and nobody left the town that day.';
    const { start, end, prefix, suffix, text: words } = firstOf(text)?.anchor ?? {};
    expect([words, start, end]).toEqual(['Varnholm said the road was shut.', 11, 43]);
    expect([prefix, suffix]).toEqual(['Rain fell. ', ' Nobody came, and nobody left th']);
  });
});
