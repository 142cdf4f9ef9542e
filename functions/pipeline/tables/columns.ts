import type { ArticleRecord, Casualty, Statement } from '../../../schemas/types.ts';

type Key<Owner> = keyof Owner & string;
/** "speaker.name": the names on the way to a value, at most three. */
type Path<Owner, Depth extends readonly unknown[] = [1, 1]> = Owner extends readonly unknown[]
  ? never
  : {
      [Name in Key<Owner>]:
        | Name
        | (Depth extends readonly [unknown, ...infer Rest]
            ? NonNullable<Owner[Name]> extends object
              ? `${Name}.${Path<NonNullable<Owner[Name]>, Rest>}`
              : never
            : never);
    }[Key<Owner>];

/** One column: its name, where its value stands, and what is taken there if not the value itself. */
export interface Column<Owner = unknown> {
  readonly name: string;
  readonly from: Path<Owner>;
  /** day: the day of a time; words: the texts of several spans, joined; start: where the first of them begins. */
  readonly take: 'value' | 'day' | 'words' | 'start';
}

type Entry<Owner> = Path<Owner> | readonly [name: string, from: Path<Owner>, take?: Column['take']];

/** "attributedTo.name" → "attributed_to_name" */
const snakeCase = (path: string) =>
  path.replaceAll('.', '_').replaceAll(/[A-Z]/g, (capital) => `_${capital.toLowerCase()}`);

function columns<Owner>(...entries: readonly Entry<Owner>[]): readonly Column<Owner>[] {
  return entries.map((entry) => {
    if (typeof entry === 'string') return { name: snakeCase(entry), from: entry, take: 'value' };
    const [name, from, take = 'value'] = entry;
    return { name, from, take };
  });
}

/** At the head of every row: which article it is from. */
export const ARTICLE_COLUMNS = columns<ArticleRecord>(
  'article.id',
  ['source_bucket', 'article.source.bucket'],
  ['source_key', 'article.source.key'],
  ['source_line', 'article.source.line'],
  ['source_version_id', 'article.source.versionId'],
  ['title', 'article.title'],
  ['url', 'article.url'],
  ['publisher', 'article.publisher'],
  ['language', 'article.language'],
  ['dateline', 'article.dateline'],
  ['published_at', 'article.publishedAt'],
  ['published_day', 'article.publishedAt', 'day'],
  ['text_sha256', 'article.text.sha256'],
  ['extractor_version', 'diagnostics.extractor.version'],
);

export const STATEMENT_COLUMNS = columns<Statement>(
  ['statement_id', 'id'],
  'section',
  'kind',
  ['content', 'content', 'words'],
  ['content_start', 'content', 'start'],
  ['quotes', 'quotes', 'words'],
  'negated',
  'speaker.text',
  'speaker.name',
  'speaker.kind',
  'speaker.role',
  'speaker.affiliation',
  'speaker.country',
  'addressee.name',
  'addressee.kind',
  'addressee.country',
  'cue.text',
  'cue.lemma',
  ['stance', 'cue.stance'],
  'medium.kind',
  'date.text',
  'date.from',
  'date.to',
  'date.approximate',
  'nestedIn',
  ['sentence', 'anchor.text'],
  ['sentence_start', 'anchor.start'],
  'confidence',
);

export const CASUALTY_COLUMNS = columns<Casualty>(
  ['casualty_id', 'id'],
  'section',
  'outcome',
  ['term', 'term.text'],
  'count.text',
  'count.start',
  'count.value',
  'count.min',
  'count.max',
  'count.qualifier',
  'count.unit',
  'victims.text',
  'victims.group',
  'victims.civilian',
  'victims.age',
  'victims.sex',
  'cause.text',
  'cause.kind',
  'perpetrator.name',
  'place.text',
  'place.name',
  'place.country',
  'time.text',
  'time.from',
  'time.to',
  'time.approximate',
  'scope',
  'status',
  'attributedTo.text',
  'attributedTo.name',
  'attributedTo.kind',
  'attributedTo.role',
  'attributedTo.affiliation',
  'attributedTo.country',
  'statementId',
  'relation.type',
  'relation.target',
  ['sentence', 'anchor.text'],
  ['sentence_start', 'anchor.start'],
  'confidence',
);
