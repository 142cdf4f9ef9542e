import type { Warning } from '../extraction/article/article.ts';
import type { TextBlock } from './article-parts.ts';

/** Last lines of a text that goes on elsewhere, each with an example. */
export const CUT_OFF: readonly (readonly [pattern: RegExp, example: string])[] = [
  [/\[\+\d+ chars?\]$/i, 'The river rose by two metres… [+1843 chars]'],
  [
    /(?:subscribe|sign in|log in|register|create (?:a free|an) account|become a (?:member|subscriber)|start your (?:free )?trial|unlock)\b.{0,60}\b(?:to (?:continue|read|keep|finish|unlock|access|view)|(?:full|this|rest of the) (?:story|article)|access|reading)\b/i,
    'Subscribe to continue reading',
  ],
  [
    /\b(?:this|the rest of this) (?:article|story|content|page) is (?:for|only|exclusively|available|reserved)\b.{0,40}\b(?:subscribers?|members?|registered)\b/i,
    'This article is for subscribers only',
  ],
  [
    /\b(?:already a (?:subscriber|member)|to continue reading|you(?:['’]ve| have) (?:reached|read) (?:your|the|all)\b.{0,40}\b(?:limit|articles?)|for (?:subscribers|members) only|(?:subscribers?|members?)[- ]only (?:article|content|story))\b/i,
    'Already a subscriber? Log in',
  ],
  [
    /^(?:read|continue reading|see|view) (?:the )?(?:full|whole|rest of the|more of this) (?:story|article)\b/i,
    'Read the full story',
  ],
  [/\p{L}{2}\s?(?:…|\.\.\.|\[(?:…|\.\.\.)\])$/u, 'The river rose by two …'],
];

export const TRUNCATED: Warning = {
  code: 'ARTICLE_TRUNCATED',
  message: 'The text breaks off, or is for subscribers only: what follows in the article is not in this record.',
  start: null,
  end: null,
};

const LAST_LINES = 3;
const isCutOff = (text: string): boolean => CUT_OFF.some(([pattern]) => pattern.test(text));

/** An invitation to pay or to read on: no words of the article. */
const isInvitation = ({ text }: TextBlock): boolean =>
  text.length < 250 && CUT_OFF.slice(1, -1).some(([pattern]) => pattern.test(text));

/** A text that breaks off, with what is left of it; null when it is whole, as far as its last lines tell. */
export function cutOff(blocks: readonly TextBlock[]): readonly TextBlock[] | null {
  const last = blocks.slice(-LAST_LINES);
  if (
    !last.some(({ text }) => text.length < 250 && isInvitation({ text, section: 'body' })) &&
    !isCutOff(last.at(-1)?.text ?? '')
  )
    return null;
  const left = blocks.filter((block, at) => at < blocks.length - LAST_LINES || !isInvitation(block));
  return left.map((block) => ({ ...block, text: block.text.replace(/\s*\[\+\d+ chars?\]$/i, '') }));
}
