import { entryOf, isAttachmentPath, isServicePath, PUBLISHED } from '../addresses.ts';
import { addressesToKeep, isAwaited } from '../kept-addresses.ts';
import { nearest } from '../nearest.ts';
import { PLACEHOLDER_ID } from '../placeholder-region.ts';
import { unjudgedReasons } from '../unjudged.ts';
import { urls } from '../urls.ts';
import { defineRule, type Fault, type RuleContext } from './rule.ts';

/** A published address never dies: it stands in bookmarks, reports and certificates. */
export const addresses = defineRule({
  id: 'addresses',
  severity: 'error',
  asks: 'Адрес, который был опубликован, ведёт на страницу или переадресован; новые адреса записаны в addresses.txt.',
  find: (context) => [
    ...[...(context.bank.published ?? [])].flatMap(([address, line]) => (isAlive(address, context) ? [] : [lost(address, line, context)])),
    ...missing(context),
  ],
});

/** Tells whether an address leads to a page, a file or a redirect; what cannot be read today is told elsewhere and counts as alive. */
export function isAlive(address: string, context: Omit<RuleContext, 'today' | 'decisions'>): boolean {
  const { bank, broken, fragments, pages, catalogue } = context;
  if (pages.has(address) || bank.redirects.has(address) || isServicePath(address) || isAttachmentPath(address, bank, pages)) return true;
  const entry = entryOf(address);
  if (entry !== undefined && isAwaited(entry.kind, entry.id, catalogue.bank)) return address === urls.entry(entry.kind, entry.id);
  // What could not be read is told already, and comes back when it is mended.
  const isBlind = bank.region.id === PLACEHOLDER_ID;
  if (entry === undefined) return fragments.length > 0 || isBlind;
  if (broken.get(entry.kind)?.has(entry.id) === true) return true;
  // Its own file is sound and there: whether it has a page was for the faulty file to say.
  const isUnjudged = isBlind || (entry.kind === 'material' && unjudgedReasons(entry.id, context).length > 0);
  return isUnjudged && bank.entries[entry.kind].has(entry.id);
}

function lost(address: string, line: number, context: RuleContext): Fault {
  const place = { file: PUBLISHED, line, column: 1 };
  if (!/^\/(?:\S*\/)?$|^\/\S+\.\w+$/.test(address))
    return {
      ...place,
      message: `Строка «${address}» — не адрес страницы.`,
      hint: 'Оставьте в строке один адрес от корня сайта, со знаком / в начале и в конце: /novosti/raspisanie/.',
    };
  const entry = entryOf(address);
  if (entry?.kind === 'person')
    return {
      ...place,
      message: `Страницы человека «${address}» на сайте больше нет.`,
      hint: 'Удалите строку: людей в этом списке не держат, человек вправе уйти с сайта без следа.',
    };
  return { ...place, ...wordsOf(address, entry !== undefined && context.bank.entries[entry.kind].has(entry.id), context) };
}

function wordsOf(address: string, isThere: boolean, { bank, pages }: RuleContext): Pick<Fault, 'message' | 'hint'> {
  if (isThere)
    return {
      message: `Страница «${address}» была опубликована, а теперь её на сайте нет.`,
      hint: 'Верните записи то, без чего её не показывают, или переадресуйте адрес в redirects.yaml.',
    };
  // The new code of a renamed entry is mostly like the old one.
  const folder = address.slice(0, address.lastIndexOf('/', address.length - 2) + 1);
  const similar = nearest(
    address,
    [...pages].filter((page) => page !== folder && page.startsWith(folder) && !bank.published?.has(page)),
  );
  const redirect = `${address}: ${similar ?? '/новый-адрес/'}${similar === undefined ? '' : ' — если это та же запись'}`;
  return {
    message: `Адрес «${address}» был опубликован, а теперь по нему ничего нет.`,
    hint: `Верните записи прежний код или допишите в redirects.yaml: ${redirect}. Если страница на сайт ещё не выходила, удалите строку.`,
  };
}

/** How many addresses a message names. */
const NAMED = 5;

/** One warning for them all: a date may bring a page without any change, and that must stop nobody. */
function missing({ bank, catalogue, pages }: RuleContext): Fault[] {
  const known = bank.published;
  const fresh = known === undefined ? [] : addressesToKeep(catalogue, pages).filter((address) => !known.has(address));
  if (fresh.length === 0) return [];
  const rest = fresh.length > NAMED ? ` и ещё ${fresh.length - NAMED}` : '';
  return [
    {
      file: PUBLISHED,
      severity: 'warning',
      line: Math.max(1, ...(known?.values() ?? [])),
      column: 1,
      message: `Адреса новых страниц ещё не записаны: ${fresh.slice(0, NAMED).join(', ')}${rest}.`,
      hint: 'Запустите npm run check -- --fix — команда впишет их сама. Или допишите их здесь, по одному в строке: тогда переименованная запись не потеряет адрес.',
    },
  ];
}
