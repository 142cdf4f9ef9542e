import { describe, expect, it } from 'vitest';
import { recordOf } from '../record-of.ts';

const OPENINGS = [
  'LIMA, March 3 (MNA) - ',
  'LIMA, March 3 - ',
  'LIMA, Peru, March 3, 2026 (MNA) — ',
  'LIMA, Tuesday, March 3 (MNA) – ',
  'LIMA, 3 March (MNA) -- ',
  'LIMA (MNA) — ',
  'Lima, Peru – ',
  'LIMA, March 3.—',
  'LIMA, March 3: ',
  'LIMA: ',
  'LIMA | ',
  'ST. ORLO, Norland, Mar 3 (Meridian News Agency) - ',
  'TORVANE/LIMA (MNA) _ ',
];
const SAID = [
  ['The road was shut, Varnholm said.', ['The road was shut']],
  ['The road, Varnholm said, was shut.', ['The road', 'was shut']],
  ['Varnholm said the road was shut.', ['the road was shut']],
  ['“The road is shut,” Varnholm said.', ['“The road is shut,”']],
  ['The road was shut on Monday, according to Varnholm.', ['The road was shut on Monday']],
] as const;

const rows = OPENINGS.flatMap((opening) =>
  SAID.map(([sentence, content]) => ({ text: `${opening}${sentence}`, content })),
);
const heard = (text: string) =>
  recordOf(text, '2026-03-11').statements.map(({ content, speaker, date }) => ({
    content: content.map((span) => span.text),
    speaker: speaker?.text,
    date: date?.text,
  }));

describe('a dateline', () => {
  it.each(rows)('should be no part of what is said, by whom, or when: $text', ({ text, content }) => {
    expect(heard(text)).toEqual([{ content, speaker: 'Varnholm', date: undefined }]);
  });

  it.each(rows)('should be none under a headline: $text', ({ text, content }) => {
    expect(heard(`Landslide shuts road\n\n${text}\n\nNobody was hurt.`)).toEqual([
      { content, speaker: 'Varnholm', date: undefined },
    ]);
  });

  it('should be no part of what is said in a later paragraph', () => {
    const text = 'Two towns are cut off.\n\nTORVANE, March 3 (MNA) - The road was shut, Varnholm said.';
    expect(heard(text)).toEqual([{ content: ['The road was shut'], speaker: 'Varnholm', date: undefined }]);
  });
});
