import { entryOf, isAttachmentPath, isServicePath, PUBLISHED } from '../addresses.ts';
import { nearest } from '../nearest.ts';
import { defineRule, type Fault, type RuleContext } from './rule.ts';

/** A published address never dies: it stands in bookmarks, reports and certificates. */
export const addresses = defineRule({
  id: 'addresses',
  severity: 'error',
  asks: 'Адрес, который был опубликован, ведёт на страницу или переадресован.',
  find: (context) =>
    [...(context.bank.published ?? [])].flatMap(([address, line]) => (isAlive(address, context) ? [] : [lost(address, line, context)])),
});

function isAlive(address: string, { bank, broken, fragments, pages }: RuleContext): boolean {
  if (pages.has(address) || bank.redirects.has(address) || isServicePath(address) || isAttachmentPath(address, bank, pages)) return true;
  const entry = entryOf(address);
  // What could not be read is told already, and comes back when it is mended.
  return entry ? broken.get(entry.kind)?.has(entry.id) === true : fragments.length > 0;
}

function lost(address: string, line: number, { bank, pages }: RuleContext): Fault {
  const entry = entryOf(address);
  const there = entry !== undefined && bank.entries[entry.kind].has(entry.id);
  // The new code of a renamed entry is mostly like the old one.
  const folder = address.slice(0, address.lastIndexOf('/', address.length - 2) + 1);
  const similar = nearest(
    address,
    [...pages].filter((page) => page !== folder && page.startsWith(folder) && !bank.published?.has(page)),
  );
  const place = { file: PUBLISHED, line, column: 1 };
  if (there)
    return {
      ...place,
      message: `Страница «${address}» была опубликована, а теперь её на сайте нет.`,
      hint: 'Верните записи то, без чего её не показывают, или переадресуйте адрес в redirects.yaml.',
    };
  return {
    ...place,
    message: `Адрес «${address}» был опубликован, а теперь по нему ничего нет.`,
    hint: `Верните записи прежний код или допишите в redirects.yaml: ${address}: ${similar ?? '/новый-адрес/'}${similar === undefined ? '.' : ' — если это та же запись.'}`,
  };
}
