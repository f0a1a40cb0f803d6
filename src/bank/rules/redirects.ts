import { entryOf, isAttachmentPath, isServicePath } from '../addresses.ts';
import { unjudgedReasons } from '../unjudged.ts';
import { urls } from '../urls.ts';
import { defineRule, type Fault, type RuleContext } from './rule.ts';

type Words = Pick<Fault, 'message' | 'hint'>;

/** An old address leads straight to a living page: one step, never round, never over what the site already has. */
export const redirects = defineRule({
  id: 'redirects',
  severity: 'error',
  asks: 'Переадресация ведёт со старого адреса, которого на сайте нет, прямо на страницу, которая есть.',
  find: (context) =>
    [...context.bank.redirects].flatMap(([from, to]) => {
      const words = pathFault(from, to, context.bank.redirects) ?? oldFault(from, context) ?? newFault(to, context);
      return words ? [{ file: 'redirects.yaml', field: ['redirects', from], ...words }] : [];
    }),
});

function pathFault(from: string, to: string, all: ReadonlyMap<string, string>): Words | undefined {
  const chain = follow(from, all);
  if (chain.at(-1) === from)
    return {
      message: `Переадресация ходит по кругу: ${[from, ...chain].join(' → ')}.`,
      hint: 'Впишите адрес страницы, которая есть, или удалите строку.',
    };
  if (chain.length > 1) return { message: `Адрес «${to}» сам переадресован.`, hint: `Впишите конечный адрес: ${chain.at(-1)}.` };
  return undefined;
}

/** The page on the design lies below it, and itself it holds none. */
const EMPTY_FOLDER = urls.design.replace(/[^/]+\/$/, '');

/** The page of a redirect is a file: it must not fall upon another one. */
function oldFault(from: string, { bank, pages }: RuleContext): Words | undefined {
  const folder = from.replace(/index\.html$/, '');
  if (pages.has(folder) || pages.has(`${from}/`))
    return { message: `По старому адресу «${from}» есть страница.`, hint: 'Удалите строку или переименуйте запись.' };
  if ((isServicePath(from) && from !== EMPTY_FOLDER) || isAttachmentPath(from, bank, pages))
    return { message: `По старому адресу «${from}» лежит файл самого сайта.`, hint: 'Удалите строку: такой адрес переадресовать нельзя.' };
  if (folder !== from) return { message: `Старый адрес «${from}» записан с именем файла.`, hint: `Напишите ${folder}.` };
  if (!from.endsWith('/') && !/\.\w+$/.test(from))
    return { message: `Старому адресу «${from}» не хватает знака / в конце.`, hint: `Напишите ${from}/.` };
  return undefined;
}

function newFault(to: string, context: RuleContext): Words | undefined {
  const { bank, broken, fragments, pages } = context;
  // Where the next step goes wrong is told of that line.
  if (bank.redirects.has(to) || pages.has(to) || isServicePath(to) || isAttachmentPath(to, bank, pages)) return undefined;
  if (pages.has(`${to}/`)) return { message: `Новому адресу «${to}» не хватает знака / в конце.`, hint: `Напишите ${to}/.` };
  const entry = entryOf(to);
  // What could not be read is told already.
  if (entry ? broken.get(entry.kind)?.has(entry.id) : fragments.length > 0) return undefined;
  if (entry?.kind === 'material' && unjudgedReasons(entry.id, context).length > 0) return undefined;
  return { message: `Страницы «${to}» нет.`, hint: 'Проверьте новый адрес: он кончается кодом записи и знаком /.' };
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
