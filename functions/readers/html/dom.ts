/** What the readers use of a page's tree (dom.spec.whatwg.org); the project has no browser's types. */
export interface PageNode {
  readonly nodeType: number;
  readonly textContent: string;
  readonly childNodes: ArrayLike<PageNode>;
}

export interface PageElement extends PageNode {
  readonly localName: string;
  readonly parentElement: PageElement | null;
  getAttribute(name: string): string | null;
  setAttribute(name: string, value: string): void;
  removeAttribute(name: string): void;
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): ArrayLike<PageElement> & Iterable<PageElement>;
  contains(node: PageNode): boolean;
  remove(): void;
}

export interface PageDocument {
  readonly documentElement: PageElement;
  readonly body: PageElement;
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): ArrayLike<PageElement> & Iterable<PageElement>;
}

const ELEMENT = 1;
const TEXT = 3;

export const isElement = (node: PageNode): node is PageElement => node.nodeType === ELEMENT;
export const isText = (node: PageNode): boolean => node.nodeType === TEXT;

/** Class, id and test id of an element as words: class="StoryBody" id="related" is "story-body related". */
export function markingOf(element: PageElement): string {
  const marks = ['class', 'id', 'data-component', 'data-gu-name', 'data-testid', 'data-test-id'].map((name) =>
    element.getAttribute(name),
  );
  return marks
    .filter(Boolean)
    .join(' ')
    .slice(0, 500)
    .replaceAll(/([a-z\d])([A-Z])/g, '$1-$2')
    .toLowerCase();
}

/** An attribute without spaces at its ends; null when there is none, or an empty one. */
export function attribute(element: PageElement | null, name: string): string | null {
  const value = element?.getAttribute(name)?.trim();
  return value ? value : null;
}
