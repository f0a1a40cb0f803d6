import { destinationOf } from '../addresses.ts';
import { allEntries } from '../bank.ts';
import { localLinks, type BodyLink } from '../body-links.ts';
import { kinds } from '../model/index.ts';
import { nearest } from '../nearest.ts';
import { defineRule, type Fault, type RuleContext } from './rule.ts';

/** A link from the root of the bank must lead to a page that the bank builds. */
export const internalLinks = defineRule({
  id: 'internal-links',
  severity: 'error',
  asks: 'Ссылки внутри банка ведут на страницы, которые есть.',
  find: (context) =>
    allEntries(context.bank).flatMap(({ file, body, bodyLine }) =>
      localLinks(body).flatMap((link) => faultOf(link, context).map((fault) => ({ ...fault, file, line: link.line + bodyLine - 1 }))),
    ),
});

function faultOf({ target }: BodyLink, { bank, broken, decisions }: RuleContext): Omit<Fault, 'file'>[] {
  if (!target.startsWith('/') || bank.redirects.has(target)) return [];
  const destination = destinationOf(target, bank);
  if (destination.what === 'unknown')
    return [
      {
        severity: 'warning',
        message: `Страницы «${target}» в банке не видно.`,
        hint: 'Проверьте адрес: он начинается от корня банка, /materialy/ или /kak-podat/.',
      },
    ];
  if (destination.what === 'known') return [];
  const { kind, id, exists } = destination;
  if (exists && kind === 'material' && decisions.get(id)?.approved === false)
    return [
      {
        severity: 'warning',
        message: `Ссылка «${target}» ведёт на работу, которая ещё не прошла экспертизу: страницы пока нет.`,
        hint: 'Уберите ссылку или дождитесь решения.',
      },
    ];
  if (exists || broken.get(kind)?.has(id) === true) return [];
  const similar = nearest(id, bank.entries[kind].keys());
  return [
    {
      message: `Ссылка «${target}» ведёт в никуда: записи «${id}» нет.`,
      hint: similar ? `Вероятно, нужно «${target.replace(id, similar)}».` : `Коды — в content/${kinds[kind].folder}.`,
    },
  ];
}
