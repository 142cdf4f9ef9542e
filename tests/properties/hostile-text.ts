import fc from 'fast-check';

/** Words that rules look for; a bar stands between two. */
const WORDS = [
  'Ilse Varnholm|Varnholm|Mr. Obi|Gen. J. R. Orsk|the mayor of Torvane|she|they|who|Lima|Peru|the ministry|officials',
  'a Peruvian statement|residents|O’Brien|the U.S. Army|@orlo|https://a.example/b.|said|said that|told reporters',
  'has denied|did not say|according to|adding that|asked whether|called it|made no mention of|apprised|put it|condemned',
  'is expected to say|reaffirm[ing]|12|1,20,000|at least 42|no one|a woman|dozens|half of the 90|between two and three',
  '20-30|9-year-old|99999999999999999999|2.5 million|0|-5|a hundred and|twenty-|from 42 to|up to|$40|40%|people|miners',
  'children|families|were killed|died|killing|wounded|missing|hostage|left|dead|the death toll rose|including|of them',
  'including 51 apprentices and 22 cooks|more|another|in the bombing|on Monday|since the rains set in last week|in March',
  'February 30|in a statement|by telephone|late on Sunday|constructor|__proto__|toString|hasOwnProperty|İ|ß|ﬁ|中文|עברית',
].flatMap((line) => line.split('|'));

const MARKS = "“ ” ‘ ’ \" ' « » „ ‹ › `` '' ( ) [ ] [sic] — – - -- . , ; : ! ? … ... • 1. 2)".split(' ');

/** White space, line ends, emoji, combining and zero-width characters, lone surrogates, right-to-left marks. */
const ODD = [
  ...['\n', '\n\n', '\n-----\n', '\t', ' ', '\u00a0', '\u2028', '\f', '😀', '👍🏽', '🇵🇪', 'e\u0301', '\u00ad'],
  ...['\u200b', '\u200d', '\u2060', '\ufeff', '\u200f', '\u202e', '\ud83d', '\ude00', '\u0000'],
];

const SPEAKERS = ['Ilse Varnholm', 'The mayor of Torvane', 'Officials', 'The ministry', 'Renna Sul, a nurse,', 'She'];
const CLAIMS = [
  'the road was shut',
  '12 miners were killed',
  'nobody was hurt',
  'dozens of people fled their homes',
  'it would rain',
];
const speaker = fc.constantFrom(...SPEAKERS);
const claim = fc.constantFrom(...CLAIMS);

const sentence = fc.oneof(
  fc.tuple(speaker, claim).map(([who, what]) => `${who} said ${what}.`),
  fc.tuple(speaker, claim).map(([who, what]) => `“This is so: ${what},” ${who.toLowerCase()} said. “Believe me.”`),
  fc.tuple(speaker, claim).map(([who, what]) => `According to ${who.replace(/,$/, '')}, ${what}.`),
  fc.tuple(claim).map(([what]) => `On Monday ${what}, including 4 children, in the bombing of Torvane.`),
  fc.constant('The landslide killed 17 people and injured 23.'),
  fc.constant('The death toll rose from 42 to at least 51.'),
  fc.constant('Rain fell for three days.'),
);

/** Paragraphs of news as it is written. */
export const newsParagraphs: fc.Arbitrary<string[]> = fc.array(
  fc.array(sentence, { minLength: 1, maxLength: 3 }).map((sentences) => sentences.join(' ')),
  { minLength: 1, maxLength: 4 },
);

const piece = fc.constantFrom(...WORDS, ...MARKS, ...ODD);
const joint = fc.constantFrom(' ', ' ', ' ', ' ', '', '. ', ', ', '\n', '\n\n');
const mark = fc.constantFrom('“', '”', '"', '‘', '’', "'", '«', '»', '', '');
const cue = fc.constantFrom(
  'said',
  'said that',
  'told reporters',
  'has denied',
  'did not say',
  'called it',
  'warned',
  'added',
);
const harm = fc.constantFrom(
  'were killed',
  'died',
  'are missing',
  'were wounded',
  'fled their homes',
  'were taken to hospital',
);
const number = fc.constantFrom(
  '12',
  'at least 42',
  'dozens of',
  'half of the 90',
  'up to 1,20,000',
  'no',
  '20 to 30',
  'several',
);

/** Clauses that the rules take, with any mark or odd piece where a word or a matching mark should stand. */
const clause = fc.oneof(
  fc
    .tuple(mark, claim, piece, mark, speaker, cue)
    .map(([a, what, odd, b, who, said]) => `${a}${what} ${odd},${b} ${who} ${said}`),
  fc.tuple(speaker, cue, mark, claim, mark).map(([who, said, a, what, b]) => `${who} ${said} ${a}${what}${b}`),
  fc
    .tuple(speaker, piece, cue, claim, piece)
    .map(([who, odd, said, what, last]) => `${who} ${odd} ${said} ${what} ${last}`),
  fc.tuple(piece, speaker, claim).map(([odd, who, what]) => `according to ${odd} ${who} ${what}`),
  fc.tuple(number, piece, harm).map(([count, odd, term]) => `${count} people ${odd} ${term}`),
  fc.tuple(number, piece, number).map(([count, odd, part]) => `killing ${count} ${odd}, including ${part} children`),
  fc.tuple(number, number).map(([from, to]) => `the death toll rose from ${from} to ${to}`),
);

/** Text made of what the rules look for, in any order: quotation marks, names, cue verbs, numbers, odd characters. */
export const hostileText: fc.Arbitrary<string> = fc
  .array(fc.tuple(fc.oneof({ weight: 2, arbitrary: clause }, { weight: 3, arbitrary: piece }), joint), {
    minLength: 1,
    maxLength: 30,
  })
  .map((parts) => parts.map(([words, after]) => words + after).join(''));
