import { allEntries, type Entry } from '../bank.ts';
import type { DataOf, Kind } from '../model/index.ts';
import { oncePer } from '../once-per.ts';
import { comparable } from '../words.ts';
import { defineRule, type Fault } from './rule.ts';

type AnyEntry = Entry<DataOf<Kind>>;
type Titled = {
  readonly title?: string;
  readonly name?: string;
  readonly summary?: string;
  readonly type?: string;
  readonly number?: string;
  readonly date?: string;
  readonly replaces?: string;
  readonly replaced_by?: string;
};

/** Two cards with one title cannot be told apart in a list; with one summary they are one work sent twice. */
export const uniqueTitles = defineRule({
  id: 'unique-titles',
  severity: 'warning',
  asks: 'Две записи одного вида не называются одинаково.',
  find: ({ bank }) => [...Map.groupBy(allEntries(bank).filter(hasTitle), keyOf).values()].flatMap(repeats),
});

/** Meetings and webinars come back every year under one name; documents differ by number and date. */
const keyOf = oncePer((entry: AnyEntry): string => {
  const { title, name, type, number, date } = entry.data as Titled;
  const yearly = ['webinar', 'event', 'news'].includes(entry.kind) ? entry.year : '';
  return [entry.kind, comparable(title ?? name ?? ''), type, yearly, number, date].join('|');
});

function repeats(same: readonly AnyEntry[]): Fault[] {
  const [first, ...others] = same;
  if (!first) return [];
  return others
    .filter((entry) => !isNewVersion(entry, same))
    .map((entry) => {
      const isCopy = textOf(entry) !== '' && textOf(entry) === textOf(first);
      return {
        file: entry.file,
        field: ['title' in entry.data ? 'title' : 'name'],
        severity: isCopy ? ('error' as const) : undefined,
        message: isCopy ? `Название и описание — как у «${first.file}».` : `Такое же название у «${first.file}».`,
        hint: isCopy
          ? 'Если это одна работа, удалите лишнюю запись; если новая редакция, укажите replaces.'
          : 'Добавьте в название то, чем записи различаются: класс, тему, номер.',
      };
    });
}

function isNewVersion({ id, data }: AnyEntry, same: readonly AnyEntry[]): boolean {
  const ids = same.map((entry) => entry.id);
  const { replaces = '', replaced_by = '' } = data as Titled;
  return (
    ids.includes(replaces) ||
    ids.includes(replaced_by) ||
    same.some((entry) => [(entry.data as Titled).replaces, (entry.data as Titled).replaced_by].includes(id))
  );
}

const hasTitle = ({ data }: AnyEntry) => 'title' in data || 'name' in data;
const textOf = ({ data }: AnyEntry) => comparable((data as Titled).summary ?? '');
