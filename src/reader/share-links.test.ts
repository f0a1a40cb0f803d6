import { expect, test } from 'vitest';
import { shareWays } from './share-links.ts';

test.each<[string, string]>([
  ['Дроби & доли «№ 1»', 'https://bank.primery.rf/kopilka/materialy/drobi/'],
  ['100 % + ?#', 'https://bank.primery.rf/materialy/x/?a=1&b=2#c'],
])('«%s» comes whole out of every way', (title, address) => {
  const read = ({ href }: { href: string }) => [...new URL(href).searchParams].map(([name, value]) => `${name}=${value}`);
  expect(shareWays(address, title).map(read)).toEqual([
    [`url=${address}`],
    [`url=${address}`],
    [`text=${title}\n${address}`],
    [`subject=${title}`, `body=${title}\n${address}`],
  ]);
});

test('a space in a letter is a space, not a plus', () =>
  expect(shareWays('https://b.ru/', 'а б').at(-1)?.href).toContain('%D0%B0%20%D0%B1'));
