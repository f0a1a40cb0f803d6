import { expect, test } from 'vitest';
import { personalFindings } from './personal.ts';
import { noteFindings } from './word-notes.ts';

test.each<[string, string, string, string[]]>([
  ['nothing', '<w:p/>', '', []],
  ['two notes', '', '<w:comments><w:comment w:id="1"/><w:comment w:id="2"/></w:comments>', ['примечания рецензента: 2.']],
  ['changes of four kinds', '<w:ins /><w:del a=""/><w:moveFrom /><w:moveTo />', '', ['не отклонены: 4.']],
  ['words that only begin alike', '<w:insideH /><w:delText /><w:moveFromRangeStart />', '<w:comments />', []],
])('what a reviewer left: %s', (_name, document, comments, expected) =>
  expect(noteFindings(document, comments).map(({ message }) => message)).toEqual(expected.map((words) => expect.stringContaining(words))),
);

test('what to do with them', () =>
  expect(noteFindings('<w:ins />', '<w:comment />')).toEqual([
    {
      severity: 'warning',
      message: 'В файле остались примечания рецензента: 1.',
      hint: 'В Word: «Рецензирование» → «Удалить» → «Удалить все примечания в документе».',
    },
    {
      severity: 'warning',
      message: 'В файле остались исправления, которые не приняты и не отклонены: 1.',
      hint: 'В Word: «Рецензирование» → «Принять» → «Принять все исправления».',
    },
  ]));

test('personal data of a file: what is certain stops it, each thing is told once', () => {
  const hint = 'Уберите это из файла: он доступен всем. Если данные выдуманы для задания, замените цифры нулями.';
  expect(personalFindings('8 (910) 123-45-67, 8 (910) 123-45-67 и 8 (4812) 34-56-78')).toEqual([
    { severity: 'error', message: 'В тексте файла личные данные: телефон («8 (9…»).', hint },
    { severity: 'warning', message: 'В тексте файла похоже на личные данные: телефон («8 (4…»).', hint },
  ]);
  expect(personalFindings('Урок 5')).toEqual([]);
});
