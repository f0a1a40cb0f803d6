import { coverageText } from '../../../text/statistics-names.ts';
import { plansText, wantedText } from '../../../text/statistics-plans.ts';
import { isSwitchedOn } from '../../sections.ts';
import { urls } from '../../urls.ts';
import type { Place } from './frame.ts';
import type { StatisticsPage } from './page.ts';
import { hasPlans } from './plans.ts';

/** Returns links to what stands beside the years: coverage, plans, what is asked of authors. */
export function neighbourLinks({ catalogue, samples }: Place): StatisticsPage['beside'] {
  const works = isSwitchedOn('material', catalogue.bank);
  return [
    ...(works ? [{ text: coverageText.title, href: urls.statistics('pokrytie/', samples) }] : []),
    ...(hasPlans({ catalogue, samples }) ? [{ text: plansText.title, href: urls.statistics('plany/', samples) }] : []),
    ...(works ? [{ text: wantedText.title, href: urls.wanted }] : []),
  ];
}
