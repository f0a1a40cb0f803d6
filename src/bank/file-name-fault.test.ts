import { expect, test } from 'vitest';
import { fileNameFault } from './file-name-fault.ts';

test.each([
  ['Лист #1?.pdf', '«#», «?»', 'Лист № 1.pdf'],
  ['##1.pdf', '«#»', '№ 1.pdf'],
  ['# 12.pdf', '«#»', '№ 12.pdf'],
  ['Рост 5 %.pdf', '«%»', 'Рост 5 процентов.pdf'],
  ['5%.pdf', '«%»', '5 процентов.pdf'],
  ['Что это?  Урок.docx', '«?»', 'Что это Урок.docx'],
  ['???.pdf', '«?»', 'файл.pdf'],
  ['Урок#1', '«#»', 'Урок№ 1'],
  ['урок.p#df', '«#»', 'урок.pdf'],
  ['#.pdf', '«#»', 'файл.pdf'],
  ['#мой.урок.pdf', '«#»', 'мой.урок.pdf'],
  ['a%b\nc.pdf', '«%»', 'a b c.pdf'],
])('%s: %s → %s', (name, signs, better) =>
  expect(fileNameFault(name)).toEqual({
    message: `В имени файла «${name}» стоит ${signs}: в адресе такой знак значит другое, и по ссылке файл не откроется.`,
    hint: `Переименуйте файл: «${better}» — и исправьте его имя в описании и в тексте.`,
  }),
);

test('other signs are no fault', () => expect(fileNameFault('Лист № 1 (2), «a» & b.pdf')).toBe(undefined));
