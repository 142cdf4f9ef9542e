const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const MONTH = '(jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]*\\.?';
const DAY = '(\\d{1,2})(?:st|nd|rd|th)?';

/** Orders in which a date is written: year, month, day, each by its group. */
const FORMS: readonly (readonly [pattern: RegExp, year: number, month: number, day: number])[] = [
  [/(?<!\d)((?:19|20)\d\d)[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/, 1, 2, 3], // 2026-03-14
  [/(?<!\d)((?:19|20)\d\d)([01]\d)([0-3]\d)(?=$|[^\d]|\d{6}(?!\d))/, 1, 2, 3], // 20260314, 20260314093000
  [new RegExp(`(?<![\\d:])${DAY}[ ,.-]+(?:of )?${MONTH}[ ,.-]+((?:19|20)\\d\\d)\\b`, 'i'), 3, 2, 1], // 14 March 2026
  [new RegExp(`\\b${MONTH} ${DAY},? +((?:19|20)\\d\\d)\\b`, 'i'), 3, 1, 2], // March 14, 2026
];
const CLOCK =
  /^(?:[T ,]|at)*(\d{1,2}):?(\d\d)(?::?(\d\d)(?:[.,]\d+)?)?\s*([ap]\.?m\.?)?\s*((?:UTC|GMT)?[+-]\d\d:?\d\d|Z|UTC|GMT)?(?![\d:])/i;

const two = (value: number): string => String(value).padStart(2, '0');

function dayOf(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const isDay = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return isDay ? `${year}-${two(month)}-${two(day)}` : null;
}

const monthOf = (word: string): number => Number(word) || MONTHS.indexOf(word.slice(0, 3).toLowerCase()) + 1;

/** "T09:30+0100" → "T09:30:00+01:00"; empty when there is no time, or none with a zone. */
function clockOf(rest: string): string {
  const [, hour = '', minute = '', second = '00', half = '', zone] = CLOCK.exec(rest) ?? [];
  if (zone === undefined) return '';
  const hours = half === '' ? Number(hour) : (Number(hour) % 12) + (/^p/i.test(half) ? 12 : 0);
  if (hours > 23 || Number(minute) > 59 || Number(second) > 59) return '';
  const shift = zone.replace(/^(?:UTC|GMT)(?=[+-])/i, '');
  const offset = /^[+-]/.test(shift) ? `${shift.slice(0, 3)}:${shift.slice(-2)}` : 'Z';
  if (Number(offset.slice(1, 3)) > 14) return '';
  return `T${two(hours)}:${minute}:${second}${offset}`;
}

/**
 * The first date in a text, as RFC 3339; null when there is none. A time without a zone keeps the calendar
 * day that is printed. Days and months in figures alone ("04/03/2026") tell no date.
 *
 *   2026-03-14T09:30:00.000+0100 → 2026-03-14T09:30:00+01:00    Sat, 14 Mar 2026 09:30:00 GMT → 2026-03-14T09:30:00Z
 *   Posted 9:30 a.m., March 14, 2026 → 2026-03-14               20260314 → 2026-03-14
 */
export function publicationDateIn(text: string | null): string | null {
  if (text === null || text.length > 300) return null;
  for (const [pattern, year, month, day] of FORMS) {
    const match = pattern.exec(text);
    if (match === null) continue;
    const group = (at: number): string => match[at] ?? '';
    const date = dayOf(Number(group(year)), monthOf(group(month)), Number(group(day)));
    if (date !== null) return date + clockOf(text.slice(match.index + match[0].length));
  }
  return null;
}
