import { homeText } from '../../text/home.ts';
import { figureNoun } from '../../text/home-figures.ts';
import type { Catalogue } from '../catalogue.ts';
import { formatSchoolYear } from '../school-year.ts';
import { urls } from '../urls.ts';
import type { Link } from './frame.ts';
import { indicatorRow } from './report.ts';
import { hasOnlySamples } from './samples.ts';
import { termForms } from './unit-line.ts';

/** Figures that a report names; what it is silent about stands in the report itself. */
export interface FiguresView {
  readonly title: string;
  readonly stats: readonly { readonly value: string; readonly label: string }[];
  readonly report: Link;
  /** What a reader would look for in vain. */
  readonly note?: string | undefined;
}

/** The indicator of reports that counts the works recommended. */
const RECOMMENDED = 'dev-recommended';

/** Returns the figures of the newest real report that has any, `undefined` without one. */
export function figuresOf(catalogue: Catalogue): FiguresView | undefined {
  const report = catalogue.reports.find(({ data }) => !data.demo && data.indicators.length > 0);
  if (report === undefined) return undefined;
  const omo = termForms('omo', catalogue.bank);
  const rows = report.data.indicators.map((figure) => indicatorRow(figure, catalogue));
  return {
    title: homeText.figures(formatSchoolYear(report.data.year)),
    stats: rows.flatMap(({ id, value, name, known }, index) =>
      known ? [{ value, label: figureNoun(id, report.data.indicators[index]?.value, omo) ?? name }] : [],
    ),
    report: { text: report.data.title, href: urls.entry('report', report.id) },
    note: rows.some(({ id, known }) => known && id === RECOMMENDED) && hasOnlySamples(catalogue) ? homeText.notHere : undefined,
  };
}
