import { Parser } from 'htmlparser2';
import { ArticleCorruptError, ArticleTooComplexError } from '../../extraction/article/article-error.ts';

/** One paragraph of a Word document (ECMA-376 part 1, 17.3.1). */
export interface WordParagraph {
  readonly text: string;
  /** Name of its style, in English and lower case: "title", "heading 1", "caption"; empty for the usual one. */
  readonly style: string;
  readonly isListItem: boolean;
  readonly isInTable: boolean;
}

/** Words that are struck out, moved away, commands of fields, or repeated for old programs. */
const UNREAD = new Set([
  'w:del',
  'w:moveFrom',
  'w:instrText',
  'w:delText',
  'mc:Fallback',
  'w:pict',
  'w:rPr',
  'w:sectPr',
]);
const SIGNS: Readonly<Record<string, string>> = {
  'w:tab': ' ',
  'w:br': '\n',
  'w:cr': '\n',
  'w:noBreakHyphen': '-',
  'w:ptab': ' ',
};
const MAX_DEPTH = 400;

interface Open {
  text: string;
  style: string;
  isListItem: boolean;
}

interface Reading {
  readonly paragraphs: WordParagraph[];
  /** Paragraphs that are open: a text box stands inside of one. */
  readonly open: Open[];
  depth: number;
  unread: number;
  tables: number;
  isText: boolean;
  isWhole: boolean;
}

type Attributes = Readonly<Record<string, string>>;

function openTag(name: string, attributes: Attributes, state: Reading, styles: ReadonlyMap<string, string>): void {
  if (++state.depth > MAX_DEPTH) throw new ArticleTooComplexError(`elements nested ${MAX_DEPTH} deep`);
  if (state.unread > 0 || UNREAD.has(name)) {
    state.unread++;
    return;
  }
  const paragraph = state.open.at(-1);
  if (name === 'w:p') state.open.push({ text: '', style: '', isListItem: false });
  else if (name === 'w:tbl') state.tables++;
  else if (name === 'w:t') state.isText = true;
  else if (paragraph === undefined) return;
  else if (name === 'w:pStyle') paragraph.style = styles.get(attributes['w:val'] ?? '') ?? '';
  else if (name === 'w:numPr') paragraph.isListItem = true;
  else paragraph.text += SIGNS[name] ?? '';
}

function closeTag(name: string, state: Reading): void {
  state.depth--;
  if (state.unread > 0) {
    state.unread--;
    return;
  }
  if (name === 'w:t') state.isText = false;
  else if (name === 'w:tbl') state.tables--;
  else if (name === 'w:document') state.isWhole = true;
  else if (name === 'w:p') {
    const { text, style, isListItem } = state.open.pop() as Open;
    state.paragraphs.push({ text, style, isListItem, isInTable: state.tables > 0 });
  }
}

/** Style names by id; the ids are in the language of the program that wrote the file. */
export function styleNames(xml: string): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  let id = '';
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (name === 'w:style') id = attributes['w:styleId'] ?? '';
        else if (name === 'w:name' && id !== '') names.set(id, (attributes['w:val'] ?? '').toLowerCase());
      },
    },
    { xmlMode: true },
  );
  parser.end(xml);
  return names;
}

/** The paragraphs of word/document.xml as they are read: with insertions, without deletions. @throws ArticleError */
export function wordParagraphs(xml: string, styles: ReadonlyMap<string, string>): readonly WordParagraph[] {
  const state: Reading = { paragraphs: [], open: [], depth: 0, unread: 0, tables: 0, isText: false, isWhole: false };
  const parser = new Parser(
    {
      onopentag: (name, attributes) => openTag(name, attributes, state, styles),
      // called for what is still open at the end, too
      onclosetag: (name, isImplied) => closeTag(isImplied ? `${name} (missing)` : name, state),
      ontext(text) {
        const paragraph = state.open.at(-1);
        if (state.isText && state.unread === 0 && paragraph !== undefined) paragraph.text += text;
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.end(xml);
  if (!state.isWhole) throw new ArticleCorruptError('its Word document is cut short');
  return state.paragraphs;
}
