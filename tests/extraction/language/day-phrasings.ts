import { days, on, open, type Phrasings } from './time-values.ts';

/** Days and ranges of days. No two phrases differ only in the number or the name, here and in PERIOD_PHRASINGS. */
export const DAY_PHRASINGS: Phrasings = [
  // Days counted from publication
  [on('2026-03-11'), 'The bridge fell |today|.', 'The council will meet |tonight|.', 'Rain is due |later today|.'],
  [
    on('2026-03-11'),
    'Two were hurt |this morning|.',
    'Three hid in a cellar |earlier today|.',
    'He spoke |late today|.',
  ],
  [on('2026-03-10'), 'Four fell ill |yesterday|.', '|Yesterday afternoon|, a kiln burst.', 'A boat sank |last night|.'],
  [on('2026-03-10'), 'He had called |a day ago|.', 'It ended |early yesterday|.'],
  [
    on('2026-03-09'),
    '|The day before yesterday| the mill closed.',
    'It rained |two days ago|.',
    'It broke |48 hours ago|.',
  ],
  [on('2026-03-12'), 'The court sits |tomorrow|.', 'Buses run from |tomorrow morning|.'],
  [on('2026-03-13'), 'Schools open |the day after tomorrow|.'],
  [days('2026-03-10', '2026-03-11'), 'Shells fell on the port |overnight|.'],
  [days('2026-03-08', '2026-03-09'), 'Fighting went on |overnight into Monday|.', 'It burned |overnight to Monday|.'],
  // Weekdays: the latest on or before publication
  [on('2026-03-11'), 'The mayor met farmers on |Wednesday|.', 'He flies home |this Wednesday|.'],
  [on('2026-03-09'), 'Two drowned |Monday night|.', 'It hit |early Monday|.'],
  [on('2026-03-08'), 'Crews dug by |late Sunday|.'],
  [
    on('2026-03-08'),
    'At 10:30 p.m. on |Sunday evening| it stopped.',
    'As of |early Sunday morning|, six were missing.',
  ],
  [on('2026-03-07'), '|This past Saturday| the dam broke.', 'On |Sat. night| a wall fell.'],
  [
    on('2026-03-06'),
    'The lake froze |last Friday|.',
    'It shut on |Friday of last week|.',
    'She spoke |Friday last week|.',
  ],
  [on('2026-03-02'), '|Last Monday night| the store burned.', 'On |Monday, March 2|, a bus overturned.'],
  [
    on('2026-03-05'),
    'It began on |Thursday 5 March|.',
    'On |Thu, 5 Mar| it ended.',
    'It was |Thursday morning, March 5|.',
  ],
  [on('2026-03-20'), 'Voters go to the polls |next Friday|.', 'He will resign on |Friday next week|.'],
  [on('2026-03-13'), 'The road reopens |this coming Friday|.'],
  [on('2026-03-10'), 'He died |two days after Sunday|’s blast.', 'It came |a day before Wednesday|’s vote.'],
  // Explicit dates
  [on('2026-03-03'), 'Nine died on |March 3|.', 'It was signed |3 March|.', 'On |the 3rd of March| it fell.'],
  [
    on('2026-03-03'),
    'A ferry sank |March 3rd|.',
    'It struck on |Mar. 3|.',
    'On |3rd March| it rained.',
    'On |March the 3rd| it rained.',
  ],
  [
    on('2025-03-12'),
    'They met on |March 12, 2025|.',
    'They met on |12 March 2025|.',
    'They met on |12 March last year|.',
  ],
  [on('2025-09-30'), 'It was founded on |the 30th of September, 2025|.', 'On |Sept. 30, 2025|, it closed.'],
  [on('2024-03-13'), 'Filed |2024-03-13| by the court.', 'Filed |13/03/2024| by the court.'],
  [on('2024-03-13'), 'Filed |13.3.2024| by the court.'],
  [open],
  // Ranges
  [
    days('2026-03-03', '2026-03-05'),
    'Rain fell on |March 3-5|.',
    'Rain fell |from March 3 to 5|.',
    'Rain fell on |3–5 March|.',
  ],
  [days('2026-03-03', '2026-03-05'), 'It rained |between 3 and 5 March|.', 'It rained |from 3 to 5 March 2026|.'],
  [
    days('2026-03-03', '2026-03-05'),
    'It snowed |from March 3 through March 5|.',
    'It snowed |between March 3 and March 5|.',
  ],
  [
    days('2025-12-28', '2026-01-02'),
    'Talks ran |from December 28 to January 2|.',
    'Talks ran |28 December – 2 January 2026|.',
  ],
  [days('2026-03-06', '2026-03-08'), 'It shook |from Friday to Sunday|.', 'It shook |Friday through Sunday|.'],
  [days('2026-03-06', '2026-03-08'), '|Between Friday and Sunday| ten died.'],
  [days('2026-03-03', '2026-03-11'), 'Clashes lasted |from last Tuesday night through to Wednesday|.'],
  [
    days('2018-01-01', '2020-12-31'),
    'Prices fell |from 2018 to 2020|.',
    'Prices fell |between 2018 and 2020|.',
    'The |2018-2020| plan failed.',
  ],
  [days('2025-01-01', '2025-03-31'), 'It grew in |January-March 2025|.', 'It grew |from January to March 2025|.'],
];
