import { days, open, type Phrasings, roughly, roughlyOpen } from './time-values.ts';

/** Weeks and more, and times that lean on publication or an event. */
export const PERIOD_PHRASINGS: Phrasings = [
  // Weeks, months and years of the calendar
  [
    roughly('2026-03-02', '2026-03-08'),
    'Frost came |last week|.',
    'He left |early last week|.',
    'It came |late last week|.',
  ],
  [roughly('2026-03-09', '2026-03-11'), 'Two camps closed |this week|.', 'It had opened |earlier this week|.'],
  [roughly('2026-03-16', '2026-03-22'), 'Envoys meet |next week|.'],
  [
    roughly('2026-03-02', '2026-03-08'),
    'Snow fell in |the week of March 5|.',
    'Ten fell ill in |the week ending March 8|.',
    'It froze in |the week beginning 2 March|.',
  ],
  [
    days('2026-02-01', '2026-02-28'),
    'The well ran dry |last month|.',
    'It was dry in |February|.',
    'It was dry in |Feb. 2026|.',
  ],
  [days('2026-03-01', '2026-03-11'), 'Six quakes struck |this month|.', 'It began |earlier this month|.'],
  [days('2025-01-01', '2025-12-31'), 'The strike spread |last year|.', 'The strike spread in |2025|.'],
  [days('2026-01-01', '2026-03-11'), 'Nobody has drowned |this year|.', '|Earlier this year|, a dam burst.'],
  [days('2026-04-01', '2026-04-30'), 'The tax rises |next month|.'],
  [days('2027-01-01', '2027-12-31'), 'The line opens |next year|.'],
  [days('2026-03-07', '2026-03-08'), 'Two hikers froze over |the weekend|.', 'Hail fell |last weekend|.'],
  [days('2025-03-01', '2025-03-31'), 'It began in |March last year|.', 'It began in |March of 2025|.'],
  [days('2025-05-01', '2025-05-31'), 'It was in |May of last year|.'],
  [days('1990-01-01', '1999-12-31'), 'War ravaged it in |the 1990s|.'],
  // Parts of them, roughly the whole
  [
    roughly('2024-03-01', '2024-03-31'),
    'It was sold in |early March 2024|.',
    'It was sold at |the end of March 2024|.',
  ],
  [
    roughly('2025-06-01', '2025-06-30'),
    'Heat came in |mid-June|.',
    'Heat came in |late June|.',
    'It was |the beginning of June|.',
  ],
  [
    roughly('2018-01-01', '2018-12-31'),
    'It fell in |late 2018|.',
    'It fell in |mid-2018|.',
    'It fell in |the first half of 2018|.',
  ],
  [roughly('2018-01-01', '2018-12-31'), 'Sales rose in |the third quarter of 2018|.', 'It was built |around 2018|.'],
  [roughly('2025-01-01', '2025-12-31'), 'Rents rose |late last year|.', 'Rents rose by |the end of last year|.'],
  [roughly('1990-01-01', '1999-12-31'), 'He taught in |the early 1990s|.', 'He taught in the |mid-1990s|.'],
  [roughly('2020-06-01', '2020-08-31'), 'Fires raged in |summer 2020|.', 'Fires raged in |the summer of 2020|.'],
  [roughly('2025-09-01', '2025-11-30'), 'The crop failed |last autumn|.'],
  [roughlyOpen, 'A vote is planned |later this year|.'],
  // Until publication
  [
    roughly('2026-03-09', '2026-03-11'),
    'Ten died in |the past 48 hours|.',
    'Ten died over |the last two days|.',
    'Hail fell in |past 2 days|.',
  ],
  [roughly('2026-02-25', '2026-03-11'), 'It rose over |the past two weeks|.', 'It rose in |the last fortnight|.'],
  [roughly('2026-03-04', '2026-03-11'), 'Eight fled |this past week|.', 'Eight fled within |the last week|.'],
  [roughly('2025-12-11', '2026-03-11'), 'It fell for |the last three months|.'],
  [roughly('2016-03-11', '2026-03-11'), 'It doubled over |the past decade|.'],
  [
    roughlyOpen,
    'More fled in |recent weeks|.',
    'It eased over |the past few days|.',
    'It may ease in |the coming days|.',
  ],
  // Ago
  [roughly('2026-03-04'), 'The truce ended |a week ago|.', 'It ended |about seven days ago|.'],
  [roughly('2026-02-25'), '|About a fortnight ago| he fell ill.', 'He fell ill |two weeks ago|.'],
  [
    roughly('2025-03-11'),
    'It opened |a year ago|.',
    'It opened |twelve months ago|.',
    'It opened |more than a year ago|.',
  ],
  [roughly('2026-02-11'), 'It closed |less than a month ago|.'],
  [roughly('2026-03-09'), 'He called |a couple of days ago|.'],
  [roughly('2005-03-11'), 'He left home |twenty-one years ago|.', 'He left home |almost 21 years ago|.'],
  [
    roughlyOpen,
    'She moved |several years ago|.',
    'She moved |years ago|.',
    'She moved |a few weeks ago|.',
    'It was |long ago|.',
  ],
  // Since
  [days('2026-03-09', '2026-03-11'), 'Twelve have died |since Monday|.', 'Power has been out |since 9 March|.'],
  [days('2026-03-10', '2026-03-11'), 'It has snowed |since yesterday morning|.'],
  [
    days('2026-03-01', '2026-03-11'),
    '|Since the raids began on March 1|, 80 have died.',
    'Six died |since the attack on March 1|.',
  ],
  [roughly('2026-03-04', '2026-03-11'), '|Since the latest unrest began a week ago|, 90 have died.'],
  [
    roughly('2026-03-02', '2026-03-11'),
    'Six have been shot |since last week|.',
    'Six died |since fighting erupted last week|.',
  ],
  [
    roughly('2019-01-01', '2026-03-11'),
    'Some 400 have died |since 2019|.',
    'It has been shut |since he was ousted in 2019|.',
  ],
  [roughly('2026-01-01', '2026-03-11'), 'It has been dry |since January|.', 'It has been dry |since early January|.'],
  [
    roughlyOpen,
    'Some 900 have died |since the war began|.',
    'It has grown |since the ceasefire|.',
    '|Since then|, six died.',
  ],
  // Beside an event, or with one end
  [
    open,
    'A guard died |two days earlier|.',
    'It reopened |a week later|.',
    '|The next day| it fell.',
    'He fled |the night before|.',
  ],
  [
    open,
    'It fell |the previous year|.',
    'He died |that night|.',
    'He voted |the following Monday|.',
    'It closed in |June that year|.',
  ],
  [
    open,
    'The curfew holds |until Friday|.',
    'Nothing was known |before 2018|.',
    'It was calm |after March 3|.',
    'It stays |until later today|.',
  ],
  [open, 'The fair is |this weekend|.', 'It lasts |until the end of May|.'],
];
