import { existsSync, statSync } from 'node:fs';
import type { z } from 'zod';
import type { BankFile, Entry } from './bank.ts';
import { describeFile, listAgain, listFiles, readText } from './files.ts';
import { keepLines } from './line-lists.ts';
import { locationOf, type Location, type Misplaced } from './locations.ts';
import { idSchema } from './model/common.ts';
import { amendmentsFileSchema, assignmentsFileSchema, kinds, reviewSchema, singles } from './model/index.ts';
import { stringsSchema } from './model/language.ts';
import type { Assignment } from './model/assignment.ts';
import type { Amendment, Review } from './model/review.ts';
import { vocabularySchemas, type VocabularyName } from './model/vocabulary.ts';
import { badId, duplicateId, duplicateItem, misplacedFile, missingContent, unknownString } from './read-faults.ts';
import { readFields } from './read-fields.ts';
import { remember, type ReadMemory } from './read-memory.ts';
import { shellStrings } from './shell-strings.ts';
import { schoolYearOf } from './school-year.ts';
import { finishReading, markBroken, startReading, type Reading, type ReadResult } from './reading.ts';

/** Reads a whole content folder once; throws nothing for authors' mistakes. With a memory, what has not changed since the last reading is not read again. */
export function readBank(root: string, memory?: ReadMemory): ReadResult {
  const reading = startReading(root, memory);
  if (!existsSync(root) || !statSync(root).isDirectory()) {
    reading.issues.push(missingContent);
    return finishReading(reading);
  }
  const listing = memory?.listing && memory.touched ? listAgain(root, memory.listing, memory.touched) : listFiles(root);
  if (memory) memory.listing = listing;
  const { files, stamps, issues } = listing;
  reading.files = files;
  reading.stamps = stamps;
  reading.issues.push(...issues);
  const located = [...reading.files.keys()].map((file) => ({ file, location: locationOf(file) }));
  for (const { file, location } of located) if (location.what === 'attachment') push(reading.attachments, location.folder, file);
  for (const { file, location } of located) readFile(reading, file, location);
  return finishReading(reading);
}

function readFile(reading: Reading, file: string, location: Location): void {
  switch (location.what) {
    case 'entry':
      return readEntry(reading, file, location);
    case 'single':
      return keepSingle(reading, file, location.single);
    case 'vocabulary':
      return keepVocabulary(reading, file, location.name);
    case 'review': {
      const data = readYamlFile<Review>(reading, file, reviewSchema);
      if (data) reading.reviews.push({ material: location.material, file, data });
      return;
    }
    case 'amendments': {
      const data = readYamlFile<{ amendments: Amendment[] }>(reading, file, amendmentsFileSchema);
      for (const amendment of data?.amendments ?? []) reading.amendments.push({ material: location.material, file, data: amendment });
      return;
    }
    case 'assignments': {
      const data = readYamlFile<{ assigned: Assignment[] }>(reading, file, assignmentsFileSchema);
      for (const assigned of data?.assigned ?? []) reading.assignments.push({ material: location.material, file, data: assigned });
      return;
    }
    case 'strings':
      return keepStrings(reading, file, location.language);
    case 'misplaced':
      return void reading.issues.push(misplacedFile(file, location.message, hintFor(reading, file, location)));
    case 'other':
      return keepLines(reading, file);
    case 'attachment':
      return;
  }
}

/** A file outside the folders of years is sent to the year of its own date. */
function hintFor({ root }: Reading, file: string, { hint, hintFor: hintIn }: Misplaced): string {
  const read = hintIn && readText(root, file);
  const date =
    read && 'text' in read ? /^(?:published|start|submitted):\s*["']?(\d{4}-(?:0[1-9]|1[0-2]))/m.exec(read.text)?.[1] : undefined;
  return hintIn && date !== undefined ? hintIn(schoolYearOf(date)) : hint;
}

function readEntry(reading: Reading, file: string, location: Extract<Location, { what: 'entry' }>): void {
  const { kind, id, year } = location;
  if (!idSchema.safeParse(id).success) reading.issues.push(badId(file, id));
  const other = reading.entries[kind].get(id) ?? [...(reading.broken.get(kind) ?? [])].find((known) => known === id);
  if (other) reading.issues.push(duplicateId(file, id, typeof other === 'string' ? undefined : other.file));
  const { isWhole, source, ...parsed } = readFields(reading, file, kinds[kind].schema);
  const entry = sameEntry(reading, { kind, id, year, file, files: filesBeside(reading, file), ...parsed });
  if (isWhole && !other) return void reading.entries[kind].set(id, entry);
  markBroken(reading, kind, id);
  reading.fragments.push({ ...entry, schema: kinds[kind].schema, isWhole: false, source });
}

/** An entry of which nothing has changed is the same object, so that what was made of it need not be made again. */
function sameEntry({ memory }: Reading, entry: Entry<unknown>): Entry<unknown> {
  const known = memory?.entries.get(entry.file);
  const isSame =
    known?.data === entry.data &&
    known?.body === entry.body &&
    known.files.length === entry.files.length &&
    known.files.every((file, index) => file === entry.files[index]);
  if (isSame && known) return known;
  memory?.entries.set(entry.file, entry);
  return entry;
}

function filesBeside(reading: Reading, file: string): BankFile[] {
  const folder = file.slice(0, file.lastIndexOf('/'));
  const beside = /\/index\.mdx?$/.test(file) ? (reading.attachments.get(folder) ?? []) : [];
  return beside.flatMap((path) => {
    const described = remember(reading.memory?.files, path, reading.stamps.get(path), () => describeFile(reading.root, path));
    if ('file' in described) return [described.file];
    reading.issues.push(described.issue);
    return [];
  });
}

/** Returns the data of a file of fields alone; of a faulty one the sound fields are kept for the rules, and nothing comes back. */
function readYamlFile<T>(reading: Reading, file: string, schema: z.ZodType): T | undefined {
  const fields = readFields(reading, file, schema);
  if (fields.isWhole) return fields.data as T;
  reading.fragments.push({ file, schema, files: [], ...fields });
  return undefined;
}

function keepSingle(reading: Reading, file: string, name: keyof typeof singles): void {
  const data = readYamlFile(reading, file, singles[name].schema);
  if (data !== undefined) reading.singles.set(name, data);
}

function keepVocabulary(reading: Reading, file: string, name: VocabularyName): void {
  const data = readYamlFile<{ items: ({ id: string } | { abbr: string })[] }>(reading, file, vocabularySchemas[name]);
  data?.items.forEach((item, index) => {
    const id = 'id' in item ? item.id : item.abbr;
    if (reading.vocabularies[name].has(id)) reading.issues.push(duplicateItem(file, id, index));
    reading.vocabularies[name].set(id, item as { id: string });
  });
}

function keepStrings(reading: Reading, file: string, language: string): void {
  const strings = readYamlFile<Record<string, string>>(reading, file, stringsSchema) ?? {};
  for (const key of Object.keys(strings)) if (!shellStrings.has(key)) reading.issues.push(unknownString(file, key));
  reading.strings.set(language, strings);
}

function push(map: Map<string, string[]>, key: string, value: string): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
