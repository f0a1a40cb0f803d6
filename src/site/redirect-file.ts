import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { redirectPage } from '../bank/exports/redirect-page.ts';

/**
 * Writes the page that leads from an old address to the new one into the folder `out`.
 * Throws rather than write outside `out` or over a file that is there: the check refuses such addresses before.
 */
export function writeRedirect(out: string, from: string, to: string, site: string): void {
  const root = join(out, sep);
  const target = join(root, decodeURI(from), from.endsWith('/') ? 'index.html' : '');
  if (!target.startsWith(root)) throw new Error(`Переадресация «${from}» выходит за пределы сайта.`);
  mkdirSync(dirname(target), { recursive: true });
  try {
    writeFileSync(target, redirectPage(from, to, site), { flag: 'wx' });
  } catch (cause) {
    throw new Error(`Переадресация «${from}» попадает на файл, который на сайте уже есть.`, { cause });
  }
}
