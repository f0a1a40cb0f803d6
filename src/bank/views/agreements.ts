import { associationText } from '../../text/association.ts';
import { formatDate, joinFacts } from '../../text/format.ts';
import type { Bank } from '../bank.ts';
import type { Catalogue } from '../catalogue.ts';
import type { Item } from '../items.ts';
import type { Unit } from '../model/unit.ts';
import { formatSchoolYear } from '../school-year.ts';
import type { FactView } from './fact.ts';
import { termOf } from './unit-line.ts';

/** The associations that stand for a whole municipality and hand in its works. */
const municipal: ReadonlySet<Unit['kind']> = new Set(['munumo', 'municipal-service']);

/** Returns what an association agrees with the РУМО and how far each matter has come, `undefined` when it agrees nothing. */
export function agreementsOf(
  { agreements }: Unit,
  bank: Bank,
): { readonly title: string; readonly facts: readonly FactView[] } | undefined {
  if (agreements.length === 0) return undefined;
  const { title, matters, matterOf, states } = associationText.agreements;
  const facts = agreements.map(({ matter, school_year: year, state, date, note }) => ({
    name: year === undefined ? matters[matter] : matterOf(matters[matter], formatSchoolYear(year)),
    values: [{ text: joinFacts([states[state], date === undefined ? undefined : formatDate(date)]), note }],
  }));
  return { title: title(termOf('rumo', bank).short), facts };
}

/** Returns the works of the bank that came to the review from the municipality of this association; none for one of a school or a subject. */
export function sentWorks({ kind, municipality }: Unit, { items }: Catalogue): readonly Item[] {
  if (municipality === undefined || !municipal.has(kind)) return [];
  return items.filter(
    (item) => item.kind === 'material' && item.entry.data.submitted_via === 'municipality' && item.entry.data.municipality === municipality,
  );
}
