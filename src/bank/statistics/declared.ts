import type { Entry } from '../bank.ts';
import type { Catalogue } from '../catalogue.ts';
import type { IndicatorValue, Report } from '../model/publication.ts';
import type { FigureId, YearFigures } from './figures.ts';

/** A figure as an annual report gives it. */
export interface Declared {
  readonly indicator: string;
  readonly kind: 'exact' | 'more-than' | 'silent';
  /** The number itself or that of «более N»; `undefined` where the report is silent. */
  readonly value: number | undefined;
  readonly source: string;
  readonly note?: string | undefined;
  /** The report that says it, which may be that of the next year. */
  readonly report: Entry<Report>;
}

/** Why a declared and a counted figure differ; `same` when they do not. */
export type Difference = 'same' | 'not-counted' | 'not-declared' | 'no-data' | 'bank-has-fewer' | 'bank-has-more' | 'at-least';

/** A declared figure and a counted one side by side. */
export interface Comparison {
  readonly indicator: string;
  readonly declared?: Declared | undefined;
  readonly counted: number | undefined;
  readonly atLeast: boolean;
  /** Counted minus declared, where both are exact. */
  readonly difference?: number | undefined;
  readonly why: Difference;
}

/** Returns what reports say of a school year: its own one or, for a year without one, «годом раньше» of the next. A sample is asked only with `demo`. */
export function declaredOf({ reports }: Catalogue, year: string, demo = false): ReadonlyMap<string, Declared> {
  const asked = reports.filter(({ data }) => demo || !data.demo);
  const next = `${Number(year.slice(0, 4)) + 1}-${Number(year.slice(5)) + 1}`;
  const before = asked
    .filter(({ data }) => data.year === next)
    .flatMap((report) => report.data.indicators.flatMap((own) => previousIn(own, report)));
  const own = asked
    .filter(({ data }) => data.year === year)
    .flatMap((report) => report.data.indicators.map((figure) => declaredIn(figure, report)));
  return new Map([...before, ...own].map((figure) => [figure.indicator, figure]));
}

function declaredIn({ indicator, value, min, source, note }: IndicatorValue, report: Entry<Report>): Declared {
  const kind = min !== undefined ? 'more-than' : value === null || value === undefined ? 'silent' : 'exact';
  return { indicator, kind, value: min ?? value ?? undefined, source, note, report };
}

function previousIn({ indicator, previous, source }: IndicatorValue, report: Entry<Report>): Declared[] {
  return previous === undefined ? [] : [{ indicator, kind: 'exact', value: previous, source, report }];
}

/** Returns declared and counted figures side by side: every indicator that either of them knows. */
export function compare(declared: ReadonlyMap<string, Declared>, { figures }: YearFigures): Comparison[] {
  const ids = new Set([...declared.keys(), ...figures.keys()]);
  return [...ids].map((indicator) => {
    const said = declared.get(indicator);
    const figure = figures.get(indicator as FigureId);
    const { value: counted, atLeast = false } = figure ?? {};
    const exact = said?.kind === 'exact' && counted !== undefined && !atLeast;
    const difference = exact && said.value !== undefined ? counted - said.value : undefined;
    return { indicator, declared: said, counted, atLeast, difference, why: whyOf(said, counted, atLeast) };
  });
}

function whyOf(declared: Declared | undefined, counted: number | undefined, atLeast: boolean): Difference {
  const said = declared?.value;
  if (said === undefined) return counted === undefined ? 'no-data' : 'not-declared';
  if (counted === undefined) return 'not-counted';
  if (declared?.kind === 'more-than') return counted > said ? 'same' : 'bank-has-fewer';
  if (counted === said) return 'same';
  if (atLeast) return 'at-least';
  return counted < said ? 'bank-has-fewer' : 'bank-has-more';
}
