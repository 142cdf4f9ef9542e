import { fileSource } from '../../../functions/cli/extract-run.ts';
import { articleOf } from '../../../functions/extraction/article/read-article.ts';
import { analyse, type Document, rangeOf, type WordRange } from '../../../functions/extraction/language/document.ts';
import { type PartyFacts, partyResolver } from '../../../functions/extraction/language/parties/party-resolver.ts';
import type { Statement } from '../../../schemas/types.ts';
import type { Offsets } from '../corpora.ts';
import { predictionOf } from '../prediction.ts';
import { type AnnotatedMention, type AnnotatedParty, AnnotationError, type PartyArticle } from './annotated-parties.ts';
import { plainName } from './mention-type.ts';

/** unresolved: no more than the printed words were given for a party that the article names in full. */
export type Outcome = 'right' | 'wrong' | 'unresolved';

/** What was made of one annotated mention. */
export interface JudgedMention {
  readonly article: string;
  readonly mention: AnnotatedMention;
  /** By the resolver alone, asked about exactly the annotated words. */
  readonly facts: PartyFacts;
  readonly outcome: Outcome;
  /** By the whole extraction; null when no statement has this speaker. */
  readonly speaker: { readonly name: string; readonly outcome: Outcome } | null;
}

const wordsOf = (name: string): string[] => plainName(name).match(/[\p{L}\p{N}.'-]+/gu) ?? [];

/** "workers at the gate" names the workers. */
const qualified = (name: string, right: string): boolean =>
  name.startsWith(right) && /^ (?:at|in|of|from|for|on|to|with|near|outside|who) /.test(name.slice(right.length));

function isRight({ names, kinds }: AnnotatedParty, given: string): boolean {
  const common = kinds.every((kind) => kind !== 'person' && kind !== 'organisation');
  const name = plainName(given);
  return names.map(plainName).some((right) => right === name || (common && qualified(name, right)));
}

/**
 * A name against the annotation. Where the text leaves open who is meant, keeping to the printed words is
 * right. Less than the full name is unresolved: the printed words, or those of another mention of the party
 * ("she" → "the mayor"); but where the full name is printed, part of it ("Ahmed" of "Ahmed bin Saeed") is wrong.
 */
export function outcomeOf(
  { party, type }: AnnotatedMention,
  name: string,
  printed: string,
  all: readonly AnnotatedMention[] = [],
): Outcome {
  if (party && isRight(party, name)) return 'right';
  const own = new Set(wordsOf(printed));
  const asPrinted = wordsOf(name).every((word) => own.has(word));
  if (party === null) return asPrinted ? 'right' : 'wrong';
  const asElsewhere = all.some((other) => other.party === party && plainName(other.text) === plainName(name));
  return (asPrinted || asElsewhere) && type !== 'full' ? 'unresolved' : 'wrong';
}

/** The words of the document that a mention covers. @throws AnnotationError when it covers none, or parts of words */
export function wordsCovered({ words }: Document, { start, end, text }: AnnotatedMention): WordRange {
  const from = words.findIndex((word) => word.end > start);
  const to = words.findIndex((word) => word.start >= end);
  const range = rangeOf(words, from, to < 0 ? words.length : to);
  if (range.start !== start || range.end !== end) throw new AnnotationError(`“${text}” is no run of whole words`);
  return range;
}

const overlaps = ([start, end]: Offsets, mention: AnnotatedMention): boolean =>
  start < mention.end && mention.start < end;

/** The mention, and those of its party beside it: "the mayor, Rosa Quispe, said". */
function placesOf(mention: AnnotatedMention, all: readonly AnnotatedMention[]): AnnotatedMention[] {
  const gap = (other: AnnotatedMention) => Math.max(other.start - mention.end, mention.start - other.end);
  return all.filter(
    (other) => other === mention || (mention.party && other.party === mention.party && gap(other) <= 2),
  );
}

interface Speaker {
  readonly party: NonNullable<Statement['speaker']>;
  readonly at: Offsets;
}

function speakersIn({ id, text }: PartyArticle): Speaker[] {
  const { record, unitsOf } = predictionOf({ id, text });
  return record.statements.flatMap(({ speaker }) => (speaker ? [{ party: speaker, at: unitsOf(speaker) }] : []));
}

/** Runs the resolver and the whole extraction over one article. @throws AnnotationError */
export function judgedMentions(article: PartyArticle): JudgedMention[] {
  const { id, text, mentions } = article;
  const doc = analyse(articleOf(text, fileSource(id), {}));
  const resolver = partyResolver(doc);
  const speakers = speakersIn(article);
  return mentions.map((mention) => {
    const facts = resolver.resolve(wordsCovered(doc, mention));
    const places = placesOf(mention, mentions);
    const found = speakers.find(({ at }) => places.some((place) => overlaps(at, place)));
    const { name, text: printed } = found?.party ?? { name: '', text: '' };
    return {
      article: id,
      mention,
      facts,
      outcome: outcomeOf(mention, facts.name, mention.text, mentions),
      speaker: found ? { name, outcome: outcomeOf(mention, name, printed, mentions) } : null,
    };
  });
}
