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

describe('an addressee', () => {
  it.each([
    ['Varnholm told reporters that the road was shut.', 'reporters'],
    ['Varnholm told Tashkel on Monday that the road was shut.', 'Tashkel'],
    ['Varnholm told reporters in Torvane on Monday that the road was shut.', 'reporters'],
    ['Varnholm said to reporters that the road was shut.', 'reporters'],
    ['Varnholm informed the residents of Torvane that the road was shut.', 'the residents of Torvane'],
    ['“The road is shut,” Varnholm told the Torvane Post.', 'the Torvane Post'],
    ['“The road is shut,” Varnholm told the agency by telephone.', 'the agency'],
    ['“The road is shut,” Varnholm said.', undefined],
    ['Varnholm said the road was shut to cars.', undefined],
    ['Residents were told that the road was shut.', 'Residents'],
    ['Parents were told by the school that the road was shut.', 'Parents'],
    ['The crew was informed on Monday that the road was shut.', 'The crew'],
    ['The road was shut, residents were told.', 'residents'],
    ['The mayor was asked whether the road was shut.', 'The mayor'],
    ['Passengers have been told to stay at home.', 'Passengers'],
    ['It was announced that the road was shut.', undefined],
    ['Tashkel was assured by Varnholm that the road was shut.', 'Tashkel'],
    ['Parents of pupils who were told that the road was shut went home.', undefined],
    ['Varnholm told him the road was shut.', 'him'],
    ['Varnholm told residents to stay at home.', 'residents'],
    ['Varnholm told a joke about the road.', undefined],
    ['Speaking to reporters in Torvane on Monday, Varnholm said the road was shut.', 'reporters'],
    ['Addressing the council on Monday, Varnholm said the road was shut.', 'the council'],
    ['Addressing a rally, Varnholm said the road was shut.', undefined],
    ['Speaking to nobody in particular, Varnholm said the road was shut.', undefined],
  ])('should be who is spoken to: %s', (text, addressee) => {
    expect(firstOf(text)?.addressee?.text).toBe(addressee);
  });

  it('should not be who speaks', () => {
    const speakers = (text: string) => recordOf(text).statements.map(({ speaker }) => speaker?.text ?? null);
    expect(speakers('Residents were told that the road was shut.')).toEqual([null]);
    expect(speakers('Parents were told by the school that the road was shut.')).toEqual(['the school']);
  });
});

describe('a medium', () => {
  it.each([
    ['Varnholm said in a statement on Monday that the road was shut.', 'a statement', 'statement'],
    ['“The road is shut,” Varnholm told the agency by telephone.', 'telephone', 'telephone'],
    ['“The road is shut,” Varnholm said in an interview with the Post.', 'an interview', 'interview'],
    ['Varnholm said at a news conference that the road was shut.', 'a news conference', 'press-conference'],
    ['The road was shut, according to a statement from the ministry.', 'a statement', 'statement'],
    ['“The road is shut,” read the statement from the ministry.', 'the statement', 'statement'],
    ['The statement said the road was shut.', undefined, undefined],
    ['Varnholm said the road to the radio tower was shut.', undefined, undefined],
    ['In a letter to the ministry, Varnholm said the road was shut.', 'a letter', 'letter'],
    ['Speaking at a rally, Varnholm said the road was shut.', 'a rally', 'speech'],
    ['On Monday, in a speech to the council, Varnholm said the road was shut.', 'a speech', 'speech'],
    ['In an interview with the Torvane Post, Varnholm said: “The road is shut.”', 'an interview', 'interview'],
    ['Varnholm, speaking by telephone, said the road was shut.', 'telephone', 'telephone'],
    ['Varnholm, in a letter to residents, said the road was shut.', 'a letter', 'letter'],
    ['Writing on Facebook, Varnholm said the road was shut.', 'Facebook', 'social-media'],
    ['In the Torvane Post, Varnholm said the road was shut.', undefined, undefined],
    ['On the radio tower, Varnholm said the wind was strong.', undefined, undefined],
    ['At her address in Torvane, Varnholm said the road was shut.', undefined, undefined],
    ['In a call centre in Torvane, Varnholm said the road was shut.', undefined, undefined],
    ['At a rally in Torvane, driver Ada Obi said the road was shut.', undefined, undefined],
    ['In a statement that nobody read, Varnholm said the road was shut.', undefined, undefined],
  ])('should be how it was said: %s', (text, words, kind) => {
    const medium = firstOf(text)?.medium;
    expect([medium?.text, medium?.kind]).toEqual([words, kind]);
  });
});

describe('a date', () => {
  it.each([
    ['Varnholm said on Monday that the road was shut.', 'Monday', '2026-03-09'],
    ['“The road is shut,” Varnholm said on Wednesday.', 'Wednesday', '2026-03-11'],
    ['“The road is shut,” Varnholm told the agency by telephone on Sunday.', 'Sunday', '2026-03-08'],
    ['The road was shut, Varnholm said yesterday.', 'yesterday', '2026-03-10'],
    ['Varnholm said the road was shut on Monday.', undefined, undefined],
    ['Varnholm said on Monday in Torvane that the road was shut.', 'Monday', '2026-03-09'],
    ['On Monday, Varnholm said the road was shut.', 'Monday', '2026-03-09'],
    ['On Monday Varnholm said the road was shut.', 'Monday', '2026-03-09'],
    ['Varnholm on Monday said the road was shut.', 'Monday', '2026-03-09'],
    ['Ilse Varnholm, the mayor, on Monday said the road was shut.', 'Monday', '2026-03-09'],
    ['Yesterday, Varnholm said the road was shut.', 'Yesterday', '2026-03-10'],
    ['In a statement released on Monday, Varnholm said the road was shut.', 'Monday', '2026-03-09'],
    ['In a speech on Sunday in Torvane, Varnholm warned that the road was shut.', 'Sunday', '2026-03-08'],
    ['On Sunday, Varnholm said on Monday that the road was shut.', 'Monday', '2026-03-09'],
    ['On Monday, the road was shut, Varnholm said.', undefined, undefined],
    ['On Monday, Varnholm said, the road will open.', undefined, undefined],
    ['On Monday, Varnholm met the crew and said the road was shut.', undefined, undefined],
    ['On Monday’s landslide, Varnholm said nobody was hurt.', undefined, undefined],
    ['In a statement on Monday’s landslide, Varnholm said nobody was hurt.', undefined, undefined],
    ['After the storm on Monday, Varnholm said the road was shut.', undefined, undefined],
    ['Varnholm, who arrived on Monday, said the road was shut.', undefined, undefined],
  ])('should be when it was said: %s', (text, words, from) => {
    const date = firstOf(text)?.date;
    expect([date?.text, date?.from, date?.to]).toEqual([words, from, from]);
  });
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
