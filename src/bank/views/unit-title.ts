import { capitalise } from '../../text/format.ts';
import { membersOf } from '../../text/members.ts';
import type { Bank } from '../bank.ts';
import type { Unit } from '../model/unit.ts';
import { termOf } from './unit-line.ts';

/** Returns how the page of an association is headed: whom it unites, and above it what it is; a name that does not say whom stands whole and alone. */
export function unitTitle({ name, kind }: Unit, bank: Bank): { readonly title: string; readonly kicker?: string | undefined } {
  const term = capitalise(termOf(kind, bank).one);
  if (!capitalise(name).startsWith(term)) return { title: name, kicker: term };
  const members = membersOf(name.slice(term.length).trim());
  return members === undefined ? { title: name } : { title: members, kicker: term };
}
