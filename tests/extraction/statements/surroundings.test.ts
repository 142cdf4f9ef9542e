import { describe, expect, it } from 'vitest';
import type { Statement } from '../../../schemas/types.ts';
import { recordOf } from '../record-of.ts';

const PUBLISHED = '2026-03-11';

const firstOf = (text: string): Statement | undefined => recordOf(text, PUBLISHED).statements[0];

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
