import { unitTerms } from '../../text/association.ts';
import { eventText } from '../../text/events.ts';
import { formatNumber } from '../../text/format.ts';
import type { Bank } from '../bank.ts';
import type { Event } from '../model/event.ts';

/** Returns what an event is: meetings are known by their number, `Заседание РУМО № 1`, other events by their kind. */
export function eventKicker({ kind, number, units }: Event, bank: Bank): string {
  const unit = bank.entries.unit.get(units[0] ?? '')?.data;
  if (kind !== 'meeting' || unit === undefined) return eventText.kinds[kind];
  const term = bank.region.terms[unit.kind]?.short ?? unitTerms[unit.kind].short;
  const whose = unit.kind === 'rumo' ? unit.short_name : `${term} «${unit.short_name}»`;
  return [eventText.kinds.meeting, whose, number === undefined ? '' : `№\u00a0${formatNumber(number)}`].filter(Boolean).join(' ');
}

/** Tells whether the title says so itself: «Семинар «Входная проверка»». */
export const isSaid = (what: string, { title }: Event) => title.toLocaleLowerCase('ru').startsWith(what.toLocaleLowerCase('ru'));
