import decodeQR from 'qr/decode.js';
import { unzipSync, strFromU8 } from 'fflate';
import { extractText, getDocumentProxy } from 'unpdf';
import { describe, expect, test, vi } from 'vitest';
import type { ExtractView } from '../bank/views/extract.ts';
import type { PaperView } from '../bank/views/paper.ts';
import { paperPdf } from './certificate.ts';
import { extractPdf } from './certificate-extract.ts';
import { qrCode } from './qr.ts';
import { tableXlsx } from './xlsx-register.ts';

const url = 'https://bank.primery.rf/kopilka/r/sm-2025-017/';
const paper: PaperView = {
  title: 'Свидетельство',
  sub: '№ СМ-2025-017 в реестре банка от 20 ноября 2025',
  issuer: ['Региональный банк педагогического опыта', 'РУМО'],
  parts: [
    { label: 'Автор', text: 'Образцова Анна', notes: ['учитель'] },
    { label: 'Работа', text: '«Сложение дробей»', notes: ['5 класс'] },
  ],
  statement: 'прошла экспертизу.',
  facts: [{ name: 'Решение', text: 'протокол № 1' }],
  proof: { url, shown: 'bank.primery.rf/kopilka/r/sm-2025-017/', print: 'a38e 5229 d43d 897e' },
  chair: 'Председатель РУМО',
  seed: 'a38e5229d43d897e',
  demo: false,
};

const textOf = async (bytes: Uint8Array) => {
  const { totalPages, text } = await extractText(await getDocumentProxy(bytes.slice()), { mergePages: true });
  return { totalPages, text: text.replace(/\s+/g, ' ') };
};
const source = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1');

/** Returns what a camera would read of a code drawn at four points a module on white. */
function scan({ side, bars }: ReturnType<typeof qrCode>): string {
  const width = (side + 8) * 4;
  const data = new Uint8Array(width * width * 4).fill(255);
  for (const [row, column, length] of bars)
    for (let y = (row + 4) * 4; y < (row + 5) * 4; y += 1)
      for (let x = (column + 4) * 4; x < (column + length + 4) * 4; x += 1) data.fill(0, (y * width + x) * 4, (y * width + x) * 4 + 3);
  return decodeQR({ width, height: width, data });
}

describe('a code', () => {
  test('leads where it should', () => expect(scan(qrCode(url))).toBe(url));
  test('reads nothing when a corner is torn off', () => {
    const { side, bars } = qrCode(url);
    expect(() => scan({ side, path: '', bars: bars.filter(([row, column]) => row > 8 || column > 8) })).toThrow();
  });
});

describe('a certificate', () => {
  test('is one sheet with its text, tags, language, title and faces inside', async () => {
    const bytes = await paperPdf(paper, 'Свидетельство № 1: Образцова & <Анна>');
    const { totalPages, text } = await textOf(bytes);
    expect(totalPages).toBe(1);
    for (const said of ['Свидетельство', 'Образцова Анна', 'учитель', '«Сложение дробей»', 'протокол № 1', 'a38e 5229 d43d 897e'])
      expect(text).toContain(said);
    // A long address goes over two lines.
    expect(text.replaceAll(' ', '')).toContain('bank.primery.rf/kopilka/r/sm-2025-017/');
    expect(text).not.toContain('ОБРАЗЕЦ');
    const pdf = source(bytes);
    for (const mark of [
      '/StructTreeRoot',
      '/Lang (ru-RU)',
      '/Marked true',
      '/DisplayDocTitle true',
      'pdfuaid:part>1',
      '/FontFile2',
      '/S /H1',
      '/S /Figure',
      '/Alt (',
    ])
      expect(pdf).toContain(mark);
    expect(pdf).not.toMatch(/\/JavaScript|\/Launch/);
    // What the library writes into XML as it is.
    expect(/x-default">([^]*?)<\/rdf:li>/.exec(pdf)?.[1]).not.toMatch(/[<&]/);
  });
  test('is the same bytes each time, and others when a word differs', async () => {
    const [one, two, other] = await Promise.all([paperPdf(paper, 'т'), paperPdf(paper, 'т'), paperPdf({ ...paper, chair: 'Другой' }, 'т')]);
    expect(Buffer.compare(one, two)).toBe(0);
    expect(Buffer.compare(one, other)).not.toBe(0);
  });
  test('is the same bytes whatever papers were made before it', async () => {
    const fresh = async () => {
      vi.resetModules();
      return (await import('./certificate.ts')).paperPdf;
    };
    const alone = await (await fresh())(paper, 'т');
    const later = await fresh();
    // These spaces and hyphens share their glyphs with the common ones.
    await later({ ...paper, statement: 'Пять\u00a0слов\u00a0\u2010 \u00ad и\u00a0всё' }, 'до');
    expect(Buffer.compare(await later(paper, 'т'), alone)).toBe(0);
  });
  test('of a sample says so loudly', async () => {
    expect((await textOf(await paperPdf({ ...paper, demo: true, sampleNote: 'Такая справка никому не выдана.' }, 'т'))).text).toMatch(
      /ОБРАЗЕЦ.*никому не выдана/,
    );
  });
  test('with the longest texts stays on one sheet, all of them there', async () => {
    const long = (words: number) => Array.from({ length: words }, (_, index) => `педагогическая${index}`).join(' ');
    const parts = [
      { label: 'Автор', text: long(8), notes: [long(12), long(14)] },
      { label: 'Работа', text: `«${long(12)}»`, notes: [long(10)] },
    ];
    const facts = Array.from({ length: 7 }, (_, index) => ({ name: `Факт ${index}`, text: long(6) }));
    const { totalPages, text } = await textOf(await paperPdf({ ...paper, parts, facts }, 'т'));
    expect([totalPages, text.includes('Факт 6'), text.includes('педагогическая13')]).toEqual([1, true, true]);
  });
  test('a long name of a fact does not run into the next one', async () => {
    const facts = [
      { name: '2025–2026 учебный год', text: '3 заключения' },
      { name: 'Объединения', text: 'Математика' },
    ];
    const page = await (await getDocumentProxy((await paperPdf({ ...paper, facts }, 'т')).slice())).getPage(1);
    const { items } = await page.getTextContent();
    const heights = (words: RegExp) =>
      items.flatMap((item) => ('str' in item && words.test(item.str) ? [Number((item.transform as number[])[5])] : []));
    const lowest = Math.min(...heights(/^(?:2025–2026|учебный|год)/));
    expect(heights(/^2025–2026/).length).toBeGreaterThan(0);
    expect(lowest - Math.max(...heights(/^Объединения/))).toBeGreaterThan(10);
  });
  test('leaves a line where the bank does not know the name', async () => {
    const { text } = await textOf(await paperPdf({ ...paper, parts: [{ label: 'Выдана', text: '', notes: [] }], proof: undefined }, 'т'));
    expect(text).toContain('Выдана');
    expect(text).not.toContain('Подлинность');
  });
});

describe('an extract', () => {
  const row = (number: number) => ({
    number: { text: `2025-${number}`, href: `/r/2025-${number}/` },
    title: `Работа номер ${number} с названием, которое занимает в таблице не одну строку`,
    authors: '',
    day: '2025-11-20',
    date: '20 ноября 2025',
    protocol: '№ 1 от 20 ноября 2025',
    state: 'active' as const,
    stateText: 'Действует',
    demo: false,
  });
  const view = (rows: number): ExtractView => ({
    meta: { title: 'Выписка', description: '', path: '/' },
    issuer: paper.issuer,
    chair: paper.chair,
    title: 'Выписка из реестра разработок',
    name: 'Образцова Анна',
    lead: 'Сведения на 1 февраля 2026',
    count: 'Всего',
    rows: Array.from({ length: rows }, (_, index) => row(index + 1)),
    proof: { url, shown: 'bank.primery.rf' },
    file: '',
    back: { text: '', href: '' },
    demo: false,
  });
  test('of few works is one sheet, of many says which sheet each is, and loses no line', async () => {
    const [few, many] = await Promise.all([extractPdf(view(2)).then(textOf), extractPdf(view(60)).then(textOf)]);
    expect([few.totalPages, few.text.includes('Лист')]).toEqual([1, false]);
    expect(many.totalPages).toBeGreaterThan(2);
    expect(many.text).toContain(`Лист ${many.totalPages} из ${many.totalPages}`);
    for (let number = 1; number <= 60; number += 1) expect(many.text).toContain(`2025-${number} `);
  });
  test('has a table a screen reader can walk', async () => {
    const pdf = source(await extractPdf(view(3)));
    for (const mark of ['/S /Table', '/S /TR', '/S /TH', '/S /TD']) expect(pdf).toContain(mark);
  });
});

test('a workbook is the same bytes each time, and its cells are texts', async () => {
  const table = { columns: ['Номер', 'Работа'], rows: [['=1+1', '']] };
  const one = await tableXlsx(table, 'Реестр');
  expect(Buffer.compare(one, await tableXlsx(table, 'Реестр'))).toBe(0);
  const parts = Object.entries(unzipSync(one)).map(([name, bytes]) => `${name}\n${strFromU8(bytes)}`);
  expect(parts.join('\n')).toContain('=1+1');
  expect(parts.join('\n')).not.toMatch(/<f>/);
});
