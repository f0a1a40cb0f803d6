import { LineCounter, parseDocument, type Document } from 'yaml';
import type { FieldPath } from './issue.ts';

/** A fault of YAML in the words of the person who typed it. */
export interface YamlFault {
  readonly line: number;
  readonly column: number;
  readonly message: string;
  readonly hint: string;
}

/** What a YAML text holds: a plain value, or faults (then no value). */
export type YamlResult = { readonly value: unknown; readonly faults: readonly [] } | { readonly value: undefined; readonly faults: readonly YamlFault[] };

/** Parses YAML 1.2 (core schema): dates and `12:30` stay text, duplicate keys and alias bombs are faults. */
export function parseYaml(source: string): YamlResult {
  const lines = new LineCounter();
  const document = parse(source, lines);
  const faults = [...document.errors, ...document.warnings].map((error) => toFault(error.code, error.message, error.pos[0], lines));
  if (faults.length > 0) return { value: undefined, faults };
  try {
    return { value: document.toJS({ maxAliasCount: 20 }), faults: [] };
  } catch {
    return { value: undefined, faults: [{ line: 1, column: 1, message: 'Слишком много повторных ссылок «*» внутри файла.', hint: 'Напишите значения полностью, без «&» и «*».' }] };
  }
}

/** Finds the 1-based place of a field; of its nearest existing parent when the field is absent. */
export function locateField(source: string, path: FieldPath): { line: number; column: number } {
  const lines = new LineCounter();
  const document = parse(source, lines);
  for (let length = path.length; length > 0; length -= 1) {
    const offset = offsetOf(document, path.slice(0, length));
    if (offset !== undefined) return place(offset, lines);
  }
  return { line: 1, column: 1 };
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
  const [text, hint] = russian[code] ?? russian['UNEXPECTED_TOKEN']!;
  const key = code === 'DUPLICATE_KEY' ? undefined : /"([^"]{1,40})"/.exec(message)?.[1];
  return { ...place(offset, lines), message: key ? `${text} Непонятное место: «${key}».` : text, hint };
}

const colon = 'Если в значении есть двоеточие, кавычки или решётка, возьмите всё значение в кавычки: title: "Урок: Лондон".';
const indent = 'Вложенные строки начинайте с двух пробелов больше, чем у строки над ними. Табуляция не годится.';

/** The codes of yaml 2.x (https://eemeli.org/yaml/#errors) in Russian: what is wrong, what to do. */
const russian: Record<string, readonly [string, string]> = {
  ALIAS_PROPS: ['Ссылка «*» с пометкой не читается.', 'Напишите значение полностью.'],
  BAD_ALIAS: ['Звёздочка или амперсанд в начале значения читаются как ссылка.', 'Возьмите значение в кавычки.'],
  BAD_COLLECTION_TYPE: ['Список или набор полей записан не тем видом.', indent],
  BAD_DIRECTIVE: ['Строка начинается со знака «%».', 'Возьмите значение в кавычки.'],
  BAD_DQ_ESCAPE: ['После обратной косой черты в кавычках стоит непонятный знак.', 'Замените двойные кавычки одинарными или удвойте черту: \\\\.'],
  BAD_INDENT: ['Сбит отступ.', indent],
  BAD_PROP_ORDER: ['Пометки стоят не в том порядке.', 'Напишите значение без «&» и «!».'],
  BAD_SCALAR_START: ['Значение начинается со служебного знака.', colon],
  BLOCK_AS_IMPLICIT_KEY: ['В одной строке два двоеточия: не понять, где поле, а где значение.', colon],
  BLOCK_IN_FLOW: ['Внутри скобок начинается список с новой строки.', 'Закройте скобку или перепишите список по одной строке на значение.'],
  DUPLICATE_KEY: ['Поле написано дважды.', 'Оставьте одно из двух.'],
  IMPOSSIBLE: ['Файл не удалось прочитать.', 'Сравните его с соседним файлом того же вида.'],
  KEY_OVER_1024_CHARS: ['Название поля слишком длинное: вероятно, потеряно двоеточие или кавычка.', colon],
  MISSING_CHAR: ['Не хватает знака: кавычки, скобки, двоеточия или пробела после них.', 'Проверьте, закрыты ли кавычки и скобки, стоит ли пробел после двоеточия.'],
  MULTILINE_IMPLICIT_KEY: ['Строка без двоеточия там, где нужно «поле: значение».', 'Допишите двоеточие после названия поля; длинное значение возьмите в кавычки.'],
  MULTIPLE_ANCHORS: ['Две пометки «&» подряд.', 'Уберите их.'],
  MULTIPLE_DOCS: ['Внутри описания встретилась строка «---».', 'Оставьте «---» только в начале и в конце описания.'],
  MULTIPLE_TAGS: ['Две пометки «!» подряд.', 'Уберите их.'],
  NON_STRING_KEY: ['Название поля — не слово.', 'Возьмите его в кавычки.'],
  TAB_AS_INDENT: ['Отступ сделан табуляцией.', indent],
  TAG_RESOLVE_FAILED: ['Восклицательный знак в начале значения читается как служебный.', 'Возьмите значение в кавычки.'],
  UNEXPECTED_TOKEN: ['Не удалось понять запись.', colon],
};
