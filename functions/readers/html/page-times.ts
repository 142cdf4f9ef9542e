import type { FoundDate } from '../article-parts.ts';
import { publicationDateIn } from '../publication-date.ts';
import { attribute, markingOf, type PageDocument, type PageElement } from './dom.ts';

const DATED = '[class*="date" i], [id*="date" i], [class*="publish" i], [class*="posted" i], [class*="timestamp" i], .byline, .dateline';
const CHANGED = /\b(?:updated?|modified|edited)\b/i;
const ELSEWHERE = /related|recirc|sidebar|comment|footer|trending|popular|latest|most-?read|copyright|\bnav\b|promo|teaser|card/;

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

/** The date in a `<time>` of the page, else in an element marked as a date: the first that is not that of a change. */
export function dateInTimes(document: PageDocument): FoundDate | null {
  const times = datesIn(document.querySelectorAll('time'));
  const dates = times.length > 0 ? times : datesIn(document.querySelectorAll(DATED));
  const found = dates.find((date) => !saysChanged(date)) ?? dates[0];
  return found === undefined ? null : { value: found.value, source: 'html-time' };
}
