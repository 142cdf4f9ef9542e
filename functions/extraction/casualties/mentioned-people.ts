import type { Document, Sentence } from '../language/document.ts';
import type { CountedPeople } from './candidate.ts';
import { headlinePerson } from './headline-person.ts';
import { definitePeople } from './implied-people.ts';
import { namedPerson } from './named-person.ts';

const overlaps = (a: CountedPeople, b: CountedPeople): boolean => a.count.from < b.to && b.count.from < a.to;

/** "Zedi Obi, [a leader of the guild], was shot": who the one named is. */
function isApposition({ words }: Document, { count, victims }: CountedPeople): boolean {
  const isOne = victims?.from === count.from && /^(?:a|an|the|his|her)$/.test(words[count.from]?.lower ?? '');
  const [comma, name] = [words[count.from - 1], words[count.from - 2]];
  return isOne && comma?.text === ',' && /^NNP$/.test(name?.xpos ?? '') && name?.nameKind !== 'place';
}

/** "the assailant, 40-year-old [Ned Obi]": the name tells who it is. */
function follows({ words }: Document, name: CountedPeople, { victims, count, to }: CountedPeople): boolean {
  const between = words.slice(to, name.count.from);
  const isOne = victims !== null && victims.to === count.to && count.value === 1;
  return (
    isOne &&
    between[0]?.text === ',' &&
    between.every(({ text, xpos }) => text === ',' || /^(?:CD|HYPH|NN|JJ)$/.test(xpos))
  );
}

/** The people of a sentence, those who are only mentioned among them: "the driver", "Ilse Varnholm", "Man" in a headline. */
export function withMentioned(doc: Document, sentence: Sentence, counted: readonly CountedPeople[]): CountedPeople[] {
  const people = counted.filter((person) => !isApposition(doc, person));
  for (let at = sentence.from; at < sentence.to; at++) {
    const person =
      definitePeople(doc.words, at, sentence.to) ?? headlinePerson(doc, at, sentence) ?? namedPerson(doc, at, sentence);
    if (person !== null && !isApposition(doc, person) && !people.some((other) => overlaps(person, other)))
      people.push(person);
  }
  const isTold = (person: CountedPeople) => people.some((other) => other.named === true && follows(doc, other, person));
  return people.filter((person) => !isTold(person)).sort((a, b) => a.count.from - b.count.from);
}
