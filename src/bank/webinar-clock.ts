/** Where a meeting stands in time. */
export type PlaceInTime = 'coming' | 'today' | 'live' | 'past';

/** As many signs as an ISO day has: a longer text says the minute too. */
const DAY = 10;

/** Returns where a meeting between two wall-clock moments stands on an ISO day or at a wall-clock minute (`2026-02-01T15:00`). */
export function placeInTime(start: string, end: string, now: string): PlaceInTime {
  const knowsMinute = now.length > DAY;
  if (knowsMinute ? end <= now : end.slice(0, DAY) < now) return 'past';
  if (knowsMinute && start <= now) return 'live';
  return start.slice(0, DAY) <= now.slice(0, DAY) ? 'today' : 'coming';
}

/** Returns the hours of a meeting for a browser: `2026-02-01T15:00/2026-02-01T16:00+03:00`, local times and how far they are ahead of Greenwich. */
export function clockOf(start: string, end: string, offset: string): string {
  return `${start}/${end}${offset}`;
}

/** Returns where a meeting stands at a moment (milliseconds of the epoch); `undefined` for a text that `clockOf` did not write. */
export function placeByClock(clock: string, now: number): PlaceInTime | undefined {
  const [, start, end, offset] = /^(.{16})\/(.{16})([+-]\d\d:\d\d)$/.exec(clock) ?? [];
  return start === undefined || end === undefined || offset === undefined ? undefined : placeInTime(start, end, wallAt(offset, now));
}

/** Returns what the clocks show at a moment where they are ahead of Greenwich by an offset: `+03:00` → `2026-02-01T15:00`. */
export function wallAt(offset: string, now: number): string {
  // A moment read as if it were there lies as far behind as the clocks there are ahead.
  const ahead = Date.parse('1970-01-01T00:00Z') - Date.parse(`1970-01-01T00:00${offset}`);
  return new Date(now + ahead).toISOString().slice(0, 16);
}
