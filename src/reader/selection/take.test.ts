import { unzipSync, strFromU8, strToU8 } from 'fflate';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import type { ChosenThing } from '../../bank/views/chosen-thing.ts';
import { bibliographyDocx, recordsOf } from './bibliography.ts';
import { freeName, safeName } from './file-names.ts';
import { planDocx } from './plan.ts';
import { inScope, whyLeft, type Taken } from './take.ts';
import { pack } from './zip.ts';

// The address of a page is asked of the document.
Object.assign(globalThis, {
  document: { documentElement: { dataset: { root: '../' } } },
  location: { href: 'https://bank.test/podborka/' },
});

const cite = {
  kind: 'material',
  id: 'drobi',
  date: '2026-01-26',
  title: 'Дроби',
  genre: 'Рабочий лист',
  people: [],
  bodies: ['Редакция банка'],
  bank: 'Банк',
  publisher: 'Институт',
  city: 'Смоленск',
  year: '2026',
  summary: '',
  keywords: [],
  demo: true,
} as const;

function taken(title: string, thing: Partial<ChosenThing> = {}, more: Partial<Taken> = {}): Taken {
  const whole: ChosenThing = { title, kicker: 'Рабочий лист', facts: ['5 класс'], files: [], ...thing };
  return { item: { key: `materialy/${title.length}`, title }, title, known: whole, thing: whole, folder: undefined, ...more };
}
const file = (name: string, title: string) => ({ name, title, size: 3 });

describe('names of files for any system', () => {
  test.each([
    ['Рабочий лист.docx', 'Рабочий лист.docx'],
    ['a/b\\c:d*e?f"g<h>i|j.pdf', 'a b c d e f g h i j.pdf'],
    ['con', '_con'],
    ['LPT1.txt', '_LPT1.txt'],
    ['точка на конце. ', 'точка на конце'],
    ['', 'Без названия'],
    ['й.docx', 'й.docx'],
    ['gpj.\u202eexe.docx', 'gpj.exe.docx'],
    [`${'щ'.repeat(300)}.docx`, `${'щ'.repeat(80)}.docx`],
    ['..', 'Без названия'],
  ])('%j → %j', (name, safe) => expect(safeName(name)).toBe(safe));
  test('namesakes get numbers, capital letters or not', () => {
    const names = new Set<string>();
    expect(['Лист.docx', 'лист.docx', 'Лист.docx'].map((name) => freeName(name, names))).toEqual([
      'Лист.docx',
      'лист (2).docx',
      'Лист (3).docx',
    ]);
  });
});

describe('the archive', () => {
  const works = [
    taken('Дроби', { files: [file('ответы.txt', 'Ответы')] }),
    taken('Проект', { word: 9 }, { item: { key: 'materialy/proekt', title: 'Проект' } }),
    taken(
      'Дроби',
      { files: [file('list-1.docx', 'Рабочий <лист>'), file('poloski.png', 'Полоски')], cite, word: 9 },
      { folder: 'Вторник/среда' },
    ),
    taken('Дроби', { files: [file('a.txt', 'Ответы')] }, { folder: 'Вторник/среда' }),
    taken('Нет в банке', {}, { known: 'gone', thing: undefined }),
    taken('Без файлов', { demo: true }),
  ];
  works[2] = { ...works[2]!, item: { ...works[2]!.item, note: '<script>alert(1)</script>' } };
  const fetchFile = (address: string) =>
    address.endsWith('poloski.png') ? Promise.reject(new Error('404')) : Promise.resolve(strToU8(address) as Uint8Array<ArrayBuffer>);

  test('holds the folders of the reader, in them a folder for each work under its title, and a page of contents that links to every file; a missing one is named, the others go on', async () => {
    const steps: string[] = [];
    const packed = await pack(works, { fetchFile, day: '2026-11-22', progress: (done, all) => steps.push(`${done}/${all}`) });
    const files = unzipSync(new Uint8Array(await packed!.blob.arrayBuffer()));
    const paths = [
      'Дроби/Ответы.txt',
      'Проект/Проект.docx',
      // Its files are not all of a work: the course of the lesson is in the work itself.
      'Вторник среда/Дроби/Дроби.docx',
      'Вторник среда/Дроби/Рабочий лист.docx',
      'Вторник среда/Дроби (2)/Ответы.txt',
    ];
    expect(Object.keys(files)).toEqual([...paths, 'index.html']);
    expect(strFromU8(files[paths[0]!]!)).toBe(`https://bank.test/materialy/5/${encodeURIComponent('ответы.txt')}`);
    // A work comes as a document.
    expect(strFromU8(files[paths[1]!]!)).toBe('https://bank.test/skachat/materialy/proekt.docx');
    expect([packed!.files, packed!.missing, steps.at(-1)]).toEqual([5, ['Полоски («Дроби»)'], '6/6']);

    const { document } = parseHTML(strFromU8(files['index.html']!));
    const links = [...document.querySelectorAll('li a')].map((link) => decodeURIComponent(link.getAttribute('href')!));
    expect(links).toEqual(paths);
    for (const link of links) expect(files[link]).toBeDefined();
    expect([...document.querySelectorAll('li')].map(({ textContent }) => textContent)).toContain(
      'Полоски — не скачался, возьмите на странице банка',
    );
    expect(document.querySelector('script')).toBeNull();
    expect(document.querySelector('.note')?.textContent).toBe('<script>alert(1)</script>');
    expect(document.body.textContent).toContain('Как сослаться: Дроби : рабочий лист');
    expect(document.body.textContent).toContain('Нет в банкеЭтой страницы больше нет в банке.Без файлов');
    expect(document.body.textContent).toContain('Рабочий лист. Образец');
  });

  test('is left unmade when the reader stops it', async () =>
    expect(await pack(works, { fetchFile, day: '2026-11-22', stopped: () => true })).toBeUndefined());
});

const textOf = async (docx: Blob) => {
  const { document } = parseHTML(strFromU8(unzipSync(new Uint8Array(await docx.arrayBuffer()))['word/document.xml']!));
  return [...document.querySelectorAll('w\\:p')].map(({ textContent }) => textContent);
};

describe('papers', () => {
  test('the list of sources stands by the alphabet, with the reader’s day, each record once', async () => {
    const url = 'https://bank.test/x/';
    const works = [
      taken('я', { cite: { ...cite, title: 'Яблоки', url } }),
      taken('д', { cite }),
      taken('п', { record: 'Приказ : приказ № 1.' }),
      taken('д', { cite }),
      taken('без записи'),
    ];
    const records = recordsOf(works, '2026-11-22');
    expect(records.map((record) => record.slice(0, 6))).toEqual(['Дроби\u00a0', 'Приказ', 'Яблоки']);
    expect(records[2]).toContain('(дата обращения: 22.11.2026)');
    expect(await textOf(await bibliographyDocx(records))).toEqual(['Список литературы', ...records]);
  });

  test('the plan holds each stage with its minutes and their sum', async () => {
    const stages = [
      { title: 'Начало', minutes: 5, teacher: 'Спрашивает', students: 'Отвечают' },
      { title: 'Работа', minutes: 40 },
    ];
    const lesson = {
      thing: { title: 'Урок', kicker: 'Карта', facts: ['5 класс'], files: [], stages, goals: ['Понять.', 'применить;'], demo: true },
      key: 'materialy/urok',
    };
    const words = await textOf(await planDocx([lesson, lesson]));
    expect(words.slice(0, 12)).toEqual([
      'Урок',
      'Карта · 5 класс · Образец',
      'Дата: ____________   Класс: ____________   Учитель: ______________________',
      'Цели: Понять; применить.',
      'Этап',
      'Мин',
      'Педагог',
      'Ученики',
      'Начало',
      '5',
      'Спрашивает',
      'Отвечают',
    ]);
    expect(words.filter((word) => word === '45')).toHaveLength(2);
    expect(words).toContain('Источник: https://bank.test/materialy/urok/');
  });
});

test.each([
  ['gone', undefined, 'больше нет в банке'],
  [undefined, { unrecorded: 'реквизиты ещё проверяем' }, 'реквизиты ещё проверяем'],
  [undefined, { record: 'Приказ.' }, 'документы есть только в списке для Word'],
] as const)('a thing that is in no list of sources has its reason: %s %o', (known, thing, why) => {
  const one = thing && taken('Приказ', thing).thing;
  expect(whyLeft({ known, thing: one })).toBe(why);
});

test('what is taken is all, one folder, or what stands in none', () => {
  const selection = {
    folders: [{ id: 'f1', name: 'Вторник' }],
    items: [
      { key: 'materialy/a', title: 'А' },
      { key: 'materialy/b', title: 'Б', folder: 'f1' },
    ],
  };
  const keys = (scope: string) => inScope(selection, scope).items.map(({ key }) => key);
  expect([keys(''), keys('f1'), keys('-')]).toEqual([['materialy/a', 'materialy/b'], ['materialy/b'], ['materialy/a']]);
  expect([inScope(selection, 'f1').folders.length, inScope(selection, '-').folders.length]).toEqual([1, 0]);
});
