import { describe, expect, it } from 'vitest';
import { type Row, said, saidIn, titled } from './said.ts';

const article = (...paragraphs: readonly string[]): string => paragraphs.join('\n\n');
const turn = (speaker: string | null, ...content: readonly string[]) =>
  said(speaker, null, null, 'indirect', ...content);

const INTRO = 'Ilse Varnholm met The Torvane Echo in her office. Oren Tashkel sat beside her.';
const ASKED = 'Is the road open?';

const FOUND: readonly Row[] = [
  [
    article(INTRO, `Q: ${ASKED}`, 'A: Not yet.', 'Q: Why?', 'A: We have no stones.'),
    turn(null, ASKED),
    turn(null, 'Not yet.'),
    turn(null, 'Why?'),
    turn(null, 'We have no stones.'),
  ],
  [
    article(INTRO, `Q. ${ASKED}`, 'A. Not yet.', 'Q. Why?'),
    turn(null, ASKED),
    turn(null, 'Not yet.'),
    turn(null, 'Why?'),
  ],
  [
    article(INTRO, `Question: ${ASKED}`, 'Ilse Varnholm: No.', 'Question: Why?', 'Varnholm: We have no stones.'),
    turn(null, ASKED),
    turn('Ilse Varnholm', 'No.'),
    turn(null, 'Why?'),
    turn('Varnholm', 'We have no stones.'),
  ],
  [
    article(INTRO, `Torvane Echo: ${ASKED}`, 'VARNHOLM: No.', 'Torvane Echo: Are you sure?'),
    turn('Torvane Echo', ASKED),
    turn('VARNHOLM', 'No.'),
    turn('Torvane Echo', 'Are you sure?'),
  ],
  [
    article(INTRO, `OREN TASHKEL, HOST: ${ASKED}`, 'ILSE VARNHOLM: (laughs) No.', 'TASHKEL: Are you sure?'),
    turn('OREN TASHKEL', ASKED),
    turn('ILSE VARNHOLM', 'No.'),
    turn('TASHKEL', 'Are you sure?'),
  ],
  [
    article(INTRO, `Q: ${ASKED}`, 'Mayor Ilse Varnholm (Torvane): No.', 'Q: Are you sure?'),
    turn(null, ASKED),
    turn('Mayor Ilse Varnholm', 'No.'),
    turn(null, 'Are you sure?'),
  ],
  // answers only: the questions have lost their label
  [
    article(INTRO, `Q${ASKED}`, 'A: I think so.', 'QWhy?', 'A: I drove here.', 'QTruly?', 'A: Yes.'),
    turn(null, 'I think so.'),
    turn(null, 'I drove here.'),
    turn(null, 'Yes.'),
  ],
  // a label that comes once, and a name that the article has elsewhere
  [
    article(INTRO, `Moderator: ${ASKED}`, 'Varnholm: I hope so.', 'Oren Tashkel: It is shut.', 'Moderator: Thank you.'),
    turn('Moderator', ASKED),
    turn('Varnholm', 'I hope so.'),
    turn('Oren Tashkel', 'It is shut.'),
    turn('Moderator', 'Thank you.'),
  ],
  // narration between, at some length
  [
    article(INTRO, `Q: ${ASKED}`, 'Varnholm: Not yet.', 'The road leads to the sea. It was built in 1931.', 'Q: Why?'),
    turn(null, ASKED),
    turn('Varnholm', 'Not yet.'),
    turn(null, 'Why?'),
  ],
];

/** A paragraph without a label, after "A: Not yet." and before the next label; and whether it goes on with the answer. */
const BETWEEN: readonly (readonly [paragraph: string, goesOn: boolean])[] = [
  ['And I would add that it snows.', true],
  ['It snows here. You need chains on your wheels.', true],
  ['The road leads to the sea.', false],
  ['The US army built the road.', false],
  ['Why do you say that?', false],
  ['Varnholm looks at me and sighs.', false],
  ['A clerk brings tea. “My hands are cold,” her coat says in red letters.', false],
  ['Photo: Our reporter at the road.', false],
  ['Sara Lind: I am from the valley.', false],
  ['“I am from the valley.”', false],
];

/** Labels that are no turns, each in an article that could be taken for a transcript. */
const NONE: readonly (readonly [what: string, text: string])[] = [
  ['two turns only', article(INTRO, `Q: ${ASKED}`, 'A: I think so.')],
  ['counts', article(INTRO, 'Varnholm: 1,769.', 'Tashkel: 1,501.', 'Varnholm: 547.', 'Tashkel: 46.')],
  ['data lines', article(INTRO, 'Date: 3 May.', 'Source: Torvane Echo.', 'Photo: Ilse Varnholm.', 'Date: 4 May.')],
  ['a toll', article(INTRO, 'Dead: 12. Injured: 30.', 'Missing: 4.', 'Dead: 13. Injured: 31.')],
  [
    'sectors of a report',
    article(INTRO, 'Needs: Tents and water.', 'Response: Tents for 40.', 'Needs: Flour.', 'Response: None yet.'),
  ],
  [
    'where candidates stand',
    article(
      INTRO,
      'Varnholm: Supports the road.',
      'Tashkel: Opposes the road.',
      'Varnholm: A tax.',
      'Tashkel: No tax.',
    ),
  ],
  [
    'myths and facts',
    article(INTRO, 'Myth: You can drive on ice.', 'Fact: You cannot.', 'Myth: You are safe.', 'Fact: You are not.'),
  ],
  [
    'letters to an adviser',
    article(INTRO, 'Dear Varnholm: My cat is ill.', 'Dear Reader: You need a vet.', 'Dear Varnholm: Is it me?'),
  ],
  [
    'towns in brief',
    article(INTRO, 'TORVANE: The road is shut.', 'ORLO: The mill burnt down.', 'TORVANE: The bridge is open.'),
  ],
  [
    'headings that come back',
    article(
      `${INTRO} It has one Bright Idea a week.`,
      'BRIGHT IDEA: Build a wall',
      'We liked it. Did you?',
      'BRIGHT IDEA: Build a road',
      'We liked it. Did you?',
      'BRIGHT IDEA: Build a boat',
    ),
  ],
  ['voices of one line each', article(INTRO, 'Varnholm: I like it.', 'Tashkel: I do not.', 'Echo: Do you?')],
  ['scripture', article(INTRO, 'Orlo 3:16: You shall keep the road.', 'Orlo 3:17: You shall not.', 'Orlo 4:1: I am.')],
  ['hours', article(INTRO, '9:05 a.m.: You may park.', '9:15 a.m.: You may not.', '9:05 a.m.: Do you park?')],
  ['sentences', article(INTRO, 'Ask one thing: are you safe?', 'Say one thing: I am.', 'Ask one thing: are you?')],
  ['initials', article(INTRO, 'A. Brandt sold us the mill.', 'A. Brandt is my neighbour.', 'A. Brandt was ill.')],
  [
    'labels that nobody else mentions',
    article(INTRO, 'Blue: You turn left.', 'Red: You turn right.', 'Blue: You stop.', 'Red: Do you?'),
  ],
];

describe('a transcript', () => {
  it.each(titled(FOUND))('should have its turns: $text', ({ text, statements }) => {
    expect(saidIn(text)).toEqual(statements);
  });

  it.each(BETWEEN)('should keep each turn to its speaker: %s goes on: %s', (paragraph, goesOn) => {
    const text = article(INTRO, `Q: ${ASKED}`, 'Varnholm: Not yet.', paragraph, 'Q: Why?');
    const turns = saidIn(text).filter(({ cue }) => cue === null);
    expect(turns).toEqual([
      turn(null, ASKED),
      turn('Varnholm', 'Not yet.', ...(goesOn ? [paragraph] : [])),
      turn(null, 'Why?'),
    ]);
  });

  it('should go on with a quotation over paragraphs', () => {
    const text = article(INTRO, `Q: ${ASKED}`, 'Varnholm: “Not yet.', '“The snow is deep.”', 'Q: Why?');
    expect(saidIn(text)[1]?.content).toEqual(['“Not yet.', '“The snow is deep.”']);
  });

  it('should leave out what follows the last label, and what may be a question', () => {
    const last = article(INTRO, `Q: ${ASKED}`, 'Varnholm: No.', 'Q: Are you sure?', 'I am.');
    expect(saidIn(last).at(-1)?.content).toEqual(['Are you sure?']);
    const twice = article(INTRO, `Q: ${ASKED}`, 'Varnholm: No.', 'We wonder about you.', 'Varnholm: No.', 'Q: Why?');
    expect(saidIn(twice).map(({ content }) => content)).not.toContainEqual(['No.', 'We wonder about you.']);
  });

  it.each(NONE)('should not be seen in %s', (_, text) => {
    expect(saidIn(text).filter(({ cue }) => cue === null)).toEqual([]);
  });
});
