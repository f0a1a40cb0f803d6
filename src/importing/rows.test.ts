import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import writeXlsxFile from 'write-excel-file/node';
import { parse } from 'yaml';
import { readBank } from '../bank/read.ts';
import { importContent } from '../testing/import-content.ts';
import { readMap } from './columns.ts';
import { dateHint } from './date-hint.ts';
import { importRows, type TableKind } from './import-rows.ts';
import { peopleTable } from './people-rows.ts';
import { registerTable } from './register-rows.ts';
import { webinarTable } from './webinar-rows.ts';
import { webinarTitle } from './webinar-title.ts';

const settings = { today: '2026-11-22', demo: true };
/** All that the tables tell of is still to come. */
const early = { ...settings, today: '2026-01-10' };
const windows1251 = (text: string) => {
  const table = new TextDecoder('windows-1251');
  const codes = new Map(Array.from({ length: 256 }, (_, code) => [table.decode(Uint8Array.of(code)), code]));
  return Uint8Array.from([...text].map((sign) => codes.get(sign) ?? 63));
};

function start(kind: TableKind) {
  const root = importContent();
  const run = (
    name: string,
    bytes: Uint8Array | string,
    more: { write?: boolean; map?: ReadonlyMap<string, string>; settings?: typeof settings } = {},
  ) =>
    importRows(
      [{ file: name, folder: '', name, read: () => Promise.resolve(typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes) }],
      kind,
      {
        root,
        bank: readBank(root).bank,
        settings,
        write: true,
        map: new Map(),
        ...more,
      },
    );
  return { root, run };
}
const front = (root: string, path: string) => parse(readFileSync(join(root, path), 'utf8').split('---')[1]!) as Record<string, unknown>;

describe('a schedule of webinars', () => {
  const csv =
    'График вебинаров;;;;\n№;Дата;Время;Тема;ОМО;Кабинет\n1;20.01.2026;15.00–16.30;«Трудные задания ОГЭ»;Математика;12\n2;27 января 2026;15:00;Дроби без слёз;математика;\n3;;15:00;Без даты;Математика;\n4;20.01.2026;15:00;Трудные задания ОГЭ.;Математика;12\n';
  test.each([
    ['UTF-8', csv],
    ['windows-1251', windows1251(csv)],
  ])('in CSV with «;» in %s', async (_name, bytes) => {
    const { root, run } = start(webinarTable);
    const outcomes = await run('график.csv', bytes);
    expect(outcomes.map(({ state, reason = '' }) => [state, reason])).toEqual([
      ['skipped', expect.stringMatching(/столбцы не узнаны.*Кабинет/)],
      ['draft', ''],
      ['draft', ''],
      ['refused', expect.stringMatching(/^даты нет/)],
      ['skipped', expect.stringMatching(/уже была/)],
    ]);
    expect(front(root, 'webinars/2025-2026/trudnye-zadaniya-oge.md')).toMatchObject({
      title: 'Трудные задания ОГЭ',
      start: '2026-01-20T15:00',
      end: '2026-01-20T16:30',
      units: ['math'],
    });
    expect(outcomes[2]?.warnings).toContain('впишите: summary, end');
  });

  test.each([
    ['Тема: дроби', 'Дроби'],
    ['Вебинар «Дроби»', 'Дроби'],
    ['Вебинар на тему: дроби без слёз', 'Дроби без слёз'],
    ['Вебинар как форма обучения', 'Вебинар как форма обучения'],
    ['Тема войны в лирике Твардовского', 'Тема войны в лирике Твардовского'],
  ])('is titled as a bank writes it: %s', (typed, title) => expect(webinarTitle(typed)).toBe(title));

  test('in XLSX, with days and hours as Excel keeps them', async () => {
    const { root, run } = start(webinarTable);
    const day = (value: string, format: string) => ({ value: new Date(value), type: Date, format });
    const rows = [
      ['Тема', 'Дата проведения', 'Начало', 'Окончание'].map((value) => ({ value })),
      [
        { value: 'Чтение карт' },
        day('2026-03-12T00:00:00Z', 'dd.mm.yyyy'),
        day('1899-12-30T15:00:00Z', 'hh:mm'),
        day('1899-12-30T16:30:00Z', 'hh:mm'),
      ],
    ];
    const bytes = new Uint8Array(await (writeXlsxFile(rows as never) as unknown as { toBuffer: () => Promise<Buffer> }).toBuffer());
    expect((await run('график.xlsx', bytes)).map(({ state }) => state)).toEqual(['draft']);
    expect(front(root, 'webinars/2025-2026/chtenie-kart.md')).toMatchObject({ start: '2026-03-12T15:00', end: '2026-03-12T16:30' });
  });

  test('speakers of several columns are found among the people, the others are named', async () => {
    const { root, run } = start(webinarTable);
    mkdirSync(join(root, 'people'), { recursive: true });
    writeFileSync(join(root, 'people/probnaya-pp.yaml'), 'surname: Пробная\nname: Проба\npatronymic: Пробовна\n');
    const csv = 'Дата;Время;Тема;Ведущий;Докладчик\n20.01.2026;15:00;Дроби;Пробная П. П.;Орлов Иван Ильич\n';
    const [outcome] = await run('a.csv', csv);
    expect(outcome?.warnings?.join('\n')).toMatch(/в банке их нет: «Орлов Иван Ильич»\. После согласия опишите/);
    const source = readFileSync(join(root, 'webinars/2025-2026/drobi.md'), 'utf8');
    expect(front(root, 'webinars/2025-2026/drobi.md')['speakers']).toEqual([{ person: 'probnaya-pp' }]);
    expect(source).toContain('# speakers: не все ведущие');
    expect(source).not.toContain('Орлов');
    expect(await run('a.csv', csv)).toEqual([
      expect.objectContaining({ state: 'known', warnings: outcome?.warnings?.filter((line) => line.includes('Орлов')) }),
    ]);
    expect((await run('a.csv', csv.replace('Орлов Иван Ильич', 'редакция банка')))[0]).toMatchObject({
      state: 'changed',
      warnings: [expect.stringMatching(/^speakers: /)],
    });
  });

  test.each([
    ['a number', '46042', '15:00', /«46042» это число, так таблицы хранят 20\.01\.2026: задайте столбцу формат «Дата»/],
    ['a part of a day', '20.01.2026', '0,625', /доля суток: задайте столбцу формат «Время»/],
    ['a formula', '=ДАТА(2026,1,20)', '15:00', /формула, а не дата: .*«Только значения»/],
    ['a broken formula', '#ЗНАЧ!', '15:00', /ошибка формулы/],
    ['nothing', '', '15:00', /^даты нет/],
    ['a day without an hour', '20.01.2026', 'утро', /^времени начала нет: «20\.01\.2026 утро»/],
    ['a day without a year', '20 января', '15:00', /Напишите так: 20\.01\.2026 и 15:00/],
  ])('says of a day that is %s what to do', (_name, date, hour, told) => expect(dateHint(date, hour)).toMatch(told));

  test('a second time: the same, the changed, the absent; nothing is overwritten or deleted', async () => {
    const { root, run } = start(webinarTable);
    const first =
      'Дата;Время;Окончание;Тема;Описание;ОМО\n20.01.2026;15:00;16:00;Дроби;О дробях;Математика\n21.01.2026;15:00;16:00;Лён;О льне;Биология\n';
    await run('a.csv', first);
    const before = readFileSync(join(root, 'webinars/2025-2026/drobi.md'), 'utf8');
    expect((await run('a.csv', first)).map(({ state }) => state)).toEqual(['known', 'known']);
    const outcomes = await run(
      'a.csv',
      'Дата;Время;Окончание;Тема;Описание;ОМО\n20.01.2026;15:00;17:00;Дроби;О дробях;Математика\n22.01.2026;15:00;16:00;Вода;О воде;Биология\n',
      { settings: early },
    );
    expect(outcomes.map(({ state, entry, file }) => [state, entry ?? file])).toEqual([
      ['changed', 'webinars/2025-2026/drobi.md'],
      ['draft', 'webinars/2025-2026/voda.md'],
      ['absent', 'webinars/2025-2026/lyon.md'],
    ]);
    expect(outcomes[0]?.warnings).toEqual(['end: в банке "2026-01-20T16:00", в таблице "2026-01-20T17:00"']);
    expect(readFileSync(join(root, 'webinars/2025-2026/drobi.md'), 'utf8')).toBe(before);
  });

  test('a second time: drafts that lack fields are known by what stands in their files, a changed time is told', async () => {
    const { root, run } = start(webinarTable);
    const head = 'Дата;Время;Тема;ОМО\n';
    const first = `${head}20.01.2026;15:00;Дроби;Математика\n21.01.2026;15:00;Лён;Математика\n20.01.2026;18:00;Вода;Математика\n`;
    expect((await run('a.csv', first)).map(({ state }) => state)).toEqual(['draft', 'draft', 'draft']);
    const listing = () => globSync('webinars/**/*.md', { cwd: root }).sort();
    const before = listing();
    expect((await run('a.csv', first)).map(({ state, entry }) => [state, entry])).toEqual([
      ['known', 'webinars/2025-2026/drobi.md'],
      ['known', 'webinars/2025-2026/lyon.md'],
      ['known', 'webinars/2025-2026/voda.md'],
    ]);
    // An editor may have broken the YAML of one: what can be read of it is still read.
    const lyon = join(root, 'webinars/2025-2026/lyon.md');
    writeFileSync(lyon, readFileSync(lyon, 'utf8').replace('title: Лён', "title: 'Лён'").replace('units:', 'units: ['));
    const outcomes = await run('a.csv', `${head}20.01.2026;17:00;Дроби;Математика\n21.01.2026;15:00;Лён;Математика\n`, { settings: early });
    expect(outcomes.map(({ state, entry, file }) => [state, entry ?? file])).toEqual([
      ['changed', 'webinars/2025-2026/drobi.md'],
      ['known', 'webinars/2025-2026/lyon.md'],
      ['absent', 'webinars/2025-2026/voda.md'],
    ]);
    expect(outcomes[0]?.warnings).toEqual(['start: в банке "2026-01-20T15:00", в таблице "2026-01-20T17:00"']);
    expect(listing()).toEqual(before);
    // The same title on two days of one table: two webinars, as before.
    const twice = `${head}20.01.2026;15:00;Дроби;Математика\n27.01.2026;15:00;Дроби;Математика\n`;
    expect((await run('a.csv', twice)).slice(0, 2).map(({ state }) => state)).toEqual(['known', 'draft']);
  });

  test('only what is still to come, between the days of the table, is told as absent from it', async () => {
    const { run } = start(webinarTable);
    const head = 'Дата;Время;Тема;ОМО\n';
    const row = (day: string, title: string) => `${day};15:00;${title};Математика\n`;
    await run('a.csv', head + row('14.12.2026', 'Раньше') + row('16.12.2026', 'Между') + row('18.12.2026', 'Позже'));
    const asked = head + row('15.12.2026', 'Первый') + row('17.12.2026', 'Последний');
    const absent = async (today: string) =>
      (await run('b.csv', asked, { write: false, settings: { ...settings, today } }))
        .filter(({ state }) => state === 'absent')
        .map(({ title }) => title);
    expect(await absent('2026-11-23')).toEqual(['Между']);
    expect(await absent('2026-12-17')).toEqual([]);
  });

  describe('beside webinars of the bank that the table does not hold', () => {
    const head = 'Дата;Время;Окончание;Тема;Описание;ОМО\n';
    const row = (day: string, title: string, unit = 'Математика') => `${day};15:00;16:00;${title};О теме;${unit}\n`;
    const ask = async (lying: string, asked: string, own: object = {}) => {
      const { root, run } = start(webinarTable);
      await run('a.csv', head + lying);
      const listing = () => globSync('webinars/**/*.md', { cwd: root }).map((file) => [file, readFileSync(join(root, file), 'utf8')]);
      const before = listing();
      const outcomes = await run('b.csv', head + asked, { settings: { ...early, ...own } });
      return { root, outcomes, isUntouched: JSON.stringify(listing()) === JSON.stringify(before) };
    };
    const three = row('20.01.2026', 'Дроби') + row('27.01.2026', 'Лён', 'Биология') + row('03.02.2026', 'Вода', 'Биология');

    test('a row that is gone from either end: the days that were compared are told', async () => {
      const { outcomes } = await ask(three, row('27.01.2026', 'Лён', 'Биология'));
      expect(outcomes.map(({ state }) => state)).toEqual(['known', 'skipped']);
      expect(outcomes[1]?.reason).toMatch(/^сверено с 27\.01\.2026 по 27\.01\.2026: вебинары вне этих дней не сравнивались .*: 2\)/);
    });

    test.each([
      ['nothing lies outside', row('20.01.2026', 'Дроби'), {}],
      ['what lies outside is over', row('03.02.2026', 'Вода', 'Биология'), { today: '2026-01-28' }],
      ['what lies outside belongs to another association', row('20.01.2026', 'Дроби'), { unit: 'math' }],
    ])('nothing is said when %s', async (name, asked, own) => {
      const { outcomes } = await ask(name.startsWith('nothing') ? row('20.01.2026', 'Дроби') : three, asked, own);
      expect(outcomes.map(({ state }) => state)).toEqual(['known']);
    });

    test('a webinar on another day is no new one: the file to mend is named, nothing is written', async () => {
      const { outcomes, isUntouched } = await ask(three, row('10.02.2026', 'Дроби') + three.split('\n').slice(1).join('\n'));
      expect(outcomes.map(({ state, entry }) => [state, entry])).toEqual([
        ['changed', 'webinars/2025-2026/drobi.md'],
        ['known', 'webinars/2025-2026/lyon.md'],
        ['known', 'webinars/2025-2026/voda.md'],
      ]);
      expect(outcomes[0]?.reason).toMatch(
        /^похоже, перенесён с 20\.01\.2026: поменяйте start на 2026-02-10T15:00 и впишите moved_from: 2026-01-20T15:00 .*drobi\.md/,
      );
      expect(isUntouched).toBe(true);
    });

    test.each([
      ['of another association', row('10.02.2026', 'Дроби', 'Биология'), {}],
      ['on two new days', row('10.02.2026', 'Дроби') + row('17.02.2026', 'Дроби'), {}],
      ['beside the old one', row('20.01.2026', 'Дроби') + row('10.02.2026', 'Дроби'), {}],
      ['when the old one is over', row('10.02.2026', 'Дроби'), { today: '2026-01-21' }],
    ])('the same title %s is a new webinar', async (_name, asked, own) => {
      const { outcomes } = await ask(three, asked, own);
      expect(outcomes.filter(({ state }) => state === 'draft').length).toBe(
        asked.split('10.02').length - 1 + asked.split('17.02').length - 1,
      );
      expect(outcomes.some(({ reason = '' }) => reason.includes('перенесён'))).toBe(false);
    });
  });

  test('a column of --map that the table lacks is refused by its name, and nothing is taken', async () => {
    const { run } = start(webinarTable);
    const text = 'Тема;Дата;Время\nДроби;20.01.2026;15:00\n';
    const map = (typed: string) => ({ map: readMap(typed, webinarTable.names).map! });
    const refused = expect.objectContaining({ state: 'refused', reason: expect.stringMatching(/названы в --map: «нет»\. /) });
    expect(await run('a.csv', text, map('Нет=summary,Тема=title'))).toEqual([refused]);
    expect((await run('a.csv', text, map('Тема=title'))).map(({ state }) => state)).toEqual(['draft']);
  });

  test('columns nobody knows are named, and --map names them', async () => {
    const { run } = start(webinarTable);
    const text = 'О чём поговорим;Когда;Во сколько\nДроби;20.01.2026;15:00\n';
    expect(await run('a.csv', text)).toEqual([
      expect.objectContaining({
        state: 'refused',
        reason: expect.stringMatching(/не нашлось столбцов: «тема», «дата»\. Есть: О чём поговорим/),
      }),
    ]);
    const { map } = readMap('О чём поговорим=title,Когда=date,Во сколько=start', webinarTable.names);
    expect((await run('a.csv', text, { map: map! })).map(({ state }) => state)).toEqual(['draft']);
    expect(readMap('Тема=topic', webinarTable.names).fault).toMatch(/непонятно «Тема=topic»/);
  });
});

describe('a list of people', () => {
  test('gives those whose school is known, asks for consents, keeps what is there', async () => {
    const { root, run } = start(peopleTable);
    const text =
      'ФИО;Должность;Организация;Согласие на распространение\nОбразцова Анна Петровна;методист;soiro;№ 13-2025 от 01.09.2025\nОбразцов Пётр Ильич;учитель;Неизвестная школа № 99;\nОбразцова А. П.;;;\n';
    const outcomes = await run('a.csv', text);
    expect(outcomes.map(({ state }) => state)).toEqual(['draft', 'refused', 'refused']);
    expect(JSON.stringify(outcomes)).not.toMatch(/Образцов/);
    expect(parse(readFileSync(join(root, 'people/obrazcova-ap.yaml'), 'utf8'))).toMatchObject({
      surname: 'Образцова',
      posts: [{ position: 'методист', organisation: 'soiro' }],
      consent: { distribution: { id: '13-2025', date: '2025-09-01' } },
    });
    expect((await run('a.csv', text)).map(({ state }) => state)).toEqual(['known', 'refused', 'refused']);
  });
});

describe('a register', () => {
  const work = (title: string) =>
    `---\ntitle: ${title}\nsummary: О работе.\ntype: tech-map\nauthors: [{ organisation: redakciya }]\nunit: math\nsubmitted: 2025-10-01\n---\nТекст\n`;
  test('becomes protocols: whole or not at all', async () => {
    const { root, run } = start(registerTable);
    for (const [id, title] of [
      ['a', 'Дроби'],
      ['b', 'Проценты'],
    ]) {
      mkdirSync(join(root, `materials/2025-2026/${id}`), { recursive: true });
      writeFileSync(join(root, `materials/2025-2026/${id}/index.md`), work(title!));
    }
    const head = '№ в реестре;Название;Протокол;Дата;Решение;Шифр\n';
    const rows =
      '2026-01;«Дроби»;№ 7;25.12.2025;рекомендовано;\n2026-02;Проценты;7;25.12.2025;с замечаниями;\n;Слабая работа;7;25.12.2025;не рекомендовано;Р-1\n';
    expect((await run('a.csv', `${head}${rows}9;Нет такой;7;25.12.2025;;\n`)).map(({ state }) => state)).toEqual([
      'skipped',
      'skipped',
      'skipped',
      'refused',
    ]);
    expect((await run('a.csv', head + rows)).map(({ state }) => state)).toEqual(['draft', 'draft', 'draft']);
    const written = readFileSync(join(root, 'protocols/protokol-7-2025-12-25.yaml'), 'utf8');
    expect(written).not.toContain('Слабая');
    expect(parse(written)).toMatchObject({
      number: '7', date: '2025-12-25', unit: 'rumo', school_year: '2025-2026',
      decisions: [{ material: 'a', verdict: 'recommended', number: '2026-01' }, { material: 'b', verdict: 'recommended-notes', number: '2026-02' }, { code: 'Р-1', verdict: 'rejected' }],
    }); // prettier-ignore
    expect((await run('a.csv', head + rows)).map(({ state }) => state)).toEqual(['known', 'known', 'known']);
    expect((await run('a.csv', `${head}2026-09;Дроби;7;25.12.2025;рекомендовано;\n`)).map(({ state }) => state)).toEqual(['changed']);
  });
  test('a draft that lacks fields is told of, not missed', async () => {
    const { root, run } = start(registerTable);
    mkdirSync(join(root, 'materials/2025-2026/a'), { recursive: true });
    writeFileSync(join(root, 'materials/2025-2026/a/index.md'), work('«Дроби»').replace(/^summary.*\n/m, ''));
    const [told] = await run('a.csv', 'Название;Протокол;Дата\nДроби;7;25.12.2025\n');
    expect(told).toMatchObject({
      state: 'refused',
      reason: expect.stringMatching(/есть \(materials\/2025-2026\/a\/index\.md\), но в её карточке ошибки/),
    });
  });

  describe('with a column of authors', () => {
    const head = 'Название;Авторы;Протокол;Дата\n';
    const person = (name: string) => `surname: Образцова\nname: ${name}\npatronymic: Пробовна\n`;
    const begin = () => {
      const own = start(registerTable);
      mkdirSync(join(own.root, 'materials/2025-2026/a'), { recursive: true });
      writeFileSync(join(own.root, 'materials/2025-2026/a/index.md'), work('Дроби'));
      mkdirSync(join(own.root, 'people'), { recursive: true });
      writeFileSync(join(own.root, 'people/anna.yaml'), person('Анна'));
      return own;
    };
    const decided = (root: string) =>
      (parse(readFileSync(join(root, 'protocols/protokol-7-2025-12-25.yaml'), 'utf8')) as { decisions: { authors?: string[] }[] })
        .decisions[0];

    test.each([
      ['Образцова А. П.', ['anna']],
      ['А.П. Образцова; Редакция банка', ['anna', 'redakciya']],
      ['Образцова Анна Пробовна, anna', ['anna']],
      ['redakciya', ['redakciya']],
    ])('%s', async (cell, authors) => {
      const { root, run } = begin();
      const table = `${head}Дроби;"${cell}";7;25.12.2025\n`;
      expect((await run('a.csv', table)).map(({ state }) => state)).toEqual(['draft']);
      expect(decided(root)?.authors).toEqual(authors);
      expect((await run('a.csv', table)).map(({ state }) => state)).toEqual(['known']);
      expect((await run('a.csv', `${head}Дроби;soiro;7;25.12.2025\n`)).map(({ state }) => state)).toEqual(['changed']);
    });

    test('nobody is guessed, and no whole name is said', async () => {
      const { root, run } = begin();
      writeFileSync(join(root, 'people/alla.yaml'), person('Алла'));
      const told = async (cell: string) => (await run('a.csv', `${head}Дроби;${cell};7;25.12.2025\n`)).map(({ reason }) => reason).join();
      expect(await told('Образцова А. П.')).toBe('авторов «Обра…» несколько: alla, anna. Впишите в таблицу код');
      expect(await told('Образцова')).toMatch(/^автора «Обра…» в банке нет/);
      expect(await told('Неизвестная М. И.')).toMatch(/^автора «Неиз…» в банке нет/);
      expect(existsSync(join(root, 'protocols/protokol-7-2025-12-25.yaml'))).toBe(false);
    });

    test('an empty cell names nobody: the check asks for them', async () => {
      const { root, run } = begin();
      await run('a.csv', `${head}Дроби;;7;25.12.2025\n`);
      expect(decided(root)).toEqual({ material: 'a', verdict: 'recommended' });
    });
  });
});
