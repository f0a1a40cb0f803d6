import type { Catalogue } from '../../catalogue.ts';
import { oncePer } from '../../once-per.ts';
import { hasStatistics, isSwitchedOn } from '../../sections.ts';
import { dimensions } from '../../statistics/deed.ts';
import { urls } from '../../urls.ts';
import { coverageListsPage, hasCoverage } from './coverage-lists.ts';
import { coveragePage, LISTS } from './coverage.ts';
import { hasSamples, shownYears, yearFigures, type Place } from './frame.ts';
import { listsPage } from './lists.ts';
import type { StatisticsPage } from './page.ts';
import { isFilled, partPage, partSlug } from './parts.ts';
import { hasPlans, plansPage } from './plans.ts';
import { yearPage } from './year.ts';
import { yearsPage } from './years.ts';

/** A page that is made when it is asked for; `samples` ones stay out of the sitemap. */
export interface StatisticsAddress {
  readonly path: string;
  readonly samples: boolean;
  readonly make: () => StatisticsPage;
}

/** Returns every page of statistics by its root address; none when the region has nothing to count. */
export const statisticsPages = oncePer((catalogue: Catalogue): ReadonlyMap<string, StatisticsAddress> => {
  if (!hasStatistics(catalogue.bank)) return new Map();
  const twins = [false, ...(hasSamples(catalogue) ? [true] : [])];
  return new Map(twins.flatMap((samples) => pagesOf({ catalogue, samples })).map((page) => [page.path, page]));
});

function pagesOf(place: Place): StatisticsAddress[] {
  const { catalogue, samples } = place;
  const page = (path: string, make: StatisticsAddress['make']) => ({ path: urls.statistics(path, samples), samples, make });
  return [
    page('', () => yearsPage(place)),
    ...(isSwitchedOn('material', catalogue.bank) ? [page('pokrytie/', () => coveragePage(place))] : []),
    ...(isSwitchedOn('material', catalogue.bank) && hasCoverage(place) ? [page(LISTS, () => coverageListsPage(place))] : []),
    ...(hasPlans(place) ? [page('plany/', () => plansPage(place))] : []),
    ...shownYears(place).flatMap((year) => [page(`${year}/`, () => yearPage(year, place)), ...partsOf(year, place)]),
  ];
}

/** Only what has something in it. */
function partsOf(year: string, place: Place): StatisticsAddress[] {
  const { samples } = place;
  const figures = yearFigures(year, place);
  const parts = dimensions
    .filter((dimension) => isFilled(dimension, figures))
    .map((dimension) => ({ slug: partSlug[dimension], make: () => partPage(dimension, year, place) }));
  const hasLists = [...figures.figures.values()].some(({ things }) => things.length > 0);
  const all = [...parts, ...(hasLists ? [{ slug: 'spiski', make: () => listsPage(year, place) }] : [])];
  return all.map(({ slug, make }) => ({ path: urls.statistics(`${year}/${slug}/`, samples), samples, make }));
}
