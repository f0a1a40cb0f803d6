import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { listFiles } from '../../../../src/bank/files.ts';
import { searchFaults, vocabularyFaults } from '../../../../src/testing/schema-org.ts';
import { parseXml, textsNamed } from '../../../../src/testing/xml.ts';
import type { Proof, Trial } from '../proof.ts';
import { faultsOf, kindOf, thingsOf, type Kind, type Site } from './judge.ts';

/** What a program that writes them carelessly would do to a file of each kind. */
const PLANTED: Readonly<Record<Kind, (text: string) => string>> = {
  atom: (text) => text.replace(/<updated>[^<]*<\/updated>/, '<updated>вчера</updated>'),
  'json-feed': (text) => text.replace('"id":', '"key":'),
  sitemap: (text) => text.replace('</loc>', 'net-takoj/</loc>'),
  oai: (text) => text.replace(/<responseDate>[^<]*<\/responseDate>/, ''),
  calendar: (text) => text.replace(/\r\nUID:[^\r]*/, ''),
  thing: (text) => text.replace('"@type":', '"nameOfNothing":"x","@type":'),
};

/** What other programs read, read by programs that others have written. */
export const formatsProof: Proof = {
  id: 'formats',
  promise:
    'Всё, что сайт отдаёт программам, верно по их стандартам: ленты Atom и JSON Feed, карты сайта, календари (двум разборщикам видно одно и то же), ответы OAI-PMH, описания schema.org на страницах и в файлах.',
  counted: ['файл для программ', 'файла для программ', 'файлов для программ'],
  planted: 'по одному испорченному файлу каждого вида',
  run: async ({ site, isLong }) => judge(await site(), { share: isLong ? 1 : 12 }),
  control: async ({ site, folder }) => {
    const [from, spoilt] = [await site(), folder('formats')];
    const files = [...listFiles(from).files.keys()];
    for (const [kind, spoil] of Object.entries(PLANTED)) {
      // Not every page tells things.
      const changed = files.values().flatMap((file) => {
        if (kindOf(file) !== kind) return [];
        const text = readFileSync(join(from, file), 'utf8');
        return spoil(text) === text ? [] : [[file, spoil(text)] as const];
      });
      const [file, text] = changed.next().value ?? stop(kind);
      mkdirSync(dirname(join(spoilt, file)), { recursive: true });
      writeFileSync(join(spoilt, file), text);
    }
    const { tried, faults } = await judge(spoilt, { address: addressOf(from) });
    // Each kind must be found by itself.
    const found = new Set(faults.map((fault) => kindOf(fault.split(':')[0]!)));
    return { tried, faults: Object.keys(PLANTED).every((kind) => found.has(kind as Kind)) ? faults : [] };
  },
};

async function judge(root: string, { address = addressOf(root), share = 1 }): Promise<Trial> {
  const files = [...listFiles(root).files.keys()].sort();
  const site: Site = { root, address, files: new Set(files) };
  const told = files.filter((file) => kindOf(file) !== undefined && kindOf(file) !== 'thing');
  const things = Object.assign(
    {},
    ...files
      .filter((file) => kindOf(file) === 'thing')
      .filter((_, index) => index % share === 0)
      .map((file) => thingsOf(site, file)),
  ) as ReturnType<typeof thingsOf>;
  return {
    tried: told.length + Object.keys(things).length,
    faults: [
      ...told.flatMap((file) => [...new Set(faultsOf(site, file))].map((fault) => `${file}: ${fault}`)),
      ...vocabularyFaults(things),
      ...(await searchFaults(things)),
    ],
  };
}

/** Returns where a site is published, as its map tells it. */
function addressOf(root: string): string {
  const [first = ''] = textsNamed(parseXml(readFileSync(join(root, 'sitemap.xml'), 'utf8')), 'loc');
  return first.slice(0, first.indexOf('sitemap/'));
}

function stop(kind: string): never {
  throw new Error(`На сайте нет файла вида «${kind}».`);
}
