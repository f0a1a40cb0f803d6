import type { Circumstances, Proof, Trial } from '../proof.ts';
import { BASE, CHANGED, makeEditions, publish, type Editions } from './editions.ts';
import { cutByOrder } from './by-order.ts';
import { askHarvester, type Harvest } from './harvester.ts';
import { nginx, servers, startServer, type WebServer } from './hosts.ts';
import { askMistaken, requests } from './mistaken.ts';
import { harvestSite } from './site.ts';

/** A harvester that others wrote takes the whole bank from servers that others wrote: each record once, whatever is published in between. */
export const harvestProof: Proof = {
  id: 'harvest',
  promise:
    'Сборщик HTTP::OAI получает от настоящих nginx, Apache и Caddy каждую из 10 000 записей ровно один раз — и тогда, когда между двумя ответами банк опубликован заново; с собранного сайта он берёт всё шестью запросами OAI-PMH в обоих форматах, а на ошибочный запрос слышит то, что велит протокол.',
  counted: ['полученная запись или ответ', 'полученные записи или ответа', 'полученных записей и ответов'],
  planted: 'новая публикация, в которой список разрезан по порядку записей',
  isLong: true,
  run: async (circumstances) => {
    const trials = [await harvestSite(circumstances), ...(await harvestAll(circumstances, servers, publish))];
    return { tried: trials.reduce((sum, { tried }) => sum + tried, 0), faults: trials.flatMap(({ faults }) => faults) };
  },
  control: async (circumstances) => {
    const [trial] = await harvestAll(circumstances, [nginx], (folder, catalogue) => (publish(folder, catalogue), cutByOrder(folder)));
    // A record lost in the harvest that was not disturbed would be a fault of the control itself.
    return { tried: trial!.tried, faults: trial!.faults.filter((fault) => fault.includes(DURING)) };
  },
};

const DURING = 'при новой публикации';

async function harvestAll({ folder }: Circumstances, among: readonly WebServer[], publishAnew: typeof publish): Promise<Trial[]> {
  const editions = makeEditions();
  const [before, after] = [folder('first'), folder('second')];
  publish(before, editions.first);
  publishAnew(after, editions.second);
  const trials: Trial[] = [];
  for (const server of among) trials.push(await harvestFrom(server, { before, after }, editions, folder));
  return trials;
}

async function harvestFrom(
  server: WebServer,
  sites: { readonly before: string; readonly after: string },
  { titles, changed }: Editions,
  folder: Circumstances['folder'],
): Promise<Trial> {
  const query = { metadataPrefix: 'oai_dc' };
  let running = await startServer(server, sites.before, BASE, folder(server.name));
  try {
    const still = await askHarvester(running.url, 'ListRecords', query);
    // The second request finds another bank than the first did.
    const during = await askHarvester(running.url, 'ListRecords', query, (request) => request === 2 && running.show(sites.after));
    if (server.readsAnew !== true) {
      await running.stop();
      running = await startServer(server, sites.after, BASE, folder(server.name));
    }
    const since = await askHarvester(running.url, 'ListIdentifiers', { ...query, from: CHANGED });
    const faults = [
      ...differences(still, titles.keys(), titles).map((fault) => `без перемен ${fault}`),
      ...differences(during, titles.keys(), titles).map((fault) => `${DURING} ${fault}`),
      ...differences(since, changed).map((fault) => `со дня перемен ${fault}`),
      ...(still.requests < 100 || during.requests < 100 ? [`ответов было всего ${still.requests} и ${during.requests}`] : []),
      ...(await askMistaken(running.url)),
    ];
    const tried = still.records.length + during.records.length + since.records.length + requests.length;
    return { tried, faults: faults.map((fault) => `${server.name}: ${fault}`) };
  } finally {
    await running.stop();
  }
}

/** Returns what is missing, what came twice, what nobody waited for and what has another title. */
function differences(harvest: Harvest, wanted: Iterable<string>, titles?: ReadonlyMap<string, string>): string[] {
  if (!harvest.isSuccess || harvest.errors.length > 0) return [`сборщик не договорил: ${harvest.message} ${harvest.errors.join(', ')}`];
  const left = new Set(wanted);
  const faults: string[] = [];
  for (const { identifier, title } of harvest.records) {
    const key = identifier.slice(identifier.lastIndexOf(':') + 1);
    if (!left.delete(key)) {
      // What was published in between may come or not.
      if (key !== 'webinar-novyj') faults.push(`получено дважды или лишнее: ${identifier}`);
    } else if (titles !== undefined && title !== null && title !== titles.get(key)) faults.push(`у ${identifier} название «${title}»`);
  }
  return [...faults, ...[...left].map((key) => `не получено: ${key}`)];
}
