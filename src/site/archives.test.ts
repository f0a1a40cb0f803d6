import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import sharp from 'sharp';
import { beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import type { BankFile } from '../bank/bank.ts';
import { createCatalogue, type Catalogue } from '../bank/catalogue.ts';
import { decideAll } from '../bank/check.ts';
import { sniff } from '../bank/signatures.ts';
import { aBank, aCollection, aMaterial, anApproval, TODAY } from '../testing/builders.ts';
import { writeContent } from '../testing/temporary-content.ts';
import { workArchive } from './archives.ts';

/** Every test has caches of its own: they are made in the working folder. */
let cache = '';
beforeEach(() => {
  cache = mkdtempSync(join(tmpdir(), 'cache-'));
  vi.spyOn(process, 'cwd').mockReturnValue(cache);
  onTestFinished(() => (vi.restoreAllMocks(), vi.unstubAllEnvs(), rmSync(cache, { recursive: true, force: true })));
});

/** What a work is made of; each part has a default. */
interface Parts {
  readonly body?: string;
  readonly sheet?: string;
  readonly data?: object;
  readonly today?: string;
}

const drawing = () =>
  sharp({ create: { width: 60, height: 40, channels: 3, background: '#0b5c4d' } })
    .png()
    .toBuffer();

/** Two works with files; `parts` change the first one only. */
async function works({
  body = '## Ход\n\nТекст $\\dfrac{1}{2}$ и [лист](list.txt).\n\n![Рисунок полосок](p.png)',
  sheet = 'Лист',
  data = {},
  today = TODAY,
}: Parts = {}): Promise<Catalogue> {
  const files: Record<string, Uint8Array> = {};
  const entries = [];
  const reviews = [];
  for (const id of ['first', 'second']) {
    const own: Record<string, Uint8Array> = { 'list.txt': Buffer.from(id === 'first' ? sheet : 'Лист'), 'p.png': await drawing() };
    const beside: BankFile[] = Object.entries(own).map(([name, bytes]) => {
      const path = `materials/2025-2026/${id}/${name}`;
      files[path] = bytes;
      return { name, path, size: bytes.length, digest: createHash('sha256').update(bytes).digest('hex'), sniffed: sniff(bytes) };
    });
    const material = aMaterial(
      { title: `Работа ${id}`, files: [{ file: 'list.txt', title: 'Рабочий лист' }], demo: true, ...(id === 'first' ? data : {}) },
      { id, body: id === 'first' ? body : 'Текст', files: beside },
    );
    const approval = anApproval(material);
    entries.push(material, { ...approval.protocol, id: `p-${id}`, data: { ...approval.protocol.data, number: id } });
    reviews.push(...approval.reviews);
  }
  vi.stubEnv('CONTENT', writeContent(files));
  const bank = aBank({ entries: [...entries, aCollection({})] as never, reviews });
  return createCatalogue(bank, decideAll(bank, TODAY), today);
}

const pathOf = async (id: string, catalogue: Catalogue, recipe?: string) =>
  (await workArchive(catalogue.item.get(`material/${id}`)!, catalogue, undefined, recipe)).path;
const archived = async (id: string, catalogue: Catalogue) => unzipSync(readFileSync(await pathOf(id, catalogue)));

test('an archive holds the page, the document, the files, the licence and the record', async () => {
  const files = await archived('first', await works());
  expect(Object.keys(files)).toEqual([
    'Работа first.html',
    'Работа first.docx',
    'Файлы/Рабочий лист.txt',
    'Лицензия.txt',
    'Как сослаться.txt',
  ]);
  const page = strFromU8(files['Работа first.html']!);
  expect(page).toMatch(/Образец/);
  expect(page).toContain('<mfrac');
  expect(page).toMatch(/<img src="data:image\/png;base64,[^"]+" alt="Рисунок полосок"/);
  expect(page).toContain(`href="${encodeURI('Файлы/Рабочий лист.txt')}"`);
  expect(page).not.toMatch(/(?:src|href)="(?:\/|https?:\/\/(?!creativecommons))/);
  const document = unzipSync(files['Работа first.docx']!);
  const text = strFromU8(document['word/document.xml']!);
  expect(text).toContain('<m:f>');
  expect(text).toContain('descr="Рисунок полосок"');
  expect(Object.keys(document)[0]).toBe('[Content_Types].xml');
  expect(strFromU8(files['Лицензия.txt']!)).toContain('Образец');
});

test('the same work gives the same bytes on any day', async () => {
  const bytes = async (today: string) => readFileSync(await pathOf('first', await works({ today })));
  const before = await bytes('2026-02-01');
  rmSync(join(cache, '.cache/archives'), { recursive: true });
  expect(await bytes('2026-11-22')).toEqual(before);
});

test.each<[string, Parts]>([
  ['its text', { body: 'Другой текст' }],
  ['a file of it', { sheet: 'Другой лист' }],
  ['a field', { data: { tips: ['Не торопитесь'] } }],
])('%s changes: only this archive is made anew', async (_name, parts) => {
  const before = await works();
  const old = [await pathOf('first', before), await pathOf('second', before)];
  const after = await works(parts);
  const [first, second] = [await pathOf('first', after), await pathOf('second', after)];
  expect([first === old[0], second === old[1]]).toEqual([false, true]);
  expect(readdirSync(join(cache, '.cache/archives'))).toHaveLength(3);
});

test('another version of the template makes every archive anew', async () => {
  const old = await pathOf('second', await works());
  expect(await pathOf('second', await works(), 'v-next')).not.toBe(old);
});

test('a file that went away is named, and nothing half made stays', async () => {
  const catalogue = await works();
  rmSync(join(process.env['CONTENT']!, 'materials/2025-2026/first/list.txt'));
  await expect(pathOf('first', catalogue)).rejects.toThrow('Файл «materials/2025-2026/first/list.txt» не удалось положить в архив');
  expect(readdirSync(join(cache, '.cache/archives'))).toEqual([]);
});
