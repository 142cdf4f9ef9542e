/** What stands before the colon where a transcript changes speakers, in lower case. */
export interface TurnLabel {
  /** Whether it tells who speaks: "Interviewer" does, "Q" does not. */
  readonly names: boolean;
  /** One turn; the tests put another speaker's before and after it. */
  readonly example: string;
}

const turn = (names: boolean, example: string): TurnLabel => ({ names, example });

/** Labels that are no names, and mark a turn wherever a transcript has them. To add one: its line, with an example that the tests will run. */
export const TURN_LABELS: Readonly<Record<string, TurnLabel>> = {
  q: turn(false, 'Q: Is the road open?'),
  a: turn(false, 'A: I think it is.'),
  question: turn(false, 'Question: Is the road open?'),
  answer: turn(false, 'Answer: I think it is.'),
  'audience member': turn(true, 'Audience member: Is the road open?'),
  caller: turn(true, 'Caller: I can smell smoke.'),
  coroner: turn(true, 'Coroner: Did you see the light?'),
  dispatcher: turn(true, 'Dispatcher: Where are you?'),
  host: turn(true, 'Host: Is the road open?'),
  interviewer: turn(true, 'Interviewer: Is the road open?'),
  journalist: turn(true, 'Journalist: Is the road open?'),
  judge: turn(true, 'The Judge: Did you see the light?'),
  moderator: turn(true, 'Moderator: Is the road open?'),
  operator: turn(true, 'Operator: Where are you?'),
  presenter: turn(true, 'Presenter: Is the road open?'),
  prosecutor: turn(true, 'Prosecutor: Did you see the light?'),
  reader: turn(true, 'Reader: Is the road open?'),
  reporter: turn(true, 'Reporter: Is the road open?'),
  witness: turn(true, 'Witness: I saw the light.'),
};

/** Before a colon, and nobody who speaks: headings, data, signposts; with a line of each that must make no turn. */
export const NO_TURN_LABELS: Readonly<Record<string, string>> = Object.fromEntries(
  [
    'Address Age Audience Author Background Best Breaking Bottom Byline Caption Cause Cc Claim Class Conclusion Con Cons Context',
    'Correction Cost Credit Date Dead Deaths Director Editor Email Exclusive Fact Facts False File Finding Food From Gaps Graphic Headline',
    'Health Hint Image Impact Ingredients Injured Interview Job Killed Latest Length Lesson Loser Loss Method Missing Monday Myth Name',
    'Needs Note Occupation Opinion Party Phone Photo Picture Place Poll Price Pro Problem Pros Protection Published Rating Reality',
    'Recommendation Related Report Response Result Score Section Serves Shelter Solution Source Status Step Subject Summary Symptoms',
    'Tel Time Tip Title To Today Tomorrow Topic True Tweet Update Venue Verdict Video Warning Water Weather Website Winner Wounded Yesterday',
  ]
    .join(' ')
    .split(' ')
    .map((label) => [label.toLowerCase(), `${label}: You will find what you need, as we told you.`]),
);

/** A letter opens so, and names who is written to: "Dear Ada: My cat …". */
export const ADDRESSES = new Set(['dear', 'to', 'from', 'hello', 'hi']);

/** May stand in lower case inside a label's name: "Rosa van der Meer", "Abdul al-Hamdi", "Bank of Torvane". */
export const NAME_PARTICLES = new Set(
  'al an ap at bin bint da dal das de del della den der di dos du e el el- ibn la le of the ten ter van von y zu'.split(
    ' ',
  ),
);
