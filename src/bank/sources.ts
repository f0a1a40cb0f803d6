import type { z } from 'zod';
import { allEntries, type Bank, type Entry, type ReviewEntry } from './bank.ts';
import type { Readable } from './fragment.ts';
import { kinds, singles } from './model/index.ts';
import { assignmentsFileSchema } from './model/assignment.ts';
import { amendmentsFileSchema, reviewSchema } from './model/review.ts';
import { vocabularySchemas, type VocabularyName } from './model/vocabulary.ts';
import { oncePer } from './once-per.ts';
import { PLACEHOLDER_ID } from './placeholder-region.ts';
import { walkValues, type FieldMeta } from './schema-walk.ts';
import type { FieldPath } from './issue.ts';

/** One file of typed data with the schema that it fits. */
export interface Source {
  readonly file: string;
  readonly schema: z.ZodType;
  readonly data: unknown;
}

/** What was read of a content folder: entries and files without faults, and what is left of the others. */
export interface Readings {
  readonly bank: Bank;
  /** What is left of files in which faults were found: rules look for more faults there. */
  readonly fragments: readonly Readable[];
}

/** Returns every entry, then what is left of the files in which faults were found. */
export const readablesOf = oncePer(({ bank, fragments }: Readings): readonly Readable[] => [
  ...allEntries(bank).map(readableOf),
  ...fragments,
]);

/** Once per entry, so that what is made of it is made once though the bank is read again. */
const readableOf = oncePer((entry: Entry<unknown>): Readable => ({ ...entry, schema: kinds[entry.kind].schema, isWhole: true }));

/** Returns the data of every file that was read, vocabularies last; the stand-in for a broken region is left out. */
export const sourcesOf = oncePer((readings: Readings): readonly Source[] => {
  const { bank } = readings;
  const region = bank.region.id === PLACEHOLDER_ID ? [] : [{ file: singles.region.file, schema: singles.region.schema, data: bank.region }];
  return [
    ...readablesOf(readings),
    ...bank.reviews.map(sourceOfReview),
    ...[...Map.groupBy(bank.amendments, ({ file }) => file)].map(([file, own]) => ({
      file,
      schema: amendmentsFileSchema,
      data: { amendments: own.map(({ data }) => data) },
    })),
    ...[...Map.groupBy(bank.assignments, ({ file }) => file)].map(([file, own]) => ({
      file,
      schema: assignmentsFileSchema,
      data: { assigned: own.map(({ data }) => data) },
    })),
    ...region,
    { file: singles.experts.file, schema: singles.experts.schema, data: { experts: [...bank.experts.values()] } },
    ...vocabularySources(bank),
  ];
});

const reviewSources = new WeakMap<object, Source>();

/** Once per conclusion, as above: its data are the same object as long as its file is. */
function sourceOfReview({ file, data }: ReviewEntry): Source {
  const known = reviewSources.get(data);
  if (known?.file === file) return known;
  const source = { file, schema: reviewSchema, data };
  reviewSources.set(data, source);
  return source;
}

function vocabularySources(bank: Bank): Source[] {
  const names = Object.keys(vocabularySchemas) as VocabularyName[];
  return names.map((name) => ({
    file: `vocabularies/${name}.yaml`,
    schema: vocabularySchemas[name],
    data: { items: [...bank.vocabularies[name].values()] },
  }));
}

/** A value with its place and what the model says of its field. */
export interface FieldValue {
  readonly value: unknown;
  readonly path: FieldPath;
  readonly meta: FieldMeta;
}

/** Returns every value of a source, in the order of the file. Eight rules ask for them: they are gathered once. */
export const valuesOf = oncePer(({ schema, data }: Source): readonly FieldValue[] => {
  const values: FieldValue[] = [];
  walkValues(schema, data, (value, path, meta) => values.push({ value, path, meta }));
  return values;
});
