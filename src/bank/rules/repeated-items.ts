import type { Bank } from '../bank.ts';
import { fieldName } from '../explain.ts';
import { oncePer } from '../once-per.ts';
import { sourcesOf, valuesOf, type Readings, type Source } from '../sources.ts';
import { defineRule, type Fault } from './rule.ts';

/** One thing twice in a list counts twice or shows twice. */
export const repeatedItems = defineRule({
  id: 'repeated-items',
  severity: 'error',
  asks: 'В списке кодов, в подборке и среди показателей отчёта ничего не повторяется.',
  find: (context) => [...lists(context), ...collections(context.bank), ...indicators(context.bank)],
});

function lists(readings: Readings): Fault[] {
  return sourcesOf(readings).flatMap((source) => repeatedIn(source));
}

/** Once per file: what has not changed is not searched again. */
const repeatedIn = oncePer((source: Source): Fault[] => {
  const codes = valuesOf(source).filter(({ path, meta }) => meta.ref !== undefined && typeof path.at(-1) === 'number');
  if (codes.length < 2) return [];
  const keys = codes.map(({ value, path }) => `${path.slice(0, -1).join('.')}=${value}`);
  const first = new Map([...keys.entries()].reverse().map(([index, key]) => [key, index]));
  const repeated = codes.filter((_, index) => first.get(keys[index] ?? '') !== index);
  return repeated.map(({ value, path }) => ({
    file: source.file,
    field: path,
    message: `В поле ${fieldName(path.slice(0, -1))} код «${value}» стоит дважды.`,
    hint: 'Оставьте один.',
  }));
});

function collections({ entries }: Bank): Fault[] {
  return [...entries.collection.values()].flatMap(({ file, data }) =>
    repeats(
      data.items.map(({ material, webinar, recommendation, document }) => material ?? webinar ?? recommendation ?? document ?? ''),
    ).map(([name, index]) => ({ file, field: ['items', index], message: `«${name}» в подборке уже есть.`, hint: 'Оставьте одну строку.' })),
  );
}

function indicators({ entries }: Bank): Fault[] {
  return [...entries.report.values()].flatMap(({ file, data }) =>
    repeats(data.indicators.map(({ indicator }) => indicator)).map(([name, index]) => ({
      file,
      field: ['indicators', index, 'indicator'],
      message: `Показатель «${name}» в отчёте уже есть.`,
      hint: 'Оставьте одно значение.',
    })),
  );
}

const repeats = (names: readonly string[]) =>
  names.flatMap((name, index): [string, number][] => (names.indexOf(name) < index ? [[name, index]] : []));
