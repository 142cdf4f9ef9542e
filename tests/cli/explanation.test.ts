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

it('should give what the model chose, what it would have chosen next, and what weighed most', () => {
  const choice = {
    of: 'content',
    chosen: 'the bridge held',
    share: 0.98,
    runnerUp: null,
    runnerUpShare: 0.012,
    reasons: [
      { weight: 0.4, against: false, feature: 'end: end=unit, cue=say' },
      { weight: 0.25, against: true, feature: 'no statement: always' },
    ],
  } as const;
  const speaker = { ...choice, of: 'speaker', chosen: 'Obi', reasons: [] } as const;
  const rest = { verdict: 'kept', fact: 'statement', reason: '', start: 0, words: 'Obi said it held' } as const;
  const trace = [
    { ...rest, id: 's1', rule: 'ranked-content', choices: [choice, speaker] },
    { ...rest, id: 's2', rule: 'refusal', otherwise: null },
    { ...rest, id: 's3', rule: 'direct-quotation', otherwise: { rule: 'reported-clause', words: 'it held' } },
  ];
  expect(explanation('ferry.txt', trace)).toBe(
    [
      'ferry.txt\n',
      '  kept s1 by ranked-content: “Obi said it held”\n',
      '    content “the bridge held” (98 %) rather than no statement (1.2 %)\n',
      '      +0.40 end: end=unit, cue=say\n',
      '      +0.25 against the other, no statement: always\n',
      '    speaker “Obi” (98 %) rather than nobody (1.2 %)\n',
      '  kept s2 by refusal: “Obi said it held”\n',
      '    nothing else proposed\n',
      '  kept s3 by direct-quotation: “Obi said it held”\n',
      '    rather than by reported-clause: “it held”\n',
    ].join(''),
  );
});
