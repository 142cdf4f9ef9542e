import { type Agreement, agreement, count, share } from '../ratios.ts';
import { type ArticlePair, type JudgedStatements, judgeStatements, type StatementView } from './judged-statements.ts';

export const KINDS = ['all', 'direct', 'indirect', 'mixed'] as const;
export type Kind = (typeof KINDS)[number];

/** The statements of one kind, in percent. */
export interface KindScores {
  readonly annotated: number;
  readonly proposed: number;
  /** The content, word for word (quotation marks, punctuation and a leading "that" aside). */
  readonly exact: Agreement;
  /** The content, 0.8 of the words of both sides in common. */
  readonly soft: Agreement;
  /** Share of the softly matched ones whose speaker is right. */
  readonly speaker: number;
  /** Soft match and right speaker. */
  readonly endToEnd: Agreement;
}

export type StatementScores = Readonly<Record<Kind, KindScores>>;

/** An annotated statement counts for its annotated kind, a proposed one for the kind that was proposed. */
function ofKind({ gold, proposals }: JudgedStatements, kind: Kind): JudgedStatements {
  const matches = (item: { readonly kind: Kind }) => kind === 'all' || item.kind === kind;
  return { gold: gold.filter(matches), proposals: proposals.filter(matches) };
}

function contentAgreement({ gold, proposals }: JudgedStatements): Agreement {
  return agreement(
    { right: count(proposals, ({ matched }) => matched), of: proposals.length },
    { right: count(gold, ({ matched }) => matched), of: gold.length },
  );
}

function kindScores(exact: JudgedStatements, soft: JudgedStatements): KindScores {
  const { gold, proposals } = soft;
  const right = count(gold, ({ speakerRight }) => speakerRight);
  return {
    annotated: gold.length,
    proposed: proposals.length,
    exact: contentAgreement(exact),
    soft: contentAgreement(soft),
    speaker: share(
      right,
      count(gold, ({ matched }) => matched),
    ),
    endToEnd: agreement({ right, of: proposals.length }, { right, of: gold.length }),
  };
}

export function statementScores(pairs: readonly ArticlePair[], view: StatementView): StatementScores {
  const [exact, soft] = (['exact', 'soft'] as const).map((level) => judgeStatements(pairs, level, view)) as [
    JudgedStatements,
    JudgedStatements,
  ];
  const of = (kind: Kind) => kindScores(ofKind(exact, kind), ofKind(soft, kind));
  return { all: of('all'), direct: of('direct'), indirect: of('indirect'), mixed: of('mixed') };
}
