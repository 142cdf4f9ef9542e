/** What a number is that counts no people. */
export type DecoyKind =
  | 'age'
  | 'clock-time'
  | 'compound'
  | 'date'
  | 'label'
  | 'measure'
  | 'money'
  | 'ordinal'
  | 'pronoun'
  | 'rate'
  | 'score'
  | 'share';

interface DecoyWords {
  readonly kind: DecoyKind;
  readonly words: string;
  readonly example: string;
}

/** Words right before a number that make it a name, a date or a sum, whatever follows. */
export const DECOYS_BEFORE: readonly DecoyWords[] = [
  { kind: 'money', words: '$ € £ ¥ ₹ ₦ ₽ ₺ ₩ us$ rs rs. usd eur gbp inr cad aud', example: '$ 40' },
  { kind: 'label', words: '# no. nos. nos art. para. pp. p. fig. vol. ch. sec. tel.', example: 'No. 7' },
  { kind: 'age', words: 'age aged ages', example: 'aged 12' },
  { kind: 'measure', words: 'magnitude category mph', example: 'magnitude 6' },
  { kind: 'rate', words: 'per every', example: '12 deaths per 100,000' },
];

/** Names that go on with a number; in lower case only where no people follow: "On day 40 people" is a count. */
export const LABELS: readonly DecoyWords[] = [
  { kind: 'label', words: 'flight train bus line route highway motorway interstate exit lane', example: 'Flight 447' },
  {
    kind: 'label',
    words: 'article articles section sections chapter verse page pages paragraph',
    example: 'Article 5',
  },
  { kind: 'label', words: 'resolution protocol title rule schedule annex appendix clause', example: 'Resolution 2334' },
  { kind: 'label', words: 'number day week phase stage step round tier type grade class', example: 'phase two' },
  { kind: 'label', words: 'room ward gate platform terminal runway tower block unit zone', example: 'Ward 7' },
  { kind: 'label', words: 'sector district precinct pier checkpoint camp barracks shaft', example: 'Sector 9' },
  { kind: 'label', words: 'area channel radio studio apollo voyager windows android ios', example: 'Channel 4' },
  { kind: 'label', words: 'version release model level volume part episode season', example: 'version 2' },
  { kind: 'label', words: 'boeing airbus tupolev antonov ilyushin cessna embraer', example: 'a Boeing 737' },
  { kind: 'label', words: 'psalm formula covid juno expo euro', example: 'Formula One' },
  { kind: 'label', words: 'call dial phone telephone tel hotline helpline fax', example: 'dial 112' },
];

/** Words right after a number that make it a time, a measure, a share or a sum. */
export const DECOYS_AFTER: readonly DecoyWords[] = [
  { kind: 'share', words: '% percent pct percentage', example: '40 percent' },
  { kind: 'clock-time', words: "am pm a.m. p.m. o'clock gmt utc bst cet est edt hrs", example: '10 p.m.' },
  { kind: 'measure', words: 'mph kph km kms kilometre kilometres kilometer kilometers m mm cm', example: '10 km' },
  { kind: 'measure', words: 'mile miles yard yards feet foot ft inch inches metre metres', example: '30 miles' },
  { kind: 'measure', words: 'kg kgs g lb lbs tonne tonnes ton tons gram grams pounds', example: '4 tonnes' },
  {
    kind: 'measure',
    words: '° degrees c f knots square cubic nautical acre acres hectare hectares',
    example: '9 knots',
  },
  { kind: 'measure', words: 'litres liters gallons barrels megawatts volts watts gb mb', example: '4,000 barrels' },
  { kind: 'money', words: 'dollar dollars euro euros pound rupee rupees yen yuan rouble roubles', example: '40 euros' },
  { kind: 'money', words: 'ruble rubles naira peso pesos franc francs shilling shillings', example: '40 naira' },
  { kind: 'money', words: 'taka lira riyals dirhams dinars baht cents pence usd', example: '40 taka' },
  { kind: 'money', words: 'compensation ransom bounty bail damages', example: 'four lakh compensation' },
  { kind: 'score', words: 'goals points runs wickets sets votes ballots seats medals', example: 'by 52 votes' },
  { kind: 'ordinal', words: 'st nd rd th hundredth thousandth millionth', example: 'the two hundredth' },
];

/** After the first, one is "a certain": "one day", "at one point"; after the second, a pronoun: "no one". */
export const AFTER_ONE =
  'another day morning night evening afternoon week month year point time thing way side hand reason instance case example by such must should ought cannot can'.split(
    ' ',
  );
export const BEFORE_ONE = 'no any every each another this that which the number day'.split(' ');

/** Words whose number is a family's size: "a mother of two". */
export const PARENTS = 'mother father mum mom dad grandmother grandfather parent widow widower parents'.split(' ');

/** "won 21-14", "a 1-3 defeat" */
export const CONTESTS =
  'won win wins winning lost loses losing beat beats beaten defeated defeat drew draw led leads trailed vote votes voted victory loss scored score scoreline margin decision ruling series set sets record'.split(
    ' ',
  );
