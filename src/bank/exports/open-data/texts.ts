import type { Field } from './field.ts';
import type { Chapter, Maker, OpenFile, OpenLicence, OpenRecord, Term } from './record.ts';

type Value = OpenRecord[keyof OpenRecord];
type Part = string | number | boolean | Term | Maker | OpenFile | OpenLicence | Chapter;

/** Returns the value of a field as a list of its parts; empty when there is none. */
export function partsOf({ key }: Pick<Field, 'key'>, record: OpenRecord): readonly Part[] {
  const value: Value = record[key];
  if (value === undefined) return [];
  return Array.isArray(value) ? (value as readonly Part[]) : [value as Part];
}

/** Returns the value of a field as readers see it, one text for each part: names of values, addresses of files. */
export function textsOf(field: Pick<Field, 'key'>, record: OpenRecord): string[] {
  return partsOf(field, record).map(textOf);
}

function textOf(part: Part): string {
  if (typeof part === 'boolean') return part ? 'да' : 'нет';
  if (typeof part !== 'object') return String(part);
  if ('seconds' in part) return `${clock(part.seconds)} ${part.title}`;
  return 'media_type' in part ? part.url : part.name;
}

/** Returns the value of a field as library catalogues write it: surnames first, media types of files, a licence with its address, a mark only where it holds. */
export function catalogueTexts(field: Field, record: OpenRecord): string[] {
  const texts = partsOf(field, record).flatMap((part) => {
    if (typeof part === 'boolean') return part ? [field.title] : [];
    if (typeof part !== 'object') return [String(part)];
    if ('sort_name' in part) return [part.sort_name];
    if ('media_type' in part) return [part.media_type.replace(/;.*$/, '')];
    return 'until' in part ? [part.name, ...(part.url ? [part.url] : [])] : [textOf(part)];
  });
  return [...new Set(texts)];
}

function clock(seconds: number): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${Math.floor(seconds / 3600)}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
}
