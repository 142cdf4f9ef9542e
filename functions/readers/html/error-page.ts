import { ErrorPageError } from '../../extraction/article/article-error.ts';

/** What a server says in place of an article, each with an example. */
export const ERROR_TITLES: readonly (readonly [pattern: RegExp, example: string])[] = [
  [/^(?:error )?(?:40[0-9]|41\d|429|45[01]|50[0-9]|52\d)\b/i, '404 Not Found'],
  [
    /\b(?:404|403|500|503)\b.{0,20}\b(?:error|not found|forbidden|unavailable)\b|\berror\b.{0,12}\b(?:404|403|500|503)\b/i,
    'Error 404: page not found',
  ],
  [
    /\b(?:page|article|story|content|file) (?:(?:you requested |you are looking for )?(?:was |is |has been |could not be |cannot be |can['’]t be )?)?(?:not found|unavailable|no longer (?:available|exists)|removed|moved or deleted|found)\b/i,
    'Page not found',
  ],
  [
    /^access (?:to this page has been )?(?:denied|restricted|blocked)\b|^(?:403 )?forbidden\b|^unauthori[sz]ed\b/i,
    'Access Denied',
  ],
  [/^just a moment|^attention required|^please wait|^one more step|^checking (?:your|if)/i, 'Just a moment...'],
  [
    /\b(?:are you a (?:robot|human)|not a robot|captcha|verify (?:you are|that you are) (?:a )?human|unusual traffic|pardon our interruption)\b/i,
    'Are you a robot?',
  ],
  [
    /^(?:service (?:temporarily )?unavailable|bad gateway|gateway time-?out|internal server error|too many requests|site (?:under )?maintenance|we['’]?ll be back)/i,
    'Service Unavailable',
  ],
  [/^(?:oops|sorry|whoops|uh oh)\b.{0,60}(?:wrong|found|exist|problem|error|available)/i, 'Oops! Something went wrong'],
  [
    /\b(?:enable|turn on) javascript\b|\bjavascript is (?:disabled|required|not available)\b/i,
    'Please enable JavaScript',
  ],
];

/** Letters of prose that no error page has. */
const ARTICLE_PROSE = 900;

/**
 * Returns nothing when the page may be an article.
 * @throws ErrorPageError when a server's message stands where an article should
 */
export function refuseErrorPage(titles: readonly string[], prose: number): void {
  if (prose > ARTICLE_PROSE) return;
  const title = titles.find((text) => text.length < 120 && ERROR_TITLES.some(([pattern]) => pattern.test(text)));
  if (title !== undefined) throw new ErrorPageError(title);
}
