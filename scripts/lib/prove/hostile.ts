import { join } from 'node:path';
import { judgeAll } from './hostile/accepted.ts';
import { hostileCorpus, type Payload } from './hostile/corpus.ts';
import { cleanPages, rawPages, type Made } from './hostile/pages.ts';
import { policyOf, serveMade } from './hostile/serve.ts';
import { openWatch, type Watch } from './hostile/visit.ts';
import type { Circumstances, Proof, Trial } from './proof.ts';

/** Texts that the control lets loose: most of them run at once. */
const LOOSE = 120;

/** Hostile texts in the places of a page, with the sanitiser alone and with the policy alone, in a browser that watches what runs. */
export const hostileProof: Proof = {
  id: 'hostile',
  promise:
    'Чужой текст ничего не запускает в браузере: ни после одной очистки, без проверки перед ней, ни под одной политикой сайта, без очистки.',
  counted: ['показ враждебного текста', 'показа враждебных текстов', 'показов враждебных текстов'],
  planted: 'те же тексты на странице без очистки и без политики: браузер обязан увидеть, как они запускаются',
  isLong: true,
  run: tryAll,
  control: async ({ site, seed }) => {
    const payloads = shuffled(hostileCorpus(), seed).slice(0, LOOSE);
    const ran = await visitMade(await site(), rawPages(await site(), payloads), undefined);
    console.log(`    Без очистки и без политики запустилось: ${ran.size} из ${payloads.length}.`);
    // A browser in which hardly anything runs would prove nothing.
    return { tried: payloads.length, faults: ran.size > LOOSE / 4 ? [...ran].map((id) => `запустился № ${id}`) : [] };
  },
};

async function tryAll({ folder, site: built }: Circumstances): Promise<Trial> {
  const payloads = hostileCorpus();
  const judged = await judgeAll(join(folder('judged'), 'content'), payloads);
  console.log(`    Проверка отказала с названным местом: ${judged.refused}.`);
  const site = await built();
  const told = (where: string, ran: ReadonlySet<number>) =>
    [...ran].map((id) => `${where}: запустился № ${id}: ${payloads.find((one) => one.id === id)?.text ?? ''}`);
  return {
    tried: payloads.length * 2,
    faults: [
      ...judged.faults,
      ...told('очистка без проверки', await visitMade(site, cleanPages(site, payloads), undefined)),
      ...told('политика без очистки', await visitMade(site, rawPages(site, payloads), policyOf(site))),
    ],
  };
}

/** Opens made pages, with a policy or without, and returns the numbers of what ran. */
async function visitMade(site: string, made: readonly Made[], policy: string | undefined): Promise<Set<number>> {
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

async function visitEach(watch: Watch, addresses: readonly string[]): Promise<Set<number>> {
  const ran = new Set<number>();
  const rest = [...addresses];
  const one = async () => {
    for (let next = rest.pop(); next !== undefined; next = rest.pop()) for (const id of await watch.visit(next)) ran.add(id);
  };
  await Promise.all([one(), one(), one()]);
  return ran;
}

function shuffled(payloads: readonly Payload[], seed: number): Payload[] {
  let state = seed;
  const order = new Map(payloads.map(({ id }) => [id, (state = (state * 48_271 + 11) % 2_147_483_647)]));
  return payloads.toSorted((a, b) => order.get(a.id)! - order.get(b.id)!);
}
