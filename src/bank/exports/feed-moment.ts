const formatters = new Map<string, Intl.DateTimeFormat>();

/** Returns the beginning of an ISO day in a time zone as RFC 3339: `2025-04-14T00:00:00+03:00`; the offset at noon stands for the day. */
export function dayMoment(day: string, timeZone: string): string {
  const name = formatterOf(timeZone)
    .formatToParts(new Date(`${day}T12:00:00Z`))
    .find(({ type }) => type === 'timeZoneName')?.value;
  return `${day}T00:00:00${/[+-]\d\d:\d\d$/.exec(name ?? '')?.[0] ?? 'Z'}`;
}

/** A formatter is dear to make. */
function formatterOf(timeZone: string): Intl.DateTimeFormat {
  const made = formatters.get(timeZone) ?? new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' });
  formatters.set(timeZone, made);
  return made;
}
