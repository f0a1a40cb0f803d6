import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildDocumentsBank } from './documents-bank.ts';
import { evaluate, missesOf, type Report } from './evaluate.ts';
import { miniSearchSystems } from './mini-search.ts';
import { ourSystem } from './our-system.ts';
import { namePages, readFragments } from './page-ids.ts';
import { formatCode, formatComparison, formatMisses, formatReport } from './print.ts';
import { readQueries, type QueryRow } from './queries.ts';
import { stockPagefind } from './stock-pagefind.ts';
import { total, type System } from './system.ts';

/** Names that an address, a disk or a shell could trip over. */
const documents = {
  'математика/дроби и доли.md':
    '---\ntitle: Дроби\nauthor: Анна Ким\n---\nСложение дробей с разными знаменателями.\n\n## Доли\n\nПоловина яблока.',
  'физика/опыт #1.html': '<title>Плавление льда</title><body><p>Опыт с термометром и школьным льдом.</p></body>',
  '50%?.mdx': 'import X from "x"\n\n# Проценты\n\n<X label="Скидка" /> Скидка в магазине.',
  'глубоко/еще/глубже/ёж.md': '# Ёж\n\nЁж живёт в лесу.',
  'пусто.md': '',
  'битый.md': '---\ntitle: [\n---\n# Битый\n\nТекст после сломанной шапки о кристаллах.',
};
const table = [
  'query\texpected_id\tkind',
  'сложение дробей\tматематика/дроби и доли.md\texact',
  'анна ким\tматематика/дроби и доли.md\tauthor',
  'термометр\tфизика/опыт #1.html\texact',
  'скидка\t50%?.mdx\texact',
  'еж в лесу\tглубоко/еще/глубже/ёж.md\tyo',
  'кристаллы\tбитый.md\tinflected',
  'экзопланета\t\tnothing',
].join('\n');

const root = mkdtempSync(join(tmpdir(), 'systems-'));
const site = join(root, 'bank');
const rows = readQueries(table) as QueryRow[];
const reports: Report[] = [];
const told: string[] = [];

beforeAll(async () => {
  for (const [path, text] of Object.entries(documents)) {
    mkdirSync(dirname(join(root, 'docs', path)), { recursive: true });
    writeFileSync(join(root, 'docs', path), text);
  }
  mkdirSync(site);
  expect(await buildDocumentsBank(join(root, 'docs'), site, (doing) => told.push(doing))).toBe(6);
  const pages = readFragments(site);
  const urls = pages.map(({ url }) => url);
  const systems = [await ourSystem(site), await stockPagefind(site, urls, join(root, 'stock')), ...miniSearchSystems(site, pages)];
  for (const system of systems) {
    reports.push(await evaluate(system, rows, namePages(site, urls)));
    system.close();
  }
}, 120_000);
afterAll(() => rmSync(root, { recursive: true, force: true }));

test('every document is found under its own path', () => {
  expect(reports[0]!.judged.filter(({ honest }) => honest === undefined).map(({ query, rank }) => [query, rank])).toEqual(
    rows.slice(0, -1).map(({ query }) => [query, 1]),
  );
  expect(reports[0]!.scores.nothing).toEqual({ n: 1, honest: 1 });
  expect(told).toContain('Читаю документы');
});

test('the others answer too, from the same pages', () => {
  for (const { name, judged } of reports.slice(1)) {
    const found = judged.filter(({ query }) => query === 'термометр' || query === 'сложение дробей').map(({ rank }) => rank);
    expect([name, ...found]).toEqual([name, 1, 1]);
  }
});

test('bytes before a query are counted apart from those for it', () => {
  const [ours, stock, mini] = reports;
  expect(Object.keys(ours!.constant)).toEqual(expect.arrayContaining(['pagefind/list.gz', 'slova/words.json']));
  expect(Object.keys(stock!.constant).join()).toMatch(/pagefind\.js.*wasm\.ru/);
  expect(ours!.constantBytes).toBe(total(Object.values(ours!.constant)));
  expect(ours!.constantBytes).toBeLessThan(5_000);
  expect(stock!.constantBytes).toBeGreaterThan(30_000);
  for (const { bytes } of [ours!, stock!])
    expect([bytes.median > 200, bytes.median < 20_000, bytes.p90 >= bytes.median]).toEqual([true, true, true]);
  expect([mini!.bytes.median, mini!.constantBytes > 200]).toEqual([0, true]);
  expect(existsSync(join(root, 'stock/pagefind'))).toBe(true);
});

test('each query pays as the first one of a visitor', async () => {
  const system = await ourSystem(site);
  const [first, second] = [await system.ask('скидка'), await system.ask('скидка')];
  system.close();
  expect(first.bytes).toBeGreaterThan(0);
  expect(second.bytes).toBe(first.bytes);
});

test('a planted fault shows: pages by number instead of by worth', async () => {
  const own = await ourSystem(site);
  const byNumber: System = {
    ...own,
    ask: async (query) => ({ ...(await own.ask(query)), urls: ['/1/', '/2/', '/3/', '/4/', '/5/', '/6/'] }),
  };
  const report = await evaluate(
    byNumber,
    rows,
    namePages(
      site,
      readFragments(site).map(({ url }) => url),
    ),
  );
  own.close();
  expect(report.scores.all.success1).toBeLessThan(0.5);
  expect(missesOf(report, 1).length).toBeGreaterThan(2);
});

test('what is printed is for people', () => {
  const code = { first: new Map([['a', 1000]]), usual: new Map([['a', 3000]]), all: new Map([['a', 5000]]) };
  const text = [...reports.map(formatReport), formatComparison(reports), formatMisses(reports[1]!, 1), formatCode(code)].join('\n');
  for (const words of [
    'Наш поиск',
    'Pagefind как есть',
    'MiniSearch с нашим разбором',
    'ВСЕ',
    'Сравнение',
    'Мимо первых 1',
    'Следующий запрос, каждый против Pagefind',
  ])
    expect(text).toContain(words);
  expect(text).toContain(
    'до первых найденных 1,0 КБ; с отборами, которые приходят следом, 3,0 КБ; весь, с тем, что загружают по надобности, 5,0 КБ',
  );
  expect(text).not.toMatch(/NaN|undefined|Infinity/);
});
