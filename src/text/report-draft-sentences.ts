import { gapWords } from './report-draft-gaps.ts';
import type { NounForms } from './numerals.ts';

/** A sentence about one figure: its beginning for one, for the rest and, where it differs, for two to four, what is counted, what only a person can say where the figure is not known. */
export interface FigureSentence {
  readonly lead: readonly [one: string, other: string, few?: string];
  readonly noun: NounForms;
  readonly tail?: string;
  readonly missing: string;
}

/** What is counted, in the forms that numerals ask for. */
export const nouns = {
  works: ['педагогическая разработка', 'педагогические разработки', 'педагогических разработок', 'педагогической разработки'],
  webinars: ['вебинар', 'вебинара', 'вебинаров'],
  teachers: ['педагогический работник', 'педагогических работника', 'педагогических работников', 'педагогического работника'],
  programmes: [
    'дополнительная профессиональная программа',
    'дополнительные профессиональные программы',
    'дополнительных профессиональных программ',
    'дополнительной профессиональной программы',
  ],
  routes: [
    'индивидуальный образовательный маршрут',
    'индивидуальных образовательных маршрута',
    'индивидуальных образовательных маршрутов',
    'индивидуального образовательного маршрута',
  ],
  mentoring: ['программа наставничества', 'программы наставничества', 'программ наставничества'],
  meetings: ['заседание', 'заседания', 'заседаний'],
  experts: ['эксперт', 'эксперта', 'экспертов'],
  conclusions: ['экспертное заключение', 'экспертных заключения', 'экспертных заключений', 'экспертного заключения'],
} as const satisfies Record<string, NounForms>;

/** The sentences of the draft by the id of their figure. */
export const figureSentences = {
  meetings: {
    lead: ['В течение учебного года проведено ', 'В течение учебного года проведено '],
    noun: nouns.meetings,
    missing: gapWords.meetings,
  },
  webinars: { lead: ['Проведён ', 'Проведено '], noun: nouns.webinars, missing: gapWords.webinars },
  'webinar-people': { lead: ['В них участвовал ', 'В них участвовало '], noun: nouns.teachers, missing: gapWords.attendance },
  'dev-submitted': {
    lead: ['На общественно-профессиональную экспертизу подана ', 'На общественно-профессиональную экспертизу подано '],
    noun: nouns.works,
    missing: gapWords.submitted,
  },
  'dev-examined': {
    lead: ['Экспертизу прошла ', 'Экспертизу прошло ', 'Экспертизу прошли '],
    noun: nouns.works,
    missing: gapWords.examined,
  },
  'dev-recommended': {
    lead: ['Рекомендована для размещения в банке ', 'Рекомендовано для размещения в банке '],
    noun: nouns.works,
    missing: gapWords.recommended,
  },
  experts: { lead: ['К экспертизе привлечён ', 'К экспертизе привлечено '], noun: nouns.experts, missing: gapWords.experts },
  assignments: { lead: ['Получено ', 'Получено '], noun: nouns.conclusions, missing: '' },
  dpp: {
    lead: [
      'Общественно-профессиональную экспертизу прошла ',
      'Общественно-профессиональную экспертизу прошло ',
      'Общественно-профессиональную экспертизу прошли ',
    ],
    noun: nouns.programmes,
    missing: gapWords.programmes,
  },
  iom: {
    lead: ['Региональные методисты сопровождали ', 'Региональные методисты сопровождали '],
    noun: nouns.routes,
    tail: ' педагогов',
    missing: gapWords.routes,
  },
  mentoring: { lead: ['Реализована ', 'Реализовано '], noun: nouns.mentoring, missing: gapWords.mentoring },
} as const satisfies Record<string, FigureSentence>;
