import { unzipSync } from 'fflate';
import type { Section } from '../../extraction/article/article.ts';
import {
  ArticleCorruptError,
  ArticleTooLargeError,
  FormatUnsupportedError,
} from '../../extraction/article/article-error.ts';
import { type ArticleParts, NO_FACTS, type TextBlock } from '../article-parts.ts';
import { decodeMarkup } from '../decode-markup.ts';
import { sectionOfWords } from '../html/text-blocks.ts';
import type { UploadedFile } from '../uploaded-file.ts';
import { styleNames, type WordParagraph, wordParagraphs } from './word-paragraphs.ts';

const DOCUMENT = 'word/document.xml';
const STYLES = 'word/styles.xml';
/** Markup takes most of a Word document. */
const MARKUP_SHARE = 10;

type Unzipped = Readonly<Record<string, Uint8Array>>;

/** The parts that are read; what they unpack to is bounded by what the archive's directory says, and held to it. */
function unzipped({ bytes, maxBytes }: UploadedFile): Unzipped {
  let size = 0;
  try {
    return unzipSync(bytes, {
      filter({ name, originalSize }) {
        if (name !== DOCUMENT && name !== STYLES) return false;
        size += originalSize;
        if (size > maxBytes * MARKUP_SHARE) throw new ArticleTooLargeError('unpacked', maxBytes * MARKUP_SHARE);
        return true;
      },
    });
  } catch (error) {
    if (error instanceof ArticleTooLargeError) throw error;
    throw new ArticleCorruptError(`it is a ZIP archive, and cannot be unpacked (${(error as Error).message})`, error);
  }
}

function documentIn(parts: Unzipped): Uint8Array {
  const document = parts[DOCUMENT];
  if (document !== undefined) return document;
  throw new FormatUnsupportedError(
    'a ZIP archive that is no Word document (.docx)',
    'Upload the articles, each as a file of its own; save office files as .docx.',
  );
}

const TITLE = /^(?:title|headline)$/;
const STANDFIRST = /^(?:subtitle|standfirst|dek)$/;

function sectionOf({ style, isListItem, isInTable }: WordParagraph): Section {
  if (/^heading \d|^title$|^headline$/.test(style)) return 'headline';
  if (STANDFIRST.test(style)) return 'standfirst';
  if (style === 'caption') return 'caption';
  return isListItem || isInTable || /^list\b/.test(style) ? 'list' : 'body';
}

/** A line break inside a paragraph parts lines as a paragraph does only where a sentence ends. */
function blocksOf(paragraph: WordParagraph): readonly TextBlock[] {
  const lines = paragraph.text
    .replaceAll(/[\u00ad\u200b\u2060\ufeff]/g, '')
    .split(/(?<=[.!?:…]["”’)\]]{0,2})\s*\n|\n\s*\n/);
  const texts = lines
    .map((line) => line.replaceAll(/[\s\u00a0]+/g, ' ').trim())
    .filter((text) => /[\p{L}\p{N}]/u.test(text));
  const section = sectionOf(paragraph);
  return texts.map((text) => ({ section: sectionOfWords(text, section), text }));
}

/** The paragraph styled as a title, else a heading that comes first, else a first line that ends no sentence. */
function titleAt(paragraphs: readonly WordParagraph[]): number {
  const styled = paragraphs.findIndex(({ style }) => TITLE.test(style));
  const [first, second] = paragraphs;
  if (styled >= 0 && styled < 4) return styled;
  if (first === undefined || second === undefined) return -1;
  const isLine = first.text.length < 180 && !/[.!?…:][”’"')\]]*$/.test(first.text.trim());
  return first.style.startsWith('heading') || (isLine && !first.isListItem) ? 0 : -1;
}

/** Reads a Word document (.docx, ECMA-376). Its properties name the file, not the article, and are not read. @throws ArticleError */
export function readDocx(file: UploadedFile): ArticleParts {
  const parts = unzipped(file);
  const { text: xml, warnings } = decodeMarkup(documentIn(parts));
  const styles = styleNames(decodeMarkup(parts[STYLES] ?? Buffer.from('<w:styles/>')).text);
  const paragraphs = wordParagraphs(xml, styles).filter(({ text }) => /[\p{L}\p{N}]/u.test(text));
  const title = titleAt(paragraphs);
  return {
    ...NO_FACTS,
    title: title < 0 ? null : (paragraphs[title] as WordParagraph).text.replaceAll(/[\s\u00a0]+/g, ' ').trim(),
    format: 'docx',
    encoding: null,
    blocks: paragraphs.filter((_, at) => at !== title).flatMap(blocksOf),
    warnings,
  };
}
