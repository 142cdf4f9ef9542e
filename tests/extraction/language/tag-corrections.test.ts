import { describe, expect, it } from 'vitest';
import { NOUN_VERBS } from '../../../functions/extraction/language/tagger/corrections/verb-forms.ts';
import { correctedTags } from '../../../functions/extraction/language/tagger/tag-corrections.ts';
import { CUE_VERBS } from '../../../functions/extraction/lexicon/cue-verbs.ts';

const UPOS: Readonly<Record<string, string>> = { VB: 'VERB', NN: 'NOUN', JJ: 'ADJ', RB: 'ADV' };

/** "official/JJ>NN": a word, its tag, and the tag that it should get where that is another. */
const marked = (sentence: string): { text: string; given: string; right: string }[] =>
  sentence.split(' ').map((word) => {
    const slash = word.lastIndexOf('/');
    const [given = '', right = given] = word.slice(slash + 1).split('>');
    return { text: word.slice(0, slash), given, right };
  });

function corrected(sentence: string): string {
  const words = marked(sentence);
  const tokens = words.map(({ text }, at) => ({
    ...{ text, lower: text.toLowerCase(), start: at, end: at + 1 },
    spaceBefore: !/^[.,:”]$/.test(text) && words[at - 1]?.text !== '“',
  }));
  const tags = words.map(({ given }) => ({ upos: UPOS[given.slice(0, 2)] ?? 'X', xpos: given }));
  return correctedTags(tokens, tags)
    .map(({ xpos }, at) => `${words[at]?.text}/${xpos}`)
    .join(' ');
}

const expected = (sentence: string): string =>
  marked(sentence)
    .map(({ text, right }) => `${text}/${right}`)
    .join(' ');

describe('nouns and names', () => {
  it.each([
    ['a noun before "told"', 'an/DT official/JJ>NN told/VBD reporters/NNS'],
    ['a noun and its verb', 'a/DT senior/JJ official/JJ>NN told/VBN>VBD the/DT Herald/NNP'],
    ['"told" itself', 'an/DT aide/NN told/NN>VBD the/DT Herald/NNP'],
    ['a noun before a closing "read"', "”/'' the/DT post/RBS>NN read/JJ>VBD ./."],
    ['a small letter before a closing "read"', "”/'' the/DT post/NNP>NN read/NNP>VBD ./."],
    ['a noun after "according to"', 'according/VBG to/IN prosecutor/VB>NN Ada/NNP Obi/NNP'],
    ['a noun that ends an attribution', 'according/VBG to/IN Ruritanian/JJ military/JJ>NN ./.'],
    ['a plural after a verb', 'Obi/NNP denied/VBD claims/VBZ>NNS that/IN the/DT dam/NN leaked/VBD'],
    ['a plural after its owner', 'the/DT envoy/NN ’s/POS remarks/VBZ>NNS on/IN grain/NN'],
    ['a plural after a base verb', 'to/TO probe/VB claims/VBZ>NNS Obi/NNP made/VBD'],
    ['a plural that opens a sentence', 'Reports/VBZ>NNS of/IN a/DT blast/NN spread/VBD'],
    ['people', 'two/CD aides/VBZ>NNS and/CC some/DT candidates/VBZ>NNS left/VBD'],
    ['a name that opens a sentence', 'Brand/VB>NNP denied/VBD it/PRP'],
    ['a noun that opens a sentence', 'Help/VB>NN is/VBZ coming/VBG'],
  ])('should correct %s', (_, sentence) => {
    expect(corrected(sentence)).toBe(expected(sentence));
  });

  it.each([
    ['"the latter" before "told"', 'the/DT latter/JJ told/VBD reporters/NNS'],
    ['an adverb before "told"', 'the/DT mayor/NN also/RB told/VBD reporters/NNS'],
    ['an adverb between article and participle', 'a/DT widely/RB read/VBN ,/, short/JJ poem/NN'],
    ['a base verb after "to"', 'they/PRP want/VBP to/TO drink/VB water/NN'],
    ['a base verb after "kind of"', 'you/PRP kind/NN of/IN see/VB people/NNS there/RB'],
    ['an adjective before its noun', 'according/VBG to/IN Ruritanian/JJ military/JJ sources/NNS ./.'],
    ['a verb after its subject', 'Obi/NNP claims/VBZ that/IN the/DT dam/NN leaked/VBD'],
    ['a verb after a name taken for an order', 'Brand/VB claims/VBZ it/PRP leaked/VBD'],
    ['a verb that people share', 'she/PRP volunteers/VBZ at/IN the/DT harbour/NN'],
    ['an order', 'Tell/VB them/PRP the/DT road/NN is/VBZ shut/VBN'],
    ['a base verb in small letters', 'brand/VB denied/VBD it/PRP'],
  ])('should not touch %s', (_, sentence) => {
    expect(corrected(sentence)).toBe(expected(sentence));
  });
});

describe('past and participle', () => {
  it.each([
    ['a past before its object', 'Obi/NNP blamed/JJ>VBD the/DT council/NN'],
    ['a past before a bare object', 'the/DT secretary/NN blamed/JJ>VBD budget/NN cuts/NNS'],
    ['a second past', 'he/PRP left/VBD and/CC urged/JJ>VBD residents/NNS to/TO stay/VB'],
    ['a past after an aside', 'Ada/NNP Obi/NNP ,/, alleged/JJ>VBD that/IN lorries/NNS burned/VBD'],
    ['a past after an adverb', 'owners/NNS strongly/RB denied/JJ>VBD ,/, and/CC left/VBD'],
    ['a past with an object', 'the/DT mayor/NN told/VBN>VBD reporters/NNS'],
    ['a past with a quotation', "The/DT nurse/NN shouted/VBN>VBD “/`` Run/VB !/. ”/''"],
    ['a past after a pronoun', 'she/PRP never/RB complained/VBN>VBD ./.'],
    ['a past that has no passive', 'The/DT embassy/NN responded/VBN>VBD by/IN saying/VBG no/UH'],
    ['"said" after its subject', 'The/DT ministry/NN said/VBN>VBD by/IN noon/NN it/PRP knew/VBD'],
    ['"read" before a colon', 'a/DT sign/NN at/IN the/DT gate/NN read/VB>VBD :/:'],
    ['"read" after a day', 'a/DT note/NN from/IN the/DT council/NN on/IN Monday/NNP read/VB>VBD ./.'],
    ['"put" after its subject', 'the/DT agency/NN put/VB>VBD the/DT toll/NN at/IN nine/CD'],
    ['"shot back"', 'Obi/NNP shot/NN>VBD back/RB ./.'],
    ['a participle after "was"', 'the/DT closure/NN was/VBD announced/JJ>VBN ./.'],
    ['a participle after "has long"', 'the/DT union/NN has/VBZ long/RB pleaded/JJ>VBN with/IN owners/NNS'],
    ['a participle after "had earlier"', 'an/DT aide/NN had/VBD earlier/RBR told/VBD>VBN the/DT Herald/NNP'],
    ['a participle that opens a sentence', 'Asked/VBD>VBN whether/IN he/PRP would/MD stay/VB ,/, Obi/NNP left/VBD'],
    ['a participle after "when"', 'he/PRP shrugged/VBD when/WRB asked/VBD>VBN about/IN the/DT dam/NN'],
  ])('should correct %s', (_, sentence) => {
    expect(corrected(sentence)).toBe(expected(sentence));
  });

  it.each([
    ['an adjective before its noun', 'the/DT criminals/NNS and/CC alleged/JJ spies/NNS left/VBD'],
    ['an adjective before a name', 'two/CD spies/NNS and/CC alleged/JJ Ruritanian/NNP agents/NNS left/VBD'],
    ['an adjective after "state"', 'the/DT state/NN backed/JJ militias/NNS left/VBD'],
    ['a mood after "was"', 'the/DT mayor/NN was/VBD concerned/JJ about/IN it/PRP'],
    ['a participle after "has"', 'the/DT mayor/NN has/VBZ told/VBN reporters/NNS'],
    ['a participle after "was not"', 'she/PRP was/VBD not/RB told/VBN the/DT truth/NN'],
    ['"said to be"', 'The/DT ring/NN said/VBN to/TO be/VB hers/PRP vanished/VBD'],
    ['a participle of a name', 'a/DT man/NN named/VBN Obi/NNP left/VBD'],
    ['a participle before a day', 'The/DT plan/NN announced/VBN Monday/NNP failed/VBD'],
    ['a participle before a time', 'The/DT plan/NN announced/VBN two/CD days/NNS ago/RB failed/VBD'],
    ['a participle before an earlier night', 'The/DT clerk/NN robbed/VBN the/DT previous/JJ night/NN left/VBD'],
    ['a participle before a month', 'The/DT deal/NN signed/VBN Oct./NNP 3/CD failed/VBD'],
    ['a participle before "that"', 'The/DT point/NN raised/VBN that/IN it/PRP leaked/VBD was/VBD his/PRP$'],
    ['a participle after a verb', 'Police/NNS held/VBD a/DT man/NN suspected/VBN that/DT day/NN'],
    ['a participle of "with"', 'With/IN no/DT reason/NN added/VBN it/PRP failed/VBD'],
    ['a base verb after "let"', 'She/PRP let/VBD the/DT clerk/NN read/VB the/DT note/NN'],
    ['a base verb after "will"', 'Will/MD the/DT agency/NN put/VB the/DT toll/NN at/IN nine/CD ?/.'],
    ['a noun after a noun', 'a/DT fine/JJ beach/NN read/NN ./.'],
    ['a past after a subject', 'the/DT judge/NN asked/VBD about/IN the/DT dam/NN'],
  ])('should not touch %s', (_, sentence) => {
    expect(corrected(sentence)).toBe(expected(sentence));
  });
});

describe('present and -ing', () => {
  it.each([
    ['a third form that is no noun', 'the/DT ministry/NN denies/NNS>VBZ telling/VBG anyone/NN'],
    ['a third form after a quotation', "”/'' Obi/NNP notes/NNS>VBZ ./."],
    ['a third form after a comma', ',/, the/DT Herald/NNP reports/NNS>VBZ ./.'],
    ['a third form after a pronoun', 'a/DT dam/NN she/PRP often/RB comments/NNS>VBZ on/IN'],
    ['a third form before a clause', 'The/DT Herald/NNP notes/NNS>VBZ that/IN Obi/NNP left/VBD'],
    ['a present after a plural', 'soldiers/NNS announce/NN>VBP on/IN television/NN'],
    ['a present before a clause', 'Organisers/NNS insist/IN>VBP they/PRP will/MD meet/VB'],
    ['a present after "many"', 'many/JJ argue/NN>VBP ,/, it/PRP leaked/VBD'],
    ['"mentions" of a film', 'The/DT film/NN mentions/NNS>VBZ neither/DT dam/NN'],
    ['an -ing form before a name', 'a/DT tweet/NN denouncing/NN>VBG Obi/NNP ’s/POS plan/NN'],
    ['"point out"', 'supporters/VBZ>NNS point/NN>VBP out/RP that/IN Obi/NNP left/VBD'],
    ['"claiming that"', 'he/PRP left/VBD ,/, claiming/NN>VBG that/IN it/PRP leaked/VBD'],
    ['"warning that"', 'he/PRP left/VBD ,/, warning/NN>VBG that/IN it/PRP leaked/VBD'],
    ['"calling for"', 'a/DT warning/NN calling/NN>VBG for/IN people/NNS to/TO stay/VB'],
    ['"threatening to"', 'with/IN both/DT threatening/NN>VBG to/TO leave/VB'],
  ])('should correct %s', (_, sentence) => {
    expect(corrected(sentence)).toBe(expected(sentence));
  });

  it.each([
    ['a plural after an article', 'he/PRP signed/VBD the/DT confirms/NNS today/NN'],
    ['plurals after a name', 'the/DT row/NN over/IN Ruritania/NNP claims/NNS ,/, he/PRP said/VBD'],
    ['plurals before "of"', 'press/NN mentions/NNS of/IN the/DT dam/NN'],
    ['plurals in a list', 'fires/NNS ,/, Ruritania/NNP protests/NNS ,/, and/CC floods/NNS'],
    ['plurals of a name', 'He/PRP denied/VBD Ruritania/NNP claims/NNS that/IN it/PRP leaked/VBD'],
    ['an adjective after a plural', 'all/DT visitors/NNS welcome/JJ'],
    ['a noun after a name', 'for/IN the/DT GOP/NNP nod/NN ./.'],
    ['a noun after a plural', 'a/DT jobs/NNS report/NN on/IN Monday/NNP'],
    ['"a warning that"', 'a/DT warning/NN that/IN it/PRP would/MD leak/VB'],
    ['"ruling" of a court', 'after/IN court/NN ruling/NN the/DT dam/NN closed/VBD'],
    ['"his calling"', 'he/PRP found/VBD his/PRP$ calling/NN on/IN Monday/NNP'],
  ])('should not touch %s', (_, sentence) => {
    expect(corrected(sentence)).toBe(expected(sentence));
  });
});

describe('NOUN_VERBS', () => {
  it('should hold verbs of saying only', () => {
    expect([...NOUN_VERBS].filter((base) => !Object.hasOwn(CUE_VERBS, base))).toEqual([]);
  });
});
