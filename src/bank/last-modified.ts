/** The fields that say when an entry was last changed; each kind has some of them. */
interface Dated {
  readonly updated?: string | undefined;
  readonly published?: string | undefined;
  readonly submitted?: string | undefined;
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Returns the day on which an entry was last changed: as it says itself, else as history says; never later than today, `undefined` when nobody says. */
export function lastModified(
  { data, changed }: { readonly data: object; readonly changed?: string | undefined },
  today: string,
): string | undefined {
  const { updated, published, submitted } = data as Dated;
  const day = [updated, published, submitted, changed].find((value) => typeof value === 'string' && DAY.test(value));
  return day !== undefined && day > today ? today : day;
}

/** Returns the newest of some days, `undefined` when there are none. */
export function newestDay(days: Iterable<string | undefined>): string | undefined {
  let newest: string | undefined;
  for (const day of days) if (day !== undefined && (newest === undefined || day > newest)) newest = day;
  return newest;
}
