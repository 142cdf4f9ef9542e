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
  /^(?:class|id|href|rel|name|property|content|itemprop|itemtype|itemscope|datetime|lang|role|hidden|style|aria-hidden|charset|http-equiv|type|data-component|data-testid|data-test-id|title|alt)$/;
/** As deep as browsers nest (Chromium's parser stops at 512); deeper elements lose their tags, not their text. */
const KEPT_DEPTH = 400;
const MAX_DEPTH = 3_000;
const MAX_ELEMENTS = 60_000;

export interface SlimPage {
  /** The page's markup, well-formed, without what no reader sees. */
  readonly html: string;
  /** Contents of `<script type="application/ld+json">`, in order. */
  readonly jsonLd: readonly string[];
}

const attributesOf = (attributes: Readonly<Record<string, string>>): string =>
  Object.entries(attributes)
    .filter(([name]) => KEPT_ATTRIBUTES.test(name))
    .map(([name, value]) => ` ${name}="${value.replaceAll('"', '&quot;')}"`)
    .join('');

/** What is being written while the parser runs. */
interface Slimming {
  readonly out: string[];
  readonly jsonLd: string[];
  /** Elements that are open: kept or not. */
  depth: number;
  /** Those of them inside a dropped one, itself included. */
  dropped: number;
  elements: number;
  /** Pieces of the JSON-LD script at hand. */
  data: string[] | null;
}

function openTag(name: string, attributes: Readonly<Record<string, string>>, state: Slimming): void {
  const isVoid = VOID.has(name);
  if (!isVoid) state.depth++;
  if (++state.elements > MAX_ELEMENTS) throw new ArticleTooComplexError(`${MAX_ELEMENTS} elements`);
  if (state.depth > MAX_DEPTH) throw new ArticleTooComplexError(`elements nested ${MAX_DEPTH} deep`);
  if (name === 'script' && /ld\+json/i.test(attributes.type ?? '')) state.data = [];
  if (state.dropped > 0 || DROPPED.has(name)) {
    if (!isVoid) state.dropped++;
  } else if (isVoid || state.depth <= KEPT_DEPTH) {
    state.out.push(`<${name}${attributesOf(attributes)}>`);
  }
}

function closeTag(name: string, state: Slimming): void {
  if (VOID.has(name)) return;
  if (name === 'script' && state.data !== null) {
    state.jsonLd.push(state.data.join(''));
    state.data = null;
  }
  if (state.dropped > 0) state.dropped--;
  else if (state.depth <= KEPT_DEPTH) state.out.push(`</${name}>`);
  state.depth--;
}

/**
 * A page in one pass, in time and memory that grow with its length: what a tree of it is then made from
 * is small, well-formed and of bounded depth.
 * @throws ArticleTooComplexError for more elements than any page of one article has
 */
export function slimPage(html: string): SlimPage {
  const state: Slimming = { out: [], jsonLd: [], depth: 0, dropped: 0, elements: 0, data: null };
  const parser = new Parser(
    {
      onopentag: (name, attributes) => openTag(name, attributes, state),
      onclosetag: (name) => closeTag(name, state),
      ontext(text) {
        if (state.data !== null) state.data.push(text);
        else if (state.dropped === 0) state.out.push(text);
      },
    },
    { decodeEntities: false, lowerCaseTags: true, lowerCaseAttributeNames: true },
  );
  parser.write(html);
  parser.end();
  return { html: state.out.join(''), jsonLd: state.jsonLd };
}
