import { expect, test } from 'vitest';
import { numbersIn } from './numbers.ts';
import { numeral, spellNumber } from './numerals.ts';

const upTo99 = Array.from({ length: 99 }, (_, i) => spellNumber(i + 1)!.join(' '));
const bent =
  'первый второго третья трём четырёх четвёртый пятого шестой семи седьмым восьми восьмой девятый десятом одной одиннадцатый сорока две двум'.split(
    ' ',
  );

test.each([...upTo99, ...bent, 'Пятый класс', 'второклассники', '5А', '7 мая 2013'])('%s may count', async (text) =>
  expect(await numbersIn(text)).toBeDefined(),
);
test.each(['дроби', 'школьный театр', 'требования', 'сетевое сообщество'])('%s does not', async (text) =>
  expect(await numbersIn(text)).toBeUndefined(),
);
test('what is bent is a number', () => expect(bent.filter((word) => numeral(word.replaceAll('ё', 'е')) === undefined)).toEqual([]));
