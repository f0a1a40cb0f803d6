import type { Catalogue } from '../catalogue.ts';
import { oncePer } from '../once-per.ts';
import { breakdown, type BreakdownRow } from './breakdown.ts';
import { codedDeeds } from './coded-deeds.ts';
import { dimensions, measures, type Deed, type Dimension, type Measure, type Thing } from './deed.ts';
import { heldDeeds } from './held-deeds.ts';
import { isWithin, type Scope } from './scope.ts';
import { activeUnits, confirmedUnits, regionalUnits } from './unit-things.ts';
import { workDeeds } from './work-deeds.ts';

/** Every figure that the bank counts by itself; ids are those of the vocabulary of indicators where it has them. */
export const figureIds = [...measures, 'experts', 'webinar-people', 'omo', 'active-units'] as const;

/** The id of a counted figure. */
export type FigureId = (typeof figureIds)[number];

/** A counted figure with the list behind it. */
export interface Figure {
  readonly id: FigureId;
  /** `undefined` is «нет данных»: the bank keeps no record of such things in that year. Zero is counted. */
  readonly value: number | undefined;
  /** The value is the least there was: some of the things have no number of their own. */
  readonly atLeast: boolean;
  readonly things: readonly Thing[];
}

/** Figures of a school year. A thing of two associations is counted once in the whole and under each of the two. */
export interface YearFigures {
  readonly year: string;
  readonly figures: ReadonlyMap<FigureId, Figure>;
  readonly breakdowns: ReadonlyMap<Dimension, readonly BreakdownRow[]>;
}

/** Returns every deed of the bank by school year, worked out once. */
export const deedsByYear = oncePer((catalogue: Catalogue): ReadonlyMap<string, readonly Deed[]> => {
  const deeds = [...workDeeds(catalogue), ...codedDeeds(catalogue.bank, catalogue.today), ...heldDeeds(catalogue)];
  return Map.groupBy(deeds, ({ year }) => year);
});

/** Works with a conclusion on record; of one under a code the bank keeps none. */
const concludedWorks = oncePer((catalogue: Catalogue): ReadonlySet<string> => {
  const deeds = [...deedsByYear(catalogue).values()].flat();
  return new Set(deeds.filter(({ measure }) => measure === 'assignments').map(({ thing }) => thing.key));
});

/** Returns the figures of a school year, counted from what the bank holds: things in order of their dates. */
export function figuresOf(catalogue: Catalogue, year: string, scope: Scope = {}): YearFigures {
  const recorded = (deedsByYear(catalogue).get(year) ?? []).filter(({ thing }) => scope.demo === true || !thing.demo);
  const own = recorded.filter(({ counts, keys }) => counts && isWithin(keys, scope, catalogue)).sort(byDate);
  const by = Map.groupBy(own, ({ measure }) => measure);
  const isKnown = knownMeasures(recorded);
  const regional = regionalUnits(year, scope, catalogue);
  const confirmed = confirmedUnits(regional, catalogue);
  const isPartial = (by.get('dev-examined') ?? []).some(({ thing }) => !concludedWorks(catalogue).has(thing.key));
  const thingsOf = (id: Measure) => (by.get(id) ?? []).map(({ thing }) => thing);
  const figures = [
    ...measures.map((id) => listed(id, isKnown(id), thingsOf(id), id === 'assignments' && isPartial)),
    experts(by.get('assignments') ?? [], isKnown('assignments'), isPartial),
    attendance(by.get('webinars') ?? [], isKnown('webinars')),
    listed('omo', confirmed.length > 0, confirmed, confirmed.length < regional.length),
    listed('active-units', isKnown('active-units'), activeUnits(own, scope, catalogue)),
  ];
  return {
    year,
    figures: new Map(figures.map((figure) => [figure.id, figure])),
    breakdowns: new Map(dimensions.map((dimension) => [dimension, breakdown(own, dimension)])),
  };
}

/** Returns the school years of which the bank has any record, newest first. */
export function recordedYears(catalogue: Catalogue, demo = false): string[] {
  const years = [...deedsByYear(catalogue)].filter(([, deeds]) => deeds.some(({ thing }) => demo || !thing.demo));
  return years.map(([year]) => year).sort((a, b) => (a < b ? 1 : -1));
}

const ofReview: readonly Measure[] = ['dev-submitted', 'dev-examined', 'dev-recommended', 'assignments'];
/** What associations of the region do: a year of which only meetings of the whole are on record says nothing of them. */
const ofUnits: readonly Measure[] = [...ofReview, 'webinars', 'recommendations'];

/** Where works are recorded at all, none recommended is a zero; where nothing is recorded, it is silence. */
function knownMeasures(recorded: readonly Deed[]): (id: Measure | 'active-units') => boolean {
  const seen = new Set(recorded.map(({ measure }) => measure));
  return (id) => {
    if (id === 'active-units') return ofUnits.some((measure) => seen.has(measure));
    return seen.has(id) || (ofReview.includes(id) && ofReview.some((measure) => seen.has(measure)));
  };
}

/** A figure that is as long as its list. */
const listed = (id: FigureId, known: boolean, things: readonly Thing[], atLeast = false): Figure => ({
  id,
  value: known ? things.length : undefined,
  atLeast,
  things,
});

/** People, not assignments; they stand in no list. */
function experts(deeds: readonly Deed[], known: boolean, atLeast: boolean): Figure {
  return { id: 'experts', value: known ? new Set(deeds.map(({ expert }) => expert)).size : undefined, atLeast, things: [] };
}

/** Known visitors summed up; with a webinar whose visitors nobody counted the sum is the least there were. */
function attendance(deeds: readonly Deed[], known: boolean): Figure {
  const things = deeds.map(({ thing }) => thing).filter(({ amount }) => amount !== undefined);
  const value = known && things.length > 0 ? things.reduce((sum, { amount = 0 }) => sum + amount, 0) : undefined;
  return { id: 'webinar-people', value, atLeast: things.length < deeds.length, things };
}

const byDate = (a: Deed, b: Deed) =>
  a.thing.date < b.thing.date ? -1 : a.thing.date > b.thing.date ? 1 : a.thing.key < b.thing.key ? -1 : 1;
