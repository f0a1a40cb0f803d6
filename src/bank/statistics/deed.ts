/** What a year is measured by. Submitted, examined and recommended are three different measures: never add them up, never draw them as one line. */
export const measures = [
  'dev-submitted',
  'dev-examined',
  'dev-recommended',
  'assignments',
  'webinars',
  'recommendations',
  'dpp',
  'meetings',
  'events',
] as const;

/** One of the measures. */
export type Measure = (typeof measures)[number];

/** What figures are broken down by. */
export const dimensions = ['unit', 'municipality', 'organisation', 'subject', 'type', 'theme', 'quarter'] as const;

/** One of the dimensions. */
export type Dimension = (typeof dimensions)[number];

/** A thing that stands behind a figure. What is not published has neither its own title nor an address. */
export interface Thing {
  /** `webinar/<id>`; the same thing has the same key under every measure. */
  readonly key: string;
  readonly title: string;
  readonly href?: string | undefined;
  /** ISO day, month or year; empty when it is not known. */
  readonly date: string;
  /** Nothing of it may be told but that it was. */
  readonly hidden: boolean;
  readonly demo: boolean;
  /** People at a webinar, conclusions on a work: whatever is summed up instead of counting things. */
  readonly amount?: number | undefined;
}

/** One thing under one measure of one school year. */
export interface Deed {
  readonly measure: Measure;
  readonly year: string;
  readonly thing: Thing;
  /** Cancelled, taken back by its author or still ahead: it is on record, but does not count. */
  readonly counts: boolean;
  /** Who concluded: a person or, without one, the code of an expert. Never shown. */
  readonly expert?: string | undefined;
  readonly keys: Readonly<Record<Dimension, readonly string[]>>;
}

/** Returns the quarter of the school year of an ISO date, `1` for September to November; nothing for a date without a month. */
export function quarterOf(date: string): string[] {
  const month = Number(date.slice(5, 7));
  return month >= 1 && month <= 12 ? [String(Math.floor(((month + 3) % 12) / 3) + 1)] : [];
}

type Keys = Partial<Record<Exclude<Dimension, 'quarter'>, readonly (string | undefined)[]>>;

/** Returns keys of all dimensions, each value once; what is not named is empty. */
export function keysOf(date: string, keys: Keys): Deed['keys'] {
  return keysFor(keys)(date);
}

/** Returns the same for things that have several days: all but the quarter is worked out once. */
export function keysFor(keys: Keys): (date: string) => Deed['keys'] {
  const of = (values: readonly (string | undefined)[] = []) => [...new Set(values.filter((key) => key !== undefined))];
  const common = {
    unit: of(keys.unit),
    municipality: of(keys.municipality),
    organisation: of(keys.organisation),
    subject: of(keys.subject),
    type: of(keys.type),
    theme: of(keys.theme),
  };
  const made = new Map<string, Deed['keys']>();
  return (date) => {
    const quarter = quarterOf(date);
    const key = quarter.join();
    const keys = made.get(key) ?? { ...common, quarter };
    made.set(key, keys);
    return keys;
  };
}
