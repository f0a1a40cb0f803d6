import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { aMaterial, aReview } from '../testing/builders.ts';
import { aPublishedMaterial, entry, inhabited, smallest, yaml } from '../testing/small-bank.ts';
import { writeContent } from '../testing/temporary-content.ts';
import type { Issue } from './issue.ts';
import { readBank } from './read.ts';
import { createMemory, remember, withoutBody } from './read-memory.ts';
import { shellStrings } from './shell-strings.ts';

const [key = ''] = shellStrings.keys();
const work = 'reviews/2025-2026/drobi';
const files: Record<string, string> = {
  ...smallest({ languages: [{ code: 'en', name: 'English' }] }),
  ...inhabited,
  ...aPublishedMaterial('drobi'),
  [`${work}/assigned.yaml`]: yaml({ assigned: [{ expert: 'ex-1', date: '2025-10-05', due: '2025-10-25' }] }),
  'strings/en.yaml': yaml({ [key]: 'Words' }),
  'redirects.yaml': yaml({ redirects: { '/staryj/': '/materialy/' } }),
  'addresses.txt': '# список\n\n/materialy/drobi/ \n  # x\n/materialy/\r\n',
  'frozen.txt': '# список\n2024-2025 abc 2025-07-01 works=5\n',
};
const briefly = (issues: readonly Issue[]) => issues.map(({ rule, file, message }) => `${rule} ${file}: ${message}`);
const read = (more: Record<string, string | Uint8Array> = {}) => readBank(writeContent({ ...files, ...more }));

describe('a whole bank', () => {
  test('is read without a fault', () => {
    const { issues, broken, fragments } = read();
    expect([briefly(issues), broken.size, fragments]).toEqual([[], 0, []]);
  });
  test('has its entries by kind and id', () =>
    expect(Object.fromEntries(Object.entries(read().bank.entries).map(([kind, own]) => [kind, [...own.keys()]]))).toEqual({
      material: ['drobi'],
      recommendation: ['recommendation-1'],
      webinar: ['webinar-1'],
      event: ['event-1'],
      document: ['document-1'],
      unit: ['math', 'rumo'],
      person: ['anna'],
      organisation: ['ministry', 'redakciya', 'smolgu', 'soiro'],
      protocol: ['drobi'],
      criteria: ['set-1'],
      programmes: [],
      report: ['2024-2025'],
      collection: ['collection-1'],
      news: ['news-1'],
      page: ['o-banke'],
    }));
  test('has what stands beside a work', () => {
    const { bank } = read();
    expect(bank.reviews.map(({ material, file, data }) => [material, file, data.expert])).toEqual(
      [1, 2, 3].map((n) => ['drobi', `${work}/0${n}.yaml`, `ex-${n}`]),
    );
    expect(bank.assignments).toEqual([
      { material: 'drobi', file: `${work}/assigned.yaml`, data: expect.objectContaining({ expert: 'ex-1' }) },
    ]);
    expect(bank.amendments).toEqual([]);
    expect([...bank.experts.keys()]).toEqual(['ex-1', 'ex-2', 'ex-3']);
  });
  test('has its lists', () => {
    const { bank } = read();
    expect([...bank.redirects]).toEqual([['/staryj/', '/materialy/']]);
    expect([...(bank.published ?? [])]).toEqual([
      ['/materialy/drobi/', 3],
      ['/materialy/', 5],
    ]);
    expect([...(bank.frozen ?? [])]).toEqual([['2024-2025', { seal: 'abc', counted: { works: 5 }, line: 2 }]]);
    expect([...(bank.strings ?? [])]).toEqual([['en', { [key]: 'Words' }]]);
    expect([...bank.vocabularies.levels.keys()]).toEqual(['noo', 'ooo', 'soo', 'dod']);
    expect(bank.vocabularies.levels.get('noo')).toMatchObject({ id: 'noo', name: 'Начальное' });
    expect(bank.region.id).toBe('test');
  });
  test('an entry has its place', () =>
    expect(read().bank.entries.webinar.get('webinar-1')).toMatchObject({
      kind: 'webinar',
      id: 'webinar-1',
      year: '2025-2026',
      file: 'webinars/2025-2026/webinar-1.md',
      body: '',
      files: [],
    }));
});

describe('what is told', () => {
  test.each<[string, Record<string, string | Uint8Array>, string[]]>([
    [
      'a translation of nothing',
      { 'strings/en.yaml': yaml({ 'x.y': 'Z' }) },
      ['unknown-key strings/en.yaml: Строки «x.y» в оформлении нет.'],
    ],
    [
      'a language that is not named',
      { 'strings/tat.yaml': yaml({}) },
      ['unknown-key strings/tat.yaml: Язык «tat» не назван в region.yaml: перевод не действует.'],
    ],
    [
      'a list that cannot be read',
      { 'addresses.txt': Uint8Array.from([0xcf, 0xf0]) },
      ['encoding addresses.txt: Файл записан не в кодировке UTF-8.'],
    ],
    [
      'a code twice, where the first file is broken',
      { 'pages/a.md': '---\nx: 1\n---\n', 'pages/a.mdx': entry({ title: 'А', summary: 'Б' }) },
      expect.arrayContaining(['unique-ids pages/a.mdx: Код «a» уже занят.']) as never,
    ],
    ['a text in the folder of news', { 'news/n.txt': 'start: "2024-10-05"' }, [expect.stringMatching(/^file-place news\/n\.txt/) as never]],
  ])('%s', (_name, more, expected) => expect(briefly(read(more).issues)).toEqual(expected));

  test('a broken entry is kept apart, with what is left of it', () => {
    const { bank, broken, fragments } = read({ 'pages/a.md': '---\ntitle: А\nx: 1\n---\nТекст.' });
    expect([bank.entries.page.has('a'), broken]).toEqual([false, new Map([['page', new Set(['a'])]])]);
    expect(fragments).toEqual([
      expect.objectContaining({
        kind: 'page',
        id: 'a',
        file: 'pages/a.md',
        isWhole: false,
        data: { title: 'А' },
        body: 'Текст.',
        bodyLine: 5,
        source: '---\ntitle: А\nx: 1\n---\nТекст.',
      }),
    ]);
  });
  test('a broken file of fields is kept apart too', () => {
    const { bank, fragments, broken } = read({ [`${work}/02.yaml`]: 'expert: ex-2\nzzz: 1\n' });
    expect(bank.reviews.map(({ file }) => file)).toEqual([`${work}/01.yaml`, `${work}/03.yaml`]);
    expect([fragments.map(({ file, isWhole, data, files: beside }) => [file, isWhole, data, beside]), broken.size]).toEqual([
      [[`${work}/02.yaml`, false, { expert: 'ex-2' }, []]],
      0,
    ]);
  });
  test.each([
    ['published: 2024-03-05', 'news/2023-2024/n.md'],
    ["start: '2024-09-05T15:00'", 'news/2024-2025/n.md'],
    ['submitted: "2024-12"', 'news/2024-2025/n.md'],
  ])('%s tells the year of a file outside the folders of years', (line, path) =>
    expect(read({ 'news/n.md': `---\ntitle: А\n${line}\n---\n` }).issues[0]?.hint).toBe(`Перенесите его в папку года: ${path}.`),
  );
  test.each(['published: 2024', 'published: 2024-13', ' published: 2024-03-05', 'date: 2024-03-05'])('%s tells no year', (line) =>
    expect(read({ 'news/n.md': `---\ntitle: А\n${line}\n---\n` }).issues[0]?.hint).toBe(
      'Перенесите его в папку года, например: news/2025-2026/n.md.',
    ),
  );
});

describe('a bank read again', () => {
  test('is of the very same objects, but for what has changed', () => {
    const memory = createMemory();
    const root = writeContent({
      ...files,
      'documents/plan/index.md': files['documents/document-1.md']!,
      'documents/plan/a.pdf': '%PDF-1.7',
    });
    const [first, second] = [readBank(root, memory).bank, readBank(root, memory).bank];
    expect(second.entries.document.get('plan')).toBe(first.entries.document.get('plan'));
    writeFileSync(join(root, 'documents/plan/a.pdf'), '%PDF-1.7 longer');
    writeFileSync(join(root, 'news/2025-2026/news-1.md'), entry({ title: 'Другая', summary: 'О дробях.', published: '2025-12-10' }));
    const third = readBank(root, memory).bank;
    expect(third.entries.document.get('plan')).not.toBe(first.entries.document.get('plan'));
    expect(third.entries.document.get('plan')?.files.map(({ size }) => size)).toEqual([15]);
    expect(third.entries.news.get('news-1')?.data.title).toBe('Другая');
    expect(third.entries.unit.get('math')).toBe(first.entries.unit.get('math'));
    memory.touched = new Set(['units/math.md']);
    writeFileSync(join(root, 'news/2025-2026/news-1.md'), entry({ title: 'Третья', summary: 'О дробях.', published: '2025-12-10' }));
    expect(readBank(root, memory).bank.entries.news.get('news-1')?.data.title).toBe('Другая');
  });
  test('takes texts that were left on the disk from there', () => {
    const memory = createMemory();
    const root = writeContent({ ...files, 'pages/a.md': `${entry({ title: 'А', summary: 'Б' })}Текст.\r\nЕщё.` });
    const { bank } = readBank(root, memory);
    for (const [path, kept] of memory.fields) memory.fields.set(path, withoutBody(kept));
    expect(memory.fields.get('pages/a.md')?.value).toMatchObject({ fields: { body: '' }, bodyLength: 'Текст.\nЕщё.'.length });
    expect(withoutBody(memory.fields.get('pages/a.md')!).value.bodyLength).toBe('Текст.\nЕщё.'.length);
    const again = readBank(root, memory).bank;
    expect(again.entries.page.get('a')?.body).toBe('Текст.\nЕщё.');
    expect(again.entries.page.get('a')).toBe(bank.entries.page.get('a'));
  });
});

test('what is made of a file is made anew only when its stamp is another', () => {
  const kept = new Map();
  let made = 0;
  const ask = (stamp: string | undefined, map: typeof kept | undefined = kept) => remember(map, 'a', stamp, () => (made += 1));
  expect([ask('1'), ask('1'), ask('2'), ask('2')]).toEqual([1, 1, 2, 2]);
  expect([ask(undefined), ask('2'), remember(undefined, 'a', '2', () => 'x')]).toEqual([3, 2, 'x']);
});
test('a conclusion is read as it is built', () =>
  expect(read().bank.reviews[0]?.data).toEqual(aReview(aMaterial({}, { id: 'drobi' })).data));
