import { describe, expect, it } from 'vitest';
import { plainTextParts } from '../../../functions/extraction/article/plain-text-blocks.ts';
import { PLAIN_TEXTS } from './plain-texts.ts';

describe('plainTextParts', () => {
  it.each(PLAIN_TEXTS)('should cut $name', ({ text, title = null, dateline = null, blocks }) => {
    const parts = plainTextParts(text, null);
    const found = parts.blocks.map(({ section, start, end }) => [section, text.slice(start, end)]);
    expect({ title: parts.title, dateline: parts.dateline, blocks: found }).toEqual({ title, dateline, blocks });
  });

  it.each([
    ['Road shut\nThe road is shut.', 'Road shut', ['headline', 'body']],
    ['Road shut.\n\nThe road is shut.', 'Road shut', ['headline', 'body']],
    ['The road is shut. It is long.', 'Road shut', ['body']],
    ['The road is shut.', 'The road is shut', ['headline']],
  ])('should take the first line of %j for the headline only where the title “%s” says so', (text, title, sections) => {
    expect(plainTextParts(text, title).blocks.map(({ section }) => section)).toEqual(sections);
  });
});
