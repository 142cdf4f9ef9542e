/** Text of about so many characters that a careless rule would choke on. */
export interface HostileText {
  readonly name: string;
  readonly largest: number;
  readonly text: (size: number) => string;
}

const KB = 1000;
const filled = (piece: string) => (size: number) => piece.repeat(Math.ceil(size / piece.length)).slice(0, size);

const SYLLABLES = [
  'ba',
  'de',
  'gor',
  'hal',
  'im',
  'jo',
  'ka',
  'lun',
  'mer',
  'no',
  'ost',
  'pal',
  'quo',
  'rin',
  'sel',
  'tav',
];
/** Names that all differ: "Babade Bagor". */
function names(size: number): string {
  const syllable = (number: number) => SYLLABLES[number % SYLLABLES.length] as string;
  const capital = (text: string) => (text[0] as string).toUpperCase() + text.slice(1);
  const all: string[] = [];
  for (let number = 0, length = 0; length < size; number++) {
    const first = capital(syllable(number) + syllable(number >> 4));
    const last = capital(syllable(number >> 8) + syllable(number >> 12) + syllable(number >> 2));
    all.push(`${first} ${last}`);
    length += first.length + last.length + 3;
  }
  return `${all.join(', ')}.`;
}

/** Quotation marks that open and never close, and those that close, by turns. */
const nested = (size: number) => `${'“he said ‘'.repeat(size / 20)}x${'’ she said”'.repeat(size / 20)}`;

export const HOSTILE_TEXTS: readonly HostileText[] = [
  {
    name: 'one line of prose',
    largest: 1000 * KB,
    text: filled('The mayor of Lunsay said that 12 people were hurt near the old port. '),
  },
  {
    name: 'one sentence without end',
    largest: 200 * KB,
    text: filled('the mayor said that the ferry sank and 12 people died and '),
  },
  { name: 'quotations in quotations', largest: 200 * KB, text: nested },
  {
    name: 'statements and loose quotations',
    largest: 200 * KB,
    text: filled(
      'Obi said it was late. It rained.\n\n“We are all going home today.”\n\n“We ran,” Obi said.\n\nSo it went.\n\n',
    ),
  },
  {
    name: 'turns of a transcript',
    largest: 200 * KB,
    text: filled('Q: Is Obi safe?\n\nA: I think so.\n\nWe are.\n\n'),
  },
  {
    name: 'a turn without end',
    largest: 200 * KB,
    text: (size) => `Q: Are you?\n\nA: ${filled('“We ran,” Obi said. ')(size)}\n\nQ: Why?`,
  },
  { name: 'opening marks only', largest: 200 * KB, text: filled('“so ') },
  { name: 'straight marks', largest: 200 * KB, text: filled('" said ') },
  { name: 'U.S. Gen.', largest: 200 * KB, text: filled('U.S. Gen. ') },
  { name: 'digits', largest: 200 * KB, text: filled('1234567890') },
  { name: 'grouped digits', largest: 200 * KB, text: filled('1,234.') },
  { name: 'one token', largest: 200 * KB, text: filled('a') },
  { name: 'said said said', largest: 200 * KB, text: filled('said ') },
  { name: 'he said she said', largest: 200 * KB, text: filled('he said she told him that ') },
  { name: 'dates', largest: 200 * KB, text: filled('on Monday 3 May 2021, ') },
  { name: '12 killed, 12 killed', largest: 200 * KB, text: filled('12 killed, ') },
  { name: '12 killed.', largest: 200 * KB, text: filled('12 people were killed. ') },
  { name: 'number words', largest: 200 * KB, text: filled('two hundred thousand and ') },
  { name: 'including', largest: 200 * KB, text: filled('including 4 children ') },
  { name: '100,000 names', largest: 1800 * KB, text: names },
  { name: 'capitals', largest: 200 * KB, text: filled('Gen Obi ') },
  { name: 'apostrophes', largest: 200 * KB, text: filled("o'") },
  { name: 'brackets', largest: 200 * KB, text: filled('a[b]') },
  { name: 'hyphens', largest: 200 * KB, text: filled('co-a-') },
  { name: 'e-mail addresses', largest: 200 * KB, text: filled('a.b@c.') },
  { name: 'zero-width characters', largest: 200 * KB, text: filled('\u200b') },
  { name: 'combining accents', largest: 200 * KB, text: filled('e\u0301') },
  { name: 'spaces', largest: 200 * KB, text: (size) => `x${' '.repeat(size)}x` },
  { name: 'empty lines', largest: 200 * KB, text: (size) => `x${'\n'.repeat(size)}x` },
  { name: 'one word a line', largest: 200 * KB, text: filled('said\n') },
  {
    name: 'hard-wrapped lines',
    largest: 200 * KB,
    text: filled('the mayor of Lunsay said that the road to the old port\n'),
  },
  { name: 'according to', largest: 200 * KB, text: filled('according to the mayor, ') },
  { name: 'emoji', largest: 200 * KB, text: filled('😀 ') },
];
