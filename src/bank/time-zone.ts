const MINUTE = 60_000;
const formatters = new Map<string, Intl.DateTimeFormat>();

/** Returns how many minutes the clocks of a time zone are ahead of Greenwich at a moment (milliseconds of the epoch): 180 in Moscow. */
export function offsetAt(zone: string, moment: number): number {
  const name = formatter(zone)
    .formatToParts(moment)
    .find(({ type }) => type === 'timeZoneName')?.value;
  const [, sign, hours = 0, minutes = 0] = /GMT([+-])(\d{2}):?(\d{2})?/.exec(name ?? '') ?? [];
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}

/** Returns the moment (milliseconds of the epoch) at which the clocks of a time zone show a wall-clock text: `2025-10-14T15:00`. */
export function momentOf(wall: string, zone: string): number {
  const asGreenwich = Date.parse(`${wall.slice(0, 16)}Z`);
  // Near a change of the clocks the first guess is off by that change.
  const guess = asGreenwich - offsetAt(zone, asGreenwich) * MINUTE;
  return asGreenwich - offsetAt(zone, guess) * MINUTE;
}

/** Returns an offset as ISO 8601 writes it, `+03:00`; with an empty sign between as iCalendar does, `+0300`. */
export function formatOffset(minutes: number, between = ':'): string {
  const two = (value: number) => String(value).padStart(2, '0');
  const size = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}${between}${two(size % 60)}`;
}

/** Making one costs a hundred times more than using it. */
function formatter(zone: string): Intl.DateTimeFormat {
  const known = formatters.get(zone) ?? new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: 'longOffset' });
  formatters.set(zone, known);
  return known;
}
