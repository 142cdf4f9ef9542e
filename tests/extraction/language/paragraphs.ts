import { analyse, type Document } from '../../../functions/extraction/language/document.ts';

/** A text in which every line is a paragraph, analysed. */
export function documentOf(text: string): Document {
  let start = 0;
  const blocks = text.split('\n').map((line) => {
    const block = { section: 'body', start, end: start + line.length } as const;
    start = block.end + 1;
    return block;
  });
  return analyse({ text, blocks });
}
