import { franc } from 'franc-min';

const SAMPLE = 4_000;
/** Letters below which trigrams tell too little. */
const MIN_LETTERS = 60;

/** The language of a text that is not plainly English, as a BCP 47 tag ("es"); null when it is too short to tell. */
export function nameLanguage(text: string): string | null {
  const letters = text.slice(0, SAMPLE).replaceAll(/[^\p{L}\p{M}\s]+/gu, ' ');
  const code = franc(letters, { minLength: MIN_LETTERS });
  // Scots is what short English with many names looks like
  if (code === 'und' || code === 'sco') return null;
  return Intl.getCanonicalLocales(code)[0] ?? null;
}
