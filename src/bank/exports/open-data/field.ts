import type { Item } from '../../items.ts';
import type { Material } from '../../model/material.ts';
import type { Recommendation } from '../../model/recommendation.ts';
import type { Webinar } from '../../model/webinar.ts';
import type { OpenRecord } from './record.ts';

/** A field of an entry, as editors write it. */
export type ModelField = keyof Material | keyof Recommendation | keyof Webinar;

/** What a value of a record is. */
export type Shape =
  | 'text'
  | 'texts'
  | 'address'
  | 'addresses'
  | 'day'
  | 'moment'
  | 'minutes'
  | 'number'
  | 'flag'
  | 'term'
  | 'terms'
  | 'makers'
  | 'licence'
  | 'files'
  | 'chapters';

/** An element of Dublin Core (ГОСТ Р 7.0.10-2019). */
export type DcElement =
  | 'title'
  | 'creator'
  | 'subject'
  | 'description'
  | 'publisher'
  | 'contributor'
  | 'date'
  | 'type'
  | 'format'
  | 'identifier'
  | 'source'
  | 'language'
  | 'relation'
  | 'coverage'
  | 'rights';

/** A place in IEEE LOM (its Russian descendant is ГОСТ Р 55750-2013), by the numbers of the standard. */
export type LomPlace =
  | '1.1 general.identifier'
  | '1.2 general.title'
  | '1.3 general.language'
  | '1.4 general.description'
  | '1.5 general.keyword'
  | '1.6 general.coverage'
  | '2.1 lifeCycle.version'
  | '2.3 lifeCycle.author'
  | '2.3 lifeCycle.publisher'
  | '2.3 lifeCycle.date'
  | '4.1 technical.format'
  | '4.3 technical.location'
  | '5.2 educational.learningResourceType'
  | '5.5 educational.intendedEndUserRole'
  | '5.6 educational.context'
  | '5.7 educational.typicalAgeRange'
  | '5.9 educational.typicalLearningTime'
  | '5.10 educational.description'
  | '6.3 rights.description'
  | '7 relation'
  | '9 classification.discipline'
  | '9 classification.idea'
  | '9 classification.prerequisite';

/** A property of schema.org (LRMI among them): of a work, and of a webinar where it is another one. */
export interface SchemaProperty {
  readonly work?: string | undefined;
  readonly event?: string | undefined;
}

/** One field of a record and everywhere it goes. */
export interface Field {
  readonly key: keyof OpenRecord;
  /** For readers: the header of a column. */
  readonly title: string;
  readonly shape: Shape;
  /** Fields of the model that it is made of; none where the bank works it out. */
  readonly from: readonly ModelField[];
  /** Kinds that may have it; all unless said. */
  readonly kinds?: readonly Item['kind'][];
  /** Always there. */
  readonly required?: boolean;
  /** Stands in tables. */
  readonly table?: boolean;
  readonly dc?: DcElement;
  readonly lom?: LomPlace;
  readonly schema?: SchemaProperty;
  /** The element of a record of Atom (RFC 4287); feeds in JSON say the same. */
  readonly atom?: string;
  /** The property of an event of a calendar (RFC 5545). */
  readonly ics?: string;
  /** The tag of a page that Google Scholar reads. */
  readonly highwire?: string;
}

/** Tells whether things of a kind may have a field. */
export function isFieldOf({ kinds }: Field, kind: Item['kind']): boolean {
  return kinds === undefined || kinds.includes(kind);
}
