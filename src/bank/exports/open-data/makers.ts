import type { Catalogue } from '../../catalogue.ts';
import type { Item } from '../../items.ts';
import type { Credit } from '../../model/credit.ts';
import { fullName, mayBeShown } from '../../people.ts';
import { makerHref } from '../../sections.ts';
import { absoluteUrl } from '../../urls.ts';
import type { Maker } from './record.ts';

/**
 * Returns who made or held a thing. A person without a consent leaves neither a name nor a code, a post or a role, only the organisation behind;
 * where nobody is left, the association answers.
 */
export function makersOf({ kind, entry }: Item, catalogue: Catalogue): Maker[] {
  const credits = kind === 'webinar' ? entry.data.speakers : entry.data.authors;
  const makers = credits.flatMap((credit) => makerOf(credit, catalogue));
  const known = new Map(makers.map((maker) => [`${maker.kind}/${maker.id}`, maker]));
  if (known.size > 0) return [...known.values()];
  const { association } = catalogue.bank.region;
  return [{ kind: 'organisation', id: association.unit, name: association.short, sort_name: association.short }];
}

function makerOf(credit: Credit, { bank, today }: Catalogue): Maker[] {
  const { organisation: body, person, role, position } = credit;
  const organisation = bank.entries.organisation.get(body ?? '');
  const page = (kind: Maker['kind'], id: string) => {
    const path = makerHref(kind, id, bank);
    return path && absoluteUrl(bank.region.site, path);
  };
  const found = bank.entries.person.get(person ?? '');
  if (found && mayBeShown(found.data, today)) {
    const { surname, name, patronymic } = found.data;
    const sort_name = `${surname}, ${[name, patronymic].filter(Boolean).join(' ')}`;
    const works = { role, position, organisation: organisation?.data.short_name };
    return [{ kind: 'person', id: found.id, name: fullName(found.data), sort_name, url: page('person', found.id), ...works }];
  }
  if (!organisation) return [];
  const { short_name } = organisation.data;
  const url = page('organisation', organisation.id);
  return [{ kind: 'organisation', id: organisation.id, name: short_name, sort_name: short_name, url, role: person ? undefined : role }];
}
