import type { RuleGuide } from './rule-guide.ts';

/** Guides to the rules of dates and of what a work or a webinar must tell. A data table. */
export const rulesOfWorks: Readonly<Record<string, RuleGuide>> = {
  'dates-order': {
    why: 'Конец раньше начала — описка, а по датам строится расписание.',
    fix: 'Поменяйте даты местами или исправьте год.',
    example: {
      in: 'webinar',
      fields: 'start: 2025-11-10T15:00\nend: 2025-11-10T14:00',
      right: 'start: 2025-11-10T15:00\nend: 2025-11-10T16:00',
    },
  },
  'dates-future': {
    why: 'То, что ещё не случилось, не могло быть подано, подписано или опубликовано.',
    fix: 'Исправьте год или месяц.',
    example: { fields: 'submitted: 2031-10-01', right: 'submitted: 2025-10-01' },
  },
  'school-year-dates': {
    why: 'Папка года и дата внутри должны говорить одно: по ним считают отчёт.',
    fix: 'Перенесите запись в папку своего года или исправьте дату.',
    example: { in: 'webinar', fields: 'start: 2024-01-20T15:00\nend: 2024-01-20T16:00', right: 'Файл лежит в webinars/2023-2024.' },
  },
  'grade-level': {
    why: 'Класс и уровень образования должны сходиться: 5 класс — основное общее.',
    fix: 'Исправьте класс или удалите levels: уровень выводится сам.',
    example: { fields: 'grades: ["5"]\nlevels: [noo]', right: 'grades: ["5"]' },
  },
  'subject-year': {
    why: 'Предметы переименовывают и отменяют: в каждом году у предмета своё название.',
    fix: 'Возьмите предмет, который был в том году; проверка назовёт его.',
    example: { fields: 'subjects: [odnknr]\ngrades: ["5"]', right: 'subjects: [matematika]' },
  },
  'type-needs': {
    why: 'У каждого вида работы есть то, без чего её не найти: у карты урока — предмет и класс.',
    fix: 'Допишите поле, которое называет проверка.',
    example: { fields: 'subjects: []', right: 'subjects: [matematika]' },
  },
  'stages-duration': {
    why: 'Минуты этапов складываются в занятие: учитель планирует по ним урок.',
    fix: 'Исправьте минуты этапов или общую продолжительность.',
    example: {
      fields: 'duration: 45\nstages: [{ title: Начало, minutes: 90 }]',
      right: 'duration: 45\nstages: [{ title: Начало, minutes: 45 }]',
    },
  },
  'empty-work': {
    why: 'Карточка без текста и файлов ничего не даёт читателю.',
    fix: 'Напишите ход занятия в описании или приложите файл.',
    example: { fields: 'stages: []', right: 'stages: [{ title: Весь урок, minutes: 45 }]' },
  },
  replaces: {
    why: 'Читатель прежней работы должен найти новую, и наоборот.',
    fix: 'Впишите replaces в новую работу и replaced_by в прежнюю.',
    example: { fields: 'replaces: drobi', right: 'В прежней работе стоит replaced_by с кодом новой.' },
  },
  recheck: {
    why: 'Законы и программы меняются: срок напоминает перечитать работу.',
    fix: 'Перечитайте работу и поставьте новый срок или отправьте её в архив.',
    example: { fields: 'recheck_by: 2025-12-01', right: 'recheck_by: 2027-09-01' },
  },
  'status-notes': {
    why: 'Читатель вправе знать, почему работа снята или встреча отменена.',
    fix: 'Допишите причину: status_note или state_reason.',
    example: { in: 'webinar', fields: 'status: cancelled', right: 'status: cancelled\nstatus_note: Ведущий заболел' },
  },
  recording: {
    why: 'Запись без адреса не посмотреть, без субтитров её не услышат все.',
    fix: 'Впишите адрес записи того сервиса, который назван, и приложите субтитры или расшифровку.',
    example: {
      in: 'webinar',
      fields: 'recording: { provider: rutube }',
      right: 'recording: { provider: rutube, url: "https://rutube.ru/video/…/" }',
    },
  },
  'unit-tree': {
    why: 'Объединения складываются в дерево: круг в нём закрыл бы страницу структуры.',
    fix: 'Исправьте parent: назовите то объединение, в которое это входит.',
    example: { in: 'unit', fields: 'parent: primer', right: 'parent: rumo' },
  },
  'plan-items': {
    why: 'Пункты плана сверяют с тем, что сделано: у каждого свой код и срок внутри года.',
    fix: 'Дайте пунктам разные коды и сроки из года плана.',
    example: {
      in: 'document',
      fields: 'school_year: 2025-2026\nitems: [{ id: p1, title: А, due: 2025-10 }, { id: p1, title: Б, due: 2025-11 }]',
      right: 'items: [{ id: p1, … }, { id: p2, … }]',
    },
  },
  'unknown-values': {
    why: 'Слово unknown видно читателю как «уточняется»: проверка напоминает, что сведения ещё нужны.',
    fix: 'Когда узнаете, впишите значение вместо unknown.',
    example: { in: 'webinar', fields: 'join_url: unknown', right: 'join_url: https://example.ru/vstrecha' },
  },
};
