import type { Entry } from '../../bank.ts';
import type { Catalogue } from '../../catalogue.ts';
import { UNKNOWN } from '../../model/common.ts';
import type { Event } from '../../model/event.ts';
import type { Credit } from '../../model/credit.ts';
import { creditView } from '../../people.ts';
import { absoluteUrl, urls } from '../../urls.ts';
import { subjectName } from '../../views/card.ts';
import type { JsonLd } from './node.ts';

const STATUS = { planned: 'EventScheduled', cancelled: 'EventCancelled', moved: 'EventRescheduled' } as const;

/** Returns an event of the associations; without a day there is nothing that a calendar of events could show. */
export function eventJsonLd({ id, year, data }: Entry<Event>, catalogue: Catalogue): JsonLd | undefined {
  const { bank } = catalogue;
  const { entries, region, vocabularies } = bank;
  if (data.start === UNKNOWN) return undefined;
  const url = absoluteUrl(region.site, urls.entry('event', id));
  return {
    '@type': 'EducationEvent',
    '@id': url,
    url,
    name: data.title,
    description: data.summary,
    inLanguage: 'ru',
    startDate: data.start,
    endDate: data.end,
    previousStartDate: data.moved_from,
    eventStatus: `https://schema.org/${STATUS[data.status]}`,
    location: data.place && { '@type': 'Place', name: data.place, address: data.place },
    organizer: data.units.flatMap((unit) => {
      const found = entries.unit.get(unit);
      return found ? [{ '@type': 'Organization', name: found.data.name, url: absoluteUrl(region.site, urls.entry('unit', unit)) }] : [];
    }),
    performer: data.speakers.flatMap((credit) => performerOf(credit, catalogue)),
    audience: data.audiences.flatMap((audience) => {
      const name = vocabularies.audiences.get(audience)?.name;
      return name === undefined ? [] : [{ '@type': 'EducationalAudience', educationalRole: name }];
    }),
    about: data.subjects.map((subject) => subjectName(subject, year, bank)),
  };
}

/** Without a consent only the organisation behind a speaker is told. */
function performerOf(credit: Credit, { bank, today }: Catalogue): JsonLd[] {
  const { name, personId, organisationId } = creditView(credit, bank, today);
  if (personId !== undefined) return [{ '@type': 'Person', name }];
  const organisation = bank.entries.organisation.get(organisationId ?? '');
  return organisation ? [{ '@type': 'Organization', name: organisation.data.name }] : [];
}
