import type { Bank } from '../bank/bank.ts';
import type { Webinar } from '../bank/model/webinar.ts';
import { schoolYearOf } from '../bank/school-year.ts';
import { slugify } from '../bank/slugify.ts';
import { dateHint } from './date-hint.ts';
import type { Settings } from './find-card.ts';
import { freeIds } from './free-ids.ts';
import type { Row, RowPlan, TableKind } from './import-rows.ts';
import { keyOf, knownWebinars, movedAmong, type KnownWebinar } from './known-webinars.ts';
import { movedOutcome, movedWebinars } from './moved-webinars.ts';
import type { Outcome } from './outcome.ts';
import { rowTimes } from './row-times.ts';
import { absentWebinars } from './absent-webinars.ts';
import { webinarTitle } from './webinar-title.ts';
import { webinarOf, type MadeWebinar } from './webinar-entry.ts';

/** A schedule of webinars: the key is day, hour and title. */
export const webinarTable: TableKind = {
  names: {
    title: ['тема', 'название', 'наименование', 'мероприятие', 'вебинар'],
    date: ['дата', 'число', 'день', 'дата и время', 'дата время'],
    start: ['время', 'начало', 'время начала', 'час'],
    end: ['окончание', 'конец', 'время окончания', 'завершение'],
    minutes: ['длительность', 'продолжительность'],
    unit: ['омо', 'объединение', 'методическое объединение', 'организатор', 'кто проводит', 'секция'],
    subject: ['предмет', 'предметы'],
    grades: ['класс', 'классы'],
    join_url: ['ссылка', 'ссылка для подключения', 'ссылка на вебинар', 'подключение', 'вход'],
    recording: ['запись', 'ссылка на запись', 'видеозапись'],
    speakers: [
      'ведущий',
      'ведущие',
      'спикер',
      'спикеры',
      'выступающий',
      'выступающие',
      'докладчик',
      'докладчики',
      'ответственный',
      'ответственные',
      'лектор',
      'лекторы',
      'эксперт',
      'эксперты',
      'модератор',
      'модераторы',
      'фио спикера',
      'фио ведущего',
      'фио докладчика',
      'кто выступает',
    ],
    summary: ['описание', 'аннотация', 'коротко', 'содержание', 'о чем', 'вопросы'],
    attendance: ['участников', 'количество участников', 'число участников', 'участники'],
    number: ['№', 'номер', 'n', 'п п'],
  },
  needed: ['title', 'date'],
  joined: ['speakers'],
  plan: planWebinars,
};

function planWebinars(rows: readonly Row[], bank: Bank, settings: Settings, root: string): RowPlan {
  const ids = freeIds(bank, 'webinar');
  const files = new Map<string, string>();
  const lying = knownWebinars(root, bank);
  const byKey = new Map(lying.map((webinar) => [keyOf(webinar.data), webinar]));
  const asked = rows.map(timed);
  const keys = asked.flatMap(({ start, title }) => (start === undefined || title === '' ? [] : [{ start, title }]));
  const movedDraft = movedAmong(
    lying.filter(({ state }) => state !== 'whole'),
    lying,
    keys,
  );
  const movedWhole = movedWebinars(lying, keys, settings);
  const seen = new Set<string>();
  const moved = new Set<string>();
  const days = asked.flatMap(({ start }) => start?.slice(0, 10) ?? []).sort();
  const outcomes = asked.map(({ row, title, start, end }): Outcome => {
    if (title === '') return { file: row.place, state: 'refused', reason: 'нет темы: впишите её в таблицу' };
    if (start === undefined)
      return {
        file: row.place,
        state: 'refused',
        title,
        reason: dateHint(row.values['date'], row.values['start']),
      };
    const key = keyOf({ start, title });
    const twin = seen.has(key);
    seen.add(key);
    if (twin) return { file: row.place, state: 'skipped', title, reason: 'такая строка уже была в таблице' };
    const made = webinarOf(row, title, start, end, bank, settings);
    const known = byKey.get(key) ?? movedDraft({ start, title });
    if (known) seen.add(keyOf(known.data));
    if (known) return compared(row, known, made);
    const before = movedWhole({ start, title }, made.data);
    if (before !== undefined) {
      moved.add(before.file);
      return { ...movedOutcome(before, start), file: row.place };
    }
    const path = `webinars/${schoolYearOf(start)}/${ids(slugify(title) || `vebinar-${start.slice(0, 10)}`, start.slice(0, 10))}.md`;
    files.set(path, `---\n${made.text}---\n`);
    return {
      file: row.place,
      state: 'draft',
      entry: path,
      title,
      card: undefined,
      warnings: [`${start.replace('T', ' ')}${end ? `–${end.slice(11)}` : ''}`, ...made.warnings],
    };
  });
  return { outcomes: [...outcomes, ...absentWebinars({ seen, moved, days }, lying, settings)], files };
}

function timed(row: Row) {
  const { date, start, end, minutes } = row.values;
  return { row, title: webinarTitle(row.values['title'] ?? ''), ...rowTimes({ date, start, end, minutes }) };
}

/** What an editor wrote stays: differences are told, field by field. */
function compared({ place }: Row, known: KnownWebinar, { data: made, speakers: warnings }: MadeWebinar): Outcome {
  const readable =
    known.state === 'broken'
      ? (['start'] as const)
      : (['start', 'end', 'units', 'join_url', 'attendance', 'recording', 'speakers'] as const);
  const fields = readable.filter((name) => made[name] !== undefined && !isSame(name, made[name], known.data[name]));
  const entry = known.file;
  if (fields.length === 0) return { file: place, state: 'known', entry, title: known.data.title, warnings };
  const told = fields.map(
    (name) => `${name}: в банке ${JSON.stringify(known.data[name]) ?? 'нет'}, в таблице ${JSON.stringify(made[name])}`,
  );
  return {
    file: place,
    state: 'changed',
    entry,
    title: known.data.title,
    reason: 'отличается от записи банка: впишите верное сами',
    warnings: [...told, ...warnings],
  };
}

/** A speaker whom the table does not name, or whose post the bank tells, is no difference: the bank knows more. */
function isSame(name: keyof Webinar, made: unknown, known: unknown): boolean {
  if (name !== 'speakers') return JSON.stringify(made) === JSON.stringify(known);
  const codes = (credits: unknown) =>
    ((credits ?? []) as Readonly<Record<string, string>>[]).map(({ person, organisation }) => person ?? organisation);
  return codes(made).every((code) => codes(known).includes(code));
}
