import { describe, expect, test } from 'vitest';
import { officeFindings } from './office.ts';

const findings = (files: Readonly<Record<string, string>>) =>
  officeFindings(
    Object.entries(files).map(([name, text]) => ({
      ...{ name, packed: text.length, unpacked: text.length, isLink: false, isLocked: false },
      read: () => Promise.resolve(new TextEncoder().encode(text)),
    })),
  );

describe('names left in the properties', () => {
  test('each is told by its beginning', async () =>
    expect(
      await findings({
        'docProps/core.xml': '<dc:creator>Образцова Анна</dc:creator><cp:lastModifiedBy xml:space="x"> Пробная Проба </cp:lastModifiedBy>',
        'docProps/app.xml': '<Manager>Главный</Manager><Company>Школа</Company>',
        'meta.xml': '<meta:initial-creator>Другая</meta:initial-creator>',
      }),
    ).toEqual([
      {
        severity: 'warning',
        message:
          'В свойствах файла остались имена: автор — «Обра…», кто сохранил — «Проб…», руководитель — «Глав…», организация — «Школ…», автор — «Друг…».',
        hint: 'Очистите свойства: «Файл» → «Сведения» → «Проверка документа» → «Свойства документа».',
      },
    ]));
  test('one name in two places is told once', async () =>
    expect(
      (
        await findings({
          'docProps/core.xml': '<dc:creator>Образцова</dc:creator>',
          'meta.xml': '<meta:initial-creator>Образцова</meta:initial-creator>',
        })
      )[0]?.message,
    ).toBe('В свойствах файла остались имена: автор — «Обра…».'));
  test.each(['Microsoft Office', 'user', 'Пользователь Windows', 'python-docx', 'Unnamed', 'Un-named', 'HP', 'Редакция банка', '', '  '])(
    'what programs write by themselves is no name: %j',
    async (name) => expect(await findings({ 'docProps/core.xml': `<dc:creator>${name}</dc:creator>` })).toEqual([]),
  );
  test.each(['Homer', 'Хозяйка дома', 'Adminova', 'HP2'])('what only begins or ends so is one: %s', async (name) =>
    expect(await findings({ 'docProps/core.xml': `<dc:creator>${name}</dc:creator>` })).toHaveLength(1),
  );
});

const run = (letters: number) => `<w:t xml:space="preserve">${'а'.repeat(letters - 1)}</w:t><w:tab/><w:t>а</w:t>`;
const styled = (style: string) => `<w:pStyle w:val="${style}"/>`;
const noHeadings = {
  severity: 'warning',
  message: 'В длинном документе нет заголовков: программа экранного чтения прочтёт его сплошным текстом.',
  hint: 'Задайте заголовки стилями «Заголовок 1», «Заголовок 2».',
};
const style = (id: string, inner: string) => `<w:style w:type="paragraph" w:styleId="${id}">${inner}</w:style>`;

describe('headings of a long document', () => {
  test.each<[string, Record<string, string>, object[]]>([
    ['as long as a sheet', { 'word/document.xml': run(3000) }, []],
    ['a letter more', { 'word/document.xml': run(3001) }, [noHeadings]],
    ['tags are no text', { 'word/document.xml': `${run(3000)}<w:tab/><w:tbl>ааа</w:tbl>` }, []],
    ['a level of its own', { 'word/document.xml': `<w:outlineLvl w:val="0"/>${run(3001)}` }, []],
    ['the style of Word', { 'word/document.xml': styled('Heading1') + run(3001) }, []],
    ['its Russian name', { 'word/document.xml': styled('Заголовок1') + run(3001) }, []],
    ['a style that only ends so', { 'word/document.xml': styled('NoHeading') + run(3001) }, [noHeadings]],
    [
      'a style with a level',
      { 'word/document.xml': styled('a1') + run(3001), 'word/styles.xml': style('x', '<w:b/>') + style('a1', '<w:outlineLvl w:val="1"/>') },
      [],
    ],
    [
      'a style called a heading',
      { 'word/document.xml': styled('a1') + run(3001), 'word/styles.xml': style('a1', '<w:name w:val="Heading 2"/>') },
      [],
    ],
    [
      'another style is one',
      { 'word/document.xml': styled('a2') + run(3001), 'word/styles.xml': style('a1', '<w:outlineLvl/>') + style('a2', '') },
      [noHeadings],
    ],
  ])('%s', async (_name, files, expected) => expect(await findings(files)).toEqual(expected));
});

const bare = (count: number, all: number) => ({
  severity: 'warning',
  message: `Рисунков без описания: ${count} из ${all}. Кто их не видит, не узнает, что на них.`,
  hint: 'Щёлкните рисунок правой кнопкой: «Замещающий текст».',
});
const drawing = (attributes: string) => `<wp:docPr id="1" ${attributes}/>`;
const picture = (attributes: string) => `<p:pic><p:nvPicPr>\n<p:cNvPr id="1" ${attributes}/></p:nvPicPr></p:pic>`;

describe('pictures without words', () => {
  test.each<[string, Record<string, string>, object[]]>([
    ['described', { 'word/document.xml': drawing('descr="Полоски"') }, []],
    ['of two one', { 'word/document.xml': drawing('descr="Полоски"') + drawing('name="Рисунок 2"') }, [bare(1, 2)]],
    ['spaces are no words', { 'word/document.xml': drawing('descr=" "') + drawing('descr=""') }, [bare(2, 2)]],
    ['an attribute that only ends so', { 'word/document.xml': drawing('xdescr="Полоски"') }, [bare(1, 1)]],
    [
      'on slides',
      { 'ppt/slides/slide1.xml': picture('descr="Полоски"') + picture(''), 'ppt/slides/slide2.xml': picture('name="x"') },
      [bare(2, 3)],
    ],
    ['no picture: a frame of a slide', { 'ppt/slides/slide1.xml': '<p:sp><p:cNvPr id="1"/></p:sp>' }, []],
    [
      'a layout is no slide',
      { 'ppt/slides/_rels/slide1.xml': picture(''), 'x/ppt/slides/slide1.xml': picture(''), 'ppt/slides/a.xml.bak': picture('') },
      [],
    ],
  ])('%s', async (_name, files, expected) => expect(await findings(files)).toEqual(expected));
});

test('notes of a reviewer in a document', async () =>
  expect(
    (await findings({ 'word/document.xml': '<w:ins w:id="1"/>', 'word/comments.xml': '<w:comment w:id="1"/>' })).map(
      ({ message }) => message,
    ),
  ).toEqual(['В файле остались примечания рецензента: 1.', 'В файле остались исправления, которые не приняты и не отклонены: 1.']));
