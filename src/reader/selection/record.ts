import { isChosenKey } from '../../bank/chosen-kinds.ts';
import { EMPTY, LIMITS, type Chosen, type Folder, type Selection } from './selection.ts';

/** What a kept text turned out to be: `mended` is one of which a part could be read, `newer` was written by a later version of the site. */
export interface Read {
  readonly state: 'whole' | 'mended' | 'newer';
  readonly selection: Selection;
}

const VERSION = 1;

/** Returns the text under which a selection is kept. */
export function toRecord({ folders, items }: Selection): string {
  return JSON.stringify({ version: VERSION, folders, items });
}

/** Returns what a kept text holds: whatever can be read of a damaged one, nothing of a newer one. */
export function fromRecord(text: string): Read {
  let kept: unknown;
  try {
    kept = JSON.parse(text);
  } catch {
    return { state: 'mended', selection: rescued(text) };
  }
  if (!isObject(kept)) return { state: 'mended', selection: EMPTY };
  if (typeof kept['version'] === 'number' && kept['version'] > VERSION) return { state: 'newer', selection: EMPTY };
  const selection = {
    folders: once(listOf(kept['folders']).flatMap(folderFrom), ({ id }) => id),
    items: once(listOf(kept['items']).flatMap(chosenFrom), ({ key }) => key),
  };
  const isWhole =
    kept['version'] === VERSION &&
    selection.folders.length === lengthOf(kept['folders']) &&
    selection.items.length === lengthOf(kept['items']);
  return { state: isWhole ? 'whole' : 'mended', selection };
}

/** Keys look like nothing else, so they are found in any ruins; notes and folders are not. */
function rescued(text: string): Selection {
  const keys = [...text.matchAll(/"([a-z]+\/[a-z\d-]{1,80})"/g)].map(([, key = '']) => key).filter(isChosenKey);
  return { folders: [], items: [...new Set(keys)].map((key) => ({ key, title: '' })) };
}

function chosenFrom(value: unknown): Chosen[] {
  if (!isObject(value)) return [];
  const { key, title, folder, note } = value;
  if (typeof key !== 'string' || !isChosenKey(key) || !isText(title, LIMITS.title)) return [];
  if (!isText(folder, 40) || !isText(note, Infinity)) return [];
  return [{ key, title: title ?? '', ...(folder ? { folder } : {}), ...(note ? { note } : {}) }];
}

function folderFrom(value: unknown): Folder[] {
  if (!isObject(value)) return [];
  const { id, name } = value;
  return typeof id === 'string' && typeof name === 'string' && name.length <= LIMITS.title ? [{ id, name }] : [];
}

const isText = (value: unknown, most: number): value is string | undefined =>
  value === undefined || (typeof value === 'string' && value.length <= most);
const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);
const lengthOf = (value: unknown) => (Array.isArray(value) ? value.length : -1);

function once<T>(values: readonly T[], nameOf: (value: T) => string): T[] {
  return [...new Map([...values].reverse().map((value) => [nameOf(value), value])).values()].reverse();
}
