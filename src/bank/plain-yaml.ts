import { isPlainLine, plainScalar, readFlow, readQuoted, unsure } from './plain-scalar.ts';

/** Lines that are still to be read. */
interface Lines {
  readonly texts: string[];
  /** Of the next line. */
  at: number;
  /** Where each field stands, when that is asked for. */
  readonly places?: PlainPlaces | undefined;
}

/** Keys of a field joined by line ends → its 1-based place, as the full parser tells it; items of lists in one line are not among them. */
export type PlainPlaces = Map<string, { readonly line: number; readonly column: number }>;

/** Signs of which the full parser knows more: tabs, CR, other line ends, control characters. */
// eslint-disable-next-line no-control-regex -- these are the characters to be found
const odd = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029\ufeff]/;
const skipped = /^ *(?:#(?: .*)?)?$/;
const field = /^([A-Za-z][\w-]*):(?: +(.*))?$/;

/** Fields with a print of a text: sixteen digits that YAML would take for a number, and lose its zeros. */
export const PRINTS: ReadonlySet<unknown> = new Set(['revision', 'from', 'to']);

/**
 * Reads YAML as people and programs mostly write it — fields, lists, texts, numbers, each where its indent puts it — ten times faster than
 * the full parser and with the very same value; returns `undefined` wherever another reading is possible, every fault included.
 * Places of fields are gathered only where a map for them is handed in: a path is made for each.
 */
export function parsePlainYaml(source: string, places?: PlainPlaces): Record<string, unknown> | undefined {
  if (odd.test(source)) return undefined;
  const lines: Lines = { texts: source.split('\n'), at: 0, places };
  try {
    if (indentOfNext(lines) !== 0) return undefined;
    const value = readMap(lines, 0, '');
    return indentOfNext(lines) === undefined ? value : undefined;
  } catch (error) {
    if (error === unsure) return undefined;
    throw error;
  }
}

/** Skips blank lines and comments; `undefined` at the end. */
function indentOfNext(lines: Lines): number | undefined {
  while (lines.at < lines.texts.length && skipped.test(lines.texts[lines.at] ?? '')) lines.at += 1;
  return lines.at < lines.texts.length ? indentOf(lines.texts[lines.at] ?? '') : undefined;
}

function indentOf(line: string): number {
  let indent = 0;
  while (line.charCodeAt(indent) === 32) indent += 1;
  return indent;
}

function readMap(lines: Lines, indent: number, path: string): Record<string, unknown> {
  const map: Record<string, unknown> = {};
  while (indentOfNext(lines) === indent) {
    const [found, key = '', rest = ''] = field.exec((lines.texts[lines.at] ?? '').slice(indent)) ?? [];
    if (found === undefined || /^(?:true|false|null)$/i.test(key) || Object.hasOwn(map, key)) throw unsure;
    const own = keep(lines, path, key, indent);
    lines.at += 1;
    const typed = trimmed(rest);
    const value = typed === '' ? readNested(lines, indent, own) : readValue(typed, lines, indent);
    map[key] = typeof value === 'number' && PRINTS.has(key) ? typed : value;
  }
  return map;
}

/** Keeps where the next line begins something, if that is asked for; returns its path. */
function keep({ places, at }: Lines, path: string, key: string | number, indent: number): string {
  if (places === undefined) return path;
  const own = path === '' ? String(key) : `${path}\n${key}`;
  places.set(own, { line: at + 1, column: indent + 1 });
  return own;
}

/** What stands below a field without a value of its own; a list may stand as far left as its field. */
function readNested(lines: Lines, indent: number, path: string): unknown {
  const next = indentOfNext(lines);
  if (next === undefined || next < indent) return null;
  if (isItem((lines.texts[lines.at] ?? '').slice(next))) return readList(lines, next, path);
  return next === indent ? null : readMap(lines, next, path);
}

const isItem = (text: string) => text.startsWith('- ');

function readList(lines: Lines, indent: number, path: string): unknown[] {
  const list: unknown[] = [];
  while (indentOfNext(lines) === indent) {
    const text = (lines.texts[lines.at] ?? '').slice(indent);
    if (!isItem(text)) break;
    const rest = text.slice(1);
    const inner = indent + 1 + indentOf(rest);
    const item = trimmed(rest.slice(indentOf(rest)));
    const own = keep(lines, path, list.length, inner);
    if (field.test(item)) {
      lines.texts[lines.at] = ' '.repeat(inner) + item;
      list.push(readMap(lines, inner, own));
    } else {
      lines.at += 1;
      list.push(readValue(item, lines, indent));
    }
  }
  return list;
}

function readValue(typed: string, lines: Lines, indent: number): unknown {
  const [sign] = typed;
  if (sign === '"' || sign === "'") return readQuoted(typed);
  if (sign === '[') return readFlow(typed);
  if (sign === '>' || sign === '|') return readBlock(typed, lines, indent);
  const parts = [typed];
  for (let next = lines.texts[lines.at]; next !== undefined && isBelow(next, indent); next = lines.texts[lines.at]) {
    parts.push(trimmed(next.slice(indentOf(next))));
    lines.at += 1;
  }
  if (!parts.every(isPlainLine)) throw unsure;
  return parts.length > 1 ? parts.join(' ') : plainScalar(typed);
}

/** The text goes on in the next line: neither a blank line nor a comment may come between. */
const isBelow = (line: string, indent: number) => !skipped.test(line) && indentOf(line) > indent;

/** A text in lines of its own, folded (>) or as it stands (|). */
function readBlock(typed: string, lines: Lines, indent: number): string {
  const [, style, strip] = /^([>|])(-?)$/.exec(typed) ?? [];
  const inner = indentOf(lines.texts[lines.at] ?? '');
  if (style === undefined || inner <= indent) throw unsure;
  const own: string[] = [];
  for (let next = lines.texts[lines.at]; next !== undefined; next = lines.texts[lines.at]) {
    if (next !== '' && indentOf(next) <= indent) break;
    // Deeper lines are never folded, and blank ones may hold spaces that count.
    if (next !== '' && (indentOf(next) !== inner || next.length === inner)) throw unsure;
    own.push(next.slice(inner));
    lines.at += 1;
  }
  const text = own.join('\n').replace(/\n+$/, '');
  const folded = style === '|' ? text : text.replace(/\n+/g, (ends) => ends.slice(1) || ' ');
  return strip === '-' ? folded : `${folded}\n`;
}

function trimmed(text: string): string {
  let end = text.length;
  while (text.charCodeAt(end - 1) === 32) end -= 1;
  return text.slice(0, end);
}
