import { formatNumber } from '../../../text/format.ts';
import { statisticsText as words } from '../../../text/statistics.ts';
import { figureNames } from '../../../text/statistics-names.ts';
import type { Bank } from '../../bank.ts';
import type { Catalogue } from '../../catalogue.ts';
import { lastModified, newestDay } from '../../last-modified.ts';
import { oncePer } from '../../once-per.ts';
import type { Comparison, Declared } from '../../statistics/declared.ts';
import { figureIds, type YearFigures } from '../../statistics/figures.ts';
import { urls } from '../../urls.ts';

/** Returns the name of an indicator: that of the vocabulary, else ours. */
export function indicatorName(id: string, { vocabularies }: Bank): string {
  return vocabularies.indicators.get(id)?.name ?? figureNames[id] ?? id;
}

/** Returns indicators in the order of the vocabulary, what only the bank counts after them. */
export function indicatorOrder({ vocabularies }: Bank): string[] {
  return [...new Set([...vocabularies.indicators.keys(), ...figureIds])];
}

/** Returns a declared figure as the report says it: `122`, `более 5 000`, `нет данных`. */
export function declaredText(declared: Declared | undefined): string {
  if (declared?.value === undefined) return words.none;
  const value = formatNumber(declared.value);
  return declared.kind === 'more-than' ? words.moreThan(value) : value;
}

/** Returns a counted figure: `122`, `не менее 40`, `нет данных`. */
export function countedText({ counted, atLeast }: Pick<Comparison, 'counted' | 'atLeast'>): string {
  if (counted === undefined) return words.none;
  return atLeast ? words.atLeast(formatNumber(counted)) : formatNumber(counted);
}

/** Returns the address of the list behind a figure of a year, `undefined` when nothing stands behind it. */
export function listHref(indicator: string, { year, figures }: YearFigures, samples: boolean): string | undefined {
  const id = figureIds.find((own) => own === indicator);
  const things = id === undefined ? [] : (figures.get(id)?.things ?? []);
  return things.length > 0 ? `${urls.statistics(`${year}/spiski/`, samples)}#${id}` : undefined;
}

/** Returns the day on which anything that is counted was last changed. */
export const statisticsDay = oncePer((catalogue: Catalogue): string | undefined => {
  const { materials, webinars, events, recommendations, reports, documents, today } = catalogue;
  const things = [...materials, ...webinars, ...events, ...recommendations, ...reports, ...documents];
  return newestDay(things.map((entry) => lastModified(entry, today)));
});
