import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ASSETS } from '../../../../src/bank/asset-names.ts';
import { listFiles } from '../../../../src/bank/files.ts';
import { stampSite } from '../../deploy/whole-site.ts';

/** A site that is made anew again and again, every page different each time. */
export interface Editions {
  readonly folder: string;
  /** Addresses of the pages, without the first stroke. */
  readonly pages: readonly string[];
  /** Makes the next edition in the folder. */
  make(edition: number): void;
  /** Returns which edition an answer is, nothing when it is the whole page of none. */
  editionOf(page: string, answer: string): number | undefined;
}

/** Enough to meet a mixture; a whole bank would only make each deploy longer. */
const PAGES = 80;
const MARK = /\n<!-- edition (\d+): _astro\/edition\.\d+\.js -->\n$/;
const scriptOf = (edition: number) => `${ASSETS}edition.${edition}.js`;

/** Begins with the first pages of a built site and all its scripts. */
export function startEditions(site: string, folder: string): Editions {
  const all = [...listFiles(site).files.keys()];
  const pages = all.filter((file) => file.endsWith('index.html')).slice(0, PAGES);
  for (const file of [...pages, ...all.filter((name) => name.startsWith(ASSETS)), '404.html']) cpSync(join(site, file), join(folder, file));
  const texts = new Map(pages.map((file) => [file, readFileSync(join(site, file), 'utf8')]));
  const fileOf = (page: string) => `${page}index.html`;
  return {
    folder,
    pages: [...texts.keys()].map((file) => file.slice(0, -'index.html'.length)),
    make: (edition) => {
      rmSync(join(folder, scriptOf(edition - 1)), { force: true });
      writeFileSync(join(folder, scriptOf(edition)), `${edition}`);
      for (const [file, text] of texts) writeFileSync(join(folder, file), `${text}\n<!-- edition ${edition}: ${scriptOf(edition)} -->\n`);
      stampSite(folder, false);
    },
    editionOf: (page, answer) => {
      const [mark = '', edition] = MARK.exec(answer) ?? [];
      return edition !== undefined && answer.slice(0, -mark.length) === texts.get(fileOf(page)) ? Number(edition) : undefined;
    },
  };
}
