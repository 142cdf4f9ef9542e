import { CUE_VERBS } from '../../lexicon/cue-verbs.ts';
import { KNOWN_ORGANISATIONS, KNOWN_PLACES } from '../../lexicon/known-names.ts';
import { ORGANISATIONS } from '../../lexicon/party-nouns.ts';
import { HONORIFICS, ROLES } from '../../lexicon/roles.ts';
import { formsOf } from '../inflections.ts';
import { countryOfDemonym } from '../places/countries.ts';
import { placeNamed } from '../places/places.ts';
import { type CaseMode, caseModeOf } from '../tagger/tag-features.ts';
import { englishNameWords } from './name-words.ts';
import { englishWordClasses } from './word-classes.ts';

/** What the name tagger sees of one word. */
export interface NameForm {
  readonly text: string;
  readonly lower: string;
  readonly xpos: string;
}

/** A sentence with what the lists say of its words. */
export interface NameContext {
  readonly words: readonly NameForm[];
  /** "title", "role", "org" …; "" for other words. */
  readonly kinds: readonly string[];
  /** One letter for each list with the word in it: f(irst name), l(ast name), p(lace), o(rganisation) … */
  readonly marks: readonly string[];
  /** Numbers of the words' fine and coarse classes. */
  readonly classes: readonly number[];
  readonly groups: readonly number[];
  readonly mode: CaseMode;
}

const CUES = formsOf(Object.keys(CUE_VERBS).filter((lemma) => !lemma.includes(' ')));
const wordSet = (text: string): ReadonlySet<string> => new Set(text.split(' '));
const COMPANY_ENDS = wordSet('inc corp co ltd llc plc gmbh ag sa nv bv lp llp holdings partners associates bros');
const PLACE_WORDS = wordSet(
  'street st avenue ave road rd boulevard blvd river lake mountain mountains mount bay island islands sea ocean valley park square bridge airport beach hill hills county province district region city town village peninsula desert coast gulf strait creek canyon forest building tower plaza hotel restaurant stadium north south east west northern southern eastern western central',
);

export const isCapital = (text: string): boolean => /^\p{Lu}/u.test(text);
const plain = (lower: string): string => (lower.endsWith('.') ? lower.slice(0, -1) : lower);

function kindOf({ text, lower }: NameForm): string {
  const bare = plain(lower);
  if (HONORIFICS.has(bare)) return 'title';
  if (Object.hasOwn(ROLES, bare)) return 'role';
  if (COMPANY_ENDS.has(bare)) return 'company';
  if (ORGANISATIONS.has(lower)) return 'org';
  if (PLACE_WORDS.has(bare)) return 'place';
  if (isCapital(text) && countryOfDemonym(text) !== null) return 'demonym';
  return CUES.has(lower) ? 'cue' : '';
}

const organisations = new Set(KNOWN_ORGANISATIONS);
const places = new Set(KNOWN_PLACES);
const MOST_WORDS = 4;

function marksOfPhrase(phrase: string): string {
  const lower = phrase.toLowerCase().replaceAll('’', "'");
  const place = placeNamed(phrase);
  const known = places.has(lower) || place?.kind === 'country' || place?.kind === 'area' ? 'c' : '';
  return known + (place ? (place.homonym ? 'h' : 'p') : '') + (organisations.has(lower) ? 'o' : '');
}

const cached = new Map<string, string>();
const MOST_CACHED = 20_000;
/** Articles name the same few things again and again. */
function marksOf(phrase: string): string {
  const known = cached.get(phrase);
  if (known !== undefined) return known;
  if (cached.size >= MOST_CACHED) cached.clear();
  const marks = marksOfPhrase(phrase);
  cached.set(phrase, marks);
  return marks;
}

const joinsPhrase = (word: NameForm | undefined): boolean =>
  word !== undefined && (isCapital(word.text) || /^(?:of|the|and|de|-|&|'s|’s)$/.test(word.text));

/** "New" and "York" each as a part of "New York"; the longest listed name first. */
function phraseMarks(words: readonly NameForm[], marks: string[]): void {
  for (let at = 0; at < words.length; at++) {
    if (!isCapital((words[at] as NameForm).text)) continue;
    let size = 1;
    while (size < MOST_WORDS && joinsPhrase(words[at + size])) size++;
    for (; size > 0; size--) {
      const part = words.slice(at, at + size);
      const found = marksOf(
        part
          .map(({ text }) => text)
          .join(' ')
          .replace(/ ['’]s$/, "'s"),
      );
      if (found === '') continue;
      for (let k = 0; k < size; k++) marks[at + k] += found + (size === 1 ? '' : k === 0 ? '<' : '>');
      at += size - 1;
      break;
    }
  }
}

const isAcronym = (text: string): boolean => /^\p{Lu}{2,6}$/u.test(text);
const SMALL_WORDS = wordSet(
  'who us it is am pm or in so no all an as at be by do go he if me my of on to up we and the not can may aid act',
);

/** "WHO" is no "who": where capitals tell something, an acronym stays as it is. */
const asItself = (word: NameForm): NameForm => (isAcronym(word.text) ? { ...word, lower: word.text } : word);

/** What the lists say of the words of one sentence. */
export function nameContext(sentence: readonly NameForm[]): NameContext {
  const lists = englishNameWords();
  const mode = caseModeOf(sentence);
  const words = mode === 'N' ? sentence.map(asItself) : sentence;
  const marks = sentence.map(({ text, lower }) => {
    const letters = (lists.isFirstName(lower) ? 'f' : '') + (lists.isSurname(lower) ? 'l' : '');
    return isCapital(text) ? letters : `-${letters}`;
  });
  phraseMarks(words, marks);
  const { fine, coarse } = englishWordClasses();
  const known = sentence.map(({ lower }, at) => (words[at]?.lower !== lower && SMALL_WORDS.has(lower) ? '' : lower));
  return { words, marks, kinds: sentence.map(kindOf), classes: known.map(fine), groups: known.map(coarse), mode };
}
