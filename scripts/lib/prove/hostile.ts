import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { listFiles } from '../../../src/bank/files.ts';
import { run as runProgram } from '../run.ts';
import { judgeAll } from './hostile/accepted.ts';
import { writeHostileBank } from './hostile/bank.ts';
import { hostileCorpus, type Payload } from './hostile/corpus.ts';
import { brokenFile, brokenXml, machineFiles } from './hostile/machine.ts';
import { cleanPages, rawPages, type Made } from './hostile/pages.ts';
import { policyOf, serveMade } from './hostile/serve.ts';
import { scriptsOf, whatCouldRun } from './hostile/read-pages.ts';
import { LEAST_FOUND, previewAll, unfold } from './hostile/show.ts';
import { visitEach, type Visited } from './hostile/visit-each.ts';
import { excite, openWatch } from './hostile/visit.ts';
import type { Circumstances, Proof, Trial } from './proof.ts';

/** Texts that the control lets loose: most of them run at once. */
const LOOSE = 120;

/** Hostile texts in every place of a bank, through the check, the build and all that comes out of it, in a browser that watches what runs. */
export const hostileProof: Proof = {
  id: 'hostile',
  promise:
    'Чужой текст ничего не запускает в браузере: ни в собранном из него банке — на страницах, в поиске, лентах, календарях и таблицах, — ни в мастере, ни после одной очистки, без проверки перед ней, ни под одной политикой сайта, без очистки.',
  counted: ['враждебный текст на своём месте', 'враждебных текста на своих местах', 'враждебных текстов на своих местах'],
  planted: 'те же тексты на странице без очистки и без политики: браузер обязан увидеть, как они запускаются',
  isLong: true,
  run: tryAll,
  control: async ({ site, seed }) => {
    const payloads = shuffled(hostileCorpus(), seed).slice(0, LOOSE);
    const { ran } = await visitMade(await site(), rawPages(await site(), payloads), undefined);
    console.log(`    Без очистки и без политики запустилось: ${ran.size} из ${payloads.length}.`);
    // A browser in which hardly anything runs would prove nothing.
    return { tried: payloads.length, faults: ran.size > LOOSE / 4 ? [...ran].map((id) => `запустился № ${id}`) : [] };
  },
};

async function tryAll({ folder, site: built }: Circumstances): Promise<Trial> {
  const payloads = hostileCorpus();
  const judged = await judgeAll(join(folder('judged'), 'content'), payloads);
  const content = join(folder('hostile'), 'content');
  const standing = await writeHostileBank(content, payloads, judged.accepted);
  console.log(`    Проверка отказала с названным местом: ${judged.refused}; стоит в собранном банке: ${standing}.`);
  const made = join(folder('hostile-site'), 'site');
  if ((await runProgram(process.execPath, ['scripts/build.ts'], { CONTENT: content, OUT: made })) !== 0)
    throw new Error('Банк с враждебными текстами не собрался: причина названа выше.');
  const site = await built();
  const told = (where: string, ran: ReadonlySet<number>) => {
    console.log(`    Запустилось, ${where}: ${ran.size}.`);
    return [...ran].map((id) => `${where}: запустился № ${id}: ${payloads.find((one) => one.id === id)?.text ?? ''}`);
  };
  const { ran, faults } = await visitBank(made, site, payloads);
  const clean = await visitMade(site, cleanPages(site, payloads), undefined);
  return {
    tried: judged.refused + standing + payloads.length * 3,
    faults: [
      ...judged.faults,
      ...(await Promise.all(machineFiles(made).map((file) => brokenFile(made, file)))).flat(),
      ...faults,
      ...told('собранный банк', ran),
      ...clean.faults,
      ...told('очистка без проверки', clean.ran),
      // What no filter has touched may lead its page away, and is not there to be seen to the end.
      ...told('политика без очистки', (await visitMade(site, rawPages(site, payloads), policyOf(site))).ran),
    ],
  };
}

/** Opens, with no policy to help, every page of a bank, what programs read, the results of search and the preview of the wizard. */
async function visitBank(site: string, clean: string, payloads: readonly Payload[]): Promise<{ ran: Set<number>; faults: string[] }> {
  const host = await serveMade(site, []);
  const watch = await openWatch();
  try {
    const pages = [...listFiles(site).files.keys()].filter((file) => file.endsWith('.html'));
    const machine = machineFiles(site);
    const opened = [...someOf(pages), ...someOf(machine, 10)];
    const { ran, faults } = await visitEach(
      watch,
      opened.map((file) => host.address + encodeURI(file)),
      (page) => excite(page, 12),
    );
    const visit = async (address: string, act: (page: Page) => Promise<void>) => {
      const visited = await visitEach(watch, [host.address + address], act);
      for (const id of visited.ran) ran.add(id);
      faults.push(...visited.faults);
    };
    const xml = machine.filter((file) => file.endsWith('.xml'));
    await visit('lenty/', async (page) => {
      faults.push(...(await brokenXml(page, xml)));
      faults.push(...(await whatCouldRun(page, site, pages, scriptsOf(clean))));
    });
    let [found, shown] = [0, 0];
    await visit(`poisk/?q=${encodeURIComponent('текст')}`, async (page) => void (found = await unfold(page)));
    await visit('predlozhit/', async (page) => void (shown = await previewAll(page, payloads)));
    if (found < LEAST_FOUND) faults.push(`поиск показал ${found} враждебных записей из ${LEAST_FOUND}`);
    if (shown < payloads.length) faults.push(`мастер показал ${shown} из ${payloads.length}`);
    console.log(
      `    Прочитано страниц: ${pages.length}, файлов для программ: ${machine.length}; открыто: ${opened.length}; находок: ${found}, показано мастером: ${shown}.`,
    );
    return { ran, faults };
  } finally {
    await watch.close();
    host.server.close();
  }
}

/** Opens made pages, with a policy or without, and returns the numbers of what ran. */
async function visitMade(site: string, made: readonly Made[], policy: string | undefined): Promise<Visited> {
  const host = await serveMade(site, made, policy);
  const watch = await openWatch();
  try {
    return await visitEach(
      watch,
      made.map(({ address }) => host.address + address),
    );
  } finally {
    await watch.close();
    host.server.close();
  }
}

/** All works, and of every other folder at most as many pages as `most`, evenly chosen: where one text is, the others of its folder are like it. */
function someOf(files: readonly string[], most = 250): string[] {
  const folders = Map.groupBy(files, (file) => file.split('/')[0]!);
  return [...folders].flatMap(([folder, own]) => {
    const step = folder === 'materialy' && most > 100 ? 1 : Math.ceil(own.length / most);
    return own.filter((_, index) => index % step === 0);
  });
}

function shuffled(payloads: readonly Payload[], seed: number): Payload[] {
  let state = seed;
  const order = new Map(payloads.map(({ id }) => [id, (state = (state * 48_271 + 11) % 2_147_483_647)]));
  return payloads.toSorted((a, b) => order.get(a.id)! - order.get(b.id)!);
}
