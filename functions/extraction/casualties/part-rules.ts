import type { Document, Word } from '../language/document.ts';
import { countryOfPlace } from '../language/places/place-phrases.ts';
import { placeNamed } from '../language/places/places.ts';
import { PEOPLE } from '../lexicon/people.ts';
import type { FigureCandidate } from './candidate.ts';
import { sentenceOf } from './rule.ts';
import { leastOf } from './totals.ts';

/** Whether a figure is part of an earlier one; of several the nearest is taken. */
export interface PartRule {
  readonly name: string;
  /** Also of a figure that is part of another itself. */
  readonly ofParts?: true;
  readonly fits: (figure: FigureCandidate, whole: FigureCandidate, doc: Document) => boolean;
}

/** Sentences between a total and those who are counted apart by age, sex or wounds. */
const NEAR = 3;
const GRAVE = /^(?:seriously|critically|badly|severely|gravely|lightly|slightly|fatally)$/;
/** Those who did the harm are no part of a toll of victims by themselves. */
const ATTACKER = /^(?:gunman|attacker|assailant|bomber|shooter|suspect|perpetrator|knifeman|hijacker)$/;
const ELSEWHERE = /^(?:also|separately|meanwhile|elsewhere|second|separate|another|later)$/;
const WIDE =
  /^(?:across|country|region|regions|province|provinces|state|states|islands|coast|north|south|east|west|northern|southern|eastern|western|central|northeast|northwest|southeast|southwest|nationwide|area|areas|territory|territories|districts?)$/;
const SITE =
  /^(?:headquarters|hq|base|airport|barracks|hospital|school|market|mosque|church|house|home|hotel|station|mine|camp|consulate|embassy|checkpoint|prison|factory|village|town)$/;

const headOf = (words: readonly Word[], { people }: FigureCandidate): string =>
  people.victims === null ? '' : (words[people.victims.to - 1]?.lower ?? '');

const sentenceNumber = (doc: Document, { people }: FigureCandidate): number =>
  doc.sentenceAt[people.count.from] as number;
const distance = (doc: Document, a: FigureCandidate, b: FigureCandidate): number =>
  sentenceNumber(doc, a) - sentenceNumber(doc, b);

/** Headline, and the first two paragraphs below it. */
function isLead(doc: Document, whole: FigureCandidate): boolean {
  const first = doc.paragraphs.findIndex(({ section }) => section !== 'headline');
  return sentenceOf(doc, whole).paragraph <= first + 1;
}

const wordsOfPlace = (doc: Document, { place }: FigureCandidate): readonly Word[] =>
  place === null ? [] : doc.words.slice(place.from, place.to);
const nameOfPlace = ({ text }: Document, { place }: FigureCandidate): string =>
  place === null ? '' : text.slice(place.start, place.end);

/** A country, a region, several places: not a town, a base or a house. */
function isWide(doc: Document, whole: FigureCandidate): boolean {
  const words = wordsOfPlace(doc, whole);
  if (words.some(({ lower }) => SITE.test(lower))) return false;
  const kind = placeNamed(nameOfPlace(doc, whole))?.kind;
  return kind === 'country' || kind === 'region' || words.some(({ lower }) => WIDE.test(lower) || lower === 'and');
}

/** Not told apart by where they were harmed. */
function mayShareCountry(doc: Document, a: FigureCandidate, b: FigureCandidate): boolean {
  const [first, second] = [countryOfPlace(nameOfPlace(doc, a)), countryOfPlace(nameOfPlace(doc, b))];
  return first === null || second === null || first === second;
}

const isApart = (doc: Document, a: FigureCandidate, b: FigureCandidate): boolean =>
  a.place !== null && b.place !== null && !a.isPlaceCarried && nameOfPlace(doc, a) !== nameOfPlace(doc, b);

/** "three of the dead" */
const saidSo: PartRule = { name: 'said so', fits: ({ isPart }) => isPart };

/** "nine children" of the people killed, "two women" of the dozen hurt */
const byKind: PartRule = {
  name: 'a kind of people',
  fits(figure, whole, doc) {
    const kind = PEOPLE.get(headOf(doc.words, figure));
    const ofWhole = PEOPLE.get(headOf(doc.words, whole));
    const special = kind?.age !== undefined || kind?.sex !== undefined;
    const general = ofWhole === undefined || (ofWhole.age === undefined && ofWhole.sex === undefined);
    const near = distance(doc, figure, whole) <= NEAR && !isApart(doc, figure, whole);
    return special && general && figure.people.count.value !== 1 && (near || isLead(doc, whole));
  },
};

/** "two adults were seriously injured" of the sixteen injured */
const byGravity: PartRule = {
  name: 'graver wounds',
  fits(figure, whole, doc) {
    const before = doc.words.slice(Math.max(0, figure.term.from - 2), figure.term.to);
    const grave = before.some(({ lower }) => GRAVE.test(lower));
    return figure.outcome === 'injured' && grave && distance(doc, figure, whole) <= NEAR;
  },
};

/** "recovered the bodies of 34" of the 42 who drowned */
const byBodies: PartRule = {
  name: 'bodies found',
  fits(figure, whole, doc) {
    const bodies = doc.words
      .slice(figure.term.from, figure.term.to)
      .some(({ lower }) => /^(?:body|bodies|remains)$/.test(lower));
    return bodies && distance(doc, figure, whole) > 0 && leastOf(whole) !== null;
  },
};

/** "27 in Orlo state" of the 41 dead of the lead: a narrower place. */
const byPlace: PartRule = {
  name: 'a narrower place',
  fits(figure, whole, doc) {
    const [part, all] = [leastOf(figure) ?? 0, leastOf(whole) ?? 0];
    // nine in ten of them are rather a rival toll
    if (part > all * 0.9) return false;
    const told = isApart(doc, figure, whole) && !whole.isPlaceCarried && figure.people.count.value !== null;
    return (
      told &&
      isLead(doc, whole) &&
      isWide(doc, whole) &&
      mayShareCountry(doc, figure, whole) &&
      distance(doc, figure, whole) > 0
    );
  },
};

/** "A woman died when a tree fell on her house", below a toll. */
const bySingle: PartRule = {
  name: 'one of them',
  ofParts: true,
  fits(figure, whole, doc) {
    const { victims, count, named } = figure.people;
    const away = distance(doc, figure, whole);
    if (named || victims === null || count.value !== 1 || victims.from > count.from || away === 0) return false;
    const [sex, all] = [PEOPLE.get(headOf(doc.words, figure))?.sex, PEOPLE.get(headOf(doc.words, whole))?.sex];
    if (sex !== undefined && all !== undefined && sex !== all) return false;
    if (figure.outcome !== whole.outcome || ATTACKER.test(headOf(doc.words, figure))) return false;
    const sentence = sentenceOf(doc, figure);
    const aside = doc.words.slice(sentence.from, sentence.to).some(({ lower }) => ELSEWHERE.test(lower));
    const isOne = /^(?:a|an|the)$/.test(doc.words[count.from]?.lower ?? '');
    return isOne && !aside && (away <= NEAR || isLead(doc, whole)) && mayShareCountry(doc, figure, whole);
  },
};

/** The most certain first. */
export const PART_RULES: readonly PartRule[] = [saidSo, byGravity, byBodies, byKind, byPlace, bySingle];
