import { isScalar, LineCounter, parseDocument, visit, type Document } from 'yaml';
import { russianFaults } from './yaml-faults.ts';
import type { FieldPath } from './issue.ts';

/** A fault of YAML in the words of the person who typed it. */
export interface YamlFault {
  readonly line: number;
  readonly column: number;
  readonly message: string;
  readonly hint: string;
}

/** What a YAML text holds: a plain value, or faults (then no value). */
export type YamlResult =
  { readonly value: unknown; readonly faults: readonly [] } | { readonly value: undefined; readonly faults: readonly YamlFault[] };

/** Parses YAML 1.2 (core schema): dates and `12:30` stay text, duplicate keys and alias bombs are faults. */
export function parseYaml(source: string): YamlResult {
  const lines = new LineCounter();
  const document = parse(source, lines);
  const found = [...document.errors, ...document.warnings].map((error) => toFault(error.code, error.message, error.pos[0], lines));
  const odd = found.length === 0 ? oddNodes(document) : [];
  const faults = [...found, ...odd.map(({ code, offset }) => toFault(code, '', offset, lines))].sort(
    (a, b) => a.line - b.line || a.column - b.column,
  );
  // A text instead of fields is mostly «поле:значение» without a usual space, as is what the parser stumbles over.
  const all = faults.length > 0 || isScalar(document.contents) ? withSpaceFaults(faults, source) : faults;
  if (all.length > 0) return { value: undefined, faults: all };
  try {
    return { value: document.toJS({ maxAliasCount: 20 }), faults: [] };
  } catch {
    return { value: undefined, faults: [toFault('ALIAS_BOMB', '', 0, lines)] };
  }
}

/** What the parser takes without a word and an editor never means. */
function oddNodes(document: Document.Parsed): { code: string; offset: number }[] {
  const odd: { code: string; offset: number }[] = [];
  visit(document, {
    Alias: (_, node) => void (node.resolve(document) === undefined && odd.push({ code: 'BAD_ALIAS', offset: node.range?.[0] ?? 0 })),
    Scalar: (key, node) => {
      // «Урок #5» would lose its end; a comment has a space after the sign.
      if (node.type === 'PLAIN' && node.comment && !/^\s/.test(node.comment))
        odd.push({ code: 'LOST_AFTER_HASH', offset: node.range?.[0] ?? 0 });
      if (key === 'key' && /^[\u00a0\u202f]/.test(String(node.value))) odd.push({ code: 'NBSP_INDENT', offset: node.range?.[0] ?? 0 });
    },
  });
  return odd;
}

/** Faults of spaces come first; what the parser says after the first of them is only its echo. */
function withSpaceFaults(faults: readonly YamlFault[], source: string): YamlFault[] {
  const spaces = spaceFaults(source);
  const first = spaces[0]?.line ?? Infinity;
  return [...faults.filter(({ line }) => line < first), ...spaces];
}

function spaceFaults(source: string): YamlFault[] {
  return source.split('\n').flatMap((text, index) => {
    const at = (column: number, message: string, hint: string) => [{ line: index + 1, column, message, hint }];
    const key = /^[ -]*[a-z_]+:/.exec(text)?.[0] ?? '';
    if (key && /^[\u00a0\u202f]/.test(text.slice(key.length)))
      return at(key.length + 1, `После «${key.trim()}» стоит неразрывный пробел.`, 'Сотрите его и поставьте обычный пробел.');
    if (key && /^[^\s/]/.test(text.slice(key.length)))
      return at(key.length + 1, `После «${key.trim()}» нет пробела.`, 'Поставьте пробел после двоеточия.');
    return [];
  });
}

/** Returns a finder of the 1-based place of a field; of its nearest existing parent when the field is absent. */
export function createFieldLocator(source: string): (path: FieldPath) => { line: number; column: number } {
  const lines = new LineCounter();
  const document = parse(source, lines);
  return (path) => {
    for (let length = path.length; length > 0; length -= 1) {
      const offset = offsetOf(document, path.slice(0, length));
      if (offset !== undefined) return place(offset, lines);
    }
    return { line: 1, column: 1 };
  };
}

function parse(source: string, lineCounter: LineCounter): Document.Parsed {
  return parseDocument(source, { lineCounter, uniqueKeys: true, prettyErrors: false, strict: true, version: '1.2', schema: 'core' });
}

/** The key's place is better than the value's: the reader looks for the name of the field. */
function offsetOf(document: Document.Parsed, path: FieldPath): number | undefined {
  const parent = path.length > 1 ? document.getIn(path.slice(0, -1), true) : document.contents;
  const items = (parent as { items?: { key?: { value?: unknown; range?: [number] } }[] } | null)?.items;
  const pair = items?.find((item) => item.key?.value === path.at(-1));
  if (pair?.key?.range) return pair.key.range[0];
  const node = document.getIn(path, true) as { range?: [number] } | undefined;
  return node?.range?.[0];
}

function place(offset: number, lines: LineCounter): { line: number; column: number } {
  const { line, col } = lines.linePos(offset);
  return { line: Math.max(line, 1), column: Math.max(col, 1) };
}

function toFault(code: string, message: string, offset: number, lines: LineCounter): YamlFault {
  const [text, hint] = russianFaults[code] ?? russianFaults.UNEXPECTED_TOKEN;
  const key = code === 'DUPLICATE_KEY' ? undefined : /"([^"]{1,40})"/.exec(message)?.[1];
  return { ...place(offset, lines), message: key ? `${text} Непонятное место: «${key}».` : text, hint };
}
