import type { Casualty } from '../../../schemas/types.ts';
import { recordOf } from '../record-of.ts';

const PUBLISHED = '2026-03-11';

export const casualtiesOf = (text: string): readonly Casualty[] => recordOf(text, PUBLISHED).casualties;

/** Least and most as they are printed: "12", "12–" (at least), "–12" (at most), "20–30". */
function boundsOf({ count: { value, min, max } }: Casualty): string {
  if (value !== null && (min === null) === (max === null)) return `${value}`;
  return `${value !== null && max === null ? value : (min ?? '')}–${max ?? ''}`;
}

/** A figure in short: "killed 12". */
export const inShort = (figure: Casualty): string => `${figure.outcome} ${boundsOf(figure)}`;

/** The figures of a text in short. */
export const figuresOf = (text: string): readonly string[] => casualtiesOf(text).map(inShort);

/** And how they are tied: "killed 3 subset-of killed 12". */
export function relationsOf(text: string): readonly string[] {
  const figures = casualtiesOf(text);
  const byId = new Map(figures.map((figure) => [figure.id, figure]));
  return figures.map((figure) => {
    const target = byId.get(figure.relation?.target ?? '');
    return target === undefined ? inShort(figure) : `${inShort(figure)} ${figure.relation?.type} ${inShort(target)}`;
  });
}
