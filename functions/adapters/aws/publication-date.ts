const DATE_AND_TIME =
  /^(\d{4})-(\d\d)-(\d\d)(?:[T ]([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d)(?:\.\d+)?)?\s?(Z|[+-](?:0\d|1[0-4]):?[0-5]\d)?)?$/i;

function isCalendarDay(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/**
 * Returns an RFC 3339 date or date-time, or null when the value is neither. A time without a zone keeps
 * its calendar day only:
 *
 *   2026-03-09 → 2026-03-09    2026-03-09T18:30 → 2026-03-09    2026-03-09 18:30 +0100 → 2026-03-09T18:30:00+01:00
 */
export function publicationDate(value: string): string | null {
  const [, year = '', month = '', day = '', hour, minute, second = '00', zone] = DATE_AND_TIME.exec(value) ?? [];
  if (!isCalendarDay(Number(year), Number(month), Number(day))) return null;
  const date = `${year}-${month}-${day}`;
  if (hour === undefined || zone === undefined) return date;
  const offset = zone.toUpperCase() === 'Z' ? 'Z' : `${zone.slice(0, 3)}:${zone.slice(-2)}`;
  return `${date}T${hour}:${minute}:${second}${offset}`;
}
