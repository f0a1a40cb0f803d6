import { pluralForm } from './format.ts';
import type { NounForms } from './numerals.ts';

/** What stands after the figure of an indicator, in the form that the figure asks: `24 областных методических объединения`. */
const nouns: Readonly<Record<string, NounForms>> = {
  webinars: ['вебинар', 'вебинара', 'вебинаров'],
  'webinar-people': ['участник вебинаров', 'участника вебинаров', 'участников вебинаров'],
  'dev-submitted': ['разработка подана на экспертизу', 'разработки поданы на экспертизу', 'разработок подано на экспертизу'],
  'dev-examined': ['разработка прошла экспертизу', 'разработки прошли экспертизу', 'разработок прошли экспертизу'],
  'dev-recommended': ['разработка рекомендована для банка', 'разработки рекомендованы для банка', 'разработок рекомендовано для банка'],
  experts: ['эксперт', 'эксперта', 'экспертов'],
  dpp: ['программа курсов прошла экспертизу', 'программы курсов прошли экспертизу', 'программ курсов прошли экспертизу'],
  meetings: ['заседание РУМО', 'заседания РУМО', 'заседаний РУМО'],
  iom: [
    'индивидуальный маршрут с помощью методистов',
    'индивидуальных маршрута с помощью методистов',
    'индивидуальных маршрутов с помощью методистов',
  ],
  mentoring: ['программа наставничества', 'программы наставничества', 'программ наставничества'],
};

/** Returns the words after a figure of a report, `undefined` of an indicator that has none here: «более» asks for the genitive, as many do. */
export function figureNoun(indicator: string, value: number | null | undefined, omo?: NounForms): string | undefined {
  const forms = indicator === 'omo' ? omo : nouns[indicator];
  if (forms === undefined) return undefined;
  return typeof value === 'number' ? pluralForm(value, forms[0], forms[1], forms[2]) : forms[2];
}
