import { readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, test } from 'vitest';
import { manifestText, mirrorName, parseManifest, type Manifest } from './federation/manifest.ts';
import { digestOf } from './sha256.ts';
import { baseRegion } from '../testing/base-bank.ts';
import { NEIGHBOUR_SITE, neighbourFiles } from '../testing/neighbour.ts';
import { writeContent } from '../testing/temporary-content.ts';
import { regionSchema } from './model/region.ts';
import { readFederation } from './read-federation.ts';

const kraj = { id: 'kraj', name: 'Энский край', site: NEIGHBOUR_SITE };
const okrug = { id: 'okrug', name: 'Дальний округ', site: 'https://okrug.primery.rf/' };
const region = regionSchema.parse({ ...baseRegion, federation: [kraj, okrug] });
const LIST = 'api/v1/lists/materials/1.json';

const copyOf = (id: string, site: string) => {
  const files = [...neighbourFiles(site, id)].filter(([path]) => /(?:index|lists\/.*)\.json$/.test(path));
  const named = files.map(([path, text]) => ({ path, text, sha256: digestOf(text) }));
  const manifest: Manifest = {
    format: 1,
    source: site,
    files: Object.fromEntries(
      named.map(({ path, text, sha256 }) => [path, { file: mirrorName(sha256), sha256, size: Buffer.byteLength(text) }]),
    ),
  };
  return {
    ...Object.fromEntries(named.map(({ sha256, text }) => [`federation/${id}/${mirrorName(sha256)}`, text])),
    [`federation/${id}/manifest.json`]: manifestText(manifest),
  };
};
const aContent = () => writeContent({ ...copyOf('kraj', NEIGHBOUR_SITE), ...copyOf('okrug', okrug.site) });
const fileOf = (root: string) => {
  const { files } = parseManifest(readFileSync(join(root, 'federation/kraj/manifest.json'), 'utf8'))!;
  return join(root, 'federation/kraj', files[LIST]!.file);
};

it('reads the copies of all banks, in the order of region.yaml', async () => {
  const { records, warnings } = await readFederation(aContent(), region);
  expect([warnings, [...new Set(records.map((record) => record.region))]]).toEqual([[], ['Энский край', 'Дальний округ']]);
});

it('asks nothing of a disk where no bank is named', async () =>
  expect(await readFederation('/nowhere', regionSchema.parse(baseRegion))).toEqual({ records: [], warnings: [] }));

test.each<[string, (root: string) => void, RegExp]>([
  ['no copy', (root) => rmSync(join(root, 'federation/kraj'), { recursive: true }), /копии его каталога ещё нет.*federation:sync/],
  ['a manifest cut short', (root) => truncateSync(join(root, 'federation/kraj/manifest.json'), 300), /опись копии не читается/],
  [
    'a manifest that was edited',
    (root) => {
      const file = join(root, 'federation/kraj/manifest.json');
      writeFileSync(file, readFileSync(file, 'utf8').replace(/"size": \d/, '"size": 9'));
    },
    /опись копии не читается/,
  ],
  ['a manifest of gigabytes', (root) => truncateSync(join(root, 'federation/kraj/manifest.json'), 5e9), /опись копии не читается/],
  ['a file cut short', (root) => truncateSync(fileOf(root), 10), /файл не тот, что записан в описи/],
  ['a file of gigabytes', (root) => truncateSync(fileOf(root), 5e9), /файл не тот/],
  [
    'a file with another letter',
    (root) => writeFileSync(fileOf(root), readFileSync(fileOf(root), 'utf8').replace('Математика', 'Математика'.toUpperCase())),
    /файл не тот/,
  ],
  ['a file that is gone', (root) => rmSync(fileOf(root)), /файла в копии нет/],
])('%s: a warning that names the bank and the file; the other bank stays', async (_name, plant, words) => {
  const root = aContent();
  plant(root);
  const { records, warnings } = await readFederation(root, region);
  expect(new Set(records.map((record) => record.region))).toEqual(new Set(['Дальний округ']));
  expect(warnings).toEqual([expect.stringMatching(words)]);
  expect(warnings[0]).toMatch(/^Соседний банк «Энский край», federation\/kraj.*Его материалов в поиске не будет/);
});

it('a copy of another address is not taken for this one', async () => {
  const moved = regionSchema.parse({ ...baseRegion, federation: [{ ...kraj, site: 'https://new.primery.rf/' }] });
  expect((await readFederation(aContent(), moved)).warnings[0]).toMatch(/снята с другого адреса \(https:\/\/kraj/);
});

it('a bank that is asked live has no copy', async () => {
  const live = regionSchema.parse({ ...baseRegion, federation: [{ ...kraj, live: true }] });
  expect(await readFederation(aContent(), live)).toEqual({ records: [], warnings: [] });
});
