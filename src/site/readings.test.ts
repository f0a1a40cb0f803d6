import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { createCatalogue } from '../bank/catalogue.ts';
import { aBank, aRecommendation, TODAY } from '../testing/builders.ts';
import { writeContent } from '../testing/temporary-content.ts';
import { readingView } from '../bank/views/reading.ts';
import { readingsOf } from './readings.ts';

beforeEach(() => {
  const cache = mkdtempSync(join(tmpdir(), 'cache-'));
  vi.spyOn(process, 'cwd').mockReturnValue(cache);
  onTestFinished(() => (vi.restoreAllMocks(), vi.unstubAllEnvs(), rmSync(cache, { recursive: true, force: true })));
});

const aDocx = (...paragraphs: string[]) =>
  zipSync({
    'word/document.xml': strToU8(
      `<w:document><w:body>${paragraphs.map((text) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`).join('')}</w:body></w:document>`,
    ),
  });

/** Recommendations with files, and the pages on which these can be read. */
async function readings(files: Record<string, Uint8Array>) {
  const folder = 'recommendations/2025-2026/r';
  vi.stubEnv('CONTENT', writeContent(Object.fromEntries(Object.entries(files).map(([name, bytes]) => [`${folder}/${name}`, bytes]))));
  const beside = Object.entries(files).map(([name, bytes]) => ({
    name,
    path: `${folder}/${name}`,
    size: bytes.length,
    digest: createHash('sha256').update(bytes).digest('hex'),
    sniffed: 'docx',
  }));
  const entry = aRecommendation({ files: Object.keys(files).map((file) => ({ file, title: file })) }, { id: 'r', files: beside });
  return readingsOf(createCatalogue(aBank({ entries: [entry] }), new Map(), TODAY));
}

const long = 'Текст рабочего листа, который стоит прочитать на телефоне.';

test('a document is read on a page of its own, outside of indexes, and nothing of it runs', async () => {
  const all = await readings({ 'list.docx': aDocx(long, '&lt;script&gt;alert(1)&lt;/script&gt;', '[x](javascript:alert(1))') });
  const reading = all.get('/rekomendacii/r/list/')!;
  expect(reading.html).toContain('Текст рабочего листа');
  expect(reading.html).not.toMatch(/<script|href="javascript/);
  const { meta, view } = readingView(reading.entry, reading.file);
  expect([meta.path, meta.noindex, view.work.href]).toEqual(['/rekomendacii/r/list/', true, '/rekomendacii/r/']);
});

test('two documents that would have one address have one page', async () =>
  expect([...(await readings({ 'a.docx': aDocx(long), 'a.DOCX': aDocx(long) })).keys()]).toEqual(['/rekomendacii/r/a/']));

test.each<[string, Uint8Array, boolean]>([
  ['cut', aDocx(long).subarray(0, 60), true],
  ['of nothing', new Uint8Array(), true],
  ['without words', aDocx(''), false],
  ['as long as a book', aDocx(...Array<string>(4000).fill(long)), false],
])('a document %s has no page', async (_name, bytes, isTold) => {
  const warn = vi.spyOn(console, 'warn').mockReturnValue();
  expect((await readings({ 'x.docx': bytes })).size).toBe(0);
  expect(warn.mock.calls.flat().some((text) => String(text).includes('recommendations/2025-2026/r/x.docx'))).toBe(isTold);
});
