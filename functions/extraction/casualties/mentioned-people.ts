import type { Document, Sentence } from '../language/document.ts';
import type { CountedPeople } from './candidate.ts';
import { headlinePerson } from './headline-person.ts';
import { definitePeople } from './implied-people.ts';
import { namedPerson } from './named-person.ts';

const overlaps = (a: CountedPeople, b: CountedPeople): boolean => a.count.from < b.to && b.count.from < a.to;

/** The people of a sentence, those who are only mentioned among them: "the driver", "Ilse Varnholm", "Man" in a headline. */
export function withMentioned(doc: Document, sentence: Sentence, counted: readonly CountedPeople[]): CountedPeople[] {
  const people = [...counted];
  for (let at = sentence.from; at < sentence.to; at++) {
    const person =
      definitePeople(doc.words, at, sentence.to) ?? headlinePerson(doc, at, sentence) ?? namedPerson(doc, at, sentence);
    if (person !== null && !people.some((other) => overlaps(person, other))) people.push(person);
  }
  return people.sort((a, b) => a.count.from - b.count.from);
}
