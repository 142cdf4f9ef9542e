/**
 * How often each rule is right: the share of its proposals that match the development corpora
 * (`npm run accuracy -- --rules` measures it again).
 */
const PRECISION: Readonly<Record<string, number>> = {
  'direct-quotation': 0.95,
  'headline-colon': 0.9,
  'headline-tail': 0.9,
};

/** Used for a rule that has not been measured, for want of annotated cases: those inside other statements. */
const UNMEASURED = 0.5;

export const confidenceOf = (rule: string): number =>
  Object.hasOwn(PRECISION, rule) ? (PRECISION[rule] as number) : UNMEASURED;
