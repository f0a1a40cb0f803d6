import { Agent, get } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { assetNames, ASSETS } from '../../../../src/bank/asset-names.ts';
import type { Trial } from '../proof.ts';
import type { Editions } from './editions.ts';

const AT_ONCE = 4;
/** Between two questions, in ms: readers must leave the machine to the deploy. */
const PAUSE = 5;

/** Readers who ask for pages without end, and for what those pages need; `stop` returns what they met. */
export function sendReaders(address: string, editions: Editions, seed: number): { stop(): Promise<Trial> } {
  const agent = new Agent({ keepAlive: true, maxSockets: AT_ONCE });
  const faults = new Map<string, number>();
  const met = (fault: string) => void faults.set(fault, (faults.get(fault) ?? 0) + 1);
  let [tried, newest, isOver, state] = [0, 0, false, seed];
  const random = (limit: number) => (state = (state * 48_271) % 2_147_483_647) % limit;

  const ask = async (path: string): Promise<string | undefined> => {
    await sleep(PAUSE);
    tried += 1;
    const answer = await read(`${address}${path}`, agent).catch((error: Error) => ({ status: 0, text: error.message }));
    if (answer.status === 200) return answer.text;
    met(`${path.replace(/\d+/g, 'N')}: ответ ${answer.status === 0 ? answer.text : answer.status}`);
    return undefined;
  };
  const askFor = async (names: readonly string[]) => {
    for (const name of names) {
      const text = await ask(ASSETS + name);
      const own = /^edition\.(\d+)\.js$/.exec(name)?.[1];
      if (text !== undefined && own !== undefined && text !== own) met('сценарий не той версии');
    }
  };

  const reader = async () => {
    let before: readonly string[] = [];
    while (!isOver) {
      const page = editions.pages[random(editions.pages.length)]!;
      // Whatever somebody has seen already, a later question must not be answered by what was before it.
      const floor = newest;
      const text = await ask(page);
      if (text === undefined) continue;
      const edition = editions.editionOf(page, text);
      if (edition === undefined) met('страница не целая');
      else if (edition < floor) met('после новой версии показана прежняя');
      newest = Math.max(newest, edition ?? 0);
      const { now } = assetNames(text, 'page');
      // A page that stays open asks for the rest when a newer version is shown already.
      await askFor([...now.filter((name) => name.startsWith('edition.')), now[random(now.length)]!, ...before]);
      before = now.filter((name) => name.startsWith('edition.'));
    }
  };
  const readers = Promise.all(Array.from({ length: AT_ONCE }, reader));
  return {
    stop: async () => {
      isOver = true;
      await readers;
      agent.destroy();
      return { tried, faults: [...faults].map(([fault, times]) => `${fault} (раз: ${times})`) };
    },
  };
}

/** Fails when an answer breaks off: its length is less than was said. */
function read(url: string, agent: Agent): Promise<{ readonly status: number; readonly text: string }> {
  return new Promise((resolve, reject) => {
    get(url, { agent }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('error', reject);
      response.on('aborted', () => reject(new Error('ответ оборвался')));
      response.on('end', () => resolve({ status: response.statusCode ?? 0, text: Buffer.concat(parts).toString('utf8') }));
    }).on('error', reject);
  });
}
