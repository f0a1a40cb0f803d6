import { tellDate } from '../../src/bank/partial-date.ts';
import { DEAD_AFTER, deadLinks, type Links, type LinkState } from './links.ts';
import { plural } from './plural.ts';

/** Returns what a run found, as Markdown: dead addresses with the files that name them, and those that are waited for. */
export function formatLinks(links: Links, state: LinkState): string {
  const dead = deadLinks(state);
  const doubtful = Object.keys(state).filter((address) => !dead.includes(address));
  const total = `Проверено: ${plural(links.size, 'адрес', 'адреса', 'адресов')}.`;
  if (dead.length + doubtful.length === 0) return `## Внешние ссылки\n\n${total} Все открываются.`;
  return [
    `## Внешние ссылки\n\n${total}`,
    ...section('Не открываются: исправьте или уберите', dead, links, state),
    ...section(`Не открылись сейчас: ошибкой станут после ${DEAD_AFTER} неудач подряд`, doubtful, links, state),
  ].join('\n\n');
}

function section(title: string, addresses: readonly string[], links: Links, state: LinkState): string[] {
  if (addresses.length === 0) return [];
  const lines = addresses.map((address) => {
    const { misses = 0, since = '', last = '' } = state[address] ?? {};
    const places = (links.get(address) ?? []).map((file) => `\`${file}\``).join(', ');
    return `- <${address}> — ${last}; ${plural(misses, 'раз', 'раза', 'раз')} подряд с ${tellDate(since)}. Где: ${places}`;
  });
  return [`### ${title}\n\n${lines.join('\n')}`];
}
