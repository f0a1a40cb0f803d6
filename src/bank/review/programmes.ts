import type { Bank } from '../bank.ts';
import type { Programme } from '../model/publication.ts';
import { decideProgramme, indexReviews, type Decision } from './decide.ts';
import { isFavourable } from './rulings.ts';

/** Decides on every programme of a bank, by id; empty where the region asks for no conclusions on programmes. Pure. */
export function decideProgrammes(bank: Bank, today: string): ReadonlyMap<string, Decision> {
  if (bank.region.review.programmes === undefined) return new Map();
  const index = indexReviews(bank);
  const files = [...bank.entries.programmes.values()];
  const decisions = files.flatMap(({ file, data }) =>
    data.programmes.map((programme) => [programme.id, decideProgramme(programme, file, bank, index, today)] as const),
  );
  return new Map(decisions.flatMap(([id, decision]) => (decision ? [[id, decision] as const] : [])));
}

/** Tells whether a programme passed its examination: the list says so, and the conclusions do where they are asked for. */
export function hasPassed({ id, verdict }: Programme, decisions: ReadonlyMap<string, Decision>): boolean {
  return isFavourable(verdict) && decisions.get(id)?.approved !== false;
}
