import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Cuts the lists of a folder anew as those do who cut by order: each answer gives its first record to the answer before it. */
export function cutByOrder(folder: string): void {
  const lists = globSync('oai/ListRecords/oai_dc.all*.xml', { cwd: folder }).filter((name) => !/\.all\.\d{4}-\d{2}-\d{2}/.test(name));
  const heap = (name: string) => Number(/\.(\d+)\.xml$/.exec(name)?.[1] ?? 0);
  const pages = lists.toSorted((a, b) => heap(a) - heap(b)).map((name) => join(folder, name));
  const texts = pages.map((path) => readFileSync(path, 'utf8'));
  const firsts = texts.map((text) => /<record>.*?<\/record>/s.exec(text)?.[0] ?? '');
  texts.forEach((text, at) => {
    const own = at === 0 ? text : text.replace(firsts[at]!, () => '');
    writeFileSync(
      pages[at]!,
      own.replace(/(?:<resumptionToken|<\/ListRecords>)/, (end) => (firsts[at + 1] ?? '') + end),
    );
  });
}
