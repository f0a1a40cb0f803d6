import type { Event } from '../bank/model/event.ts';
import { plural } from './format.ts';

const agendas: Partial<Record<Event['kind'], string>> = { meeting: 'Повестка', contest: 'Порядок', marathon: 'По дням' };

/** The words of the pages of events. */
export const eventText = {
  title: 'События',
  description: 'Заседания, форумы, семинары, конкурсы и обсуждения методических объединений по учебным годам.',
  ahead: 'Впереди',
  states: { moved: 'Перенесено', cancelled: 'Отменено' },
  movedFrom: (when: string) => `Перенесено с ${when}`,
  undated: 'дата не указана',
  year: (year: string) => `${year} учебный год`,
  years: 'Учебные годы',
  total: (count: number) => plural(count, 'событие', 'события', 'событий'),
  kinds: {
    meeting: 'Заседание',
    forum: 'Форум',
    seminar: 'Семинар',
    contest: 'Конкурс',
    marathon: 'Педагогический марафон',
    'master-class': 'Мастер-класс',
    internship: 'Стажировка',
    consultation: 'Консультация',
    'round-table': 'Круглый стол',
    session: 'Проектная сессия',
    discussion: 'Общественное обсуждение',
    other: 'Событие',
  } satisfies Record<Event['kind'], string>,
  when: 'Когда',
  facts: {
    place: 'Где',
    units: 'Проводит',
    speakers: 'Выступают',
    subjects: 'Предметы',
    levels: 'Уровни образования',
    themes: 'Темы',
    audiences: 'Кому',
    attendance: 'Участвовали',
    source: 'Источник',
    plan: 'Пункт плана',
  },
  about: 'О событии',
  /** Only a meeting has an agenda in the strict sense. */
  agenda: (kind: Event['kind']) => agendas[kind] ?? 'Программа',
  decision: 'Решение',
  documents: 'Документы',
  materials: 'Разработки по теме',
} as const;
