import { inflections } from '../../../functions/extraction/language/inflections.ts';
import type { Statement } from '../../../schemas/types.ts';

// The corpus calls an indirect statement strict by the printed form of its cue verb; these are its forms.
const IN_ANY_FORM = `say tell add note explain announce warn argue claim write tweet acknowledge insist suggest state assert
  contend declare admit concede deny report ask`;
const BUT_NOT_IN_ING = `reply predict promise vow pledge allege complain confirm reveal estimate recall observe maintain
  conclude respond recommend`;
const IN_BASE_AND_PAST = 'testify joke remark reiterate stress emphasize answer mention point';

const formsOf = (verbs: string, keeps: (form: string, base: string) => boolean): string[] =>
  verbs.split(/\s+/).flatMap((base) => inflections(base).filter((form) => keeps(form, base)));

const PLAIN_FORMS = new Set([
  'according',
  'reportedly',
  ...formsOf(IN_ANY_FORM, () => true),
  ...formsOf(BUT_NOT_IN_ING, (form) => !form.endsWith('ing')),
  ...formsOf(IN_BASE_AND_PAST, (form, base) => form === base || !/(?:ing|s)$/.test(form)),
]);

/** A statement that careful readers agree on: quoted, without a cue, or four words or more with a plain verb of reporting. */
export function isPlainReport({ kind, cue }: Pick<Statement, 'kind' | 'cue'>, contentWords: number): boolean {
  if (kind !== 'indirect' || cue === null) return true;
  const cueWords = cue.text.toLowerCase().match(/[a-z]+/g) ?? [];
  return contentWords >= 4 && cueWords.some((word) => PLAIN_FORMS.has(word));
}
