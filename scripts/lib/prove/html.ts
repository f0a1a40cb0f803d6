import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from '../../../src/bank/files.ts';
import { allowed } from './html/allowed.ts';
import { askNu, askValidator, type Said } from './html/checkers.ts';
import type { Proof, Trial } from './proof.ts';

const PLANTED = [
  ['</main>', '<table><td><div id=search id=search></table><p aria-labelledby=nowhere></main>'],
  ['</main>', '<ul><p>не пункт</ul></main>'],
] as const;

/** The source of every page, by two checkers that know the standard. */
export const htmlProof: Proof = {
  id: 'html',
  promise: 'Разметка каждой страницы верна по проверкам html-validate и Nu (W3C); исключения названы поимённо, правила не отключены.',
  counted: ['страница', 'страницы', 'страниц'],
  planted: 'повторённый признак, ссылка на имя, которого нет, и список с абзацем вместо пункта — каждой из двух проверок',
  isLong: true,
  isAccess: true,
  run: async ({ site }) => check(await site()),
  control: async ({ site, folder }) => {
    const [from, spoilt] = [await site(), folder('html')];
    PLANTED.forEach(([place, fault], index) => {
      const html = readFileSync(join(from, '404.html'), 'utf8').replace(place, fault);
      writeFileSync(join(spoilt, `${index}.html`), html);
    });
    const said = await ask(spoilt);
    // Each page must be refused by each of the two.
    const isFound = PLANTED.every((_, index) =>
      (['nu', 'html-validate'] as const).every((by) => said.some((one) => one.by === by && one.file === `${index}.html`)),
    );
    return { tried: PLANTED.length, faults: isFound ? said.map(tell) : [] };
  },
};

async function check(site: string): Promise<Trial> {
  return { tried: pagesOf(site).length, faults: (await ask(site)).map(tell) };
}

const pagesOf = (site: string) => [...listFiles(site).files.keys()].filter((file) => file.endsWith('.html')).sort();

/** Returns what the checkers say and no exception covers. */
async function ask(site: string): Promise<Said[]> {
  const said = askNu(site);
  for (const file of pagesOf(site)) said.push(...(await askValidator(site, file)));
  return said.filter(({ by, rule, source }) => !allowed.some((one) => one.by === by && one.rule.test(rule) && one.source.test(source)));
}

const tell = ({ by, file, line, rule, message, source }: Said) =>
  `${file}:${line} ${by === 'nu' ? 'Nu' : rule}: ${message} ${source.slice(0, 100)}`;
