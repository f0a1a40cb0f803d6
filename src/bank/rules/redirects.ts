import { destinationOf } from '../addresses.ts';
import type { Bank } from '../bank.ts';
import { defineRule, type Fault } from './rule.ts';

/** An old address leads straight to a living page: one step, never round. */
export const redirects = defineRule({
  id: 'redirects',
  severity: 'error',
  asks: 'Переадресация ведёт со старого адреса прямо на страницу, которая есть.',
  find: ({ bank }) => [...bank.redirects].flatMap(([from, to]) => faultsOf(from, to, bank)),
});

function faultsOf(from: string, to: string, bank: Bank): Fault[] {
  const place = { file: 'redirects.yaml', field: ['redirects', from] };
  const chain = follow(from, bank.redirects);
  if (chain.at(-1) === from)
    return [
      {
        ...place,
        message: `Переадресация ходит по кругу: ${[from, ...chain].join(' → ')}.`,
        hint: 'Впишите адрес страницы, которая есть, или удалите строку.',
      },
    ];
  if (chain.length > 1)
    return [{ ...place, message: `Адрес «${to}» сам переадресован.`, hint: `Впишите конечный адрес: ${chain.at(-1)}.` }];
  const [old, target] = [destinationOf(from, bank), destinationOf(to, bank)];
  if (old.what === 'entry' && old.exists)
    return [{ ...place, message: `По старому адресу «${from}» есть страница.`, hint: 'Удалите строку или переименуйте запись.' }];
  if (target.what === 'entry' && !target.exists)
    return [{ ...place, message: `Страницы «${to}» нет.`, hint: 'Проверьте новый адрес: он кончается кодом записи и знаком /.' }];
  if (!to.endsWith('/') && !/\.\w+$/.test(to))
    return [{ ...place, severity: 'warning', message: `Новый адрес «${to}» без знака / в конце.`, hint: `Напишите ${to}/.` }];
  return [];
}

/** The addresses that one after another lead from `from`; the last is `from` itself or a repeated one when they go round. */
function follow(from: string, all: ReadonlyMap<string, string>): string[] {
  const chain: string[] = [];
  for (let next = all.get(from); next !== undefined && !chain.includes(next); next = all.get(next)) {
    chain.push(next);
    if (next === from) break;
  }
  return chain;
}
