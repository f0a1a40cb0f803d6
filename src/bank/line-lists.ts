import { PUBLISHED } from './addresses.ts';
import { readText } from './files.ts';
import { FROZEN, frozenYears } from './frozen-years.ts';
import type { Reading } from './reading.ts';

/** Keeps what a file of lines says: the published addresses or the closed reports; other files are for people. */
export function keepLines(reading: Reading, file: string): void {
  if (file === PUBLISHED) reading.published = new Map(linesOf(reading, file));
  if (file === FROZEN) reading.frozen = frozenYears(linesOf(reading, file));
}

/** One a line, `#` begins a note. */
function linesOf(reading: Reading, file: string): (readonly [string, number])[] {
  const read = readText(reading.root, file);
  if ('issue' in read) reading.issues.push(read.issue);
  const lines = 'issue' in read ? [] : read.text.split(/\r?\n/).map((line, index) => [line.trim(), index + 1] as const);
  return lines.filter(([line]) => line !== '' && !line.startsWith('#'));
}
