import { isUtf8 } from 'node:buffer';
import { extname } from 'node:path';
import { fieldWords, type SheetField } from '../../src/bank/review/sheet-words.ts';
import type { RawSheet } from '../../src/bank/review/sheet.ts';
import { nearest } from '../../src/bank/nearest.ts';
import { parseYaml } from '../../src/bank/yaml.ts';
import { normaliseSource } from '../../src/bank/front-matter.ts';
import { readSheetDocx } from '../../src/papers/read-sheet.ts';

/** A sheet as it was typed, with what could not be read of it; without a sheet nothing could. */
export interface ReadSheet {
  readonly sheet?: RawSheet | undefined;
  readonly faults: readonly string[];
}

/** More than any sheet needs; a larger file is not opened. */
const MOST = 10_000_000;

/** Reads a filled sheet: a DOCX of `npm run review` or a YAML file of the form on the site. */
export function readSheet(path: string, bytes: Buffer): ReadSheet {
  if (bytes.length > MOST) return { faults: ['Файл слишком велик для заключения.'] };
  if (bytes.length === 0) return { faults: ['Файл пустой: в нём нет ни одного байта. Сохраните бланк заново и пришлите ещё раз.'] };
  const extension = extname(path).toLowerCase();
  if ((extension === '.docx' || extension === '.docm') && holdsMacros(bytes))
    return { faults: ['В файле макросы, такой не открываем. Сохраните его в Word как «Документ Word (*.docx)», без макросов.'] };
  if (extension === '.docx') {
    const sheet = readSheetDocx(bytes);
    return sheet
      ? { sheet, faults: (sheet.repeated ?? []).map((name) => `Строка «${name}» в бланке не одна. Оставьте ту, что верна.`) }
      : { faults: ['Это не бланк заключения: в файле нет его таблиц. Бланк даёт npm run review -- --for КОД.'] };
  }
  if (extension === '.yaml' || extension === '.yml') {
    return isUtf8(bytes) ? sheetOfYaml(new TextDecoder().decode(bytes)) : { faults: [notText] };
  }
  return { faults: [`Файл ${extension || 'без расширения'} не читается: нужен бланк DOCX или файл YAML, который даёт форма на сайте.`] };
}

/** Names of the parts stand in the directory of the archive as they are. */
const holdsMacros = (bytes: Buffer) => bytes.includes('vbaProject.bin') || bytes.includes('vbaData.xml');

const notText = 'Файл набран не в кодировке UTF-8, и русские буквы не прочитать. Откройте его в том же редакторе и сохраните в UTF-8.';

/** Returns the sheet in a YAML text; faults of YAML are told with their lines. */
export function sheetOfYaml(source: string): ReadSheet {
  const { value, faults } = parseYaml(normaliseSource(source));
  const told = faults.map(({ line, message, hint }) => `Строка ${line}. ${message} ${hint}`);
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return { faults: told.length > 0 ? told : ['Это не заключение: в файле нет полей.'] };
  const fields = new Map<string, unknown>(Object.entries(value));
  const known = Object.keys(fieldWords) as SheetField[];
  const extra = [...fields.keys()].filter((name) => name !== 'scores' && !known.some((field) => field === name));
  const { scores, faults: scoreFaults } = scoresOf(fields.get('scores'));
  return {
    sheet: { ...(Object.fromEntries(known.map((field) => [field, typed(fields.get(field))])) as Record<SheetField, string>), scores },
    faults: [
      ...told,
      ...known.flatMap((field) => shapeFaults(field, fields.get(field))),
      ...extra.map((name) => unknownField(name, known)),
      ...scoreFaults,
    ],
  };
}

/** The field that is most like an unknown one is named; all of them are in the form of the site. */
function unknownField(name: string, known: readonly SheetField[]): string {
  const titles = new Map<string, string>(
    known.flatMap((field) => [
      [field, field],
      [fieldWords[field].toLowerCase(), field],
    ]),
  );
  // Four letters are like too many words.
  const meant = name.length < 5 ? undefined : titles.get(nearest(name, titles.keys()) ?? '');
  const way = meant === undefined ? 'Уберите строку или заполните форму «Экспертам» на сайте заново.' : `Вероятно, нужно «${meant}».`;
  return `Поля «${name.slice(0, 60)}» в заключении не бывает. ${way}`;
}

/** A field of a sheet is one text; a list or a block has no meaning of its own. */
function shapeFaults(field: SheetField, value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return [`«${fieldWords[field]}» — одно значение, а не список и не вложенные поля. Напишите его одним текстом.`];
}

function scoresOf(value: unknown): { scores: Record<string, string>; faults: string[] } {
  if (value === undefined || value === null) return { scores: {}, faults: [] };
  if (typeof value !== 'object' || Array.isArray(value)) return { scores: {}, faults: ['Баллы пишут так: код критерия, двоеточие, балл.'] };
  return { scores: Object.fromEntries(Object.entries(value).map(([id, score]) => [id, typed(score)])), faults: [] };
}

/** Nothing counts as an empty field; a list or a block is shown as it is, for the message. */
function typed(value: unknown): string {
  if (value === undefined || value === null) return '';
  return typeof value === 'object' ? JSON.stringify(value) : String(value).trim();
}
