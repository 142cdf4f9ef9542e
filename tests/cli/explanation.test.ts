import { expect, it } from 'vitest';
import { explanation } from '../../functions/cli/explanation.ts';

it('should give each fact one line, with its rule, its words and the reason', () => {
  const kept = { verdict: 'kept', fact: 'statement', id: 's1', rule: 'quote-then-cue', reason: '', start: 0 } as const;
  const dropped = { verdict: 'dropped', fact: 'casualty', id: null, rule: 'number-then-outcome', start: 9 } as const;
  const trace = [
    { ...kept, words: 'The bridge\nheld' },
    { ...dropped, words: '42 metres', reason: 'a measure, not people' },
  ];
  expect(explanation('ferry.txt', trace)).toBe(
    [
      'ferry.txt\n',
      '  kept s1 by quote-then-cue: “The bridge held”\n',
      '  dropped casualty by number-then-outcome: “42 metres” (a measure, not people)\n',
    ].join(''),
  );
});
