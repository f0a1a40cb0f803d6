import { expect, test } from 'vitest';
import { leftOutOf, leftOutOfSlides } from './left-out.ts';

const partsOf = (parts: Readonly<Record<string, string>>) => ({
  parts: new Map(Object.entries(parts).map(([name, xml]) => [name, new TextEncoder().encode(xml)])),
});
const header = (text: string) => ({ 'word/header1.xml': `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>` });
const none = new Set<string>();

test.each([['Петрова Ирина Игоревна, школа 3'], ['Учитель Петрова И. И.'], ['И.И. Петрова'], ['Почта petrova@mail.ru']])(
  'a header that names somebody is told by its first letters: %s',
  (text) => {
    const [line = ''] = leftOutOf(partsOf(header(text)), 'docx', none);
    expect(line).toContain(`«${text.slice(0, 4)}…»`);
    expect(line).not.toMatch(/Петров[аы] И|petrova@/);
  },
);

test('a header that names nobody is quoted', () =>
  expect(leftOutOf(partsOf(header('Математика, 5 класс')), 'docx', none)[0]).toContain('«Математика, 5 класс»'));

test('pictures that the text calls and that did not come are counted, others are not', () => {
  const document = partsOf({
    'word/document.xml': '<w:drawing><a:blip r:embed="r1"/><a:blip r:embed="r2"/></w:drawing>',
    'word/_rels/document.xml.rels':
      '<Relationships><Relationship Id="r1" Target="media/1.png"/><Relationship Id="r2" Target="media/2.png"/><Relationship Id="r3" Target="media/3.png"/></Relationships>',
    ...Object.fromEntries(['1', '2', '3'].map((name) => [`word/media/${name}.png`, 'x'])),
  });
  expect(leftOutOf(document, 'docx', new Set(['media/1.png']))).toEqual([
    'рисунки, которых не удалось достать из текста: 1; вставьте их сами',
  ]);
  expect(leftOutOf(document, 'docx', new Set(['media/1.png', 'media/2.png']))).toEqual([]);
});

test('of OpenDocument: headers, notes, changes, figures', () =>
  expect(
    leftOutOf(
      partsOf({
        'styles.xml':
          '<style:header><text:p>Школа<text:page-number>1</text:page-number></text:p></style:header><style:footer><text:p><text:page-number>1</text:page-number></text:p></style:footer>',
        'content.xml':
          '<office:annotation office:name="1"><text:p>а</text:p></office:annotation><text:changed-region/><draw:line/><draw:custom-shape draw:name="а"/>',
      }),
      'odt',
      none,
    ),
  ).toEqual([
    'колонтитулы не взяты: «Школа»; если эти слова нужны, впишите их в текст',
    'примечания рецензента не взяты: 1; прочтите их в документе и удалите',
    'исправления рецензента взяты как принятые: 1; проверьте эти места',
    'рисунки из фигур не взяты, фигур: 2; вставьте их картинками',
  ]));

test('of slides: titles said once, notes old and new', () =>
  expect(
    leftOutOfSlides(partsOf({ 'ppt/comments/comment1.xml': '<p:cm idx="1"/>', 'ppt/comments/modernComment_1.xml': '<p188:cm id="1"/>' }), [
      'Дроби',
    ]),
  ).toEqual([
    'название, общее для нескольких слайдов подряд, сказано один раз: «Дроби»',
    'примечания рецензента не взяты: 2; прочтите их в PowerPoint и удалите',
  ]));
