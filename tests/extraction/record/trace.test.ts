import { describe, expect, it } from 'vitest';
import { articleOf } from '../../../functions/extraction/article/read-article.ts';
import { extract } from '../../../functions/extraction/index.ts';

function traceOf(text: string) {
  const origin = { bucket: null, key: 'article.txt', line: null, versionId: null };
  const { trace } = extract(articleOf(text, origin, {}), { textsPrefix: null });
  return trace.filter(({ fact }) => fact === 'casualty');
}

const dropped = (text: string) => traceOf(text).filter(({ verdict }) => verdict === 'dropped');

describe('the explanation of figures', () => {
  it('should name the rule, the words and the standing of a figure that is kept', () => {
    expect(traceOf('The war has killed 12 people.')).toEqual([
      {
        ...{ verdict: 'kept', fact: 'casualty', id: 'c1', rule: 'object-of-harm', start: 12 },
        ...{ reason: 'killed, reported, cumulative', words: 'killed 12' },
      },
    ]);
  });

  it.each([
    ['The broker executed 40 orders.', 'orders'],
    ['The blast killed 12 goats.', 'goats'],
    ['He was 12 when the king died.', 'age'],
    ['12 hostages were freed.', 'go free'],
    ['The vaccine prevents 12 infections a week.', 'averted'],
    ['There were four deaths per 100,000.', 'rate'],
    ['The court heard 12 new cases.', 'no disease'],
  ])('should say why there is none: %s', (text, reason) => {
    const found = dropped(text);
    expect(found).not.toEqual([]);
    expect(found.map((entry) => entry.reason).join('; ')).toContain(reason);
  });

  it('should say nothing of numbers in sentences without harm', () => {
    expect(traceOf('The mayor bought 12 goats.')).toEqual([]);
  });
});
