import { describe, expect, it } from 'vitest';
import { spanFaults } from '../../functions/cli/span-faults.ts';
import { articleOf } from '../../functions/extraction/article/read-article.ts';
import { extract } from '../../functions/extraction/index.ts';
import { HOSTILE_TEXTS } from '../../scripts/bench/hostile-texts.ts';

const ORIGIN = { bucket: null, key: 'hostile', line: null, versionId: null };

describe('hostile texts', () => {
  it.each(HOSTILE_TEXTS)('should not break the extraction: $name', ({ text: sized }) => {
    const text = sized(4000);
    const { record } = extract(articleOf(text, ORIGIN, {}), { textsPrefix: null });
    expect(spanFaults(record, record.article.text.length, text)).toEqual([]);
  });
});
