import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Bank } from '../../src/bank/bank.ts';
import { listFiles } from '../../src/bank/files.ts';
import { allFaults, pageFacts, sheetFacts, type PageFacts, type SiteAround } from './page-facts.ts';

/** Returns what is wrong with a finished site, in Russian: dead links, dead anchors, missing pages, foreign hosts in what a browser loads by itself. */
export function inspectSite(root: string, bank: Bank): string[] {
  const site = siteAround(root, bank);
  return inspectFacts(
    root,
    site,
    // Pages are read one at a time: all of a large bank at once would take gigabytes.
    pagesOf(site).map((page) => pageFacts(page, readFileSync(join(root, page), 'utf8'), site)),
  );
}

/** Returns what is wrong with a site of which the pages have been looked at. */
export function inspectFacts(root: string, site: SiteAround, pages: readonly PageFacts[]): string[] {
  if (!site.files.has('index.html')) return ['Нет главной страницы.'];
  const sheets = ownFiles(site, '.css').map((sheet) => sheetFacts(sheet, readFileSync(join(root, sheet), 'utf8'), site));
  return allFaults([...pages, ...sheets]);
}

/** Lists the finished site in a folder. */
export function siteAround(root: string, { region }: Bank): SiteAround {
  return {
    home: region.site.replace(/\/*$/, '/'),
    faces: region.languages.flatMap(({ site }) => site ?? []),
    files: new Set(listFiles(root).files.keys()),
  };
}

/** The pages of a site, in order. */
export const pagesOf = (site: SiteAround): string[] => ownFiles(site, '.html');

const ownFiles = ({ files }: SiteAround, ending: string) =>
  [...files].filter((file) => file.endsWith(ending) && !file.startsWith('pagefind/'));
