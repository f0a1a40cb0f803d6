import type { Settings } from './find-card.ts';
import { keyOf, type KnownWebinar } from './known-webinars.ts';
import type { Outcome } from './outcome.ts';

/** What the rows of a schedule come to, as far as the rest of the bank is compared with them. */
interface SeenRows {
  /** Keys of the rows, and of the webinars that a row changes. */
  readonly seen: ReadonlySet<string>;
  /** Files of webinars that a row seems to move to another time. */
  readonly moved: ReadonlySet<string>;
  /** ISO days of the rows, earliest first. */
  readonly days: readonly string[];
}

/**
 * Returns the webinars to come, between the first and the last day of the table, that it does not hold; they stay. A table of one week says
 * nothing of others: when the bank has webinars to come on other days, the last outcome says that they were not compared.
 */
export function absentWebinars({ seen, moved, days }: SeenRows, lying: readonly KnownWebinar[], settings: Settings): Outcome[] {
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return [];
  const open = comingWebinars(lying, settings).filter(({ file, data }) => !seen.has(keyOf(data)) && !moved.has(file));
  const [within, outside] = [open.filter((webinar) => isWithin(webinar)), open.filter((webinar) => !isWithin(webinar))];
  return [
    ...within.map(({ file, data }): Outcome => ({
      file,
      state: 'absent',
      title: data.title,
      reason: `${data.start.replace('T', ' ')}: в банке есть, в таблице нет. Если вебинар отменён, впишите status: cancelled`,
    })),
    ...(outside.length === 0 ? [] : [bounds(first, last, outside.length)]),
  ];

  function isWithin({ data }: KnownWebinar): boolean {
    const day = data.start.slice(0, 10);
    return day >= first! && day <= last!;
  }
}

/** Returns the webinars from today on that nobody has cancelled; those of one association when one is named. */
export function comingWebinars(lying: readonly KnownWebinar[], { unit, today }: Settings): KnownWebinar[] {
  return lying.filter(
    ({ data }) =>
      data.start.slice(0, 10) >= today && data.status !== 'cancelled' && (unit === undefined || data.units?.includes(unit) === true),
  );
}

function bounds(first: string, last: string, count: number): Outcome {
  return {
    file: 'остальные вебинары банка',
    state: 'skipped',
    reason: `сверено с ${dayOf(first)} по ${dayOf(last)}: вебинары вне этих дней не сравнивались (предстоящих в банке: ${count}). Если такой отменён, впишите в его файл status: cancelled`,
  };
}

/** Returns an ISO day as a schedule writes it: 20.01.2026. */
export const dayOf = (iso: string): string => iso.slice(0, 10).split('-').reverse().join('.');
