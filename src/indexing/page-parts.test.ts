import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { strToU8, zipSync } from 'fflate';
import { expect, test, vi } from 'vitest';
import type { Entry } from '../bank/bank.ts';
import { createCatalogue } from '../bank/catalogue.ts';
import { decideAll } from '../bank/check.ts';
import { filesOf } from '../bank/views/file.ts';
import { searchRecords } from '../search/records.ts';
import { aBank, aFile, aRecommendation, aWebinar, TODAY } from '../testing/builders.ts';
import { writeContent } from '../testing/temporary-content.ts';
import { fileText } from './file-text.ts';
import { withParts } from './page-parts.ts';

const folder = 'recommendations/2025-2026/drobi';
const place = `${folder}/index.md`;
const docx = (text: string) => zipSync({ 'word/document.xml': strToU8(`<w:p><w:t>${text}</w:t></w:p>`) });
const digestOf = (bytes: Uint8Array | string) => createHash('sha256').update(bytes).digest('hex');

/** Returns the parts of the pages of a bank whose files lie in a folder of their own; texts of files are cached there too. */
async function partsOf(entries: readonly Entry<unknown>[], root: string) {
  const bank = aBank({ entries });
  const catalogue = createCatalogue(bank, decideAll(bank, TODAY), TODAY);
  vi.spyOn(process, 'cwd').mockReturnValue(root);
  const { records, warnings } = await withParts(searchRecords(catalogue), catalogue, root);
  vi.restoreAllMocks();
  return {
    parts: new Map([...records].flatMap(([url, { parts }]) => (parts && /rekom|vebin/.test(url) ? [[url, parts] as const] : []))),
    warnings,
  };
}

test('texts of files become parts that lead to the rows of the files; a damaged one is told and left out', async () => {
  const files = {
    'list.docx': docx('Закрась  половину'),
    'damaged.pdf': '%PDF-1.7',
    'damaged.docx': 'PK',
    'picture.png': 'x',
    'own words.txt': 'Свои слова',
  };
  const root = writeContent(Object.fromEntries(Object.entries(files).map(([name, bytes]) => [`${folder}/${name}`, bytes])));
  const named = Object.keys(files).map((file) => ({ file, title: `Файл ${file}` }));
  const beside = Object.entries(files).map(([name, bytes]) => aFile(name, { digest: digestOf(bytes) }, place));
  const entry = aRecommendation({ files: named }, { id: 'drobi', files: beside });
  const { parts, warnings } = await partsOf([entry], root);
  expect(parts.get('/rekomendacii/drobi/')).toEqual([
    { id: 'fajl-list-docx', level: 2, title: 'В файле «Файл list.docx»', text: 'Закрась половину' },
    { id: 'fajl-own-words-txt', level: 2, title: 'В файле «Файл own words.txt»', text: 'Свои слова' },
  ]);
  expect(filesOf(entry).map(({ anchor }) => anchor)).toContain('fajl-list-docx');
  expect(warnings).toEqual([
    expect.stringContaining(`${folder}/damaged.pdf: текст файла`),
    expect.stringContaining(`${folder}/damaged.docx: текст файла`),
  ]);
});

test('chapters and what was said stand in order of time, each under its second', async () => {
  const base = 'webinars/2025-2026';
  const root = writeContent({ [`${base}/says.txt`]: '[00:05] Здравствуйте.\n\nИ ещё.\n\n[1:00:00] Прощаемся.\n\n[12:30] Между ними.' });
  const chapters = [
    { time: '00:00', title: 'Начало' },
    { time: '12:30', title: 'Середина' },
  ];
  const webinar = aWebinar({ chapters, transcript: 'says.txt' }, { id: 'w', files: [aFile('says.txt', {}, `${base}/w.md`)] });
  const { parts } = await partsOf([webinar], root);
  expect(parts.get('/vebinary/w/')?.map(({ id, level, title, text }) => [id, level, title, text])).toEqual([
    ['glava-0', 3, 'Начало', ''],
    ['t-5', 4, '00:05', 'Здравствуйте. И ещё.'],
    ['glava-750', 3, 'Середина', ''],
    ['t-750', 4, '12:30', 'Между ними.'],
    ['t-3600', 4, '1:00:00', 'Прощаемся.'],
  ]);
});

test('a page without such things has no parts', async () => {
  const { parts, warnings } = await partsOf([aRecommendation({}, { id: 'r' }), aWebinar({}, { id: 'w' })], writeContent({}));
  expect([parts.size, warnings]).toEqual([0, []]);
});

test('a file is read once: its text is kept by digest', async () => {
  const bytes = docx('Сло-\u00ad вар\u0301 и <w:br/>строка');
  const root = writeContent({ 'a.docx': bytes });
  const file = aFile('a.docx', { path: 'a.docx', digest: digestOf(bytes) });
  const text = await fileText(file, root, `${root}/cache`);
  expect(readFileSync(`${root}/cache/${file.digest}-v1.txt`, 'utf8')).toBe(text);
  expect(await fileText({ ...file, path: 'gone.docx' }, root, `${root}/cache`)).toBe(text);
  await expect(fileText({ ...file, path: 'gone.docx', digest: 'other' }, root, `${root}/cache`)).rejects.toThrow('ENOENT');
});
