import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import sharp from 'sharp';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { afterAll, describe, expect, test } from 'vitest';
import { checkContent } from '../bank/check.ts';
import { readBank } from '../bank/read.ts';
import { lintEntry } from '../markdown/lint/entry.ts';
import { aDocx, wp, wpicture, wtbl } from '../testing/docx-parts.ts';
import { importContent } from '../testing/import-content.ts';
import { rawZip } from '../testing/raw-zip.ts';
import { importFiles } from './import-files.ts';
import { startPandoc } from './pandoc.ts';
import { countWords, plain } from './words-lost.ts';

const warm = startPandoc();
afterAll(() => warm.close());
const settings = { today: '2026-11-22', demo: true, author: 'organisation:redakciya' };
const card = wtbl([
  ['Предмет', 'Математика'],
  ['Класс', '5 «Б»'],
  ['Тема урока', 'Сложение дробей'],
  ['Цель урока', 'Научить складывать дроби с разными знаменателями'],
]);
const formula = '<w:p><m:oMath><m:f><m:num><m:r><m:t>1</m:t></m:r></m:num><m:den><m:r><m:t>2</m:t></m:r></m:den></m:f></m:oMath></w:p>';
const lesson = (more = '') =>
  aDocx(
    wp('Технологическая карта урока', { bold: true }) +
      card +
      wp('Ход урока', { bold: true }) +
      wp('Учитель показывает полоски бумаги.') +
      formula +
      more,
  );

function bank(files: Readonly<Record<string, string | Uint8Array>>) {
  const root = importContent();
  for (const [name, bytes] of Object.entries(files)) {
    mkdirSync(dirname(join(root, '.in', name)), { recursive: true });
    writeFileSync(join(root, '.in', name), bytes);
  }
  const run = (more = {}) => importFiles([join(root, '.in')], { root, bank: readBank(root).bank, settings, write: true, warm, ...more });
  const entry = (path: string) => readFileSync(join(root, path, 'index.md'), 'utf8');
  const errors = () =>
    checkContent(root, settings.today, lintEntry).issues.filter(
      ({ severity, file }) => severity === 'error' && file.startsWith('materials/'),
    );
  return { root, run, entry, errors };
}

const YEAR = 'materials/2026-2027';

describe('a DOCX becomes a draft', { timeout: 60_000 }, () => {
  test('with those whom the text names told in the draft and by the check, only their first letters aloud', async () => {
    const { root, run, entry } = bank({ 'Карта.docx': lesson(wp('Подготовила: учитель математики Петрова Ирина Игоревна')) });
    const [outcome] = await run();
    const told = /в тексте «Подготовила: учитель математики» — «Петр…»: после согласия опишите человека/;
    expect(outcome?.warnings?.join('\n')).toMatch(told);
    const [front = ''] = entry(`${YEAR}/slozhenie-drobej`).split('\n---\n');
    expect(front).toMatch(told);
    expect(front).not.toMatch(/Петрова|^authors:\s+- person/m);
    const issues = checkContent(root, settings.today, lintEntry).issues.filter(({ rule }) => rule === 'personal-data');
    expect(issues).toMatchObject([{ severity: 'warning', message: 'Похоже на имя автора или учителя: «Петр…».' }]);
  });

  test('that passes the check, with its original beside it, cleaned', async () => {
    const { root, run, entry, errors } = bank({ 'Занятие_52.docx': lesson() });
    const [outcome] = await run();
    expect(outcome).toMatchObject({
      state: 'draft',
      entry: `${YEAR}/slozhenie-drobej`,
      title: 'Сложение дробей',
      card: ['tech-map', 'matematika', '5', '2026-11-22'],
    });
    expect(errors()).toEqual([]);
    const text = entry(`${YEAR}/slozhenie-drobej`);
    expect(text).toContain('# ячейка таблицы «Тема урока»\ntitle: Сложение дробей\n');
    expect(text).toMatch(/## Ход урока\n\nУчитель показывает полоски бумаги\.\n\n\$\$\n\\frac\{1\}\{2\}\n\$\$/);
    const original = unzipSync(readFileSync(join(root, YEAR, 'slozhenie-drobej/slozhenie-drobej.docx')));
    expect(
      Object.values(original)
        .map((part) => strFromU8(part))
        .join('\n'),
    ).not.toMatch(/Иванова/);
    expect(strFromU8(original['word/document.xml']!)).toContain('полоски бумаги');
    expect(text).not.toContain('Иванова');
  });

  test('a trial writes nothing', async () => {
    const { root, run } = bank({ 'Занятие_52.docx': lesson() });
    expect((await run({ write: false }))[0]).toMatchObject({ state: 'draft', entry: `${YEAR}/slozhenie-drobej` });
    expect(readdirSync(root)).not.toContain('materials');
  });

  test('a second import changes nothing, nor what an editor wrote, nor when a form took the comments away', async () => {
    const { root, run, entry } = bank({ 'Занятие_52.docx': lesson() });
    await run();
    const path = join(root, YEAR, 'slozhenie-drobej/index.md');
    for (const edited of [entry(`${YEAR}/slozhenie-drobej`), 'что угодно с # Отпечаток исходного файла', `---\ntitle: Правка\n---\n`]) {
      writeFileSync(path, edited);
      expect(await run()).toEqual([expect.objectContaining({ state: 'known', entry: `${YEAR}/slozhenie-drobej` })]);
      expect(readFileSync(path, 'utf8')).toBe(edited);
      expect(readdirSync(join(root, YEAR))).toEqual(['slozhenie-drobej']);
    }
  });

  test('all that was changed is named in the draft, and an equal title is told of', async () => {
    const heads = Array.from(
      { length: 8 },
      (_, at) => wp(`Часть номер ${at + 1}`, { bold: true }) + wp('Учитель показывает полоски бумаги.'),
    ).join('');
    const { run, entry } = bank({ 'а/Занятие_1.docx': lesson(heads), 'б/Занятие_1.docx': lesson(wp('Другой текст')) });
    const [first, second] = await run();
    for (const at of [1, 2, 3, 4, 5, 6, 7, 8])
      expect(entry(`${YEAR}/slozhenie-drobej`)).toMatch(new RegExp(`^# жирные строки.*«Часть номер ${at}»`, 'm'));
    const told = /^такое же название уже у файла «Занятие_1\.docx»/;
    expect(first?.warnings).not.toContainEqual(expect.stringMatching(told));
    expect(second?.warnings).toContainEqual(expect.stringMatching(told));
    expect(entry(`${YEAR}/slozhenie-drobej-2`)).toContain('# такое же название уже у файла');
  });

  test('another work of the same title gets another code', async () => {
    const { root, run } = bank({ 'а/Занятие_1.docx': lesson(), 'б/Занятие_1.docx': lesson(wp('Другой текст')), 'в/копия.docx': lesson() });
    expect((await run()).map(({ state, entry }) => [state, entry])).toEqual([
      ['draft', `${YEAR}/slozhenie-drobej`],
      ['draft', `${YEAR}/slozhenie-drobej-2`],
      ['known', `${YEAR}/slozhenie-drobej`],
    ]);
    expect(readdirSync(join(root, YEAR))).toEqual(['slozhenie-drobej', 'slozhenie-drobej-2']);
  });

  test('pictures lie beside it without the place they were taken at, and ask for words', async () => {
    const photo = await sharp({ create: { width: 60, height: 40, channels: 3, background: 'red' } })
      .jpeg()
      .withExif({ IFD0: { Artist: 'Ivanova' } })
      .toBuffer();
    const relations = { a: { type: 'image', target: 'media/1.jpg' }, b: { type: 'image', target: 'media/2.jpg' } };
    const body =
      wp('Как растёт лён', { style: '1' }) +
      wp('Лён сеют в мае, когда земля прогрелась.') +
      wpicture('a', 'Рисунок 1') +
      wpicture('b', 'Красное поле льна под дождём');
    const { root, run, entry, errors } = bank({
      'a.docx': aDocx(body, { relations, parts: { 'word/media/1.jpg': photo, 'word/media/2.jpg': photo } }),
    });
    const [outcome] = await run();
    expect(outcome?.warnings).toEqual(expect.arrayContaining([expect.stringMatching(/опишите рисунки.*: 1$/)]));
    expect(outcome?.warnings?.join()).not.toContain('не удалось достать');
    const folder = `${YEAR}/kak-rastyot-lyon`;
    expect(entry(folder)).toMatch(
      /!\[\]\(kak-rastyot-lyon-ris-1\.jpg\)\n\n!\[Красное поле льна под дождём\]\(kak-rastyot-lyon-ris-2\.jpg\)/,
    );
    for (const name of readdirSync(join(root, folder))) expect(readFileSync(join(root, folder, name)).includes('Ivanova')).toBe(false);
    expect(errors().map(({ rule }) => rule)).toEqual(['schema', 'schema', 'schema', 'image-alt']);
    expect(outcome?.warnings?.at(-1)).toBe('впишите: summary, type, unit');
  });

  test('has every word of the running text: only contents, addresses and letters of formulas are left out', async () => {
    const line = (at: number) => `<w:p><w:hyperlink w:anchor="_Toc${at}"><w:r><w:t>Часть ${at} о льне</w:t></w:r></w:hyperlink></w:p>`;
    const running = [
      'Часть первая: посев',
      'Лён сеют в мае, когда земля прогрелась.',
      'Подробно — на странице института.',
      'Площадь поля равна и растёт.',
    ];
    const link =
      '<w:p><w:r><w:t xml:space="preserve">Подробно — на </w:t></w:r><w:hyperlink r:id="a"><w:r><w:t>странице института</w:t></w:r></w:hyperlink><w:r><w:t>.</w:t></w:r></w:p>';
    const formula =
      '<w:p><w:r><w:t xml:space="preserve">Площадь поля равна </w:t></w:r><m:oMath><m:r><m:t>S=ab</m:t></m:r></m:oMath><w:r><w:t xml:space="preserve"> и растёт.</w:t></w:r></w:p>';
    const body =
      wp('Как растёт лён', { style: '1' }) +
      wp('Оглавление', { bold: true }) +
      line(1) +
      line(2) +
      wp(running[0]!, { bold: true }) +
      wp(running[1]!) +
      link +
      formula;
    const { run, entry } = bank({
      'a.docx': aDocx(body, { relations: { a: { type: 'hyperlink', target: 'https://example.ru/lyon/v-mae', external: true } } }),
    });
    const [outcome] = await run();
    const text = entry(`${YEAR}/kak-rastyot-lyon`).split('\n---\n')[1] ?? '';
    expect(text).toContain('https://example.ru/lyon/v-mae');
    expect(text).toMatch(/\$S\s*=\s*ab\$/);
    expect(countWords(plain(text))).toBe(countWords(running.join(' ')));
    expect(outcome?.warnings?.join('\n')).toMatch(/оглавление документа не взято, строк: 3/);
    expect(outcome?.warnings?.join('\n')).not.toMatch(/не попало/);
  });

  test('a book stays a file: its card is read, its text is told of', async () => {
    const { root, run, entry } = bank({
      'a.docx': aDocx(wp('Как растёт лён', { style: '1' }) + wp('Лён сеют в мае, когда земля прогрелась. ').repeat(15_000)),
    });
    const [outcome] = await run();
    expect(outcome).toMatchObject({ state: 'draft', title: 'Как растёт лён' });
    expect(outcome?.warnings?.[0]).toMatch(/слишком велик для страницы/);
    expect(entry(`${YEAR}/kak-rastyot-lyon`)).toMatch(/\n---\n\s*$/);
    expect(readdirSync(join(root, YEAR, 'kak-rastyot-lyon'))).toContain('kak-rastyot-lyon.docx');
  });

  test('corrections are taken as made, the words of authors go nowhere', async () => {
    const change =
      '<w:p><w:del w:id="1" w:author="Петров"><w:r><w:delText>прежнее</w:delText></w:r></w:del><w:ins w:author="Петров"><w:r><w:t>новое слово</w:t></w:r></w:ins></w:p>';
    const { root, run, entry } = bank({ 'a.docx': lesson(change) });
    await run();
    expect(entry(`${YEAR}/slozhenie-drobej`)).toContain('новое слово');
    expect(entry(`${YEAR}/slozhenie-drobej`)).not.toContain('прежнее');
    expect(
      strFromU8(unzipSync(readFileSync(join(root, YEAR, 'slozhenie-drobej/slozhenie-drobej.docx')))['word/document.xml']!),
    ).not.toContain('Петров');
  });
});

describe('files that belong together', { timeout: 60_000 }, () => {
  test('lie beside the work; those of nobody are named', async () => {
    const blue = await sharp({ create: { width: 30, height: 20, channels: 3, background: 'blue' } })
      .png()
      .toBuffer();
    const { root, run, errors } = bank({
      'урок/Дроби.docx': lesson(),
      'урок/Полоски.png': blue,
      'двое/а.docx': lesson(wp('раз')),
      'двое/б.docx': lesson(wp('два')),
      'двое/чей.png': blue,
    });
    const outcomes = await run();
    expect(outcomes.map(({ file, state }) => [file.split('.in/')[1], state])).toEqual([
      ['двое/а.docx', 'draft'],
      ['двое/б.docx', 'draft'],
      ['двое/чей.png', 'refused'],
      ['урок/Дроби.docx', 'draft'],
      ['урок/Полоски.png', 'attached'],
    ]);
    expect(readdirSync(join(root, YEAR, 'slozhenie-drobej-3'))).toEqual([
      'index.md',
      'slozhenie-drobej-3-2.png',
      'slozhenie-drobej-3.docx',
    ]);
    const again = await run();
    expect(again.map(({ state }) => state)).toEqual(['known', 'known', 'refused', 'known', 'known']);
    writeFileSync(
      join(root, '.in/урок/Поздний.png'),
      await sharp({ create: { width: 9, height: 9, channels: 3, background: 'red' } })
        .png()
        .toBuffer(),
    );
    expect((await run()).find(({ file }) => file.endsWith('Поздний.png'))).toMatchObject({
      state: 'skipped',
      reason: expect.stringMatching(/такого файла при ней нет/),
    });
    // Two works of one title and one summary may be one work: that alone is told.
    expect(errors().every(({ rule }) => rule === 'unique-titles')).toBe(true);
  });

  test('come out of an archive with names of Windows and twins of a Mac', async () => {
    const name = Uint8Array.of(0x93, 0xe0, 0xae, 0xaa, 0x2e, 0x64, 0x6f, 0x63, 0x78);
    const { run } = bank({
      'всё.zip': rawZip([
        { name, content: lesson(), flags: 0 },
        { name: '__MACOSX/._Урок.docx', content: 'x' },
      ]),
    });
    expect((await run()).map(({ file, state }) => [file.split('.in/')[1], state])).toEqual([
      ['всё.zip → __MACOSX/._Урок.docx', 'skipped'],
      ['всё.zip → Урок.docx', 'draft'],
    ]);
  });
});

describe('other kinds', { timeout: 60_000 }, () => {
  test('an old page in windows-1251 gives its article without menus, styles and tables of layout', async () => {
    const table = new TextDecoder('windows-1251');
    const codes = new Map(Array.from({ length: 256 }, (_, code) => [table.decode(Uint8Array.of(code)), code]));
    const page = `<html><head><meta charset="windows-1251"><title>Живая вода | Институт</title><style>p{}</style></head><body><table width="100%"><tr><td>Меню сайта</td><td><div class="news-detail"><h1>Проект «Живая вода»</h1><p class="MsoNormal" style="mso-x:1">&nbsp;${'Дети изучают родники района. '.repeat(10)}<o:p></o:p></p><p class="MsoListParagraph"><span style="mso-list:Ignore">·<span>&nbsp;&nbsp; </span></span>Родник у школы</p><!--[if gte mso 9]><xml>мусор</xml><![endif]--><table border="1"><tr><td>Этап</td><td>Срок</td></tr><tr><td>Первый</td><td>май</td></tr></table></div></td></tr></table></body></html>`;
    const { run, entry, errors } = bank({ 'a.html': Uint8Array.from([...page].map((sign) => codes.get(sign) ?? 63)) });
    const [outcome] = await run({ settings: { ...settings, unit: 'biology' } });
    expect(outcome?.title).toBe('Проект «Живая вода»');
    const text = entry(outcome!.entry!);
    expect(text).toContain('| Этап | Срок |\n| --- | --- |\n| Первый | май |');
    expect(text).toContain('\n- Родник у школы\n');
    expect(text).not.toMatch(/Меню|мусор|mso|<o:p>|\u00A0/);
    expect(errors()).toEqual([]);
  });

  test('a bold line of an ODT is proposed as a heading, as one of a DOCX', async () => {
    const styles =
      '<office:automatic-styles><style:style style:name="P1" style:family="paragraph" style:parent-style-name="Standard"><style:text-properties fo:font-weight="bold"/></style:style></office:automatic-styles>';
    const body =
      '<text:p text:style-name="Standard">Тема урока: Как растёт лён</text:p><text:p text:style-name="P1">Ход урока</text:p><text:p text:style-name="Standard">Учитель показывает <text:s/>лён.</text:p>';
    const spaces = ['office', 'style', 'text'].map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`).join(' ');
    const content = `<?xml version="1.0" encoding="UTF-8"?><office:document-content ${spaces} xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" office:version="1.3">${styles}<office:body><office:text>${body}</office:text></office:body></office:document-content>`;
    const odt = zipSync({
      mimetype: [strToU8('application/vnd.oasis.opendocument.text'), { level: 0 }],
      'content.xml': strToU8(content),
      'styles.xml': strToU8(`<?xml version="1.0"?><office:document-styles ${spaces} office:version="1.3"/>`),
      'META-INF/manifest.xml': strToU8(
        '<?xml version="1.0"?><manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"/>',
      ),
    });
    const { run, entry } = bank({ 'a.odt': odt });
    const [outcome] = await run();
    expect(outcome).toMatchObject({ state: 'draft', warnings: expect.arrayContaining(['жирные строки стали заголовками: «Ход урока»']) });
    expect(entry(outcome!.entry!)).toContain('\n## Ход урока\n');
  });

  test('an index that LibreOffice made by a lowered small letter stays an index', async () => {
    const run1 = (text: string, looks = '') => `<w:r><w:rPr>${looks}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
    const low = (at: number) => `<w:position w:val="${at}"/><w:sz w:val="14"/>`;
    const line = `<w:p>${run1('Вода H')}${run1('2', low(-5))}${run1('O и x')}${run1('2', low(8))}${run1(' и всё', '<w:position w:val="0"/><w:sz w:val="14"/>')}</w:p>`;
    const { run, entry } = bank({ 'a.docx': lesson(line) });
    await run();
    expect(entry(`${YEAR}/slozhenie-drobej`)).toContain('Вода H<sub>2</sub>O и x<sup>2</sup> и всё');
  });

  test('a scan in PDF is told of and attached', async () => {
    const pdf =
      '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>endobj\n4 0 obj<</Author (Ivanova Maria)>>endobj\ntrailer<</Size 5/Root 1 0 R/Info 4 0 R>>\n%%EOF';
    const { root, run } = bank({ 'Конспект о родниках.pdf': pdf });
    const [outcome] = await run();
    expect(outcome).toMatchObject({
      state: 'draft',
      title: 'Конспект о родниках',
      warnings: [expect.stringMatching(/это скан.*приложен/), expect.anything()],
    });
    expect(readFileSync(join(root, outcome!.entry!, 'konspekt-o-rodnikakh.pdf'), 'latin1')).not.toContain('Ivanova');
  });

  test('Markdown keeps its pictures', async () => {
    const blue = await sharp({ create: { width: 30, height: 20, channels: 3, background: 'blue' } })
      .png()
      .toBuffer();
    const { run, entry } = bank({
      'a.md': '# Урок о птицах\n\nПтицы <b>района</b> прилетают весной.\n\n![Синий фон неба](img/фон.png)\n',
      'img/фон.png': blue,
    });
    const outcomes = await run();
    expect(outcomes.map(({ state }) => state)).toEqual(['draft', 'attached']);
    expect((await run()).map(({ state }) => state)).toEqual(['known', 'attached']);
    expect(entry(`${YEAR}/urok-o-pticakh`)).toContain('Птицы района прилетают весной.\n\n![Синий фон неба](urok-o-pticakh-ris-1.png)');
  });
});
