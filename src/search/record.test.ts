import { expect, test } from 'vitest';
import { collationKey, recordOf } from './record.ts';

test('a record leaves out what is empty, and stands in order by its day', () => {
  expect(recordOf({ kind: 'news', title: 'Ёлка — «праздник»' })).toEqual({
    filters: { kind: ['Новости'] },
    meta: { title: 'Ёлка — «праздник»', name: 'елкпраздникzz елкzz', kicker: 'Новость' },
    sort: { date: '0000', title: 'елка  праздник' },
  });
  const full = { kind: 'event', title: 'А', summary: 'б', kicker: 'В', names: ['Дроби', 'Дробь'], date: '2025', demo: true, off: true, filters: { a: [], b: ['1'] }, meta: { also: 'г', x: undefined, y: '' } } as const; // prettier-ignore
  expect(recordOf(full)).toEqual({
    filters: { kind: ['События', 'Отменённые'], b: ['1'] },
    meta: { title: 'А', name: 'аzz дробzz', summary: 'б', kicker: 'В', also: 'г · Дроби · Дробь', demo: '1' },
    sort: { date: '2025', title: 'а' },
  });
  expect(['unknown', 'с 2025', '', undefined].map((date) => recordOf({ kind: 'news', title: 'А', date }).sort.date)).toEqual(
    Array(4).fill('0000'),
  );
  expect(collationKey(' Ёж, №5! ')).toBe('еж 5');
});
