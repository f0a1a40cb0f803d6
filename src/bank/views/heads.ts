import { associationText as words } from '../../text/association.ts';
import { capitalise, formatSince } from '../../text/format.ts';
import type { Catalogue } from '../catalogue.ts';
import { UNKNOWN } from '../model/common.ts';
import type { Unit } from '../model/unit.ts';
import { fullName, mayBeShown } from '../people.ts';
import { makerHref } from '../sections.ts';
import type { FactView, Said } from './fact.ts';

type Tenure = Unit['heads'][number];

/** Returns who leads and who led an association: under each role its holders; a name only with consent, nothing of whom nobody has named yet. */
export function headsOf({ heads: all }: Unit, catalogue: Catalogue): FactView[] {
  const heads = all.filter(({ person }) => person !== UNKNOWN);
  const over = heads.filter((tenure) => isOver(tenure, catalogue.today));
  const roles = Map.groupBy(
    heads.filter((tenure) => !over.includes(tenure)),
    ({ role }) => capitalise(role ?? words.head),
  );
  const now = [...roles].map(([name, list]) => ({ name, values: list.map((tenure) => holder(tenure, catalogue)) }));
  return [...now, ...(over.length > 0 ? [{ name: words.formerHeads, values: over.map((tenure) => holder(tenure, catalogue)) }] : [])];
}

function isOver({ until }: Tenure, today: string): boolean {
  return until !== undefined && until < today.slice(0, until.length);
}

function holder({ person: id, since, until }: Tenure, { bank, today }: Catalogue): Said {
  const note = formatSince(since, until) || undefined;
  const person = bank.entries.person.get(id);
  if (person === undefined || !mayBeShown(person.data, today)) return { text: words.unnamed, note };
  return { text: fullName(person.data), href: makerHref('person', id, bank), note };
}
