import { mkdirSync, symlinkSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { describe, expect, test } from 'vitest';
import { baseData, baseRegion } from '../testing/base-bank.ts';
import { writeContent } from '../testing/temporary-content.ts';
import { checkContent } from './check.ts';
import { readBank } from './read.ts';

const region = { 'region.yaml': stringify(baseRegion) };
const page = (front: string, body = 'Текст.') => `---\n${front}\n---\n${body}\n`;
const good = page('title: О банке\nsummary: Что здесь.');
const at = 'pages/a.md';

/** What reading says, as `rule file: message`. */
function read(files: Record<string, string | Uint8Array>): string[] {
  const { issues } = readBank(writeContent({ ...region, ...files }));
  return issues.map(({ rule, file, message }) => `${rule} ${file}: ${message}`);
}

test('a good page is read with its body and place', () => {
  const { bank, issues } = readBank(writeContent({ ...region, [at]: good }));
  expect(issues).toEqual([]);
  expect(bank.entries.page.get('a')).toMatchObject({ file: at, data: { title: 'О банке', order: 100 }, files: [] });
  expect([...bank.allFiles.keys()]).toEqual(['pages/a.md', 'region.yaml']);
});

test('files beside an entry are described', () => {
  const folder = 'documents/plan';
  const { bank } = readBank(
    writeContent({
      ...region,
      [`${folder}/index.md`]: page(stringify(baseData.document).trim()),
      [`${folder}/a.pdf`]: '%PDF-1.7',
      [`${folder}/б.txt`]: 'Привет',
    }),
  );
  expect(bank.entries.document.get('plan')?.files).toEqual([
    { name: 'a.pdf', path: `${folder}/a.pdf`, size: 8, digest: expect.stringMatching(/^[0-9a-f]{64}$/), sniffed: 'pdf' },
    { name: 'б.txt', path: `${folder}/б.txt`, size: 12, digest: expect.stringMatching(/^[0-9a-f]{64}$/), sniffed: 'text' },
  ]);
});

describe('bad input gives its message', () => {
  test.each<[string, Record<string, string | Uint8Array>, string[]]>([
    ['broken YAML', { [at]: page('title: Урок: Лондон') }, [`yaml ${at}: Внутри значения стоит двоеточие`]],
    ['no opening ---', { [at]: 'title: А' }, [`yaml ${at}: Файл должен начинаться`]],
    ['an empty file', { [at]: '' }, [`yaml ${at}: Файл пустой.`]],
    ['a file of empty lines', { [at]: '\ufeff\n \n' }, [`yaml ${at}: Файл пустой.`]],
    ['an empty YAML file', { 'organisations/a.yaml': '' }, ['yaml organisations/a.yaml: Файл пустой.']],
    ['an unknown key', { [at]: page('title: А\nsummary: Б\nsumary: В') }, [`unknown-key ${at}: Поля «sumary»`]],
    [
      'a prototype among pairs',
      { 'redirects.yaml': 'redirects:\n  __proto__: /materialy/\n' },
      ['unknown-key redirects.yaml: Поля «__proto__»'],
    ],
    ['a prototype', { [at]: page('title: А\nsummary: Б\n__proto__:\n  x: 1') }, [`unknown-key ${at}: Поля «__proto__»`]],
    [
      'a wrong date',
      { [at]: page('title: А\nsummary: Б\nupdated: 2026-02-31') },
      [`schema ${at}: В поле «updated» написано «2026-02-31» — такой даты нет`],
    ],
    ['a number as a title', { [at]: page('title: 2024\nsummary: Б') }, [`schema ${at}: В поле «title» нужен текст, а написано «2024».`]],
    ['spaces as a title', { [at]: page('title: "  "\nsummary: Б') }, [`schema ${at}: Поле «title» пустое.`]],
    ['an empty field', { [at]: page('title:\nsummary: Б') }, [`schema ${at}: Поле «title» пустое.`]],
    [
      'да as a flag',
      { 'organisations/a.yaml': 'name: А\nshort_name: А\nkind: school\ndemo: да' },
      ['schema organisations/a.yaml: В поле «demo» нужно true или false, а написано «да».'],
    ],
    [
      'a list instead of fields',
      { 'organisations/a.yaml': '- name: А' },
      ['schema organisations/a.yaml: В поле «всё описание» нужен набор полей, а написано список.'],
    ],
    ['a text instead of fields', { [at]: page('просто текст') }, [`schema ${at}: В поле «всё описание» нужен набор полей`]],
    ['not UTF-8', { [at]: Uint8Array.from([0x2d, 0x2d, 0x2d, 0xcf, 0xf0, 0xe8]) }, [`encoding ${at}: Файл записан не в кодировке UTF-8.`]],
    ['UTF-16 of Windows', { [at]: Buffer.from(`\ufeff${good}`, 'utf16le') }, [`encoding ${at}: Файл записан не в кодировке UTF-8.`]],
    ['MDX where there is none', { 'units/a.mdx': good }, ['file-place units/a.mdx: Файлы .mdx бывают только в pages и reports.']],
    ['a stray folder', { 'photos/a.png': 'x' }, ['file-place photos/a.png: Место файла не предусмотрено.']],
    ['a stray file', { 'notes.txt': 'x' }, ['file-place notes.txt: Место файла не предусмотрено.']],
    [
      'a folder that is no year',
      { 'materials/2025/a/index.md': good },
      ['file-place materials/2025/a/index.md: Папка «2025» — не учебный год.'],
    ],
    ['a folder in a folder', { 'documents/a/b/c.pdf': 'x' }, ['file-place documents/a/b/c.pdf: Файл лежит слишком глубоко.']],
    [
      'a vocabulary nobody asked for',
      { 'vocabularies/colours.yaml': 'items: []' },
      ['file-place vocabularies/colours.yaml: Словаря «colours.yaml» нет.'],
    ],
    [
      'a conclusion under a wrong name',
      { 'reviews/2025-2026/a/first.yaml': 'x: 1' },
      ['file-place reviews/2025-2026/a/first.yaml: Заключение лежит не на месте.'],
    ],
    [
      'capital letters in an id',
      { 'pages/О-банке.md': good, 'pages/B.md': good },
      ['id-form pages/B.md: Код «B»', 'id-form pages/О-банке.md: Код «О-банке»'],
    ],
    ['one id in two shapes', { 'pages/a.md': good, 'pages/a.mdx': good }, ['unique-ids pages/a.mdx: Код «a» уже занят файлом pages/a.md.']],
    [
      'one id in two years',
      {
        'news/2024-2025/a.md': page('title: А\nsummary: Б\npublished: 2024-10-10'),
        'news/2025-2026/a.md': page('title: А\nsummary: Б\npublished: 2025-10-10'),
      },
      ['unique-ids news/2025-2026/a.md: Код «a» уже занят файлом news/2024-2025/a.md.'],
    ],
    [
      'one code of two items',
      { 'vocabularies/positions.yaml': 'items:\n  - { id: a, name: А }\n  - { id: a, name: Б }' },
      ['unique-ids vocabularies/positions.yaml: Код «a» в словаре уже есть.'],
    ],
    [
      'one code of two experts',
      { 'experts.yaml': 'experts:\n  - { code: a, organisation: x }\n  - { code: a, organisation: y }' },
      ['unique-ids experts.yaml: Код эксперта «a» уже занят.'],
    ],
  ])('%s', (_name, files, expected) => {
    const found = read(files);
    expect(found).toHaveLength(expected.length);
    expected.forEach((start, index) => expect(found[index]?.startsWith(start), found[index]).toBe(true));
  });

  test.each([
    ['its own date tells the year', 'published: 2024-03-05', 'Перенесите его в папку года: news/2023-2024/n.md.'],
    ['no date that can be read', 'published: вчера', 'Перенесите его в папку года, например: news/2025-2026/n.md.'],
  ])('a piece of news outside the years: %s', (_name, line, hint) =>
    expect(readBank(writeContent({ ...region, 'news/n.md': page(`title: А\nsummary: Б\n${line}`) })).issues).toMatchObject([
      { file: 'news/n.md', hint },
    ]),
  );

  test.each([
    ['Урок труда', 'Переименуйте: urok-truda. '],
    ['drobi — копия', 'Переименуйте: drobi-kopiya. '],
    ['B', 'Переименуйте: b. '],
  ])('the code «%s» is told in Latin letters', (id, hint) =>
    expect(readBank(writeContent({ ...region, [`pages/${id}.md`]: good })).issues[0]?.hint).toContain(hint),
  );

  test('no content folder', () =>
    expect(readBank(join(writeContent({}), 'absent')).issues).toMatchObject([{ rule: 'content-missing', severity: 'error' }]));
  test('a file instead of the content folder', () =>
    expect(readBank(join(writeContent({ x: 'x' }), 'x')).issues).toMatchObject([{ rule: 'content-missing' }]));
  test('no region.yaml', () =>
    expect(readBank(writeContent({ [at]: good })).issues).toMatchObject([{ rule: 'content-missing', file: 'region.yaml' }]));

  test('a title of a megabyte is told shortly', () => {
    const [message = ''] = read({ [at]: page(`title: ${'я'.repeat(1_000_000)}\nsummary: Б`) });
    expect(message).toBe(`schema ${at}: Поле «title» длиннее 160 знаков: сейчас 1000000.`);
  });

  test('a value of a megabyte is quoted shortly', () => {
    const [message = ''] = read({ [at]: page(`title: А\nsummary: Б\nupdated: ${'9'.repeat(1_000_000)}x`) });
    expect(message.length).toBeLessThan(250);
  });

  test('a folder called like a file hides nothing', () => {
    const root = writeContent({ ...region, 'pages/b.md': good });
    mkdirSync(join(root, 'pages/a.md'));
    mkdirSync(join(root, 'documents/x/index.md'), { recursive: true });
    expect(readBank(root)).toMatchObject({ issues: [] });
    expect([...readBank(root).bank.entries.page.keys()]).toEqual(['b']);
  });

  test('a folder called like a file is looked into', () =>
    expect(read({ 'pages/a.md/b.txt': 'x', 'news/2025-2026/x.md/index.md': page('title: А\nsummary: Б\npublished: 2025-10-10') })).toEqual([
      'id-form news/2025-2026/x.md/index.md: Код «x.md» (имя файла или папки) записан неверно.',
      'file-place pages/a.md/b.txt: Файл лежит слишком глубоко.',
    ]));

  test('the litter of systems and programs is passed over', () => {
    const names = ['.DS_Store', 'Thumbs.db', 'desktop.ini', '~$lan.docx', '.~lock.plan.docx#', '__MACOSX/a', '.git/config'];
    const folders = ['', 'news/', 'documents/plan/'];
    const litter = folders.flatMap((folder) => names.map((name) => [`${folder}${name}`, 'x']));
    const plan = page(stringify(baseData.document).trim());
    const root = writeContent({ ...region, 'documents/plan/index.md': plan, ...Object.fromEntries(litter) });
    const { bank, issues } = readBank(root);
    expect(issues).toEqual([]);
    expect([...bank.allFiles.keys()]).toEqual(['documents/plan/index.md', 'region.yaml']);
    expect(bank.entries.document.get('plan')?.files).toEqual([]);
  });

  test('a file of 60 MB instead of a text is told by its size, unread', () => {
    const root = writeContent({ ...region, [at]: '' });
    truncateSync(join(root, at), 60 * 1024 ** 2);
    expect(readBank(root).issues).toMatchObject([{ rule: 'file-size', file: at, message: 'Файл занимает 60 МБ.' }]);
  });

  test('a file of 60 MB beside an entry is left to the rule of sizes, one of 2 GB is not read', () => {
    const plan = page(stringify(baseData.document).trim());
    const root = writeContent({ ...region, 'documents/plan/index.md': plan, 'documents/plan/a.pdf': '%PDF', 'documents/plan/b.mp4': '' });
    truncateSync(join(root, 'documents/plan/a.pdf'), 60 * 1024 ** 2);
    truncateSync(join(root, 'documents/plan/b.mp4'), 2 * 1024 ** 3);
    expect(readBank(root).issues.map(({ rule, file }) => `${rule} ${file}`)).toEqual(['file-size documents/plan/b.mp4']);
    const found = checkContent(root, '2026-02-01', () => []).issues.filter(({ rule }) => rule === 'file-size');
    expect(found.map(({ message }) => message)).toEqual(['Файл занимает 60 МБ, а можно не больше 15 МБ.', 'Файл занимает 2048 МБ.']);
  });

  test('links are told, wherever they lead', () => {
    const root = writeContent({ ...region, 'pages/b.md': good });
    symlinkSync('/etc/hostname', join(root, 'pages/a.md'));
    symlinkSync('nowhere', join(root, 'pages/c.md'));
    symlinkSync('..', join(root, 'pages/loop'));
    const { issues, bank } = readBank(root);
    expect(issues.map(({ rule, file }) => `${rule} ${file}`)).toEqual([
      'file-place pages/a.md',
      'file-place pages/c.md',
      'file-place pages/loop',
    ]);
    expect([...bank.entries.page.keys()]).toEqual(['b']);
  });
});

test('one bad file never hides another', () => {
  const found = read({
    'pages/a.md': 'x',
    'pages/b.md': page('title: [1'),
    'pages/c.md': page('summary: Б'),
    'pages/d.md': good,
    'units/a.md': page('x: 1'),
    'organisations/a.yaml': '\tx: 1',
  });
  expect(new Set(found.map((line) => line.split(' ')[1]))).toEqual(
    new Set(['pages/a.md:', 'pages/b.md:', 'pages/c.md:', 'units/a.md:', 'organisations/a.yaml:']),
  );
});

test('a file with several faults tells them all', () => expect(read({ [at]: page('summary: 5\nupdated: вчера\nx: 1') })).toHaveLength(4));

describe('places', () => {
  const place = (files: Record<string, string>) =>
    checkContent(writeContent({ ...region, ...files }), '2026-02-01', () => [])
      .issues.filter(({ file }) => file in files)
      .map(({ file, line, column, rule }) => `${file}:${line}:${column} ${rule}`);

  test.each<[string, Record<string, string>, string]>([
    ['a wrong value', { [at]: page('title: А\nsummary: Б\nupdated: вчера') }, `${at}:4:1 schema`],
    ['an unknown key', { [at]: page('title: А\n  # примечание\nsummary: Б\nx: 1') }, `${at}:5:1 unknown-key`],
    ['a fault of YAML', { [at]: page('title: А\nsummary: Б\nsummary: В') }, `${at}:4:1 yaml`],
    [
      'the same with BOM and CRLF',
      { [at]: `\ufeff${page('title: А\nsummary: Б\nupdated: вчера').replaceAll('\n', '\r\n')}` },
      `${at}:4:1 schema`,
    ],
    [
      'deep in a YAML file',
      { 'organisations/a.yaml': 'name: А\nshort_name: А\nkind: school\nold_names:\n  - name: Б\n    since: когда-то' },
      'organisations/a.yaml:6:5 schema',
    ],
    [
      'an unknown reference',
      { 'organisations/a.yaml': 'name: А\nshort_name: А\nkind: school\ndemo: true\nsite: http://a.ru/' },
      'organisations/a.yaml:5:1 external-addresses',
    ],
    [
      'a file linked in the body',
      { 'documents/a/index.md': page(stringify(baseData.document).trim(), '\nТекст\n\n[Лист](list.pdf)') },
      `documents/a/index.md:${2 + stringify(baseData.document).trim().split('\n').length + 4}:undefined files`,
    ],
  ])('%s', (_name, files, expected) => expect(place(files)).toContain(expected));
});

test('a broken region makes nothing else wrong', () => {
  const root = writeContent({ 'region.yaml': 'id: [', [at]: good });
  const { issues } = checkContent(root, '2026-02-01', () => []);
  expect(
    issues.filter(({ severity, rule }) => severity === 'error' && rule !== 'vocabularies').map(({ file, rule }) => `${rule} ${file}`),
  ).toEqual(['yaml region.yaml']);
});
