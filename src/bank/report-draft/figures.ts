import type { Said } from '../../text/numerals.ts';
import type { Catalogue } from '../catalogue.ts';
import { compare, declaredOf, type Comparison, type Declared } from '../statistics/declared.ts';
import type { Thing } from '../statistics/deed.ts';
import { figuresOf, type FigureId } from '../statistics/figures.ts';
import { figureName } from './figure-name.ts';
import { explain } from '../views/statistics/why.ts';
import type { DraftRequest } from './context.ts';
import { yearAway } from './years.ts';

/** One figure of the year: what a report declares, what the bank counts, the list behind. */
export interface DraftFigure extends Comparison {
  readonly name: string;
  /** `шт.`, `чел.`; empty for a figure that is in no vocabulary. */
  readonly measure: string;
  /** The same of the year before: what reports say of it and what the bank counts are never one series. */
  readonly previous?: Sides | undefined;
  readonly things: readonly Thing[];
  /** Why the declared and the counted figure are what they are; empty when there is nothing to explain. */
  readonly note: string;
}

/** What a report declares of a year beside what the bank counts of it. */
export type Sides = Pick<Comparison, 'declared' | 'counted' | 'atLeast'>;

/** A number that the text tells, and whose it is. */
export interface Told extends Said {
  readonly isCounted: boolean;
}

/** Figures by id: those of the vocabulary in its order, then what only the bank counts. */
export type DraftFigures = ReadonlyMap<string, DraftFigure>;

/** Returns all figures of a year; what reports declare belongs to the whole region, an association has only what was counted. */
export function draftFigures(catalogue: Catalogue, { year, unit, demo }: DraftRequest): DraftFigures {
  const isRegion = unit === undefined || unit === catalogue.bank.region.association.unit;
  const sideOf = (of: string) => {
    const figures = figuresOf(catalogue, of, { unit: isRegion ? undefined : unit, demo });
    const declared = isRegion ? declaredOf(catalogue, of, demo) : new Map<string, Declared>();
    return { figures, rows: new Map(compare(declared, figures).map((row) => [row.indicator, row])) };
  };
  const [now, then] = [sideOf(year), sideOf(yearAway(year, -1))];
  const place = { catalogue, samples: demo === true };
  const ids = idsOf(catalogue, now.rows, then.rows).filter((id) => isRegion || !ofRegion.has(id));
  const figures = ids.map((id): [string, DraftFigure] => {
    const { row, before } = { row: now.rows.get(id) ?? silent(id), before: then.rows.get(id) };
    const things = now.figures.figures.get(id as FigureId)?.things ?? [];
    const note = isRegion ? explain(row, now.figures, place).join(' ') : '';
    return [id, { ...row, ...figureName(id, catalogue.bank), previous: before, things, note }];
  });
  return new Map(figures);
}

/** How many associations there are is no figure of one of them. */
const ofRegion: ReadonlySet<string> = new Set(['omo', 'active-units']);

const silent = (indicator: string): Comparison => ({ indicator, counted: undefined, atLeast: false, why: 'no-data' });

type Rows = ReadonlyMap<string, Comparison>;

/** The vocabulary first, its order is the order of the report; of what only the bank counts, that which it has counted. */
function idsOf({ bank }: Catalogue, now: Rows, then: Rows): string[] {
  const counted = [...now.keys()].filter((id) => now.get(id)?.counted !== undefined || then.get(id)?.counted !== undefined);
  return [...new Set([...bank.vocabularies.indicators.keys(), ...counted])];
}

/** Returns the number that the text of a report may tell: the declared one, else the counted one; nothing for silence and for nothing counted. */
export function saidOf(sides: Sides | undefined): Told | undefined {
  return declaredSaid(sides) ?? countedSaid(sides);
}

/** Returns what a report says, `undefined` for its silence. */
export function declaredSaid(sides: Sides | undefined): Told | undefined {
  const { value, kind } = sides?.declared ?? {};
  return value === undefined ? undefined : { count: value, bound: kind === 'more-than' ? 'more' : 'exact', isCounted: false };
}

/** Returns what the bank counts, `undefined` where it has no record. */
export function countedSaid(sides: Sides | undefined): Told | undefined {
  const { counted, atLeast = false } = sides ?? {};
  return counted === undefined || counted === 0 ? undefined : { count: counted, bound: atLeast ? 'least' : 'exact', isCounted: true };
}
