import { toolsText as text } from '../text/search-tools.ts';
import { toCsv } from '../bank/exports/csv.ts';
import { element } from './dom.ts';
import type { Found } from './engine.ts';
import type { Hit } from './hits.ts';
import { hrefOf } from './render.ts';
import { valueName } from './value-name.ts';

/** Pages are read so many at a time. */
const BATCH = 50;

/** Gives the reader the whole list of what was found as a table. */
export async function saveCsv(found: Found): Promise<void> {
  const hits: Hit[] = [];
  while (hits.length < found.count) {
    const more = await found.load(hits.length, hits.length + BATCH);
    if (more.length === 0) break;
    hits.push(...more);
  }
  const href = URL.createObjectURL(new Blob([toCsv([text.csvHead, ...hits.map(row)])], { type: 'text/csv;charset=utf-8' }));
  element('a', { href, download: text.csvName }).click();
  setTimeout(() => URL.revokeObjectURL(href), 10_000);
}

function row({ url, meta, filters }: Hit): string[] {
  const values = (name: string) => (filters[name] ?? []).map((value) => valueName(name, value)).join(', ');
  return [meta['title'] ?? '', values('kind'), values('subject'), values('grade'), meta['author'] ?? '', values('year'), hrefOf(url)].map(
    (cell) => cell.replaceAll('\u00a0', ' '),
  );
}

/** Copies the address of what is shown; returns what to say of it. */
export async function copyAddress(): Promise<string> {
  try {
    await navigator.clipboard.writeText(location.href);
    return text.copied;
  } catch {
    // Sites without a certificate have no clipboard.
    return text.copyByHand;
  }
}
