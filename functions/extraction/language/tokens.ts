import { ABBREVIATIONS } from '../lexicon/abbreviations.ts';
import type { Span } from './span.ts';
import type { Token } from './token.ts';

const INVISIBLE = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;
const LETTER = '\\p{L}\\p{M}\\u00ad\\u200b-\\u200d\\u2060\\ufeff';

/** Tried in this order at every place; each alternative is linear. */
const PATTERN = new RegExp(
  [
    '(?:https?://|www\\.)[^\\s<>"“”]*[^\\s<>"“”.,;:!?)\\]’\'»]', // https://example.org/a
    '[\\w.+-]{1,64}@[\\w-]{1,64}\\.[\\w.-]{1,64}\\w', // desk@example.org
    '[@#][\\w]+', // @handle
    '\\p{Lu}[\\p{L}\\d]{1,40}\\.(?:com|org|net)(?![\\p{L}\\d])', // Example.com
    '\\d{1,2}:\\d{2}(?!\\d)', // 10:30
    '\\d+(?:[.,]\\d+)*(?:[\\p{L}]+)?', // 1,200  2.5  25th  1990s
    `[${LETTER}]+\\[[${LETTER}]{1,12}\\][${LETTER}]*`, // reaffirm[ing]
    `\\[[${LETTER}]{1,2}\\][${LETTER}]+`, // [t]he
    '(?:\\p{L}\\.){2,}', // U.S.  a.m.
    `[${LETTER}][${LETTER}\\d]*(?:[&][${LETTER}]+)?(?:['’][${LETTER}]+)*`, // don’t  O’Brien  AT&T
    "''|``", // typed for a double mark
    '\\.{2,}|…', // ...
    '-{2,}|[—–―-]',
    '[^\\s]',
  ].join('|'),
  'gu',
);

/** Prefixes that stay with their word: "co-workers" is one token, "bomb-making" three. */
const PREFIX = /^(?:e|co|re|pre|non|anti|counter|ex|pro|mid|semi|multi|inter|sub|ultra|un|de|vice)$/i;
const CLITIC = /^(.+?)(n['’]t|['’](?:s|re|ve|ll|d|m))$/iu;
const WHOLE_WITH_APOSTROPHE = /^(?:o|d|l|al|ma|y)['’]/iu;

function push(tokens: Token[], text: string, start: number, end: number, spaceBefore: boolean): void {
  const plain = text.slice(start, end).replace(INVISIBLE, '');
  if (plain === '') return;
  const bracketed = /^(?:''|``)$/.test(plain)
    ? '"'
    : plain.length > 1 && plain.includes('[')
      ? plain.replace(/[[\]]/g, '')
      : plain;
  tokens.push({ start, end, text: bracketed, lower: bracketed.toLowerCase().replaceAll('’', "'"), spaceBefore });
}

/** "didn’t" is did + n’t, "Peru’s" is Peru + ’s, "cannot" is can + not, as the treebanks have it. */
function pushWord(tokens: Token[], text: string, start: number, end: number, spaceBefore: boolean): void {
  const word = text.slice(start, end);
  const clitic = word.length < 40 && /['’]/.test(word) ? CLITIC.exec(word) : null;
  const cut = clitic ? start + (clitic[1] as string).length : /^cannot$/i.test(word) ? start + 3 : end;
  push(tokens, text, start, cut, spaceBefore);
  if (cut < end) push(tokens, text, cut, end, false);
}

/** The stop belongs to an abbreviation ("Gen.", "J.") and not to the sentence. */
function takesStop(word: string, next: string): boolean {
  if (/^\p{Lu}$/u.test(word)) return true;
  const known = Object.hasOwn(ABBREVIATIONS, word.toLowerCase());
  if (/^nos?$/i.test(word)) return /\d/.test(next);
  if (/^(?:v|pp?)$/.test(word)) return /[\p{Lu}\d]/u.test(next); // "Orsk v. Talmaz", "p. 12"
  // "co." and "dept." only before a number or a capital
  return known && (/^\p{Lu}/u.test(word) || /[\p{Lu}\d]/u.test(next));
}

/** Cuts one block into tokens; their offsets are those of the whole text. Linear in the block's length. */
export function tokenise(text: string, block: Span): Token[] {
  const tokens: Token[] = [];
  const source = text.slice(block.start, block.end);
  let last = -1;
  for (const match of source.matchAll(PATTERN)) {
    const start = block.start + match.index;
    let end = start + match[0].length;
    if (start < last) continue;
    const spaceBefore = start !== last;
    const word = match[0];
    if (/^[\p{L}]/u.test(word) && !word.includes('.')) {
      if (text[end] === '.' && end < block.end && takesStop(word, text.slice(end + 1, end + 3).trim())) {
        end += 1;
        push(tokens, text, start, end, spaceBefore);
      } else if (PREFIX.test(word) && text[end] === '-' && /\p{L}/u.test(text[end + 1] ?? '')) {
        const rest = /^-\p{L}+/u.exec(text.slice(end, Math.min(block.end, end + 40)));
        end += rest?.[0].length ?? 0;
        push(tokens, text, start, end, spaceBefore);
      } else if (WHOLE_WITH_APOSTROPHE.test(word) && !/['’]s$/u.test(word)) push(tokens, text, start, end, spaceBefore);
      else pushWord(tokens, text, start, end, spaceBefore);
    } else push(tokens, text, start, end, spaceBefore);
    last = end;
  }
  return tokens;
}
