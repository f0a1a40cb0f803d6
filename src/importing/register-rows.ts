import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import type { Bank } from '../bank/bank.ts';
import { schoolYearOf } from '../bank/school-year.ts';
import { slugify } from '../bank/slugify.ts';
import { comparable } from '../bank/words.ts';
import { authorCodesIn } from './author-codes.ts';
import { codeOf, type Settings } from './find-card.ts';
import { dateIn } from './find-date.ts';
import { tidyTitle } from './find-title.ts';
import { freeIds } from './free-ids.ts';
import type { Row, RowPlan, TableKind } from './import-rows.ts';
import type { Outcome } from './outcome.ts';

/** A register of works on paper: each protocol becomes an entry with its decisions. */
export const registerTable: TableKind = {
  names: {
    title: ['название', 'наименование', 'работа', 'тема', 'разработка', 'материал'],
    number: ['номер', 'номер в реестре', '№ в реестре', 'реестровый номер', 'регистрационный номер', 'рег номер'],
    protocol: ['протокол', '№ протокола', 'номер протокола'],
    date: ['дата', 'дата протокола', 'дата решения'],
    verdict: ['решение', 'результат', 'заключение'],
    code: ['шифр'],
    authors: ['автор', 'авторы', 'фио автора', 'фио авторов', 'ф и о автора', 'составитель', 'составители'],
    unit: ['объединение', 'омо', 'чей протокол'],
    order: ['№', 'п п'],
  },
  needed: ['title', 'protocol', 'date'],
  plan: planRegister,
};

const VERDICTS: readonly (readonly [RegExp, string])[] = [
  [/отозван|снят/i, 'withdrawn'],
  [/не\s*реком|отклон|отказ/i, 'rejected'],
  [/доработ/i, 'revise'],
  [/замечан/i, 'recommended-notes'],
  [/реком|принят|утвержд|одобр|включ/i, 'recommended'],
];

interface Decided {
  readonly row: Row;
  readonly decision?: Readonly<Record<string, string | readonly string[]>>;
  readonly reason?: string;
}

function planRegister(rows: readonly Row[], bank: Bank, settings: Settings, root: string): RowPlan {
  const ids = freeIds(bank, 'protocol');
  const files = new Map<string, string>();
  const outcomes = [...Map.groupBy(rows, protocolOf)].flatMap(([key, own]): Outcome[] => {
    const [number = '', date = ''] = key.split('\n');
    if (date === '')
      return own.map(({ place }) => ({
        file: place,
        state: 'refused',
        reason: 'не понять номер и дату протокола: напишите «7» и «25.12.2025»',
      }));
    const decided = own.map((row) => decide(row, bank, root));
    const known = [...bank.entries.protocol.values()].find(({ data }) => data.number === number && data.date === date);
    if (known) return decided.map((item) => compared(item, known));
    if (decided.some(({ reason }) => reason !== undefined)) return decided.map(waiting);
    const path = `protocols/${ids(`protokol-${slugify(number) || 'bez-nomera'}-${date}`)}.yaml`;
    const unit = settings.unit ?? codeOf(own[0]?.values['unit'] ?? '', bank.entries.unit) ?? bank.region.association.unit;
    const data = {
      number,
      date,
      unit,
      school_year: schoolYearOf(date),
      decisions: decided.map(({ decision }) => decision),
      ...(settings.demo ? { demo: true } : {}),
    };
    files.set(path, stringify(data, { lineWidth: 0 }));
    return decided.map(({ row }) => ({ file: row.place, state: 'draft', entry: path, title: row.values['title'] }));
  });
  return { outcomes, files };
}

/** «Протокол № 7 от 25.12.2025» in one cell, or a number and a day in two. */
function protocolOf({ values }: Row): string {
  const date = dateIn(values['date'] ?? '') ?? dateIn(values['protocol'] ?? '');
  const number = (values['protocol'] ?? '').replace(/протокол|№|от\s.*$/gi, '').trim();
  return date === undefined || number === '' ? '\n' : `${number}\n${date}`;
}

function decide(row: Row, bank: Bank, root: string): Decided {
  const { title = '', number, verdict: typed = 'рекомендовано', code, authors } = row.values;
  const verdict = VERDICTS.find(([pattern]) => pattern.test(typed))?.[1];
  if (verdict === undefined)
    return { row, reason: `не понять решение «${typed}»: рекомендовано, с замечаниями, на доработку, не рекомендовано, отозвано` };
  // A work that was not recommended never comes into the bank by its title.
  if (verdict === 'rejected' || verdict === 'revise')
    return code === undefined
      ? { row, reason: 'работа не рекомендована: впишите в таблицу столбец «Шифр», название в банк не попадёт' }
      : { row, decision: { code, verdict } };
  const wanted = comparable(tidyTitle(title));
  const found = [...bank.entries.material.values()].filter(({ data }) => comparable(data.title) === wanted);
  if (found.length === 0) return { row, reason: missingWork(title, bank, root) };
  if (found.length > 1)
    return {
      row,
      reason: `работ с названием «${title}» несколько: ${found.map(({ id }) => id).join(', ')}. Внесите решение в протокол сами`,
    };
  const confirmed = authors === undefined || verdict === 'withdrawn' ? undefined : authorCodesIn(authors, bank);
  if (confirmed !== undefined && 'reason' in confirmed) return { row, reason: confirmed.reason };
  const given = confirmed === undefined || confirmed.codes.length === 0 ? {} : { authors: confirmed.codes };
  return { row, decision: { material: found[0]!.id, verdict, ...(number === undefined ? {} : { number }), ...given } };
}

/** A draft that lacks fields is no work yet, but whoever has just imported it must not be told that it is not there. */
function missingWork(title: string, bank: Bank, root: string): string {
  const whole = new Set([...bank.entries.material.values()].map(({ file }) => file));
  const draft = [...bank.allFiles.keys()]
    .filter((file) => /^materials\/[^/]+\/[^/]+\/index\.md$/.test(file) && !whole.has(file))
    .find((file) => comparable(tidyTitle(titleLine(join(root, file)))) === comparable(tidyTitle(title)));
  return draft === undefined
    ? `работы «${title}» в банке нет: внесите её или исправьте название`
    : `работа «${title}» есть (${draft}), но в её карточке ошибки: исправьте то, что назовёт npm run check, и повторите`;
}

const titleLine = (path: string) => /^title:[ \t]*["']?(.+?)["']?[ \t]*$/m.exec(readFileSync(path, 'utf8'))?.[1] ?? '';

function compared(
  { row, decision, reason }: Decided,
  { file, data }: { readonly file: string; readonly data: { readonly decisions: readonly object[] } },
): Outcome {
  if (reason !== undefined) return { file: row.place, state: 'refused', reason };
  const same = data.decisions.some((own) =>
    Object.entries(decision ?? {}).every(
      ([name, value]) => JSON.stringify((own as Record<string, unknown>)[name]) === JSON.stringify(value),
    ),
  );
  if (same) return { file: row.place, state: 'known', entry: file };
  return {
    file: row.place,
    state: 'changed',
    entry: file,
    reason: `такого решения в протоколе нет: впишите сами ${JSON.stringify(decision)}`,
  };
}

/** A protocol is written whole or not at all. */
const waiting = ({ row, reason }: Decided): Outcome =>
  reason !== undefined
    ? { file: row.place, state: 'refused', reason }
    : { file: row.place, state: 'skipped', reason: 'ждёт: протокол записывается целиком, а в нём есть строки с отказом' };
