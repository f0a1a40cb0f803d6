import { existsSync, statSync } from 'node:fs';
import type { z } from 'zod';
import type { AmendmentEntry, Bank, Entry, ReviewEntry, Vocabularies } from './bank.ts';
import { explainZod } from './explain.ts';
import { describeFile, listFiles, readText } from './files.ts';
import { normaliseSource, splitFrontMatter } from './front-matter.ts';
import type { Issue } from './issue.ts';
import { locationOf, type Location } from './locations.ts';
import { idSchema } from './model/common.ts';
import { amendmentsFileSchema, kinds, reviewSchema, singles, type Kind } from './model/index.ts';
import type { RedirectsFile } from './model/redirects.ts';
import { regionSchema, type Region } from './model/region.ts';
import type { Amendment, Expert, Review } from './model/review.ts';
import { vocabularySchemas, type VocabularyName } from './model/vocabulary.ts';
import { placeholderRegion } from './placeholder-region.ts';
import { parseYaml, type YamlFault } from './yaml.ts';

/** What reading a content folder gives: all that fits its schema, and every fault at once. */
export interface ReadResult {
  readonly bank: Bank;
  readonly issues: readonly Issue[];
  /** Ids of entries whose file is there but broken: references to them are not reported again. */
  readonly broken: ReadonlyMap<Kind, ReadonlySet<string>>;
}

/** What is collected while files are read one by one. */
interface Reading {
  readonly root: string;
  readonly issues: Issue[];
  readonly files: Map<string, number>;
  readonly entries: { [K in Kind]: Map<string, Entry<unknown>> };
  readonly broken: Map<Kind, Set<string>>;
  readonly vocabularies: Record<VocabularyName, Map<string, { id: string }>>;
  readonly singles: Map<string, unknown>;
  readonly reviews: ReviewEntry[];
  readonly amendments: AmendmentEntry[];
  readonly attachments: Map<string, string[]>;
}

/** Reads a whole content folder once; throws nothing for authors' mistakes. */
export function readBank(root: string): ReadResult {
  const reading = start(root);
  if (!existsSync(root) || !statSync(root).isDirectory()) {
    reading.issues.push({ rule: 'content-missing', severity: 'error', file: '.', message: 'Папки с содержанием банка нет.', hint: 'Папка называется content; другую назовите так: CONTENT=examples/kbr npm run build.' });
    return finish(reading);
  }
  for (const [file, size] of listFiles(root)) reading.files.set(file, size);
  const located = [...reading.files.keys()].map((file) => ({ file, location: locationOf(file) }));
  for (const { file, location } of located) if (location.what === 'attachment') push(reading.attachments, location.folder, file);
  for (const { file, location } of located) readFile(reading, file, location);
  return finish(reading);
}

function start(root: string): Reading {
  const byKey = <T>(keys: string[], make: () => T) => Object.fromEntries(keys.map((key) => [key, make()]));
  return {
    root, issues: [], files: new Map(), broken: new Map(), singles: new Map(), reviews: [], amendments: [], attachments: new Map(),
    entries: byKey(Object.keys(kinds), () => new Map()) as Reading['entries'],
    vocabularies: byKey(Object.keys(vocabularySchemas), () => new Map()) as Reading['vocabularies'],
  };
}

function readFile(reading: Reading, file: string, location: Location): void {
  switch (location.what) {
    case 'entry': return readEntry(reading, file, location);
    case 'single': return keepSingle(reading, file, location.single);
    case 'vocabulary': return keepVocabulary(reading, file, location.name);
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
    case 'misplaced': reading.issues.push({ rule: 'file-place', severity: 'error', file, message: location.message, hint: location.hint }); return;
    case 'attachment':
    case 'other': return;
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
  const files = beside.map((path) => describeFile(reading.root, path, reading.files.get(path) ?? 0));
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
  if (faults.length > 0) return void reading.issues.push(...faults.map((fault) => ({ rule: 'yaml', severity: 'error' as const, file, ...fault })));
  const result = schema.safeParse(data);
  if (result.success) return result.data;
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
    if (reading.vocabularies[name].has(id)) reading.issues.push({ rule: 'unique-ids', severity: 'error', file, field: ['items', index], message: `Код «${id}» в словаре уже есть.`, hint: 'Дайте значению другой код; сам код потом не меняйте.' });
    reading.vocabularies[name].set(id, item as { id: string });
  });
}

function finish(reading: Reading): ReadResult {
  for (const [name, single] of Object.entries(singles)) {
    if (single.required && reading.files.size > 0 && !reading.files.has(single.file)) reading.issues.push({ rule: 'content-missing', severity: 'error', file: single.file, message: `Нет файла «${single.file}» (${single.label}).`, hint: 'Возьмите за образец region.yaml другого банка из examples.' });
    void name;
  }
  const experts = (reading.singles.get('experts') as { experts: Expert[] } | undefined)?.experts ?? [];
  const redirects = (reading.singles.get('redirects') as RedirectsFile | undefined)?.redirects ?? {};
  const bank: Bank = {
    region: (reading.singles.get('region') as Region | undefined) ?? regionSchema.parse(placeholderRegion),
    vocabularies: reading.vocabularies as unknown as Vocabularies,
    entries: reading.entries as unknown as Bank['entries'],
    experts: new Map(experts.map((expert) => [expert.code, expert])),
    reviews: reading.reviews, amendments: reading.amendments,
    redirects: new Map(Object.entries(redirects)),
    allFiles: reading.files,
  };
  return { bank, issues: reading.issues, broken: reading.broken };
}

function markBroken(reading: Reading, kind: Kind, id: string): void {
  reading.broken.set(kind, (reading.broken.get(kind) ?? new Set()).add(id));
}

function push(map: Map<string, string[]>, key: string, value: string): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

const badId = (file: string, id: string): Issue => ({ rule: 'id-form', severity: 'error', file, message: `Код «${id}» (имя файла или папки) записан неверно.`, hint: 'Код — маленькие латинские буквы, цифры и дефисы: slozhenie-drobej-5-klass.' });
const duplicateId = (file: string, id: string, other: string | undefined): Issue => ({ rule: 'unique-ids', severity: 'error', file, message: `Код «${id}» уже занят${other ? ` файлом ${other}` : ''}.`, hint: 'Переименуйте новый файл или папку: код каждой записи свой.' });
