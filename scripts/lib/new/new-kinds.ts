import type { z } from 'zod';
import { kinds, reviewSchema, type Kind } from '../../../src/bank/model/index.ts';

/** What can be begun with `npm run new`. */
export type NewKind =
  | Extract<
      Kind,
      'material' | 'webinar' | 'recommendation' | 'unit' | 'document' | 'event' | 'person' | 'organisation' | 'collection' | 'news'
    >
  | 'review';

/** What is asked about a new entry of a kind, in this order; all other fields wait in its file as comments. */
export const asked: Readonly<Record<NewKind, readonly string[]>> = {
  material: ['title', 'summary', 'type', 'subjects', 'grades', 'themes', 'audiences', 'unit', 'authors', 'submitted'],
  webinar: ['title', 'summary', 'start', 'end', 'series', 'units', 'subjects', 'grades', 'themes'],
  recommendation: ['title', 'summary', 'unit', 'authors', 'subjects', 'audiences', 'published'],
  unit: ['name', 'short_name', 'kind', 'parent', 'subjects'],
  document: ['title', 'kind', 'date', 'issuer', 'unit'],
  event: ['title', 'summary', 'kind', 'start', 'units'],
  person: ['surname', 'name', 'patronymic'],
  organisation: ['name', 'short_name', 'kind', 'municipality'],
  review: ['expert', 'date', 'criteria', 'verdict'],
  collection: ['title', 'summary', 'published', 'themes', 'audiences'],
  news: ['title', 'summary', 'published', 'units'],
};

/** What the words of a command call each kind. */
export const labels: Readonly<Record<NewKind, string>> = {
  ...(Object.fromEntries(Object.keys(asked).map((kind) => [kind, kind === 'review' ? '' : kinds[kind as Kind].label])) as Record<
    NewKind,
    string
  >),
  review: 'заключение эксперта',
};

/** Tells whether a word names something that can be begun. */
export function isNewKind(word: string | undefined): word is NewKind {
  return word !== undefined && Object.hasOwn(asked, word);
}

/** Returns the fields of a kind by name, in the order of the model. */
export function fieldsOf(kind: NewKind): ReadonlyMap<string, z.ZodType> {
  const { shape } = (kind === 'review' ? reviewSchema : kinds[kind].schema) as z.ZodObject;
  return new Map(Object.entries(shape as Record<string, z.ZodType>));
}
