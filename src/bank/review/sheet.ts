import type { Bank } from '../bank.ts';
import type { CriteriaSet, Expert } from '../model/review.ts';
import type { Programme } from '../model/publication.ts';
import type { Decision } from './decide.ts';
import { waitingOf } from './waiting.ts';
import { workOf, workOfProgramme, type Work } from './work.ts';

/** What an expert is given to fill in on one work. */
export interface SheetForm {
  readonly expert: string;
  readonly material: string;
  readonly title: string;
  readonly revision: string;
  readonly criteria: string;
  readonly set: CriteriaSet;
  /** ISO day by which the conclusion is awaited. */
  readonly due: string;
  /** He has concluded on an earlier text: the day is past, the work is read anew. */
  readonly again?: boolean;
}

/** A filled sheet as it was typed: empty texts where nothing was. */
export interface RawSheet {
  readonly expert: string;
  readonly material: string;
  readonly date: string;
  readonly criteria: string;
  readonly revision: string;
  readonly conflict: string;
  readonly verdict: string;
  readonly comment: string;
  /** Criterion → what was typed for it. */
  readonly scores: Readonly<Record<string, string>>;
}

/** A work of the bank that may be reviewed, with the school year of its folder. */
export interface Reviewable {
  readonly work: Work;
  readonly title: string;
  readonly year: string;
}

/** Returns the material or the programme under an id, as far as conclusions on it are asked for. */
export function reviewableOf(id: string, bank: Bank): Reviewable | undefined {
  const material = bank.entries.material.get(id);
  if (material) return { work: workOf(material, bank), title: material.data.title, year: material.year ?? '' };
  for (const { file, data } of bank.entries.programmes.values()) {
    const programme = data.programmes.find((own: Programme) => own.id === id);
    const work = programme && workOfProgramme(programme, file, bank);
    if (work) return { work, title: programme.title, year: data.year };
  }
  return undefined;
}

/** Returns a form for every work that an expert was given and has not answered. Pure. */
export function sheetsFor({ code }: Expert, bank: Bank, decisions: ReadonlyMap<string, Decision>, today: string): SheetForm[] {
  return waitingOf(bank, decisions, today).flatMap(({ expert, material, due, again }): SheetForm[] => {
    const found = expert === code ? reviewableOf(material, bank) : undefined;
    const set = found && bank.entries.criteria.get(found.work.policy.criteria)?.data;
    if (!found || !set) return [];
    const { revision, policy } = found.work;
    return [{ expert: code, material, title: found.title, revision, criteria: policy.criteria, set, due, ...(again ? { again } : {}) }];
  });
}
