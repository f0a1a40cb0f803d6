import type { Measure } from '../bank/statistics/deed.ts';
import { formatNumber } from './format.ts';
import { countedOf } from './numerals.ts';

/** The words of what there is and where the gaps are. */
export const coverageText = {
  title: 'Что есть в банке, а чего нет',
  lead: 'Сколько разработок банка приходится на предмет и класс, объединение и вид работы, тему и уровень образования.',
  how: 'Число ведёт к списку работ; «нет» — работ пока нет.',
  listsTitle: 'Какие работы стоят за числами',
  listsLead: 'Предмет и класс, объединение и вид, тема и уровень: под каждым — работы, которые банк посчитал.',
  /** What a dash in a table means, by the table. */
  dash: { school: 'Прочерк — предмета в этом классе нет.', preschool: 'Прочерк — для этой группы такой области нет.' },
  area: 'Образовательная область',
  matrices: {
    subjectGrade: 'Предметы и классы',
    preschool: 'Детский сад: образовательные области и группы',
    unitType: 'Объединения и виды работ',
    themeLevel: 'Темы и уровни образования',
  },
  gap: 'нет',
  notTaught: '—',
  filled: (filled: number, all: number) => `Заполнено ${formatNumber(filled)} из ${countedOf(all, ['место', 'места', 'мест'])}.`,
  grade: (grade: string) => `${grade} кл.`,
} as const;

/** The names of figures that the vocabulary of indicators does not have. */
export const figureNames: Readonly<Record<string, string>> = {
  assignments: 'Заключения экспертов',
  recommendations: 'Методические рекомендации',
  events: 'События, кроме вебинаров и заседаний РУМО',
  'active-units': 'Региональные объединения, у которых в банке есть записи за год',
  webinars: 'Вебинары',
  'webinar-people': 'Участники вебинаров',
  'dev-submitted': 'Подано разработок на экспертизу',
  'dev-examined': 'Разработки, прошедшие экспертизу',
  'dev-recommended': 'Рекомендовано разработок',
  experts: 'Эксперты',
  dpp: 'Программы повышения квалификации, прошедшие экспертизу',
  meetings: 'Заседания РУМО',
  omo: 'Методические объединения региона',
};

/** What happened to a thing, in a word or two beside its title. */
export const markText: Readonly<Record<Measure, string>> = {
  'dev-submitted': 'подана',
  'dev-examined': 'прошла экспертизу',
  'dev-recommended': 'рекомендована',
  assignments: '',
  webinars: 'вебинар',
  recommendations: 'методические рекомендации',
  dpp: 'программа',
  meetings: 'заседание РУМО',
  events: 'событие',
};
