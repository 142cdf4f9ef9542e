import { describe, expect, it } from 'vitest';
import { documentOf } from './paragraphs.ts';

type Found = readonly [words: string, depth: number, closed: boolean];
const outer = (words: string): Found => [words, 0, true];
const inner = (words: string): Found => [words, 1, true];
const open = (words: string): Found => [words, 0, false];

const CASES: readonly (readonly [text: string, ...quotations: Found[]])[] = [
  ['“The road is shut,” he said.', outer('“The road is shut,”')],
  ['"Road shut," he said. "Go home."', outer('"Road shut,"'), outer('"Go home."')],
  ['‘The road is shut,’ he said.', outer('‘The road is shut,’')],
  ["'The road is shut,' he said.", outer("'The road is shut,'")],
  ['«The road is shut», he said.', outer('«The road is shut»')],
  ['„The road is shut“, he said.', outer('„The road is shut“')],
  ['‹The road is shut›, he said.', outer('‹The road is shut›')],
  ["''The road is shut,'' he said.", outer("''The road is shut,''")],
  ["``The road is shut,'' he said.", outer("``The road is shut,''")],
  ['”The road is shut” he said.', outer('”The road is shut”')],
  ['“The road is shut“ he said.', outer('“The road is shut“')],
  ['He said “no”; she said “yes”.', outer('“no”'), outer('“yes”')],
  ['(“The road is shut”)', outer('“The road is shut”')],
  ['He said—“no”—and left.', outer('“no”')],
  ['“A road” — “a lake”', outer('“A road”'), outer('“a lake”')],
  ['“We will ‘never’ go.”', outer('“We will ‘never’ go.”'), inner('‘never’')],
  ['‘We will “never” go.’', outer('‘We will “never” go.’'), inner('“never”')],
  ['"We will \'never\' go."', outer('"We will \'never\' go."'), inner("'never'")],
  ['“I said, ‘Go,’” she said.', outer('“I said, ‘Go,’”'), inner('‘Go,’')],
  ['“I said ‘go’.”', outer('“I said ‘go’.”'), inner('‘go’')],
  ['“He said ‘It’s over’ and left,” she said.', outer('“He said ‘It’s over’ and left,”'), inner('‘It’s over’')],
  ['‘The workers’ rights are lost,’ he said.', outer('‘The workers’ rights are lost,’')],
  ["'It's the mayor's fault,' he said.", outer("'It's the mayor's fault,'")],
  ['The boys’ ‘club’ is shut.', outer('‘club’')],
  ["O’Brien's ‘disaster’", outer('‘disaster’')],
  ['‘Road shut’: mayor', outer('‘Road shut’')],
  ['The workers’ rights and the mayor’s ’90s rock ’n’ roll.'],
  ["The workers' rights and the mayor's '90s rock 'n' roll."],
  ['He is 5’10” tall.'],
  ['The 5" pipe and the 6" pipe.'],
  ['The road is shut,” he said.'],
  ['“” and “ ”'],
  ['He said “no, and “yes” too.', open('“no, and'), outer('“yes”')],
  ['"Road shut. "Go home," he said.', open('"Road shut.'), outer('"Go home,"')],
  ['“The road is shut, he said.', open('“The road is shut, he said.')],
  ['The “road\u00ad” is', outer('“road\u00ad”')],
];

describe('quotationsIn', () => {
  it.each(CASES.map(([text, ...expected]) => ({ text, expected })))(
    'should pair the marks of $text',
    ({ text, expected }) => {
      const { quotations, words } = documentOf(text);
      const found = quotations.map(({ from, to, depth, closed }) => [
        text.slice(words[from]?.start, words[to - 1]?.end),
        depth,
        closed,
      ]);
      expect(found).toEqual(expected);
    },
  );

  it.each([
    ['a quotation over three paragraphs', '“Road shut.\n“It is long.\n“Go home,” he said.', [null, 0, 1], [1, 2, null]],
    ['straight marks over two paragraphs', '"Road shut.\n"Go home," he said.', [null, 0], [1, null]],
    ['two closed quotations', '“Road shut.”\n“Go home.”', [null, null], [null, null]],
    ['a paragraph without a mark', '“Road shut.\nIt is long.', [null], [null]],
    ['a paragraph between them', '“Road shut.\nIt is long.\n“Go home,” he said.', [null, null], [null, null]],
    ['a mark that does not open the paragraph', '“Road shut.\nHe said “no”.', [null, null], [null, null]],
  ])('should carry on only what was not closed: %s', (_, text, continues, continuedBy) => {
    const { quotations } = documentOf(text);
    expect(quotations.map((quotation) => quotation.continues)).toEqual(continues);
    expect(quotations.map((quotation) => quotation.continuedBy)).toEqual(continuedBy);
  });
});
