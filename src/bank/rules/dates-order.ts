import { allEntries, type Entry } from '../bank.ts';
import type { FieldPath } from '../issue.ts';
import type { DataOf, Kind } from '../model/index.ts';
import { oncePer } from '../once-per.ts';
import { isLater, tellDate } from '../partial-date.ts';
import { sourcesOf, type Source } from '../sources.ts';
import { defineRule, type Fault } from './rule.ts';

/** Pairs of fields of which the first may not be later, where both are filled in. */
const pairs = [
  ['submitted', 'published'],
  ['published', 'updated'],
  ['published', 'recheck_by'],
  ['published', 'licence_until'],
  ['start', 'end'],
  ['since', 'until'],
  ['date', 'until'],
  ['date', 'withdrawn'],
] as const;

/** What begins must not end before; `since` and `until` of any depth are read too. */
export const datesOrder = defineRule({
  id: 'dates-order',
  severity: 'error',
  asks: 'Даты идут по порядку: подано, опубликовано, обновлено; начало не позже конца.',
  find: (context) => [...sourcesOf(context).flatMap((source) => disorderOf(source)), ...allEntries(context.bank).flatMap(emptyWebinar)],
});

/** Once per file: what has not changed is not searched again. */
const disorderOf = oncePer(({ file, data }: Source): Fault[] => disorderIn(file, data, []));

function disorderIn(file: string, data: unknown, path: FieldPath): Fault[] {
  if (typeof data !== 'object' || data === null) return [];
  const own = data as Record<string, unknown>;
  const here = pairs.flatMap(([first, second]): Fault[] => {
    const [from, to] = [own[first], own[second]];
    if (!isDate(from) || !isDate(to) || !isLater(from, to)) return [];
    return [
      {
        file,
        field: [...path, second],
        message: `В поле «${second}» ${tellDate(to)} — раньше, чем в поле «${first}»: ${tellDate(from)}.`,
        hint: 'Проверьте обе даты.',
      },
    ];
  });
  return [
    ...here,
    ...Object.entries(own).flatMap(([key, value]) => disorderIn(file, value, [...path, Array.isArray(data) ? Number(key) : key])),
  ];
}

/** The same moment twice is no span either. */
function emptyWebinar({ kind, file, data }: Entry<DataOf<Kind>>): Fault[] {
  if (kind !== 'webinar') return [];
  const { start, end } = data as DataOf<'webinar'>;
  if (start === end)
    return [{ file, field: ['end'], message: 'Вебинар кончается тогда же, когда начинается.', hint: 'Напишите время окончания.' }];
  const hours = (Date.parse(`${end}Z`) - Date.parse(`${start}Z`)) / HOUR;
  if (!(hours > LONGEST)) return [];
  const message = `Вебинар длится ${Math.floor(hours)} ч: в календарях он займёт всё это время.`;
  return [
    {
      file,
      field: ['end'],
      severity: 'warning',
      message,
      hint: 'Проверьте день в поле end; вебинар за полночь кончается на следующий день.',
    },
  ];
}

const HOUR = 3_600_000;
/** A webinar past midnight is known to be; one of half a day is a slip in the day of its end. */
const LONGEST = 12;

const isDate = (value: unknown): value is string => typeof value === 'string' && /^\d{4}(?:-|$)/.test(value);
