import type { Count } from '../../../schemas/types.ts';

export type Qualifier = Count['qualifier'];

/** Words before a number that bound it, the longest first where one begins another; each with an example. */
export const BOUNDS_BEFORE: readonly {
  readonly words: string;
  readonly qualifier: Qualifier;
  readonly example: string;
}[] = [
  { words: 'at the very least', qualifier: 'at-least', example: 'at the very least 40 people died' },
  { words: 'at least', qualifier: 'at-least', example: 'at least 40 people died' },
  { words: 'at a minimum', qualifier: 'at-least', example: 'at a minimum 40 people died' },
  { words: 'a minimum of', qualifier: 'at-least', example: 'a minimum of 40 people died' },
  { words: 'not less than', qualifier: 'at-least', example: 'not less than 40 people died' },
  { words: 'no less than', qualifier: 'at-least', example: 'no less than 40 people died' },
  { words: 'no fewer than', qualifier: 'at-least', example: 'no fewer than 40 people died' },
  { words: 'not fewer than', qualifier: 'at-least', example: 'not fewer than 40 people died' },
  { words: 'well over', qualifier: 'more-than', example: 'well over 40 people died' },
  { words: 'well above', qualifier: 'more-than', example: 'a toll well above 40' },
  { words: 'in excess of', qualifier: 'more-than', example: 'in excess of 40 people died' },
  { words: 'upwards of', qualifier: 'more-than', example: 'upwards of 40 people died' },
  { words: 'upward of', qualifier: 'more-than', example: 'upward of 40 people died' },
  { words: 'greater than', qualifier: 'more-than', example: 'a toll greater than 40' },
  { words: 'more than', qualifier: 'more-than', example: 'more than 40 people died' },
  { words: 'over', qualifier: 'more-than', example: 'over 40 people died' },
  { words: 'above', qualifier: 'more-than', example: 'a toll above 40' },
  { words: 'exceeding', qualifier: 'more-than', example: 'a toll exceeding 40' },
  { words: 'exceeded', qualifier: 'more-than', example: 'the toll exceeded 40' },
  { words: 'exceeds', qualifier: 'more-than', example: 'the toll exceeds 40' },
  { words: 'surpassed', qualifier: 'more-than', example: 'the toll surpassed 40' },
  { words: 'surpasses', qualifier: 'more-than', example: 'the toll surpasses 40' },
  { words: 'topped', qualifier: 'more-than', example: 'the toll topped 40' },
  { words: 'tops', qualifier: 'more-than', example: 'the toll tops 40' },
  { words: 'passed', qualifier: 'more-than', example: 'the toll passed 40' },
  { words: 'no more than', qualifier: 'at-most', example: 'no more than 40 people died' },
  { words: 'not more than', qualifier: 'at-most', example: 'not more than 40 people died' },
  { words: 'at most', qualifier: 'at-most', example: 'at most 40 people died' },
  { words: 'a maximum of', qualifier: 'at-most', example: 'a maximum of 40 people died' },
  { words: 'as many as', qualifier: 'at-most', example: 'as many as 40 people died' },
  { words: 'as much as', qualifier: 'at-most', example: 'as much as 40 people died' },
  { words: 'up to', qualifier: 'at-most', example: 'up to 40 people died' },
  { words: 'fewer than', qualifier: 'fewer-than', example: 'fewer than 40 people died' },
  { words: 'less than', qualifier: 'fewer-than', example: 'less than 40 people died' },
  { words: 'just under', qualifier: 'fewer-than', example: 'just under 40 people died' },
  { words: 'under', qualifier: 'fewer-than', example: 'under 40 people died' },
  { words: 'below', qualifier: 'fewer-than', example: 'a toll below 40' },
  { words: 'an estimated', qualifier: 'about', example: 'an estimated 40 people died' },
  { words: 'estimated', qualifier: 'about', example: 'estimated 40 people died' },
  { words: 'approximately', qualifier: 'about', example: 'approximately 40 people died' },
  { words: 'in the region of', qualifier: 'about', example: 'in the region of 40 people died' },
  { words: 'close to', qualifier: 'about', example: 'close to 40 people died' },
  { words: 'about', qualifier: 'about', example: 'about 40 people died' },
  { words: 'around', qualifier: 'about', example: 'around 40 people died' },
  { words: 'roughly', qualifier: 'about', example: 'roughly 40 people died' },
  { words: 'nearly', qualifier: 'about', example: 'nearly 40 people died' },
  { words: 'almost', qualifier: 'about', example: 'almost 40 people died' },
  { words: 'some', qualifier: 'about', example: 'some 40 people died' },
  { words: 'circa', qualifier: 'about', example: 'circa 40 people died' },
  { words: 'approx.', qualifier: 'about', example: 'approx. 40 people died' },
];

/** Words after a number that bound it. */
export const BOUNDS_AFTER: readonly {
  readonly words: string;
  readonly qualifier: Qualifier;
  readonly example: string;
}[] = [
  { words: 'or more', qualifier: 'at-least', example: '40 or more people died' },
  { words: 'or fewer', qualifier: 'at-most', example: '40 or fewer people died' },
  { words: 'or less', qualifier: 'at-most', example: '40 or less people died' },
  { words: 'or so', qualifier: 'about', example: '40 or so people died' },
  { words: '- plus', qualifier: 'at-least', example: '40-plus people died' },
  { words: '- odd', qualifier: 'about', example: '40-odd people died' },
];
