import type { Casualty } from '../../../schemas/types.ts';
import type { AnnotatedFigure } from '../corpora.ts';
import type { Prediction } from '../prediction.ts';

/** A figure of a record in the annotators' terms. */
export interface ProposedFigure extends AnnotatedFigure {
  readonly rule: string;
  readonly confidence: number;
}

/** "At least 40" is 40 and open above, "up to 20" from 0 to 20, "about 100" 100, "dozens" their least and open above. */
function boundsOf({ value, min, max, qualifier }: Casualty['count']): Pick<AnnotatedFigure, 'min' | 'max'> {
  switch (qualifier) {
    case 'at-least':
    case 'more-than':
      return { min: value ?? min, max: null };
    case 'at-most':
    case 'fewer-than':
      return { min: 0, max: value ?? max };
    case 'exact':
    case 'about':
      return { min: value, max: value };
    case 'none':
      return { min: 0, max: 0 };
    case 'vague':
      return { min, max: null };
    case 'range':
      return { min, max };
  }
}

/** The annotators write "an earlier event" and "did not, or may not have happened" into the scope. */
function scopeOf({ status, scope }: Casualty): AnnotatedFigure['scope'] {
  if (status === 'historical') return 'historical';
  return status === 'hypothetical' || status === 'denied' ? 'hypothetical' : scope;
}

export function proposedFigures({ record, ruleOf, unitsOf }: Prediction): ProposedFigure[] {
  const indices = new Map(record.casualties.map(({ id }, at) => [id, at]));
  const speakers = new Map(record.statements.map(({ id, speaker }) => [id, speaker]));
  return record.casualties.map((figure) => {
    const { id, outcome, confidence, count, relation, attributedTo, statementId, place, status } = figure;
    return {
      rule: ruleOf(id),
      outcome,
      confidence,
      span: unitsOf(count),
      ...boundsOf(count),
      subgroupOf: relation?.type === 'subset-of' ? (indices.get(relation.target) ?? null) : null,
      attributedTo: attributedTo?.text ?? speakers.get(statementId ?? '')?.text ?? null,
      place: place?.text ?? null,
      scope: scopeOf(figure),
      negated: status === 'negated' || count.qualifier === 'none',
    };
  });
}
