import { count, share } from '../ratios.ts';
import type { RightValues } from './annotated-parties.ts';
import type { JudgedMention, Outcome } from './judged-mentions.ts';
import { plainName } from './mention-type.ts';

/** How often mentions were given their party's name; shares in percent. */
export interface NameScore {
  /** Mentions of a party that the article tells. */
  readonly mentions: number;
  readonly right: number;
  readonly wrong: number;
  readonly unresolved: number;
  /** Mentions of whom the text leaves open, and how many of them were given a name all the same. */
  readonly open: number;
  readonly openNamed: number;
  /** Right ones among all that were given a name. */
  readonly precision: number;
  /** Right ones among the mentions of a party. */
  readonly recall: number;
}

/** One field of the parties; shares in percent. */
export interface FieldScore {
  readonly judged: number;
  /** Share with a right value, or rightly none. */
  readonly accuracy: number;
  /** Share of the values given that are right. */
  readonly precision: number;
  /** Share of the values stated that are given. */
  readonly recall: number;
}

function scoreOf(items: readonly { readonly outcome: Outcome; readonly open: boolean }[]): NameScore {
  const told = items.filter(({ open }) => !open);
  const of = (outcome: Outcome) => count(told, (item) => item.outcome === outcome);
  const [right, wrong, unresolved] = [of('right'), of('wrong'), of('unresolved')];
  const openNamed = count(items, ({ open, outcome }) => open && outcome === 'wrong');
  const [mentions, open] = [told.length, items.length - told.length];
  const [precision, recall] = [share(right, right + wrong + openNamed), share(right, mentions)];
  return { mentions, right, wrong, unresolved, open, openNamed, precision, recall };
}

/** The resolver asked about the annotated words. */
export const nameScore = (judged: readonly JudgedMention[]): NameScore =>
  scoreOf(judged.map(({ mention, outcome }) => ({ outcome, open: mention.party === null })));

/** The speakers of the record's statements; `unresolved` are also those that no statement has. */
export const speakerScore = (judged: readonly JudgedMention[]): NameScore =>
  scoreOf(
    judged
      .filter(({ mention }) => mention.speaks)
      .map(({ mention, speaker }) => {
        const open = mention.party === null;
        return { outcome: speaker?.outcome ?? (open ? 'right' : 'unresolved'), open };
      }),
  );

interface Value {
  readonly right: readonly (string | null)[];
  readonly given: string | null;
}

const isRight = ({ right, given }: Value): boolean =>
  right.some((value) => (value === null || given === null ? value === given : plainName(value) === plainName(given)));

/** Mentions of a party, but for pronouns and the like that were not resolved: those tell nothing of it. */
const telling = ({ mention, outcome }: JudgedMention): boolean =>
  mention.party !== null && (outcome === 'right' || !['pronoun', 'metonymy'].includes(mention.type));

type Field = 'role' | 'affiliation' | 'country';

/** One field, over the mentions that tell something of a party. */
export function fieldScore(judged: readonly JudgedMention[], field: Field): FieldScore {
  const values = judged.filter(telling).flatMap(({ mention, facts }): Value[] => {
    const right: RightValues = mention.party?.[field] ?? null;
    return right === null ? [] : [{ right, given: facts[field] }];
  });
  const given = values.filter((value) => value.given !== null);
  const stated = values.filter(({ right }) => !right.includes(null));
  return {
    judged: values.length,
    accuracy: share(count(values, isRight), values.length),
    precision: share(count(given, isRight), given.length),
    recall: share(count(stated, isRight), stated.length),
  };
}

/** Share of the kinds that are right, in percent. */
export function kindAccuracy(judged: readonly JudgedMention[]): number {
  const told = judged.filter(telling);
  return share(
    count(told, ({ mention, facts }) => mention.party?.kinds.includes(facts.kind) ?? false),
    told.length,
  );
}
