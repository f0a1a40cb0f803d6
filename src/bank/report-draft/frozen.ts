import { createHash } from 'node:crypto';
import type { Entry } from '../bank.ts';
import type { Catalogue } from '../catalogue.ts';
import type { Report } from '../model/publication.ts';
import { figuresOf } from '../statistics/figures.ts';

/** What the bank counts of a school year, by the id of the figure; what it has no record of is left out. */
export type CountedFigures = Readonly<Record<string, number>>;

/** A figure that is no longer what it was when its year was closed; `undefined` is «нет данных». */
export interface ChangedFigure {
  readonly id: string;
  readonly was: number | undefined;
  readonly is: number | undefined;
}

/** Returns what the bank counts now of the year and the association of a report; samples never count. */
export function countedOf({ data }: Entry<Report>, catalogue: Catalogue): CountedFigures {
  const isRegion = data.unit === catalogue.bank.region.association.unit;
  const { figures } = figuresOf(catalogue, data.year, isRegion ? {} : { unit: data.unit });
  const known = [...figures.values()].flatMap(({ id, value }) => (value === undefined ? [] : [[id, value] as const]));
  return Object.fromEntries(known.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Returns the figures that differ, by id. */
export function changedFigures(before: CountedFigures, now: CountedFigures): ChangedFigure[] {
  const ids = [...new Set([...Object.keys(before), ...Object.keys(now)])].sort();
  return ids.map((id) => ({ id, was: before[id], is: now[id] })).filter(({ was, is }) => was !== is);
}

/** Returns 16 hex digits that change when the text or the figures of a report change — what was signed — and not for spaces, the breaking of lines or days. */
export function sealOf({ data, body }: Entry<Report>): string {
  // Fields are named one by one: a field that the model gets later must not break the seals of old reports.
  const figures = data.indicators.map(({ indicator, value, min, previous, source, note }) => [
    indicator,
    value,
    min,
    previous,
    source,
    note,
  ]);
  const { title, summary, year, unit, signed_by: signed, conclusions, directions, next_year: next } = data;
  const parts = [title, summary, year, unit, signed, conclusions, directions, next, figures, body].map((part) => part ?? '');
  return createHash('sha256')
    .update(JSON.stringify(folded(parts)))
    .digest('hex')
    .slice(0, 16);
}

function folded(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((inner: unknown) => folded(inner ?? ''));
  return typeof value === 'string'
    ? value
        .normalize('NFC')
        .replace(/[\s\u00a0]+/g, ' ')
        .trim()
    : value;
}
