import type { Bank, Entry } from './bank.ts';
import type { Credit } from './model/credit.ts';
import type { Person } from './model/person.ts';
import { makerHref } from './sections.ts';

/** Tells whether a person may be shown on a day: an active consent to distribution (152-ФЗ, art. 10.1). */
export function mayBeShown(person: Person, today: string): boolean {
  const consent = person.consent?.distribution;
  if (consent === undefined || consent.date > today) return false;
  return (consent.until ?? today) >= today && (consent.withdrawn === undefined || consent.withdrawn > today);
}

/** Returns `Фамилия Имя Отчество`. */
export function fullName({ surname, name, patronymic }: Person): string {
  return [surname, name, patronymic].filter(Boolean).join(' ');
}

/** How an author is written on a page: never a name without consent. */
export interface CreditView {
  readonly name: string;
  readonly href?: string | undefined;
  readonly details?: string | undefined;
  readonly personId?: string | undefined;
  readonly organisationId?: string | undefined;
}

/** Returns what a page may say of an author on a day. */
export function creditView(credit: Credit, bank: Bank, today: string): CreditView {
  const organisation = credit.organisation === undefined ? undefined : bank.entries.organisation.get(credit.organisation);
  const person = visiblePerson(credit, bank, today);
  const details =
    [credit.role, credit.position, person ? organisation?.data.short_name : undefined].filter(Boolean).join(', ') || undefined;
  if (person)
    return {
      name: fullName(person.data),
      href: makerHref('person', person.id, bank),
      details,
      personId: person.id,
      organisationId: organisation?.id,
    };
  if (credit.person !== undefined)
    return {
      name: 'Имя не публикуется',
      details: [details, organisation?.data.short_name].filter(Boolean).join(', ') || undefined,
      organisationId: organisation?.id,
    };
  return {
    name: organisation?.data.short_name ?? 'Автор уточняется',
    href: organisation && makerHref('organisation', organisation.id, bank),
    details,
    organisationId: organisation?.id,
  };
}

function visiblePerson(credit: Credit, bank: Bank, today: string): Entry<Person> | undefined {
  const person = credit.person === undefined ? undefined : bank.entries.person.get(credit.person);
  return person && mayBeShown(person.data, today) ? person : undefined;
}
