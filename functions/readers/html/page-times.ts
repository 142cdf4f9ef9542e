import type { FoundDate } from '../article-parts.ts';
import { publicationDateIn } from '../publication-date.ts';
import { attribute, markingOf, type PageDocument, type PageElement } from './dom.ts';
import { textBlocks } from './text-blocks.ts';
import { isDateLine } from './tidy-blocks.ts';

const DATED =
  '[class*="date" i], [id*="date" i], [class*="publish" i], [class*="posted" i], [class*="timestamp" i], .byline, .dateline';
const CHANGED = /\b(?:updated?|modified|edited)\b/i;
const ELSEWHERE =
  /related|recirc|sidebar|comment|footer|trending|popular|latest|most-?read|copyright|\bnav\b|promo|teaser|card/;

/** Inside a list of other stories, a comment or the page's foot. */
function isElsewhere(element: PageElement): boolean {
  for (let at: PageElement | null = element; at !== null && at.localName !== 'body'; at = at.parentElement) {
    if (at.localName === 'aside' || at.localName === 'footer' || at.localName === 'nav') return true;
    if (ELSEWHERE.test(markingOf(at))) return true;
  }
  return false;
}

interface Dated {
  readonly element: PageElement;
  readonly value: string;
}

function datesIn(elements: Iterable<PageElement>): readonly Dated[] {
  const found: Dated[] = [];
  for (const element of elements) {
    const text = element.textContent.replaceAll(/\s+/g, ' ').trim();
    if (text.length > 160 || isElsewhere(element)) continue;
    const value = publicationDateIn(attribute(element, 'datetime')) ?? publicationDateIn(text);
    if (value !== null) found.push({ element, value });
  }
  return found;
}

const saysChanged = ({ element }: Dated): boolean =>
  CHANGED.test(`${markingOf(element)} ${element.parentElement?.textContent.slice(0, 60) ?? ''}`);

const BELOW_TITLE = 6;

/** "Published: June 15, 2026", in no element that says so, but a line right below the headline. */
function dateLineBelow(heading: PageElement, document: PageDocument): string | null {
  const lines = textBlocks(document.body).map(({ text }) => text);
  const at = lines.indexOf(heading.textContent.replaceAll(/\s+/g, ' ').trim());
  const line = at < 0 ? undefined : lines.slice(at + 1, at + 1 + BELOW_TITLE).find(isDateLine);
  return publicationDateIn(line ?? null);
}

/** The date in a `<time>` of the page, else in an element marked as a date: the first that is not that of a change. */
export function dateInTimes(document: PageDocument): FoundDate | null {
  const times = datesIn(document.querySelectorAll('time'));
  const dates = times.length > 0 ? times : datesIn(document.querySelectorAll(DATED));
  const heading = document.querySelector('h1');
  const stated = (dates.find((date) => !saysChanged(date)) ?? dates[0])?.value;
  const value = stated ?? (heading === null ? null : dateLineBelow(heading, document));
  return value === null ? null : { value, source: 'html-time' };
}
