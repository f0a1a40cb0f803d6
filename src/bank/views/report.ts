import { formatDate, formatNumber } from '../../text/format.ts';
import { reportText as words } from '../../text/reports.ts';
import type { Entry } from '../bank.ts';
import type { Catalogue } from '../catalogue.ts';
import { UNKNOWN } from '../model/common.ts';
import { lastModified } from '../last-modified.ts';
import type { IndicatorValue, Report } from '../model/publication.ts';
import { formatSchoolYear } from '../school-year.ts';
import { urls } from '../urls.ts';
import type { CardView } from './card.ts';
import { fact, facts, unitFacts, type FactView } from './fact.ts';
import type { Link, PageMeta } from './frame.ts';
import { statisticsPages } from './statistics/pages.ts';
import { commonSource, placeInSource } from './report-sources.ts';

/** One figure of a report as it is written. */
export interface IndicatorRow {
  readonly id: string;
  readonly name: string;
  /** `122`, `более 5 000`, `нет данных`. */
  readonly value: string;
  readonly known: boolean;
  readonly previous: string;
  readonly source: string;
  readonly note?: string | undefined;
}

/** Works of a year before and after their review. */
export interface ReviewFigures {
  readonly submitted: number;
  readonly recommended: number;
}

/** Everything the page of an annual report shows besides its text. */
export interface ReportView {
  readonly data: Report;
  /** `2024–2025`. */
  readonly year: string;
  readonly indicators: readonly IndicatorRow[];
  /** The paper that all figures come from, told once. */
  readonly source?: string | undefined;
  readonly review?: ReviewFigures | undefined;
  /** Where the same figures stand beside those that the bank counts, each with its list. */
  readonly counted?: Link | undefined;
  readonly facts: readonly FactView[];
  readonly others: readonly Link[];
}

/** Returns all that the page of a report shows. */
export function reportView(entry: Entry<Report>, catalogue: Catalogue): ReportView {
  const { data, id } = entry;
  const counted = urls.statistics(`${data.year}/`);
  const source = commonSource(data.indicators.map((figure) => figure.source));
  return {
    data,
    source,
    year: formatSchoolYear(data.year),
    indicators: data.indicators.map((figure) => ({ ...indicatorRow(figure, catalogue), source: placeInSource(figure.source, source) })),
    review: reviewFigures(data),
    counted: statisticsPages(catalogue).has(counted) ? { text: words.counted, href: counted } : undefined,
    facts: facts([
      fact(words.fullTitle, data.title),
      { name: words.unit, values: unitFacts([data.unit], catalogue) },
      fact(words.signed, data.signed_by),
      fact(words.published, data.published === UNKNOWN ? undefined : formatDate(data.published)),
    ]),
    others: catalogue.reports
      .filter((other) => other.id !== id)
      .map((other) => ({ text: formatSchoolYear(other.data.year), href: urls.entry('report', other.id) })),
  };
}

/** Both figures or none: one bar tells nothing. */
function reviewFigures({ indicators }: Report): ReviewFigures | undefined {
  const valueOf = (id: string) => indicators.find(({ indicator }) => indicator === id)?.value ?? undefined;
  const [submitted, recommended] = [valueOf('dev-submitted'), valueOf('dev-recommended')];
  return submitted === undefined || recommended === undefined || submitted === 0 ? undefined : { submitted, recommended };
}

/** Returns a figure as the report gives it: nothing is worked out of «более» or of silence. */
export function indicatorRow({ indicator, value, min, previous, source, note }: IndicatorValue, { bank }: Catalogue): IndicatorRow {
  const number = value ?? undefined;
  return {
    id: indicator,
    name: bank.vocabularies.indicators.get(indicator)?.name ?? indicator,
    value: min !== undefined ? words.min(min) : number === undefined ? words.none : formatNumber(number),
    known: min !== undefined || number !== undefined,
    previous: previous === undefined ? '' : formatNumber(previous),
    source,
    note,
  };
}

/** Returns the card of a report. */
export function reportCard({ id, data }: Entry<Report>): CardView {
  return {
    kind: 'report',
    id,
    href: urls.entry('report', id),
    title: words.heading(formatSchoolYear(data.year)),
    summary: data.summary,
    kicker: words.kicker,
    facts: [],
    authors: '',
    date: data.year,
    dateText: '',
    demo: data.demo,
  };
}

/** Returns what the page of a report says of itself: its full name is too long for a tab. */
export function reportMeta(entry: Entry<Report>, today: string): PageMeta {
  const { id, data } = entry;
  return {
    title: words.heading(formatSchoolYear(data.year)),
    description: data.summary,
    path: urls.entry('report', id),
    trail: [{ text: words.title, href: urls.list('report') }],
    // A signed paper does not change: a day of an editor's amendment would be taken for one of its own.
    updated: data.frozen ? undefined : lastModified(entry, today),
  };
}
