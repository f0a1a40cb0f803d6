import { isScalar, LineCounter, parseDocument, visit, type Document } from 'yaml';
import { parsePlainYaml, PRINTS } from './plain-yaml.ts';
import { russianFaults } from './yaml-faults.ts';
import { lineFaults, refine } from './yaml-lines.ts';
import type { FieldPath } from './issue.ts';

/** A fault of YAML in the words of the person who typed it. */
export interface YamlFault {
  readonly line: number;
  readonly column: number;
  readonly message: string;
  readonly hint: string;
}

/** What a YAML text holds; with faults after which fields cannot be told apart there is no value. */
export interface YamlResult {
  readonly value: unknown;
  readonly faults: readonly YamlFault[];
}

/** Parses YAML 1.2 (core schema): dates and `12:30` stay text, duplicate keys and alias bombs are faults. */
export function parseYaml(source: string): YamlResult {
  const value = parsePlainYaml(source);
  return value === undefined ? parseAnyYaml(source) : { value, faults: [] };
}

/** Does the same for all that YAML may be, ten times slower than what is read of plain texts. */
export function parseAnyYaml(source: string): YamlResult {
  const lines = new LineCounter();
  const document = parse(source, lines);
  const typed = source.split('\n');
  const found = withoutEchoes([...document.errors, ...document.warnings]).map(({ code, message, pos }) => {
    const fault = toFault(code, message, pos[0], lines);
    if (code === 'DUPLICATE_KEY') return { ...fault, message: `Поле «${keyAt(source, pos[0])}» написано дважды.` };
    if (code === 'BAD_DQ_ESCAPE' && /"[a-z]:\\/i.test(typed[fault.line - 1] ?? ''))
      return {
        ...fault,
        message: 'В кавычках — путь на вашем компьютере.',
        hint: 'Положите файл рядом с описанием и напишите только его имя.',
      };
    return vague.has(code) ? { ...fault, ...refine(typed[fault.line - 1] ?? '') } : fault;
  });
  const odd = found.length === 0 ? oddNodes(document) : [];
  const faults = [...found, ...odd.map(({ code, offset }) => toFault(code, '', offset, lines))].sort(
    (a, b) => a.line - b.line || a.column - b.column,
  );
  // A text instead of fields is mostly «поле:значение» without a usual space, as is what the parser stumbles over.
  const all = faults.length > 0 || isScalar(document.contents) ? withLineFaults(faults, source) : faults;
  if (all.length > 0 && !isReadable(document, odd)) return { value: undefined, faults: all };
  keepPrints(document);
  try {
    return { value: document.toJS({ maxAliasCount: 20 }), faults: all };
  } catch {
    return { value: undefined, faults: [toFault('ALIAS_BOMB', '', 0, lines)] };
  }
}

/** After a line with a wrong indent the parser stumbles over the right ones too. */
function withoutEchoes<T extends { code: string; pos: readonly [number, number] }>(faults: readonly T[]): T[] {
  const shift = Math.min(...faults.filter(({ code }) => code === 'BAD_INDENT').map(({ pos }) => pos[0]));
  return faults.filter(({ code, pos }) => pos[0] <= shift || !vague.has(code));
}

const keyAt = (source: string, offset: number) => /^[^:\n]*/.exec(source.slice(offset))?.[0].trim() ?? '';

/** A field written twice or a text cut by a hash leaves all the other fields where they were. */
function isReadable({ errors, warnings, contents }: Document.Parsed, odd: readonly { code: string }[]): boolean {
  const codes = [...errors, ...warnings, ...odd].map(({ code }) => code);
  return !isScalar(contents) && codes.length > 0 && codes.every((code) => code === 'DUPLICATE_KEY' || code === 'LOST_AFTER_HASH');
}

function keepPrints(document: Document.Parsed): void {
  visit(document, {
    Pair: (_, { key, value }) => {
      if (isScalar(key) && PRINTS.has(key.value) && isScalar(value) && typeof value.value === 'number') value.value = value.source;
    },
  });
}

/** Codes that say little: the line itself often tells more. */
const vague: ReadonlySet<string> = new Set([
  'UNEXPECTED_TOKEN',
  'MISSING_CHAR',
  'MULTILINE_IMPLICIT_KEY',
  'BLOCK_AS_IMPLICIT_KEY',
  'BAD_SCALAR_START',
]);

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

/** Slips in single lines come first: what the parser says from the first of them on is only its echo. */
function withLineFaults(faults: readonly YamlFault[], source: string): YamlFault[] {
  const slips = lineFaults(source);
  const first = Math.min(...slips.map(({ spoils }) => spoils));
  const own = faults.filter(({ line }) => line < first);
  return [...own.filter(({ line }, index) => own[index - 1]?.line !== line), ...slips.map(({ spoils: _, ...fault }) => fault)];
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
