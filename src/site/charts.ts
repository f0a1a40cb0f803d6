import type { StatisticsPage } from '../bank/views/statistics/page.ts';
import { barChart } from '../papers/charts.ts';

/** Returns the charts of a page as SVG, block by block in their order. */
export function chartsOf({ blocks }: StatisticsPage): string[][] {
  return blocks.map(({ charts = [] }) => charts.map(barChart));
}
