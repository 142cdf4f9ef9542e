import type { PageDocument } from './dom.ts';

const wordsOf = (text: string): ReadonlySet<string> => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);

/** The share of the shorter title's words that the other has too. */
function likeness(a: string, b: string): number {
  const [left, right] = [wordsOf(a), wordsOf(b)];
  const both = Array.from(left).filter((word) => right.has(word)).length;
  return both / Math.max(1, Math.min(left.size, right.size));
}

const oneLine = (text: string): string => text.replaceAll(/[\s\u00a0]+/g, ' ').trim();

/** "Ferry aground off Tolmar | The Tolmar Post" → "Ferry aground off Tolmar". */
function withoutSite(title: string): string {
  const parts = title.split(/\s+[|•»·–—-]\s+/).filter((part) => part !== '');
  const first = parts[0] ?? title;
  return parts.length > 1 && first.split(' ').length >= 3 ? first : title;
}

/**
 * The headline as the page shows it: the `<h1>` that is most like what the page states elsewhere (`stated`,
 * `<title>`), else what it states; null when it has none of these.
 */
export function titleOf(document: PageDocument, stated: readonly (string | null)[]): string | null {
  const known = stated.filter((title) => title !== null).map(oneLine);
  const tab = oneLine(document.querySelector('title')?.textContent ?? '');
  const headings = Array.from(document.querySelectorAll('h1'), (h1) => oneLine(h1.textContent)).filter(
    (text) => text.length > 2 && text.length < 300,
  );
  const like = (heading: string): number => Math.max(0, ...[...known, tab].map((title) => likeness(heading, title)));
  const best = headings.reduce<string | null>((top, one) => (top === null || like(one) > like(top) ? one : top), null);
  if (best !== null && wordsOf(best).size > 1 && like(best) >= 0.6) return best;
  return known.map(withoutSite)[0] ?? (headings.length === 1 ? best : null) ?? (withoutSite(tab) || null);
}
