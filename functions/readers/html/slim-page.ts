import { Parser } from 'htmlparser2';
import { ArticleTooComplexError } from '../../extraction/article/article-error.ts';

/** What holds no words of an article; `<noscript>` repeats images. */
const DROPPED = new Set(
  'style script noscript svg math canvas iframe object embed template select option datalist textarea button dialog audio video map applet frame frameset'.split(
    ' ',
  ),
);
const VOID = new Set(
  'area base basefont br col command embed frame hr img input isindex keygen link meta param source track wbr'.split(
    ' ',
  ),
);
const KEPT_ATTRIBUTES =
  /^(?:class|id|href|rel|name|property|content|itemprop|itemtype|itemscope|datetime|lang|role|hidden|style|aria-hidden|charset|http-equiv|type|data-component|data-gu-name|data-testid|data-test-id|title|alt)$/;
/** Elements that are nested deeper lose their tags, not their text; pages of news stay below 60. */
const KEPT_DEPTH = 150;
const MAX_DEPTH = 1_500;
/** Pages of news have some 2,000, of which most hold scripts. */
const MAX_ELEMENTS = 20_000;
/** Signs `&` and `<` in the text, each of which becomes a node of the tree. */
const MAX_SIGNS = 20_000;

export interface SlimPage {
  /** The page's markup, well-formed, without what no reader sees. */
  readonly html: string;
  /** Contents of `<script type="application/ld+json">`, in order. */
  readonly jsonLd: readonly string[];
}

const attributesOf = (attributes: Readonly<Record<string, string>>): string =>
  Object.entries(attributes)
    .filter(([name]) => KEPT_ATTRIBUTES.test(name))
    .map(([name, value]) => ` ${name}="${value.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`)
    .join('');

/** Written once, around the rest, wherever and however often a page has them: trees are confused by strays. */
const FRAME = new Set(['html', 'head', 'body']);
const OF_HEAD = new Set(['meta', 'link', 'title', 'base']);

/** What is being written while the parser runs. */
interface Slimming {
  readonly head: string[];
  readonly body: string[];
  /** Attributes of the first `<html>` and `<body>`, as markup. */
  readonly frame: Map<string, string>;
  /** Where the text at hand goes: into the head while a title is open. */
  out: string[];
  readonly jsonLd: string[];
  /** Elements that are open: kept or not. */
  depth: number;
  /** Those of them inside a dropped one, itself included. */
  dropped: number;
  elements: number;
  signs: number;
  /** Pieces of the text since the last tag. */
  text: string[];
  /** Pieces of the JSON-LD script at hand. */
  data: string[] | null;
}

const SIGN = /[&<]/g;

/** A run of text as one piece: a tree has a node for each entity. */
function writeText(state: Slimming): void {
  if (state.text.length === 0) return;
  const text = state.text.join('').replaceAll(SIGN, (sign) => {
    if (++state.signs > MAX_SIGNS) throw new ArticleTooComplexError(`${MAX_SIGNS} signs & and < in its text`);
    return sign === '&' ? '&amp;' : '&lt;';
  });
  state.out.push(text);
  state.text = [];
}

function openTag(name: string, attributes: Readonly<Record<string, string>>, state: Slimming): void {
  writeText(state);
  const isVoid = VOID.has(name);
  if (!isVoid) state.depth++;
  if (++state.elements > MAX_ELEMENTS) throw new ArticleTooComplexError(`${MAX_ELEMENTS} elements`);
  if (state.depth > MAX_DEPTH) throw new ArticleTooComplexError(`elements nested ${MAX_DEPTH} deep`);
  if (name === 'script' && /ld\+json/i.test(attributes.type ?? '')) state.data = [];
  if (state.dropped > 0 || DROPPED.has(name)) {
    if (!isVoid) state.dropped++;
  } else if (FRAME.has(name)) {
    if (!state.frame.has(name)) state.frame.set(name, attributesOf(attributes));
  } else if (isVoid || state.depth <= KEPT_DEPTH) {
    if (name === 'title') state.out = state.head;
    (OF_HEAD.has(name) ? state.head : state.out).push(`<${name}${attributesOf(attributes)}>`);
  }
}

function closeTag(name: string, state: Slimming): void {
  if (VOID.has(name)) return;
  writeText(state);
  if (name === 'script' && state.data !== null) {
    state.jsonLd.push(state.data.join(''));
    state.data = null;
  }
  if (state.dropped > 0) state.dropped--;
  else if (state.depth <= KEPT_DEPTH && !FRAME.has(name)) state.out.push(`</${name}>`);
  if (name === 'title') state.out = state.body;
  state.depth--;
}

function written({ frame, head, body }: Slimming): string {
  const [html = '', bodyMarks = ''] = [frame.get('html'), frame.get('body')];
  return `<html${html}><head>${head.join('')}</head><body${bodyMarks}>${body.join('')}</body></html>`;
}

const newSlimming = (): Slimming => {
  const body: string[] = [];
  const counts = { depth: 0, dropped: 0, elements: 0, signs: 0 };
  return { head: [], body, out: body, frame: new Map(), jsonLd: [], text: [], data: null, ...counts };
};

/**
 * A page in one pass, in time and memory that grow with its length: what a tree of it is then made from
 * is small, well-formed and of bounded depth.
 * @throws ArticleTooComplexError for more elements than any page of one article has
 */
export function slimPage(html: string): SlimPage {
  const state = newSlimming();
  const parser = new Parser(
    {
      onopentag: (name, attributes) => openTag(name, attributes, state),
      onclosetag: (name) => closeTag(name, state),
      ontext(text) {
        if (state.data !== null) state.data.push(text);
        else if (state.dropped === 0) state.text.push(text);
      },
    },
    { decodeEntities: true, lowerCaseTags: true, lowerCaseAttributeNames: true },
  );
  parser.write(html);
  parser.end();
  writeText(state);
  return { html: written(state), jsonLd: state.jsonLd };
}
