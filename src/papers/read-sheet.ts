import { strFromU8, unzipSync } from 'fflate';
import { DOMParser } from 'linkedom';
import { fieldWords, type SheetField } from '../bank/review/sheet-words.ts';
import type { RawSheet } from '../bank/review/sheet.ts';
import { sheetText } from '../text/sheet.ts';

/** The text of a form never comes near this many bytes. */
const MOST = 8_000_000;
const PART = 'word/document.xml';

/** Returns what was typed into a form, `undefined` when the file is no DOCX or has no table of ours. */
export function readSheetDocx(bytes: Uint8Array): RawSheet | undefined {
  const source = documentPart(bytes);
  if (source === undefined) return undefined;
  const rows = rowsOf(source);
  const typed = new Map(rows.map((cells) => [fold(cells[0] ?? ''), cells.at(-1) ?? '']));
  const fields = Object.keys(fieldWords) as SheetField[];
  if (!typed.has(fold(fieldWords.material))) return undefined;
  const answers = fields.map((field) => [field, answer(typed.get(fold(fieldWords[field])) ?? '')]);
  // Rows of three cells are criteria; the first of them is the head of the table.
  const scores = rows.filter((cells) => cells.length === 3 && fold(cells[0] ?? '') !== fold(sheetText.codeHead));
  return {
    ...(Object.fromEntries(answers) as Record<SheetField, string>),
    scores: Object.fromEntries(scores.map(([code = '', , score = '']) => [code, answer(score)])),
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

function rowsOf(source: string): string[][] {
  const root = new DOMParser().parseFromString(source, 'text/xml').documentElement as unknown as Element | null;
  const byName = (node: Element, name: string) => [...node.getElementsByTagName(name)];
  if (!root) return [];
  return byName(root, 'w:tr').map((row) => byName(row, 'w:tc').map((cell) => byName(cell, 'w:p').map(lineOf).join('\n').trim()));
}

/** The text of a paragraph; a line break inside it stays one. */
function lineOf(node: Element): string {
  return [...node.children]
    .map((child) => (child.tagName === 'w:t' ? (child.textContent ?? '') : child.tagName === 'w:br' ? '\n' : lineOf(child)))
    .join('');
}

/** What the form shows in an empty field is no answer. */
const answer = (text: string) => (sheetText.prompts.some((prompt) => prompt === text.trim()) ? '' : text.trim());
const fold = (text: string) => text.trim().replace(/\s+/g, ' ').toLowerCase();
