import { schoolYearOf } from '../bank/school-year.ts';
import type { Settings } from './find-card.ts';
import { dateIn } from './find-date.ts';
import type { Found } from './find-title.ts';
import type { Label } from './labels.ts';

/** Returns the day of submission as far as it can be offered: a day of the text, else the day of the import; always within the asked year. */
export function findDay(
  labels: readonly Label[],
  name: string,
  head: string,
  changed: string | undefined,
  { today, year }: Settings,
): Found<string> {
  const label = labels.find(({ name: own }) => /^(?:дата|число|день)/.test(own));
  const places: (readonly [string | undefined, string])[] = [
    [dateIn(label?.value ?? ''), `${label?.place ?? ''} «Дата»: впишите день подачи, если он другой`],
    [dateIn(name), 'имя файла: впишите день подачи, если он другой'],
    [dateIn(head), 'дата в тексте: впишите день подачи, если он другой'],
    ...(year === undefined ? [] : [[changed, 'день последней правки файла: впишите день подачи'] as const]),
    [today, 'день импорта: впишите день подачи'],
  ];
  const isGood = (day: string | undefined) =>
    day !== undefined && day >= '2005-01-01' && day <= today && (year === undefined || schoolYearOf(day) === year);
  const [value, from] = places.find(([day]) => isGood(day)) ?? [
    `${(year ?? schoolYearOf(today)).slice(0, 4)}-09-01`,
    'начало учебного года: впишите день подачи',
  ];
  return { value: value!, from };
}

/** Returns the minutes of a lesson. */
export function findDuration(labels: readonly Label[], head: string): Found<number> | undefined {
  const label = labels.find(({ name }) => /^(?:продолжительность|длительность|время)/.test(name));
  const minutes = Number(
    /(\d{2,3})\s*мин/.exec(label?.value ?? '')?.[1] ?? /(?:продолжительность|длительность)[^\n]{0,30}?(\d{2,3})\s*мин/i.exec(head)?.[1],
  );
  return minutes >= 10 && minutes <= 600 ? { value: minutes, from: label?.place ?? 'начало текста' } : undefined;
}
