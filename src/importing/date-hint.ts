import { dateIn } from './find-date.ts';

/** Returns in Russian why a day and an hour of a row were not understood and what to do; the cells are as they were read. */
export function dateHint(date = '', start = ''): string {
  const typed = [date, start].filter(Boolean).join(' ');
  const what = `не понять дату и время: «${typed}»`;
  if (/^#/.test(date) || /^#/.test(start)) return `${what} — это ошибка формулы: исправьте её в таблице или впишите дату и время сами`;
  if (/^=/.test(date) || /^=/.test(start))
    return `${what} — это формула, а не дата: скопируйте столбец и вставьте его как «Только значения»`;
  if (date === '' && dateIn(start) === undefined)
    return 'даты нет: впишите её. Если в ячейке формула, откройте таблицу в Excel или LibreOffice, сохраните и повторите';
  const day = serialDay(date);
  if (day !== undefined) return `${what} — «${date}» это число, так таблицы хранят ${day}: задайте столбцу формат «Дата» и повторите`;
  if (/^0[.,]\d+$/.test(start)) return `${what} — «${start}» это число, доля суток: задайте столбцу формат «Время» и повторите`;
  if (dateIn(date) !== undefined) return `времени начала нет: «${typed}». Напишите так: 15:00`;
  return `${what}. Напишите так: 20.01.2026 и 15:00`;
}

/** Days of Excel are counted from 1899-12-30; these are the years from 2000 to 2099. */
function serialDay(text: string): string | undefined {
  const serial = /^\d{5}(?:[.,]\d+)?$/.test(text) ? Math.floor(Number(text.replace(',', '.'))) : 0;
  if (serial < 36526 || serial > 73050) return undefined;
  const [year, month, day] = new Date(Date.UTC(1899, 11, 30) + serial * 86_400_000).toISOString().slice(0, 10).split('-');
  return `${day}.${month}.${year}`;
}
