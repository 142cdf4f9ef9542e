import { describe, expect, it } from 'vitest';
import { recordOf } from '../record-of.ts';

/** Who says what: speaker, cue, contents. */
const heard = (text: string): string[] =>
  recordOf(text).statements.map(
    ({ speaker, cue, content }) =>
      `${speaker?.text ?? '–'} / ${cue?.text ?? '–'}: ${content.map((span) => span.text).join(' … ')}`,
  );

describe('sources that are cited', () => {
  it.each([
    ['Xinhua said seven people died, citing the Torvane police.', 'Xinhua / said: seven people died'],
    [
      'Police arrested three men, local media reported, citing the governor’s office.',
      'local media / reported: Police arrested three men',
    ],
    ['The Courier reported, citing officials, that the road was shut.', 'The Courier / reported: the road was shut'],
    ['The Courier reported, citing officials, the road was shut.', 'The Courier / reported: the road was shut'],
  ])('should say nothing themselves: %s', (text, statement) => {
    expect(heard(text)).toEqual([statement]);
  });

  it('should not hide reasons that are given', () => {
    expect(heard('Varnholm resigned, citing “reasons of health”.')).toEqual(['Varnholm / citing: “reasons of health”']);
  });
});

describe('speakers of what is written', () => {
  it.each([
    ['Protesters hung banners reading “No more dams”.', 'banners / reading: “No more dams”'],
    ['He sat there holding a placard saying “Water, please”.', 'a placard / saying: “Water, please”'],
  ])('should be the banner, not who holds it: %s', (text, statement) => {
    expect(heard(text)).toEqual([statement]);
  });

  it.each([
    [
      'Moments after the verdict was read, a young woman rose in the back row and shouted: “Shame on you.”',
      'a young woman / shouted: “Shame on you.”',
    ],
    [
      'When the bridge fell, the mayor left the hall and told reporters: “We will build it again.”',
      'the mayor / told: “We will build it again.”',
    ],
  ])('should not be sought in a clause that opens the sentence: %s', (text, statement) => {
    expect(heard(text)).toEqual([statement]);
  });
});

describe('content', () => {
  it.each([
    ['The statement made no mention of talks on fishing.', 'talks on fishing'],
    ['Varnholm called for talks on Gaza.', 'talks on Gaza'],
    ['Varnholm called for a former minister to step down.', 'a former minister to step down'],
  ])('should keep what hangs on a bare noun: %s', (text, content) => {
    expect(heard(text).map((line) => line.split(': ')[1])).toEqual([content]);
  });

  it('should end before the source of the whole sentence', () => {
    const [, said] = heard(
      'The railway said trains would run again on Sunday, according to a statement on its website.',
    );
    expect(said).toBe('The railway / said: trains would run again on Sunday');
  });

  it('should be found for a follower of something, who is a person', () => {
    expect(heard('Tashkel, a supporter of the peace process, called for the use of force.')).toEqual([
      'Tashkel / called for: the use of force',
    ]);
  });
});
