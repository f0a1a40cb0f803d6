import { existsSync, statSync } from 'node:fs';
import type { z } from 'zod';
import { explainZod } from './explain.ts';
import { describeFile, listFiles, readText } from './files.ts';
import { normaliseSource, splitFrontMatter } from './front-matter.ts';
import { locationOf, type Location } from './locations.ts';
import { idSchema } from './model/common.ts';
import { amendmentsFileSchema, kinds, reviewSchema, singles } from './model/index.ts';
import type { Amendment, Review } from './model/review.ts';
import { vocabularySchemas, type VocabularyName } from './model/vocabulary.ts';
import { badId, duplicateId, duplicateItem, hasPrototypeKey, misplacedFile, missingContent, prototypeKey } from './read-faults.ts';
import { finishReading, markBroken, startReading, type Reading, type ReadResult } from './reading.ts';
import { parseYaml, type YamlFault } from './yaml.ts';

/** Reads a whole content folder once; throws nothing for authors' mistakes. */
export function readBank(root: string): ReadResult {
  const reading = startReading(root);
  if (!existsSync(root) || !statSync(root).isDirectory()) {
    reading.issues.push(missingContent);
    return finishReading(reading);
  }
  const { files, issues } = listFiles(root);
  reading.files = files;
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
    case 'misplaced':
      return void reading.issues.push(misplacedFile(file, location.message, location.hint));
    case 'attachment':
    case 'other':
      return;
  }
}

function readEntry(reading: Reading, file: string, location: Extract<Location, { what: 'entry' }>): void {
  const { kind, id, year } = location;
  if (!idSchema.safeParse(id).success) reading.issues.push(badId(file, id));
  const other = reading.entries[kind].get(id) ?? [...(reading.broken.get(kind) ?? [])].find((known) => known === id);
  if (other) reading.issues.push(duplicateId(file, id, typeof other === 'string' ? undefined : other.file));
  const parsed = parseEntry(reading, file, kinds[kind].schema);
  if (parsed === undefined || other) return void markBroken(reading, kind, id);
  const folder = file.slice(0, file.lastIndexOf('/'));
  const beside = /\/index\.mdx?$/.test(file) ? (reading.attachments.get(folder) ?? []) : [];
  const files = beside.flatMap((path) => {
    const described = describeFile(reading.root, path);
    if ('file' in described) return [described.file];
    reading.issues.push(described.issue);
    return [];
  });
  reading.entries[kind].set(id, { kind, id, year, file, files, ...parsed });
}

function parseEntry(reading: Reading, file: string, schema: z.ZodType): { data: unknown; body: string; bodyLine: number } | undefined {
  if (file.endsWith('.yaml')) {
    const data = readYamlFile(reading, file, schema);
    return data === undefined ? undefined : { data, body: '', bodyLine: 1 };
  }
  const source = readText(reading.root, file);
  if ('issue' in source) return void reading.issues.push(source.issue);
  const { data, body, bodyLine, faults } = splitFrontMatter(source.text);
  const checked = validate(reading, file, schema, data ?? {}, faults);
  return checked === undefined ? undefined : { data: checked, body, bodyLine };
}

function readYamlFile<T>(reading: Reading, file: string, schema: z.ZodType): T | undefined {
  const source = readText(reading.root, file);
  if ('issue' in source) return void reading.issues.push(source.issue);
  const { value, faults } = parseYaml(normaliseSource(source.text));
  return validate(reading, file, schema, value ?? {}, faults) as T | undefined;
}

function validate(reading: Reading, file: string, schema: z.ZodType, data: unknown, faults: readonly YamlFault[]): unknown {
  if (faults.length > 0)
    return void reading.issues.push(...faults.map((fault) => ({ rule: 'yaml', severity: 'error' as const, file, ...fault })));
  const result = schema.safeParse(data);
  if (result.success && !hasPrototypeKey(data)) return result.data;
  if (result.success) return void reading.issues.push(prototypeKey(file));
  reading.issues.push(...explainZod(result.error, schema, data, file));
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

function push(map: Map<string, string[]>, key: string, value: string): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
