import type { z } from 'zod';
import { documentSchema } from './document.ts';
import { eventSchema } from './event.ts';
import { materialSchema } from './material.ts';
import { organisationSchema } from './organisation.ts';
import { personSchema } from './person.ts';
import { collectionSchema, newsSchema, pageSchema, programmesFileSchema, reportSchema } from './publication.ts';
import { recommendationSchema } from './recommendation.ts';
import { redirectsFileSchema } from './redirects.ts';
import { regionSchema } from './region.ts';
import { assignmentsFileSchema } from './assignment.ts';
import { amendmentsFileSchema, criteriaSchema, expertsFileSchema, protocolSchema, reviewSchema } from './review.ts';
import { unitSchema } from './unit.ts';
import { webinarSchema } from './webinar.ts';

/** Where entries of a kind lie and how they are written. */
export interface KindDefinition {
  /** Folder below `content/`. */
  readonly folder: string;
  /** `folder`: `<id>/index.md` with files beside it; `file`: `<id>.<ext>`. */
  readonly shape: 'folder' | 'file';
  /** Entries lie in a folder of their school year. */
  readonly byYear: boolean;
  readonly extensions: readonly ('md' | 'mdx' | 'yaml')[];
  readonly schema: z.ZodType;
  /** What one entry is called in messages, in the genitive: «карточка разработки». */
  readonly label: string;
}

/** Every kind of entry that has a file or folder of its own. The one list of kinds. */
export const kinds = {
  material: { folder: 'materials', shape: 'folder', byYear: true, extensions: ['md'], schema: materialSchema, label: 'разработка' },
  recommendation: {
    folder: 'recommendations',
    shape: 'folder',
    byYear: true,
    extensions: ['md'],
    schema: recommendationSchema,
    label: 'рекомендации',
  },
  webinar: { folder: 'webinars', shape: 'folder', byYear: true, extensions: ['md'], schema: webinarSchema, label: 'вебинар' },
  event: { folder: 'events', shape: 'folder', byYear: true, extensions: ['md'], schema: eventSchema, label: 'событие' },
  document: { folder: 'documents', shape: 'folder', byYear: false, extensions: ['md'], schema: documentSchema, label: 'документ' },
  unit: { folder: 'units', shape: 'file', byYear: false, extensions: ['md'], schema: unitSchema, label: 'объединение' },
  person: { folder: 'people', shape: 'file', byYear: false, extensions: ['yaml'], schema: personSchema, label: 'человек' },
  organisation: {
    folder: 'organisations',
    shape: 'file',
    byYear: false,
    extensions: ['yaml'],
    schema: organisationSchema,
    label: 'организация',
  },
  protocol: { folder: 'protocols', shape: 'file', byYear: false, extensions: ['yaml'], schema: protocolSchema, label: 'протокол' },
  criteria: { folder: 'criteria', shape: 'file', byYear: false, extensions: ['yaml'], schema: criteriaSchema, label: 'набор критериев' },
  programmes: {
    folder: 'programmes',
    shape: 'file',
    byYear: false,
    extensions: ['yaml'],
    schema: programmesFileSchema,
    label: 'список программ',
  },
  report: { folder: 'reports', shape: 'file', byYear: false, extensions: ['mdx', 'md'], schema: reportSchema, label: 'отчёт' },
  collection: { folder: 'collections', shape: 'file', byYear: false, extensions: ['md'], schema: collectionSchema, label: 'подборка' },
  news: { folder: 'news', shape: 'folder', byYear: true, extensions: ['md'], schema: newsSchema, label: 'новость' },
  page: { folder: 'pages', shape: 'file', byYear: false, extensions: ['mdx', 'md'], schema: pageSchema, label: 'страница' },
} as const satisfies Record<string, KindDefinition>;

/** A kind of entry. */
export type Kind = keyof typeof kinds;

/** The data of an entry of kind `K`. */
export type DataOf<K extends Kind> = z.infer<(typeof kinds)[K]['schema']>;

/** Files that there is exactly one of, by their path from the content folder. */
export const singles = {
  region: { file: 'region.yaml', schema: regionSchema, label: 'профиль региона', required: true },
  experts: { file: 'experts.yaml', schema: expertsFileSchema, label: 'список экспертов', required: false },
  redirects: { file: 'redirects.yaml', schema: redirectsFileSchema, label: 'переадресации', required: false },
} as const;

export { amendmentsFileSchema, assignmentsFileSchema, reviewSchema };
