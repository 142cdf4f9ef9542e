// tsx scripts/accuracy/parties.ts [--errors] [--second]: who is meant, measured on the annotated articles in tests/fixtures/parties.
import { argv } from 'node:process';
import { pathToFileURL } from 'node:url';
import { textTable } from '../text-table.ts';
import { type ArticleSet, partyArticles } from './parties/annotated-parties.ts';
import { type JudgedMention, judgedMentions } from './parties/judged-mentions.ts';
import { MENTION_TYPES, type MentionType } from './parties/mention-type.ts';
import {
  type FieldScore,
  fieldScore,
  kindAccuracy,
  type NameScore,
  nameScore,
  speakerScore,
} from './parties/party-scores.ts';

export interface PartyMeasures {
  readonly articles: number;
  /** The resolver asked about each annotated mention. */
  readonly names: Readonly<Record<MentionType | 'all', NameScore>>;
  /** Share of right kinds, in percent. */
  readonly kind: number;
  readonly fields: Readonly<Record<'role' | 'affiliation' | 'country', FieldScore>>;
  /** Each mention that speaks: whether statements of the record name it. */
  readonly speakers: NameScore & { readonly found: number };
}

function measuresOf(articles: number, judged: readonly JudgedMention[]): PartyMeasures {
  const ofType = (type: MentionType) => nameScore(judged.filter(({ mention }) => mention.type === type));
  const byType = Object.fromEntries(MENTION_TYPES.map((type) => [type, ofType(type)])) as Record<
    MentionType,
    NameScore
  >;
  const names = { all: nameScore(judged), ...byType };
  const [role, affiliation, country] = (['role', 'affiliation', 'country'] as const).map((field) =>
    fieldScore(judged, field),
  ) as [FieldScore, FieldScore, FieldScore];
  const found = judged.filter(({ mention, speaker }) => mention.speaks && speaker !== null).length;
  const speakers = { ...speakerScore(judged), found };
  return { articles, names, kind: kindAccuracy(judged), fields: { role, affiliation, country }, speakers };
}

/** Scores the party resolver and the speakers of the record on a set of annotated articles. @throws AnnotationError */
export function scoreParties(set: ArticleSet): PartyMeasures {
  const articles = partyArticles(set);
  return measuresOf(articles.length, articles.flatMap(judgedMentions));
}

const percent = (value: number): string => value.toFixed(1);

function nameRow(label: string, score: NameScore): (string | number)[] {
  const { mentions, right, wrong, unresolved, open, openNamed, precision, recall } = score;
  return [label, mentions, right, wrong, unresolved, open, openNamed, percent(precision), percent(recall)];
}

/** For people: what scoreParties measured. */
export function partyReport({ articles, names, kind, fields, speakers }: PartyMeasures): string {
  const header = ['', 'mentions', 'right', 'wrong', 'unresolved', 'open', 'named', 'P', 'R'];
  const rows = (['all', ...MENTION_TYPES] as const).map((type) => nameRow(type, names[type]));
  const fieldRows = Object.entries(fields).map(([name, { judged, accuracy, precision, recall }]) => [
    name,
    judged,
    ...[accuracy, precision, recall].map(percent),
  ]);
  return [
    `Parties in ${articles} articles: the name given to each mention`,
    textTable(header, [...rows, nameRow('speakers of statements', speakers)]),
    `\nSpeakers that some statement has: ${speakers.found}. Kinds right: ${percent(kind)}`,
    textTable(['', 'judged', 'right', 'P', 'R'], fieldRows),
  ].join('\n');
}

function errorLine({ article, mention, facts, outcome, speaker }: JudgedMention): string {
  const { kind, name, role, affiliation, country } = facts;
  const said = mention.speaks ? ` | statement: ${speaker ? `${speaker.outcome}, ${speaker.name}` : 'none'}` : '';
  const given = `${name}; ${kind}; ${role ?? '-'}; ${affiliation ?? '-'}; ${country ?? '-'}`;
  const right = mention.party?.names[0] ?? 'open';
  return `${outcome.padEnd(10)} ${mention.type.padEnd(11)} ${article}: “${mention.text}” = ${right} → ${given}${said}`;
}

if (import.meta.url === pathToFileURL(argv[1] ?? '').href) {
  const set = argv.includes('--second') ? 'second' : 'first';
  if (argv.includes('--errors'))
    for (const item of partyArticles(set).flatMap(judgedMentions)) console.log(errorLine(item));
  else console.log(partyReport(scoreParties(set)));
}
