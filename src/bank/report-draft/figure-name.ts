import { extraFigures } from '../../text/report-draft-gaps.ts';
import type { Bank } from '../bank.ts';

/** Returns what a figure is called and what it is counted in: as in the vocabulary of indicators, else as this bank calls what only it counts. */
export function figureName(id: string, { vocabularies }: Pick<Bank, 'vocabularies'>): { name: string; measure: string } {
  const known = vocabularies.indicators.get(id);
  const [name = id, measure = ''] = known === undefined ? (extraFigures[id] ?? []) : [known.name, known.unit];
  return { name, measure };
}
