import type { Bank } from '../bank.ts';
import type { Programme } from '../model/publication.ts';
import { decideProgramme, indexReviews, type Decision, type ReviewIndex } from './decide.ts';
import { isFavourable } from './rulings.ts';

/** A programme of a list → what its examination comes to; by itself and not by its id, so that no other passes in its place. */
export type ProgrammeDecisions = ReadonlyMap<Programme, Decision>;

/** Decides on every programme of a bank. Pure. */
export function decideProgrammes(bank: Bank, today: string): ProgrammeDecisions {
  const index = indexReviews(bank);
  return new Map(
    [...bank.entries.programmes.values()].flatMap(({ file, data }) => {
      const own = ofYear(data.year, index);
      return data.programmes.map((programme) => [programme, decideProgramme(programme, file, bank, own, today)] as const);
    }),
  );
}

/** Conclusions lie in the year of their programme; those of another year are on another programme. */
function ofYear(year: string, index: ReviewIndex): ReviewIndex {
  const own = <T extends { readonly file: string }>(byWork: ReadonlyMap<string, readonly T[]>) =>
    new Map([...byWork].map(([id, all]) => [id, all.filter(({ file }) => file.split('/')[1] === year)]));
  return { ...index, reviews: own(index.reviews), amendments: own(index.amendments) };
}

/** Tells whether a programme passed its examination: the list says so, and so do its protocol and the conclusions that are asked for. */
export function hasPassed(programme: Programme, decisions: ProgrammeDecisions): boolean {
  return isFavourable(programme.verdict) && decisions.get(programme)?.approved === true;
}
