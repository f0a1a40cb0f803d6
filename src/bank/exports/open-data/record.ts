import type { Item } from '../../items.ts';

/** A value of a vocabulary, or an association: its permanent code and the words for it. */
export interface Term {
  readonly id: string;
  readonly name: string;
  readonly url?: string | undefined;
}

/** Who made or held a thing; a person only with a consent that holds. */
export interface Maker {
  readonly kind: 'person' | 'organisation';
  readonly id: string;
  /** «Фамилия Имя Отчество» or the short name of an organisation. */
  readonly name: string;
  /** The same as catalogues write it: «Фамилия, Имя Отчество». */
  readonly sort_name: string;
  /** The page of the bank about them, where there is one. */
  readonly url?: string | undefined;
  readonly role?: string | undefined;
  readonly position?: string | undefined;
  /** Where a person works. */
  readonly organisation?: string | undefined;
}

/** A file to download. */
export interface OpenFile {
  readonly title: string;
  readonly url: string;
  /** `application/pdf`. */
  readonly media_type: string;
  /** Bytes. */
  readonly size: number;
  readonly sha256: string;
}

/** A point of a recording. */
export interface Chapter {
  readonly seconds: number;
  readonly title: string;
}

/** On what terms a thing may be used. */
export interface OpenLicence extends Term {
  readonly until: string;
}

/**
 * A published thing as every open format tells it: plain data, absolute addresses, spaces instead of non-breaking ones. What it may hold, and where
 * each part goes, stands in `fields.ts`; what has no value is left out.
 */
export interface OpenRecord {
  readonly kind: Item['kind'];
  readonly id: string;
  readonly url: string;
  readonly number?: string | undefined;
  readonly title: string;
  readonly summary: string;
  readonly type: Term;
  readonly subjects?: readonly Term[] | undefined;
  readonly levels?: readonly Term[] | undefined;
  readonly grades?: readonly Term[] | undefined;
  readonly ages?: readonly string[] | undefined;
  readonly themes?: readonly Term[] | undefined;
  readonly audiences?: readonly Term[] | undefined;
  readonly keywords?: readonly string[] | undefined;
  readonly makers: readonly Maker[];
  readonly units: readonly Term[];
  readonly municipality?: Term | undefined;
  readonly publisher: string;
  readonly school_year?: string | undefined;
  /** ISO day of publication; of a webinar, the day it is held. */
  readonly date: string;
  /** ISO day of the last change by what its page says. */
  readonly modified: string;
  /** ISO day from which a harvester must read it again. */
  readonly datestamp: string;
  /** ISO 639: `ru`. */
  readonly language: string;
  readonly version?: string | undefined;
  readonly state?: 'active' | 'archived' | undefined;
  readonly replaces?: string | undefined;
  readonly replaced_by?: string | undefined;
  readonly licence?: OpenLicence | undefined;
  readonly rights_holder?: string | undefined;
  readonly third_party?: readonly string[] | undefined;
  readonly age_mark?: string | undefined;
  readonly goals?: readonly string[] | undefined;
  readonly results?: readonly string[] | undefined;
  readonly prior_knowledge?: readonly string[] | undefined;
  readonly programme_section?: string | undefined;
  readonly ai_used?: 'none' | 'text' | 'pictures' | 'both' | undefined;
  readonly key_points?: readonly string[] | undefined;
  readonly equipment?: readonly string[] | undefined;
  readonly assessment?: readonly string[] | undefined;
  readonly minutes?: number | undefined;
  readonly lessons?: number | undefined;
  readonly hours?: number | undefined;
  readonly start?: string | undefined;
  readonly end?: string | undefined;
  /** As it was announced; whether it is over is told by its hours. */
  /** When it was to begin before it was moved. */
  readonly moved_from?: string | undefined;
  readonly status?: 'planned' | 'cancelled' | 'moved' | 'held' | undefined;
  readonly series?: Term | undefined;
  readonly recording?: string | undefined;
  readonly recording_minutes?: number | undefined;
  readonly chapters?: readonly Chapter[] | undefined;
  readonly transcript?: string | undefined;
  readonly captions?: string | undefined;
  readonly attendance?: number | undefined;
  readonly related?: readonly string[] | undefined;
  /** The picture that messengers show beside a link. */
  readonly image: string;
  readonly files?: readonly OpenFile[] | undefined;
  readonly demo: boolean;
  /** What it is by the words of DCMI: a text, a recording to be seen or heard, an event. */
  readonly media: readonly DcmiType[];
}

/** Words of the DCMI Type Vocabulary that a record may have. */
export const dcmiTypes = ['Text', 'Event', 'Sound', 'MovingImage'] as const;

/** A word of the DCMI Type Vocabulary. */
export type DcmiType = (typeof dcmiTypes)[number];

/** The kinds of things that are given away as records, in the order of every list. */
export const openKinds = ['material', 'recommendation', 'webinar'] as const satisfies readonly Item['kind'][];

/** The key of a record, also of one that is gone: `material-drobi-5`. */
export function recordKey({ kind, id }: Pick<OpenRecord, 'kind' | 'id'>): string {
  return `${kind}-${id}`;
}

/** What lists of a kind are called in addresses and tables. */
export const openNames: Readonly<Record<Item['kind'], string>> = {
  material: 'materials',
  recommendation: 'recommendations',
  webinar: 'webinars',
};

/** Version of the API: the first number changes, with its address, when something that was there is no more. */
export const API_VERSION = '1.2';
