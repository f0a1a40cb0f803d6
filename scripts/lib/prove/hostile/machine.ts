import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { listFiles } from '../../../../src/bank/files.ts';
import { readSheets } from '../../../../src/importing/sheet-rows.ts';

/** Kinds of files that programs read. */
const READ = /\.(?:json|jsonld|webmanifest|xml|ics|csv|bib|ris)$/;

/** Returns the files of a site that programs read. */
export const machineFiles = (site: string): string[] =>
  [...listFiles(site).files.keys()].filter((file) => READ.test(file) && !/^(?:_astro|pagefind)\//.test(file)).sort();

/** Returns in Russian what is wrong with a file of another format out of whose place a text could have broken; XML is left to the browser. */
export async function brokenFile(site: string, file: string): Promise<string[]> {
  const text = readFileSync(join(site, file), 'utf8');
  try {
    if (/json(?:ld)?$|webmanifest$/.test(file)) JSON.parse(text);
    if (file.endsWith('.ics')) return calendarFaults(text).map((fault) => `${file}: ${fault}`);
    return file.endsWith('.csv') ? (await tableFaults(text)).map((fault) => `${file}: ${fault}`) : [];
  } catch (error) {
    return [`${file}: ${String(error)}`];
  }
}

/** Parts of a calendar that the program writes; a text that begins one of its own has broken out of its line. */
const PARTS = /^(?:BEGIN|END):(?:VCALENDAR|VTIMEZONE|STANDARD|DAYLIGHT|VEVENT)$/;
const LINE = /^[A-Z-]+(?:;[A-Z-]+=(?:"[^"]*"|[^;:"]*))*:/;

/** Returns what in a calendar was not written by the program. */
export function calendarFaults(text: string): string[] {
  const lines = text
    .replace(/\r\n[ \t]/g, '')
    .split('\r\n')
    .filter(Boolean);
  const odd = lines.filter(
    (line) => !LINE.test(line) || (/^(?:BEGIN|END):/.test(line) && !PARTS.test(line)) || /^(?:ATTACH|ACTION|TRIGGER)\b/.test(line),
  );
  const count = (start: string) => lines.filter((line) => line === start).length;
  const uneven = count('BEGIN:VEVENT') === count('END:VEVENT') ? [] : ['не каждая встреча закрыта'];
  return [...odd.map((line) => `чужая строка «${line.slice(0, 80)}»`), ...uneven];
}

/** A cell that begins so is a formula for a table program. */
const FORMULA = /^\s*[=+\-@\t\r]/;

/** Returns in Russian the cells that a table program would count, and the rows that are not as wide as the first. */
export async function tableFaults(text: string): Promise<string[]> {
  const [sheet] = await readSheets(Buffer.from(text), 'csv');
  const rows = sheet?.rows ?? [];
  return rows.flatMap((row, index) => [
    ...(row.length === rows[0]!.length ? [] : [`строка ${index + 1}: ячеек ${row.length}, а в первой ${rows[0]!.length}`]),
    ...row
      .filter((cell) => FORMULA.test(cell) && !/^-?\d+(?:[.,]\d+)?$/.test(cell))
      .map((cell) => `строка ${index + 1}: формула «${cell.slice(0, 60)}»`),
  ]);
}

/** Returns the XML files that the browser cannot read or that hold a script; what a feed holds as HTML is put into the page, as careless readers do. */
export const brokenXml = (page: Page, files: readonly string[]): Promise<string[]> =>
  page.evaluate(async (all) => {
    const broken: string[] = [];
    for (const file of all) {
      const text = await (await fetch(`/${file}`)).text();
      const tree = new DOMParser().parseFromString(text, 'application/xml');
      if (tree.querySelector('parsererror') !== null) broken.push(`${file}: не читается как XML`);
      if (tree.querySelector('script') !== null) broken.push(`${file}: в файле есть сценарий`);
      for (const content of tree.querySelectorAll('content[type=html], summary[type=html], item > description')) {
        const place = document.createElement('div');
        place.innerHTML = content.textContent ?? '';
        document.body.append(place);
        place.remove();
      }
    }
    await new Promise((done) => setTimeout(done, 300));
    return broken;
  }, files);
