import { describe, expect, it } from 'vitest';
import type { Statement } from '../../schemas/types.ts';
import type { AnnotatedStatement } from '../../scripts/accuracy/corpora.ts';
import { statementScores } from '../../scripts/accuracy/statements/statement-scores.ts';
import { annotatedStatement, cue, predicted, recordStatement, TEXT } from './annotated-sample.ts';

const WALL = '“We will mend the sea wall by spring.”';
const MAYOR = annotatedStatement([WALL], 'Mayor Edda Roe');
const POLICE = annotatedStatement(['that two sailors drowned off Lunsay'], 'Police', { kind: 'indirect' });
const BROKEN = annotatedStatement(['“It is cold,”', '“and dark.”'], 'she');
const PARTS = { byParts: true, strictOnly: true };
const WHOLE = { byParts: false, strictOnly: true };

/** Of all statements: how many are annotated and proposed, and in percent exact, soft, speaker, both. */
function scores(gold: readonly AnnotatedStatement[], found: readonly Statement[], view = PARTS) {
  const row = { id: 'sample', text: TEXT, statements: gold };
  const { annotated, proposed, exact, soft, speaker, endToEnd } = statementScores(
    [{ row, prediction: predicted(found) }],
    view,
  ).all;
  return [annotated, proposed, ...[exact.f1, soft.f1, speaker, endToEnd.f1].map(Math.round)];
}

describe('statementScores', () => {
  it.each<[string, AnnotatedStatement[], Statement[], number[]]>([
    [
      'not count quotation marks, stops and a leading "that"',
      [MAYOR, POLICE],
      [
        recordStatement(['We will mend the sea wall by spring'], 'Mayor Edda Roe'),
        recordStatement(['two sailors drowned off Lunsay'], 'Police', { kind: 'indirect' }),
      ],
      [2, 2, 100, 100, 100, 100],
    ],
    [
      'take 0.8 of the words of both sides for softly the same',
      [MAYOR],
      [recordStatement(['We will mend the sea wall by'], 'Edda Roe')],
      [1, 1, 0, 100, 100, 100],
    ],
    [
      'not take fewer words for the same',
      [MAYOR],
      [recordStatement(['We will mend the'], 'Edda Roe')],
      [1, 1, 0, 0, 0, 0],
    ],
    ['hold a wrong speaker against it', [MAYOR], [recordStatement([WALL], 'Police')], [1, 1, 100, 100, 0, 0]],
    ['hold a missing speaker against it', [MAYOR], [recordStatement([WALL], null)], [1, 1, 100, 100, 0, 0]],
    ['count what was missed', [MAYOR, POLICE], [recordStatement([WALL], 'Edda Roe')], [2, 1, 67, 67, 100, 67]],
    [
      'count what is said twice',
      [MAYOR],
      [recordStatement([WALL], 'Edda Roe'), recordStatement([WALL], 'Edda Roe')],
      [1, 2, 67, 67, 100, 67],
    ],
    [
      'put a statement inside another one aside',
      [MAYOR],
      [recordStatement([WALL], 'Edda Roe'), recordStatement(['the sea wall'], null, { kind: 'indirect' })],
      [1, 1, 100, 100, 100, 100],
    ],
    [
      'neither ask for a statement that is not strict nor count it when found',
      [MAYOR, { ...POLICE, strict: false }],
      [recordStatement([WALL], 'Edda Roe'), recordStatement(['two sailors drowned off Lunsay'], 'Police')],
      [1, 1, 100, 100, 100, 100],
    ],
    [
      'put an indirect statement aside whose cue is no plain verb of reporting',
      [],
      [recordStatement(['two sailors'], null, { kind: 'indirect', cue: cue('drowned', 'drown') })],
      [0, 0, 0, 0, 0, 0],
    ],
  ])('should %s', (_, gold, found, expected) => {
    expect(scores(gold, found)).toEqual(expected);
  });

  it('should count a broken quotation by parts or as a whole', () => {
    const apart = [recordStatement(['“It is cold,”'], 'she'), recordStatement(['“and dark.”'], 'she')];
    const joined = [recordStatement(['“It is cold,”', '“and dark.”'], 'she')];
    expect(scores([BROKEN], apart, PARTS)).toEqual([2, 2, 100, 100, 100, 100]);
    expect(scores([BROKEN], joined, PARTS)).toEqual([2, 2, 100, 100, 100, 100]);
    expect(scores([BROKEN], apart, WHOLE)).toEqual([1, 2, 0, 0, 0, 0]);
    expect(scores([BROKEN], joined, WHOLE)).toEqual([1, 1, 100, 100, 100, 100]);
  });
});
