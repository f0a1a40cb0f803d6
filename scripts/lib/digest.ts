import type { Catalogue } from '../../src/bank/catalogue.ts';
import { digestsOf } from '../../src/bank/digests.ts';
import { channels, digestMessage, type Channel } from '../../src/bank/exports/digest-message.ts';
import { daysOfWeek, readWeek, type IsoWeek } from '../../src/bank/iso-week.ts';
import { accessDay } from '../../src/bank/citation.ts';

/** What was asked for: a week, without one the newest; a channel, without one the letter. */
export interface DigestRequest {
  readonly week?: IsoWeek | undefined;
  readonly channel: Channel;
}

/** How the command is called. */
export const digestUsage = `Как вызвать:
  npm run digest                               — дайджест последней недели, письмом
  npm run digest -- 2026-W47                   — этой недели; годится и любой её день: 2026-11-20
  npm run digest -- --channel telegram         — для площадки: ${Object.keys(channels).join(', ')}`;

/** Returns what the words of a command ask for, or in Russian why it cannot be read. */
export function readDigestRequest(args: readonly string[]): DigestRequest | { readonly fault: string } {
  let week: IsoWeek | undefined;
  let channel: Channel = 'mail';
  const rest = args.flatMap((arg) => (arg.startsWith('--channel=') ? ['--channel', arg.slice('--channel='.length)] : [arg]));
  for (let place = 0; place < rest.length; place += 1) {
    const arg = rest[place] ?? '';
    if (arg === '--channel') {
      const named = rest[(place += 1)] ?? '';
      if (!isChannel(named)) return { fault: `Площадки «${named}» нет. Есть ${Object.keys(channels).join(', ')}.` };
      channel = named;
    } else if (arg.startsWith('-') || week !== undefined)
      return { fault: `Непонятно: «${arg}». Пример: npm run digest -- 2026-W47 --channel telegram` };
    else {
      week = readWeek(arg);
      if (week === undefined)
        return { fault: `«${arg}» — не неделя. Напишите год и номер недели: npm run digest -- 2026-W47, — или любой её день: 2026-11-20.` };
    }
  }
  return { week, channel };
}

const isChannel = (text: string): text is Channel => Object.hasOwn(channels, text);

/** Returns the digest as the page of the week has it, or in Russian why there is none, with the nearest week that has one. */
export function digestAnswer(
  { week, channel }: DigestRequest,
  catalogue: Catalogue,
): { readonly text: string } | { readonly fault: string } {
  const digests = digestsOf(catalogue);
  const [newest] = digests.keys();
  const digest = digests.get(week ?? newest ?? '0-0');
  if (digest !== undefined) return { text: digestMessage(digest, channel, catalogue) };
  if (week === undefined || newest === undefined) return { fault: 'В банке ещё ничего не опубликовано: дайджест составить не из чего.' };
  const { since, until } = daysOfWeek(week);
  const near = [...digests.keys()].find((own) => own < week) ?? newest;
  return {
    fault: `За неделю ${week} (${accessDay(since)}–${accessDay(until)}) в банке ничего не опубликовано. Ближайшая неделя с новостями — ${near}.`,
  };
}
