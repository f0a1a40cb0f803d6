import type { Entry } from '../bank.ts';
import type { Catalogue } from '../catalogue.ts';
import type { Event } from '../model/event.ts';
import type { Report } from '../model/publication.ts';
import type { Recommendation } from '../model/recommendation.ts';
import type { Unit } from '../model/unit.ts';
import type { Webinar } from '../model/webinar.ts';
import { unitTerms } from '../../text/association.ts';
import { declaredSaid, draftFigures, type DraftFigure, type DraftFigures } from './figures.ts';
import { yearAway } from './years.ts';

/** What a draft is asked for. */
export interface DraftRequest {
  /** `2024-2025`. */
  readonly year: string;
  /** The association whose year it is; the regional one when left out. */
  readonly unit?: string | undefined;
  /** Counts samples too: only to show what a draft looks like. */
  readonly demo?: boolean | undefined;
}

/** All that the sections of a draft are written from. */
export interface DraftContext {
  readonly catalogue: Catalogue;
  readonly year: string;
  /** The school years before and after. */
  readonly before: string;
  readonly after: string;
  readonly unit: Entry<Unit>;
  /** `РУМО`, `ОМО «Математика»`. */
  readonly short: string;
  /** Whether it is the analysis of the whole region. */
  readonly isRegion: boolean;
  readonly demo: boolean;
  readonly figures: DraftFigures;
  /** Whether reports tell any figure of this year, of the year before. */
  readonly isReported: boolean;
  readonly isReportedBefore: boolean;
  /** The report of this year, when it is in the bank already. */
  readonly report?: Entry<Report> | undefined;
  /** The latest report before this year. */
  readonly lastReport?: Entry<Report> | undefined;
  /** Entries behind the figures, by date. */
  readonly webinars: readonly Entry<Webinar>[];
  readonly meetings: readonly Entry<Event>[];
  readonly events: readonly Entry<Event>[];
  readonly recommendations: readonly Entry<Recommendation>[];
}

/** Gathers what a draft is written from, `undefined` when the bank has no such association. */
export function draftContext(catalogue: Catalogue, request: DraftRequest): DraftContext | undefined {
  const { bank, reports } = catalogue;
  const { year, demo = false } = request;
  const unit = bank.entries.unit.get(request.unit ?? bank.region.association.unit);
  if (unit === undefined) return undefined;
  const isRegion = unit.id === bank.region.association.unit;
  const figures = draftFigures(catalogue, request);
  const own = reports.filter(({ data }) => data.unit === unit.id && (demo || !data.demo));
  const held = [...behind(figures.get('meetings'), bank.entries.event), ...behind(figures.get('events'), bank.entries.event)];
  const isMeeting = ({ data }: Entry<Event>) => data.kind === 'meeting' && (!isRegion || data.units.includes(unit.id));
  return {
    catalogue,
    year,
    before: yearAway(year, -1),
    after: yearAway(year, 1),
    unit,
    short: shortName(unit, catalogue),
    isRegion,
    demo,
    figures,
    isReported: [...figures.values()].some((figure) => declaredSaid(figure) !== undefined),
    isReportedBefore: [...figures.values()].some(({ previous }) => declaredSaid(previous) !== undefined),
    report: own.find(({ data }) => data.year === year),
    lastReport: own.filter(({ data }) => data.year < year).sort((a, b) => (a.data.year < b.data.year ? 1 : -1))[0],
    webinars: behind(figures.get('webinars'), bank.entries.webinar),
    meetings: held.filter(isMeeting).sort((a, b) => (a.data.number ?? 0) - (b.data.number ?? 0)),
    events: held.filter((event) => !isMeeting(event)),
    recommendations: behind(figures.get('recommendations'), bank.entries.recommendation),
  };
}

function behind<T>(figure: DraftFigure | undefined, entries: ReadonlyMap<string, Entry<T>>): Entry<T>[] {
  return (figure?.things ?? []).flatMap(({ key }) => entries.get(key.slice(key.indexOf('/') + 1)) ?? []);
}

function shortName({ data: { kind, short_name: name } }: Entry<Unit>, { bank }: Catalogue): string {
  const term = bank.region.terms[kind]?.short ?? unitTerms[kind].short;
  return kind === 'rumo' ? term : `${term} «${name}»`;
}
