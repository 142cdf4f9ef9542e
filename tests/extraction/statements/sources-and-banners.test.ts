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
    ['Farmers carried banners reading “No more dams”.', 'banners / reading: “No more dams”'],
    ['He waved a placard saying “More bread”.', 'a placard / saying: “More bread”'],
  ])('should be the banner, not who holds it: %s', (text, statement) => {
    expect(heard(text)).toEqual([statement]);
  });

  it.each([
    [
      'Minutes after the ship had docked, an old sailor climbed on a crate and shouted: “Shame on you.”',
      'an old sailor / shouted: “Shame on you.”',
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

  it.each([
    ['The ferries, Varnholm said, “ran as late as ever”.', 'The ferries … “ran as late as ever”'],
    ['The owners were, the judge found, “not without blame”.', 'The owners were … “not without blame”'],
    ['Its leader, according to Varnholm, “thanked his hosts”.', 'Its leader … “thanked his hosts”'],
    ['On Monday, Varnholm said, “nobody came”.', '“nobody came”'],
  ])('should begin with the subject that a quotation goes on from: %s', (text, content) => {
    expect(heard(text).map((line) => line.split(': ')[1])).toEqual([content]);
  });

  it.each([
    ['Rebels denied that they fired the shell, which killed one guard.', 'they fired the shell'],
    ['Rebels denied firing the shell, which killed one guard.', 'firing the shell'],
    [
      'Rebels denied that the shell, which killed one guard, was theirs.',
      'the shell, which killed one guard, was theirs',
    ],
  ])('should not deny what the reporter adds: %s', (text, content) => {
    expect(heard(text)[0]?.split(': ')[1]).toEqual(content);
  });

  it('should end before the source of the whole sentence', () => {
    const [, said] = heard('The airline said flights would start again on Friday, according to a notice on its site.');
    expect(said).toBe('The airline / said: flights would start again on Friday');
  });

  it('should be found for a follower of something, who is a person', () => {
    expect(heard('Tashkel, a supporter of the peace process, called for the use of force.')).toEqual([
      'Tashkel / called for: the use of force',
    ]);
  });
});
