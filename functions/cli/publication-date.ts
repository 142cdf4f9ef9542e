const DAY = /^(\d{4})-(\d\d)-(\d\d)/;
const TIME = /^[Tt ]([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d)(\.\d+)?)?(?:([Zz])|([+-])([01]\d|2[0-3]):?([0-5]\d))?$/;

function isCalendarDay(year: string, month: string, day: string): boolean {
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === `${year}-${month}-${day}`;
}

/**
 * A publication date as a record states it (an ISO 8601 day, or a date-time with its zone), or null when
 * it is none. A time without a zone tells nothing but the calendar day:
 *
 *   2026-03-14                   2026-03-14
 *   2026-03-14T09:30+01:00       2026-03-14T09:30:00+01:00
 *   2026-03-14T23:30             2026-03-14
 *   2026-02-30, 14 March 2026    null
 */
export function publicationDate(text: string): string | null {
  const [day, year, month, dayOfMonth] = DAY.exec(text) ?? [];
  if (day === undefined || !isCalendarDay(year ?? '', month ?? '', dayOfMonth ?? '')) return null;
  const rest = text.slice(day.length);
  if (rest === '') return day;
  const time = TIME.exec(rest);
  if (time === null) return null;
  const [, hours, minutes, seconds = '00', fraction = '', utc, sign, zoneHours, zoneMinutes] = time;
  if (utc === undefined && sign === undefined) return day;
  const zone = utc === undefined ? `${sign}${zoneHours}:${zoneMinutes}` : 'Z';
  return `${day}T${hours}:${minutes}:${seconds}${fraction}${zone}`;
}
