import { plainBodyBlocks } from '../../extraction/article/plain-text-blocks.ts';
import type { TextBlock } from '../article-parts.ts';

const TAG =
  /<\/?(?:p|br|div|h[1-6]|ul|ol|li|body|html|section|article|span|a|em|i|b|strong|blockquote|figure|table)\b[^<>]{0,500}>/i;
const ENTITY = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,8}\d{0,2});/i;

/**
 * The blocks of a body as it stands in a field: HTML, or plain text with entities, or plain text. The reader
 * of HTML is loaded only for the first two.
 */
export async function bodyBlocks(body: string): Promise<readonly TextBlock[]> {
  const isMarkup = TAG.test(body);
  if (!isMarkup && !ENTITY.test(body)) {
    const text = body.replaceAll(/\r\n?/g, '\n');
    return plainBodyBlocks(text).map(({ section, start, end }) => ({
      section,
      text: text.slice(start, end).replaceAll(/\s*\n\s*/g, ' '),
    }));
  }
  const { fragmentBlocks } = await import('../html/html-reader.ts');
  return fragmentBlocks(isMarkup ? body : body.replaceAll('<', '&lt;').replaceAll(/\r\n?|\n/g, '<br><br>'));
}
