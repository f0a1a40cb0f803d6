import { draftTables } from '../../text/report-draft-gaps.ts';
import type { Bank } from '../bank.ts';
import { indicatorName } from '../views/statistics/figure.ts';

/** Returns what a figure is called and what it is counted in: as in the vocabulary of indicators, else as the pages of statistics call what only the bank counts. */
export function figureName(id: string, bank: Bank): { name: string; measure: string } {
  return { name: indicatorName(id, bank), measure: bank.vocabularies.indicators.get(id)?.unit ?? draftTables.pieces };
}
