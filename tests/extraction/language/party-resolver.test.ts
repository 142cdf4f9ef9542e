import { describe, expect, it } from 'vitest';
import { rangeOf } from '../../../functions/extraction/language/document.ts';
import { partyResolver } from '../../../functions/extraction/language/parties/party-resolver.ts';
import { documentOf } from './paragraphs.ts';

/** The name that the resolver gives to the words in braces. */
function nameOf(marked: string): string {
  const text = marked.replaceAll(/[{}]/g, '');
  const [start, end] = [marked.indexOf('{'), marked.indexOf('}') - 1];
  const doc = documentOf(text);
  const from = doc.words.findIndex((word) => word.start >= start);
  const to = doc.words.findLastIndex((word) => word.end <= end) + 1;
  return partyResolver(doc).resolve(rangeOf(doc.words, from, to)).name;
}

describe('definite noun phrases', () => {
  it.each([
    [
      'a noun of the name',
      'The Torvane Water Bureau closed on Monday. {The bureau} said little.',
      'Torvane Water Bureau',
    ],
    [
      'a noun of a name with "of"',
      'The University of Torvane is old. {The university} said so.',
      'University of Torvane',
    ],
    ['an agency by another noun', 'The Torvane Water Bureau closed. {The agency} said little.', 'Torvane Water Bureau'],
    ['a company', 'Acme Corp. closed a mill on Monday. {The company} said it was old.', 'Acme Corp.'],
    ['a noun without a name', 'The appeals court closed on Monday. {The court} said no.', 'appeals court'],
    ['a document', 'The interim report names Orlo. {The report} says he knew.', 'interim report'],
    ['an office', 'Mirela Dostan, the foreign minister, left. {The minister} said nothing.', 'Mirela Dostan'],
    ['an occupation', 'Mirela Dostan, the curator, left. {The curator} said nothing.', 'Mirela Dostan'],
    ['an acronym', 'Talmaz works for the People’s Water Union. {The PWU} said no.', 'People’s Water Union'],
    ['an acronym that is explained', 'Orlo Watch Norvia (OWN) closed. {OWN} said no.', 'Orlo Watch Norvia'],
    ['a country beside its ministry', 'Peru’s foreign ministry closed. {Peru} said no.', 'Peru'],
    ['somebody of an organisation', '{The WHO’s Mirela Dostan} said no.', 'Mirela Dostan'],
    ['"who" after a name', 'The guest was Mirela Dostan, {who} said no.', 'Mirela Dostan'],
    ['"which" after a name', 'It was read by the Torvane Bank, {which} said no.', 'Torvane Bank'],
    [
      'one of two that are named alone, too',
      'The road is shut, {Orlo Central Television} said. Herald said no. Reports by Orlo Central Television and Herald differ.',
      'Orlo Central Television',
    ],
    ['a capital for its country', 'Egypt signed. {Cairo} said it was glad.', 'Egypt'],
  ])('should resolve %s', (_, marked, name) => {
    expect(nameOf(marked)).toBe(name);
  });

  it.each([
    ['two that fit', 'The Torvane Bank and the Orlo Bank met. {The bank} said no.', 'bank'],
    ['none before it', '{The bureau} said no. The Torvane Water Bureau met later.', 'bureau'],
    ['a capital whose country is not spoken of', 'The mill is shut. {Cairo} said it was glad.', 'Cairo'],
    ['a capital as a place', 'Egypt signed in {Cairo} on Monday.', 'Cairo'],
    [
      'the office of a named owner',
      'Judge Mirela Dostan left. {Judge Mirela Dostan’s office} said no.',
      'Judge Mirela Dostan’s office',
    ],
    ['a company after a newspaper or broadcaster', 'Talmaz told Torvane News so. {The firm} said no.', 'firm'],
    ['the office of an owner', 'Judge Mirela Dostan left. {The judge’s sister} said no.', 'judge’s sister'],
  ])('should not resolve %s', (_, marked, name) => {
    expect(nameOf(marked)).toBe(name);
  });
});

describe('pronouns', () => {
  it.each([
    ['a speaker of himself', 'Ivo Talmaz said {he} would wait.', 'Ivo Talmaz'],
    ['a speaker in the sentence before', 'Ivo Talmaz said no. {He} told reporters to leave.', 'Ivo Talmaz'],
    ['a speaker after the verb', '“I am tired,” said Ivo Talmaz. {He} said it was late.', 'Ivo Talmaz'],
    ['an organisation of itself', 'The Torvane Bank said {it} would close.', 'Torvane Bank'],
    ['its possession', 'The Torvane Bank said {its} roof leaked.', 'Torvane Bank'],
    ['several people', 'Villagers said {they} had heard nothing.', 'Villagers'],
    ['a person without a name', 'A witness said {she} had heard nothing.', 'witness'],
    ['the one who is not the subject', 'Anna Dostan met Peter Talmaz. She accused {him} of lying.', 'Peter Talmaz'],
    ['the subject itself', 'Ivo Talmaz said no. He could not mend it {himself}.', 'Ivo Talmaz'],
  ])('should resolve %s', (_, marked, name) => {
    expect(nameOf(marked)).toBe(name);
  });

  it.each([
    ['two of whom either may be meant', 'Ivo Talmaz met Orlo Dostan. {He} said it was late.', 'He'],
    ['an object of the subject’s own verb', 'Ivo Talmaz asked {him} to leave.', 'him'],
    ['a pronoun in a quotation', 'Ivo Talmaz said: “{He} is tired.”', 'He'],
    ['a noun between', 'The Torvane Bank said the roof leaked and {it} would be mended.', 'it'],
    ['an aide of somebody', 'An aide of Ivo Talmaz said {he} was tired.', 'he'],
  ])('should not resolve %s', (_, marked, name) => {
    expect(nameOf(marked)).toBe(name);
  });
});
