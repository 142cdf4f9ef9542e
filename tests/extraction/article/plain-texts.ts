/** A plain text and the parts that it is made of. */
export interface PlainText {
  readonly name: string;
  readonly text: string;
  readonly title?: string;
  readonly dateline?: string;
  /** Section and words of each block. */
  readonly blocks: readonly (readonly [section: string, words: string])[];
}

const WRAPPED_1 =
  'The road from Torvane to the lake was shut on Monday after\nrain washed out two bridges, the mayor said, and crews\nwere sent from three towns to mend it before the night\ncame down over the valley.';
const WRAPPED_2 =
  'Nobody was hurt, she said, although two drivers had to\nwalk home through the mud in the dark and the cold.';

export const PLAIN_TEXTS: readonly PlainText[] = [
  {
    name: 'a headline, a rule and a body',
    text: 'Road shut\n\n-----\n\nThe road is shut.\nIt is long.',
    title: 'Road shut',
    blocks: [
      ['headline', 'Road shut'],
      ['body', 'The road is shut.'],
      ['body', 'It is long.'],
    ],
  },
  {
    name: 'a headline right above its rule',
    text: 'Road shut\n=========\nThe road is shut.',
    title: 'Road shut',
    blocks: [
      ['headline', 'Road shut'],
      ['body', 'The road is shut.'],
    ],
  },
  {
    name: 'a headline of two lines above a rule',
    text: 'Road shut\nfor a week\n-----\nThe road is shut.',
    title: 'Road shut for a week',
    blocks: [
      ['headline', 'Road shut'],
      ['headline', 'for a week'],
      ['body', 'The road is shut.'],
    ],
  },
  {
    name: 'a headline with a full stop above a rule',
    text: 'The road is shut.\n-----\nIt is long.',
    title: 'The road is shut.',
    blocks: [
      ['headline', 'The road is shut.'],
      ['body', 'It is long.'],
    ],
  },
  {
    name: 'a headline and a blank line',
    text: 'Road shut\n\nThe road is shut.',
    title: 'Road shut',
    blocks: [
      ['headline', 'Road shut'],
      ['body', 'The road is shut.'],
    ],
  },
  {
    name: 'a headline and a line of white space',
    text: '\n\n  Road shut  \n \t \n  The road is shut. \n',
    title: 'Road shut',
    blocks: [
      ['headline', 'Road shut'],
      ['body', 'The road is shut.'],
    ],
  },
  {
    name: 'a question for a headline',
    text: 'Is the road shut?\n\nThe road is shut, the mayor said on Monday.',
    title: 'Is the road shut?',
    blocks: [
      ['headline', 'Is the road shut?'],
      ['body', 'The road is shut, the mayor said on Monday.'],
    ],
  },
  {
    name: 'a headline that holds a dash',
    text: 'Road shut — mayor\n\nThe road is shut.',
    title: 'Road shut — mayor',
    blocks: [
      ['headline', 'Road shut — mayor'],
      ['body', 'The road is shut.'],
    ],
  },
  {
    name: 'a body alone',
    text: 'The road is shut.\n\nIt is long.',
    blocks: [
      ['body', 'The road is shut.'],
      ['body', 'It is long.'],
    ],
  },
  {
    name: 'one line alone',
    text: 'Road shut',
    blocks: [['body', 'Road shut']],
  },
  {
    name: 'a first line that no blank line sets off',
    text: 'Road shut\nThe road is shut.',
    blocks: [
      ['body', 'Road shut'],
      ['body', 'The road is shut.'],
    ],
  },
  {
    name: 'a quotation for a first paragraph',
    text: '“The road is shut.”\n\nThe mayor said so.',
    blocks: [
      ['body', '“The road is shut.”'],
      ['body', 'The mayor said so.'],
    ],
  },
  {
    name: 'a rule between paragraphs',
    text: 'The road is shut.\n\nIt is long.\n\n* * *\n\nRain fell.',
    blocks: [
      ['body', 'The road is shut.'],
      ['body', 'It is long.'],
      ['body', 'Rain fell.'],
    ],
  },
  {
    name: 'a rule above everything',
    text: '- - -\nThe road is shut.',
    blocks: [['body', 'The road is shut.']],
  },
  {
    name: 'a dateline',
    text: 'Road shut\n\nTorvane, Keshvar – The road is shut.\n\nTorvane – The lake is open.',
    title: 'Road shut',
    dateline: 'Torvane, Keshvar',
    blocks: [
      ['headline', 'Road shut'],
      ['body', 'The road is shut.'],
      ['body', 'Torvane – The lake is open.'],
    ],
  },
  {
    name: 'lists',
    text: 'Road shut\n\nTwo things are known:\n\n• The road is shut.\n* The lake is open.\n1. Rain fell.\n2) It fell long.\n- It stopped.\n– It began again.',
    title: 'Road shut',
    blocks: [
      ['headline', 'Road shut'],
      ['body', 'Two things are known:'],
      ['list', '• The road is shut.'],
      ['list', '* The lake is open.'],
      ['list', '1. Rain fell.'],
      ['list', '2) It fell long.'],
      ['list', '- It stopped.'],
      ['list', '– It began again.'],
    ],
  },
  {
    name: 'lines that only look like list items',
    text: '12 people came.\n\n-5 degrees were measured.\n\n2026. That was the year.',
    blocks: [
      ['body', '12 people came.'],
      ['body', '-5 degrees were measured.'],
      ['body', '2026. That was the year.'],
    ],
  },
  {
    name: 'hard-wrapped paragraphs',
    text: `Road shut\n\n${WRAPPED_1}\n\n${WRAPPED_2}`,
    title: 'Road shut',
    blocks: [
      ['headline', 'Road shut'],
      ['body', WRAPPED_1],
      ['body', WRAPPED_2],
    ],
  },
  {
    name: 'a paragraph a line',
    text: 'The road is shut, the mayor said.\nShe will speak again on Monday.\nNobody was hurt.\nThe lake is open.',
    blocks: [
      ['body', 'The road is shut, the mayor said.'],
      ['body', 'She will speak again on Monday.'],
      ['body', 'Nobody was hurt.'],
      ['body', 'The lake is open.'],
    ],
  },
  { name: 'nothing', text: ' \n\n', blocks: [] },
];
