import { cpSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { ASSETS, assetNames, namesOthers } from '../../../src/bank/asset-names.ts';
import { listFiles } from '../../../src/bank/files.ts';
import type { Proof, Trial } from './proof.ts';

/** Bytes that a page of a work takes over the wire without its own pictures. */
const LIMIT = 60 * 1024;
const WORKS = /^(?:materialy|rekomendacii|vebinary)\/[^/]+\/index\.html$/;

/** The page of every work with its styles, font and the scripts it loads at once. */
export const weightsProof: Proof = {
  id: 'weights',
  promise: 'Страница работы со стилями, шрифтом и сценариями весит не больше 60 КБ без её собственных картинок.',
  counted: ['страница работы', 'страницы работ', 'страниц работ'],
  planted: 'страница с лишними 60 КБ случайных букв',
  run: async ({ site }) => weigh(await site()),
  control: async ({ site, folder, seed }) => {
    const spoilt = folder('weights');
    cpSync(await site(), spoilt, { recursive: true });
    const page = join(spoilt, worksOf(spoilt)[0]!);
    let state = seed;
    const noise = Array.from({ length: LIMIT * 2 }, () =>
      String.fromCharCode(97 + ((state = (state * 48_271 + 11) % 2_147_483_647) % 26)),
    ).join('');
    writeFileSync(page, readFileSync(page, 'utf8').replace('</main>', `<p>${noise}</p></main>`));
    return weigh(spoilt);
  },
};

const worksOf = (site: string) => [...listFiles(site).files.keys()].filter((file) => WORKS.test(file)).sort();

function weigh(site: string): Trial {
  const packed = new Map<string, number>();
  const weightOf = (file: string) => {
    if (!packed.has(file)) packed.set(file, bytesOf(join(site, file)));
    return packed.get(file)!;
  };
  const pages = worksOf(site);
  const heavy = pages.flatMap((page) => {
    const weight = [...neededBy(site, page)].reduce((sum, file) => sum + weightOf(file), 0);
    return weight > LIMIT ? [`${page}: ${weight} Б при пределе ${LIMIT}.`] : [];
  });
  return { tried: pages.length, faults: heavy };
}

/** Fonts are packed already; hosts pack the rest. */
const bytesOf = (path: string) => (path.endsWith('.woff2') ? statSync(path).size : gzipSync(readFileSync(path), { level: 6 }).length);

/** Returns the page and what it loads by itself: style sheets, fonts, drawings, scripts and what those import at once. */
function neededBy(site: string, page: string): Set<string> {
  const needed = new Set([page]);
  const add = (file: string, kind: 'page' | 'asset') => {
    for (const name of assetNames(readFileSync(join(site, file), 'utf8'), kind).now) {
      if (needed.has(ASSETS + name)) continue;
      needed.add(ASSETS + name);
      if (namesOthers(name)) add(ASSETS + name, 'asset');
    }
  };
  add(page, 'page');
  return needed;
}
