import { strFromU8, unzipSync } from 'fflate';
import { DOMParser } from 'linkedom';
import { fieldWords, type SheetField } from '../bank/review/sheet-words.ts';
import type { RawSheet } from '../bank/review/sheet.ts';
import { sheetText } from '../text/sheet.ts';

/** The text of a form never comes near this many bytes. */
const MOST = 8_000_000;
const PART = 'word/document.xml';

/** A form nests far fewer elements; what nests more is not walked. */
const DEEPEST = 64;

/** What was typed into a form; `repeated` names the rows that stand in it more than once, where nobody knows which of them is meant. */
export interface TypedSheet extends RawSheet {
  readonly repeated?: readonly string[];
}

/** Returns what was typed into a form, `undefined` when the file is no DOCX or has no table of ours. */
export function readSheetDocx(bytes: Uint8Array): TypedSheet | undefined {
  const source = documentPart(bytes);
  if (source === undefined) return undefined;
  const rows = rowsOf(source);
  const typed = new Map(rows.map((cells) => [nameOf(cells), cells.at(-1) ?? '']));
  const fields = Object.keys(fieldWords) as SheetField[];
  if (!typed.has(fold(fieldWords.material))) return undefined;
  const answers = fields.map((field) => [field, answer(typed.get(fold(fieldWords[field])) ?? '')]);
  // Rows of three cells are criteria; the first of them is the head of the table.
  const scores = rows.filter((cells) => cells.length === 3 && fold(cells[0] ?? '') !== fold(sheetText.codeHead));
  const names = new Set([...Object.values(fieldWords).map(fold), ...scores.map(([code = '']) => fold(code))]);
  const repeated = [...Map.groupBy(rows, nameOf)].filter(([name, own]) => names.has(name) && own.length > 1);
  return {
    ...(Object.fromEntries(answers) as Record<SheetField, string>),
    scores: Object.fromEntries(scores.map(([code = '', , score = '']) => [code, answer(score)])),
    ...(repeated.length > 0 ? { repeated: repeated.map(([, own]) => own[0]?.[0]?.trim().split('\n')[0] ?? '') } : {}),
  };
}

function documentPart(bytes: Uint8Array): string | undefined {
  try {
    const part = unzipSync(bytes, { filter: ({ name, originalSize }) => name === PART && originalSize <= MOST })[PART];
    return part && strFromU8(part);
  } catch {
    return undefined;
  }
}

/** Rows of all tables; a row holds its own cells only, a table inside a cell has rows of its own. */
function rowsOf(source: string): string[][] {
  const root = new DOMParser().parseFromString(source, 'text/xml').documentElement as unknown as Element | null;
  if (!root || isTooDeep(root)) return [];
  const rows: string[][] = [];
  const walk = (node: Element, row: string[] | undefined): void => {
    for (const child of node.children) {
      const own = child.tagName === 'w:tr' ? [] : row;
      if (own !== row && own) rows.push(own);
      if (child.tagName === 'w:tc') row?.push(paragraphsOf(child).map(lineOf).join('\n').trim());
      walk(child, child.tagName === 'w:tc' ? undefined : own);
    }
  };
  walk(root, undefined);
  return rows;
}

function paragraphsOf(node: Element): Element[] {
  return [...node.children].flatMap((child) => {
    if (child.tagName === 'w:p') return [child];
    return child.tagName === 'w:tbl' ? [] : paragraphsOf(child);
  });
}

/** Level by level, because a file may be deeper than calls may be. */
function isTooDeep(root: Element): boolean {
  let level = [root];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > DEEPEST) return true;
    level = level.flatMap((node) => [...node.children]);
  }
  return false;
}

/** The text of a paragraph; a line break inside it stays one. */
function lineOf(node: Element): string {
  return [...node.children]
    .map((child) => (child.tagName === 'w:t' ? (child.textContent ?? '') : child.tagName === 'w:br' ? '\n' : lineOf(child)))
    .join('');
}

/** What the form shows in an empty field is no answer. */
const answer = (text: string) => (sheetText.prompts.some((prompt) => prompt === text.trim()) ? '' : text.trim());
/** A name stands in the first line of its cell, a hint below it. */
const nameOf = ([name = '']: readonly string[]) => fold(name.trim().split('\n')[0] ?? '');
const fold = (text: string) => text.trim().replace(/\s+/g, ' ').toLowerCase();
