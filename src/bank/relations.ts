import type { Entry } from './bank.ts';
import { groupMany, itemKey, type Catalogue } from './catalogue.ts';
import type { Document } from './model/document.ts';
import type { Event } from './model/event.ts';
import type { Organisation } from './model/organisation.ts';
import type { Unit } from './model/unit.ts';
import type { Webinar } from './model/webinar.ts';
import { oncePer } from './once-per.ts';
import { hasMunicipalities, isSwitchedOn } from './sections.ts';

/** A point of a plan with the document it stands in. */
export interface PlanPromise {
  readonly plan: Entry<Document>;
  readonly item: Document['items'][number];
}

/** Who points at whom, turned round: what a page shows of the things that name it. */
export interface Relations {
  /** Unit id → units right below it, by short name. */
  readonly childrenOf: ReadonlyMap<string, readonly Entry<Unit>[]>;
  /** Unit id → its events, latest first. */
  readonly eventsOfUnit: ReadonlyMap<string, readonly Entry<Event>[]>;
  /** Person or organisation id → events at which it spoke, latest first. */
  readonly eventsOfMaker: ReadonlyMap<string, readonly Entry<Event>[]>;
  /** Unit id → its documents, latest first. */
  readonly documentsOfUnit: ReadonlyMap<string, readonly Entry<Document>[]>;
  /** Municipality id → units that work there or unite its teachers. */
  readonly unitsOfMunicipality: ReadonlyMap<string, readonly Entry<Unit>[]>;
  readonly organisationsOfMunicipality: ReadonlyMap<string, readonly Entry<Organisation>[]>;
  /** Municipalities that have works, associations or organisations: each has a page. */
  readonly filledMunicipalities: ReadonlySet<string>;
  /** `material/<id>` or `recommendation/<id>` → webinars that name it. */
  readonly webinarsNaming: ReadonlyMap<string, readonly Entry<Webinar>[]>;
  /** `document/<id>` or `material/<id>` → events that name it. */
  readonly eventsNaming: ReadonlyMap<string, readonly Entry<Event>[]>;
  /** `webinar/<id>`, `event/<id>`, … → the points of plans it fulfils. */
  readonly promisesOf: ReadonlyMap<string, readonly PlanPromise[]>;
}

/** Returns the relations of a catalogue, worked out once. */
export const relationsOf = oncePer((catalogue: Catalogue): Relations => {
  const { bank, events, documents, webinars } = catalogue;
  const units = [...bank.entries.unit.values()].sort(byShortName);
  const unitsOfMunicipality = groupMany(units, ({ data: { municipality, municipalities } }) => [
    ...new Set([municipality, ...municipalities].filter((id) => id !== undefined)),
  ]);
  const organisationsOfMunicipality = groupMany(
    [...(isSwitchedOn('organisation', bank) ? bank.entries.organisation.values() : [])].sort(byShortName),
    ({ data: { municipality } }) => (municipality === undefined ? [] : [municipality]),
  );
  const promises = documents.flatMap((plan) => plan.data.items.map((item): PlanPromise => ({ plan, item })));
  return {
    childrenOf: groupMany(units, ({ data: { parent } }) => (parent === undefined ? [] : [parent])),
    eventsOfUnit: groupMany(events, ({ data }) => data.units),
    eventsOfMaker: groupMany(events, ({ data }) => [
      ...new Set(data.speakers.flatMap(({ person, organisation }) => [person, organisation].filter((id) => id !== undefined))),
    ]),
    documentsOfUnit: groupMany(documents, ({ data: { unit } }) => (unit === undefined ? [] : [unit])),
    unitsOfMunicipality,
    organisationsOfMunicipality,
    filledMunicipalities: new Set(
      !hasMunicipalities(bank)
        ? []
        : [...catalogue.byFacet.municipality.keys(), ...unitsOfMunicipality.keys(), ...organisationsOfMunicipality.keys()],
    ),
    webinarsNaming: groupMany(webinars, ({ data }) => [
      ...keys('material', data.materials),
      ...keys('recommendation', data.recommendations),
    ]),
    eventsNaming: groupMany(events, ({ data }) => [...keys('document', data.documents), ...keys('material', data.materials)]),
    promisesOf: groupMany(promises, ({ item }) => fulfilmentKeys(item)),
  };
});

/** Returns the keys of everything by which a point of a plan is fulfilled. */
export function fulfilmentKeys({ done_by }: Document['items'][number]): string[] {
  return [
    ...keys('event', done_by?.events),
    ...keys('webinar', done_by?.webinars),
    ...keys('recommendation', done_by?.recommendations),
    ...keys('material', done_by?.materials),
  ];
}

const keys = (kind: string, ids: readonly string[] = []) => ids.map((id) => itemKey({ kind, entry: { id } }));
/** «ММО 2» stands before «ММО 10». */
const byNumber = new Intl.Collator('ru', { numeric: true });
const byShortName = (a: Entry<{ short_name: string }>, b: Entry<{ short_name: string }>) =>
  byNumber.compare(a.data.short_name, b.data.short_name) || (a.id < b.id ? -1 : 1);
