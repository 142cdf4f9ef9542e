import { randomOf } from '../train/perceptron.ts';

const PEOPLE = [
  'Ilse Varnholm',
  'Oren Tashkel',
  'Dr. Mirela Dostan',
  'Jorun Pallav',
  'Gen. Anik Soreld',
  'Tove Quillan',
  'Bashir Olenko',
];
const ROLES = [
  'the mayor',
  'a spokesman for the harbour police',
  'the health ministry',
  'a resident',
  'the regional governor',
  'the rescue service',
];
const PLACES = ['Torvane', 'Lunsay', 'the port of Merrow', 'Keshvar', 'the Ostrel valley', 'Upper Brandel'];
const NUMBERS = ['12', 'at least 40', 'twenty-three', 'more than 1,200', 'dozens of', 'about 300', 'three'];
const DAYS = ['Monday', 'Tuesday', 'Friday', 'Saturday'];

/** {p} a person, {r} a role, {l} a place, {n} a number, {d} a day. */
const SENTENCES = [
  '{n} people were killed in {l} on {d}, {r} said.',
  '“The water came over the wall in a minute,” {p} told reporters in {l}. “Nobody had time to run.”',
  'According to {r}, {n} houses near {l} have lost their roofs.',
  '{p}, who runs the ferry office in {l}, said that the boat had been inspected in spring and that nothing was found.',
  'The blast injured {n} workers and left {n} others missing, {p} said in a statement on {d}.',
  '{r} denied that the bridge had been closed too late, calling the claim “a plain invention”.',
  'Shops stayed shut for most of the day, and buses ran only as far as {l}.',
  'He warned that the river could rise again before {d}.',
  '{p} said he was “deeply worried” about the people in {l}, where the road is still cut off.',
  'Rescue teams searched {l} through the night with dogs and lamps; {n} families spent it in a school.',
  'The council will meet on {d} to talk about the cost of the repairs.',
  '“We asked for a new pump twice,” {p} wrote. “The answer was no, and it was no again.”',
  'No one was hurt when a second crane fell on {d}, {r} added.',
  'Since the rains began, {n} people have died across the province, {r} says.',
];

/** The same articles on every run: a headline and as many sentences as wanted, in paragraphs of two. */
export function inventedArticles(articles: number, sentences: number): string[] {
  const random = randomOf(7);
  const pick = (list: readonly string[]): string => list[Math.floor(random() * list.length)] as string;
  const lists: Readonly<Record<string, readonly string[]>> = { p: PEOPLE, r: ROLES, l: PLACES, n: NUMBERS, d: DAYS };
  const sentence = (): string => {
    const text = pick(SENTENCES).replaceAll(/\{(\w)\}/g, (_, slot: string) => pick(lists[slot] ?? []));
    return (text[0] as string).toUpperCase() + text.slice(1);
  };
  return Array.from({ length: articles }, () => {
    const paragraphs = Array.from({ length: Math.ceil(sentences / 2) }, () => `${sentence()} ${sentence()}`);
    return [`Flood cuts off ${pick(PLACES)}`, '', ...paragraphs].join('\n');
  });
}
