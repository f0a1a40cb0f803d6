import { lowerFirst } from '../../text/format.ts';
import { associationText } from '../../text/association.ts';
import type { Catalogue } from '../catalogue.ts';
import { UNKNOWN } from '../model/common.ts';
import type { Unit } from '../model/unit.ts';
import { isLater } from '../partial-date.ts';
import { fullName, mayBeShown } from '../people.ts';

/** Who led in a year: roles with names, and whether somebody else led whose name may not be told or is not known. */
export interface Leaders {
  /** `председатель Фамилия Имя Отчество`. */
  readonly named: readonly string[];
  readonly hasOthers: boolean;
}

/** Returns who led an association in a school year: a post without days is taken for one of that year too; a name only with consent. */
export function leadersOf({ heads }: Unit, year: string, { bank, today }: Catalogue): Leaders {
  const [first, last] = [`${year.slice(0, 4)}-09-01`, `${year.slice(5)}-08-31`];
  const own = heads.filter(({ since = first, until = last }) => !isLater(since, last) && !isLater(first, until));
  const named = own.flatMap(({ person: id, role }) => {
    const person = id === UNKNOWN ? undefined : bank.entries.person.get(id)?.data;
    return person && mayBeShown(person, today) ? [`${lowerFirst(role ?? associationText.head)} ${fullName(person)}`] : [];
  });
  return { named, hasOthers: named.length < own.length };
}
