import { FAILSAFE_SCHEMA, load } from 'js-yaml';

/** A file as another reader of YAML sees it, which gives nothing a type: all that stands there is text, as for a person. */
export interface AsTyped {
  readonly fields: unknown;
  readonly body: string;
}

/** Returns what stands in a file, `undefined` where that reader cannot tell. Written apart from our own reading on purpose: it judges it. */
export function readAsTyped(file: string, source: string): AsTyped | undefined {
  const lines = source.replace(/^\ufeff/, '').split(/\r\n|\r|\n/);
  if (file.endsWith('.yaml')) return withFields(lines.join('\n'), '');
  const end = lines.indexOf('---', 1);
  if (lines[0]?.trimEnd() !== '---' || end < 0) return undefined;
  return withFields(lines.slice(1, end).join('\n'), lines.slice(end + 1).join('\n'));
}

function withFields(yaml: string, body: string): AsTyped | undefined {
  try {
    return { fields: load(yaml, { schema: FAILSAFE_SCHEMA }), body };
  } catch {
    return undefined;
  }
}

/** Returns the places where what was read of a file is not what stands in it, as `title: «что стоит» прочитано как «что вышло»`. */
export function differences(typed: unknown, read: unknown, path = ''): string[] {
  if (Array.isArray(typed)) {
    if (!Array.isArray(read) || read.length !== typed.length) return [told(path, typed, read)];
    return typed.flatMap((item, index) => differences(item, read[index], `${path}[${index}]`));
  }
  if (isObject(typed)) {
    if (!isObject(read)) return [told(path, typed, read)];
    return Object.entries(typed).flatMap(([key, value]) => differences(value, read[key], path === '' ? key : `${path}.${key}`));
  }
  return isSame(typed, read) ? [] : [told(path, typed, read)];
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);
const told = (path: string, typed: unknown, read: unknown) => `${path}: «${JSON.stringify(typed)}» прочитано как «${JSON.stringify(read)}»`;

/** An empty value and the signs of nothing are read as nothing; numbers and flags are what their text says. */
function isSame(typed: unknown, read: unknown): boolean {
  const text = typed === null || typed === undefined ? '' : String(typed);
  if (read === undefined || read === null) return /^(?:|~|null)$/i.test(text);
  if (typeof read === 'string') return tidy(read) === tidy(text);
  if (typeof read === 'number') return text !== '' && Number(text) === read;
  if (typeof read === 'boolean') return /^(?:true|false)$/i.test(text) && (text.toLowerCase() === 'true') === read;
  return false;
}

/** Spaces at the ends and the two ways to write «ё» and «й» are the same to a person. */
const tidy = (text: string) => text.normalize('NFC').trim();
