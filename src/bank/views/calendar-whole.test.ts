import { describe, expect, test } from 'vitest';
import { aBank, anEvent, aWebinar, TODAY } from '../../testing/builders.ts';
import { fullCatalogue } from '../../testing/full-bank.ts';
import { told } from '../../testing/told.ts';
import { createCatalogue } from '../catalogue.ts';
import { monthView } from './calendar-month.ts';
import { calendarPages, calendarScopes, monthsOf, yearsOf } from './calendar-pages.ts';
import { calendarView, lineOf } from './calendar.ts';
import { audienceText, scheduleView } from './schedule.ts';
import { webinarsView, webinarYearView } from './webinars.ts';

const scope = { id: 'line', name: 'Горячая линия' };
const old = () => {
  const entries = [
    aWebinar({ title: 'Давний', start: '2024-10-14T15:00', end: '2024-10-14T16:00' }, { id: 'old', year: '2024-2025' }),
    aWebinar(
      { title: 'Ночной', start: '2026-02-03T23:00', end: '2026-02-04T01:00', status: 'moved', moved_from: '2026-02-02T22:00' },
      { id: 'night' },
    ),
    anEvent({ title: 'Сбор', start: '2026-02', kind: 'seminar' }, { id: 'month' }),
    anEvent({ title: 'Сегодня', start: TODAY, kind: 'seminar', status: 'moved', moved_from: '2026-01-20' }, { id: 'today' }),
    anEvent({ title: 'Отменён', start: '2026-02-05', kind: 'seminar', status: 'cancelled' }, { id: 'off' }),
    anEvent({ title: 'Без даты', start: 'unknown' }, { id: 'undated' }),
  ];
  return createCatalogue(aBank({ entries, region: { current_year: '2025-2026' } }), new Map(), TODAY);
};

test('the calendar of this year', () =>
  expect(told(calendarView({}, '2025-2026', fullCatalogue()))).toEqual({
    meta: {
      title: 'Календарь',
      description: 'Вебинары и события методических объединений по месяцам: что прошло и что впереди.',
      path: '/kalendar/',
      trail: [],
      updated: '2026-01-05',
    },
    lead: 'Вебинары и события методических объединений по месяцам: что прошло и что впереди.',
    months: [
      { id: 'm2026-02', title: 'Февраль 2026', rows: ['row /vebinary/ahead/', 'row /sobytiya/week/'] },
      { id: 'm2026-03', title: 'Март 2026', rows: ['row /vebinary/off/'] },
    ],
    over: [
      { id: 'm2025-10', title: 'Октябрь 2025', rows: ['row /sobytiya/meeting/'] },
      { id: 'm2025-11', title: 'Ноябрь 2025', rows: ['row /vebinary/past/'] },
    ],
    years: ['2025–2026 → /kalendar/ (5) current'],
    looks: [
      'Февраль 2026 отдельно → /kalendar/2026-02/',
      'Расписание для печати → /kalendar/raspisanie/',
      'Серия «Горячая линия» → /kalendar/line/',
    ],
    ahead: ['row /vebinary/ahead/', 'row /sobytiya/week/', 'row /vebinary/off/'],
    subscription: {
      title: 'Подписаться на календарь в телефоне',
      open: 'webcal://bank.primery.rf/kalendar/kalendar.ics',
      address: 'https://bank.primery.rf/kalendar/kalendar.ics',
      file: '/kalendar/kalendar.ics',
    },
  }));

test('the calendar of a series, and of a year before', () => {
  expect(told(calendarView(scope, '2025-2026', fullCatalogue()))).toEqual({
    meta: {
      title: 'Горячая линия',
      description: 'Горячая линия: вебинары серии по месяцам, расписание и подписка на календарь.',
      path: '/kalendar/line/',
      trail: ['Календарь → /kalendar/'],
      updated: '2025-10-15',
    },
    lead: 'Вебинары серии по месяцам: что прошло и что впереди.',
    months: [{ id: 'm2025-11', title: 'Ноябрь 2025', rows: ['row /vebinary/past/'] }],
    over: [],
    years: ['2025–2026 → /kalendar/line/ (1) current'],
    looks: ['Ноябрь 2025 отдельно → /kalendar/line/2025-11/', 'Расписание для печати → /kalendar/line/raspisanie/'],
    ahead: [],
    subscription: {
      title: 'Подписаться на календарь серии в телефоне',
      open: 'webcal://bank.primery.rf/kalendar/line/kalendar.ics',
      address: 'https://bank.primery.rf/kalendar/line/kalendar.ics',
      file: '/kalendar/line/kalendar.ics',
    },
  });
  expect(told(calendarView({}, '2024-2025', old()))).toEqual({
    meta: {
      title: 'Календарь: 2024–2025 учебный год',
      description: 'Вебинары и события методических объединений по месяцам: что прошло и что впереди.',
      path: '/kalendar/2024-2025/',
      trail: ['Календарь → /kalendar/'],
    },
    lead: 'Вебинары и события методических объединений по месяцам: что прошло и что впереди.',
    months: [{ id: 'm2024-10', title: 'Октябрь 2024', rows: ['row /vebinary/old/'] }],
    over: [],
    years: ['2025–2026 → /kalendar/ (5)', '2024–2025 → /kalendar/2024-2025/ (1) current'],
    looks: [
      'Октябрь 2024 отдельно → /kalendar/2024-10/',
      'Расписание для печати → /kalendar/raspisanie/',
      'Серия «Горячая линия» → /kalendar/line/',
    ],
    ahead: [],
  });
  expect(calendarView(scope, '2024-2025', old()).meta.title).toEqual('Горячая линия: 2024–2025 учебный год');
});

test('lines of a calendar', () => {
  const catalogue = old();
  const event = (id: string) => lineOf({ kind: 'event', entry: catalogue.bank.entries.event.get(id)! }, catalogue);
  const webinar = (id: string) => lineOf({ kind: 'webinar', entry: catalogue.bank.entries.webinar.get(id)! }, catalogue);
  const shortly = ({ lead, facts, mark, ahead }: ReturnType<typeof event>) => ({ lead, facts, mark, ahead });
  expect(told([webinar('old'), webinar('night'), ...['month', 'today', 'off', 'undated'].map(event)].map(shortly))).toEqual([
    { lead: '14 октября, пн', facts: ['Вебинар', 'Математика'], ahead: false },
    { lead: '3 февраля, вт, 23:00', facts: ['Вебинар', 'Математика'], mark: 'Перенесён с 2 февраля', ahead: true },
    { lead: 'февраль', facts: ['Семинар'], ahead: true },
    { lead: '1 февраля, вс', facts: ['Семинар'], mark: 'Перенесено', ahead: true },
    { lead: '5 февраля, чт', facts: ['Семинар'], mark: 'Отменено', ahead: true },
    { lead: '', facts: ['Заседание РУМО'], ahead: false },
  ]);
});

test('a month as a table of weeks', () => {
  const { weeks, ...month } = monthView({}, '2026-02', old());
  expect(told(month)).toEqual({
    meta: {
      title: 'Календарь: февраль 2026',
      description: 'Календарь: февраль 2026. Вебинары и события по дням.',
      path: '/kalendar/2026-02/',
      trail: ['Календарь → /kalendar/'],
    },
    title: 'Календарь: февраль 2026',
    rows: ['row /sobytiya/today/', 'row /vebinary/night/', 'row /sobytiya/off/', 'row /sobytiya/month/'],
    loose: ['row /sobytiya/month/'],
    previous: 'Октябрь 2024 → /kalendar/2024-10/',
    list: 'Списком за учебный год → /kalendar/',
    offset: '+03:00',
    samples: ['row /sobytiya/today/', 'row /vebinary/night/', 'row /sobytiya/off/', 'row /sobytiya/month/'],
  });
  expect(
    weeks.map((week) =>
      week
        .map(({ day, things }) =>
          [day?.slice(8) ?? '', ...things.map(({ text, when, mark, off }) => [text, when, mark, off].filter(Boolean).join(', '))]
            .filter(Boolean)
            .join(': '),
        )
        .join(' | '),
    ),
  ).toEqual([
    ' |  |  |  |  |  | 01: Сегодня, Перенесено с 20\u00a0января\u00a02026',
    '02 | 03: Ночной, 23:00–01:00, Перенесён с 2\u00a0февраля | 04 | 05: Отменён, Отменено, true | 06 | 07 | 08',
    '09 | 10 | 11 | 12 | 13 | 14 | 15',
    '16 | 17 | 18 | 19 | 20 | 21 | 22',
    '23 | 24 | 25 | 26 | 27 | 28 | ',
  ]);
});

test('a month of a series has the calendar above it', () => {
  const { meta, title, previous, next, list } = monthView(scope, '2025-11', fullCatalogue());
  expect(told({ meta, title, previous, next, list })).toEqual({
    meta: {
      title: 'Горячая линия: ноябрь 2025',
      description: 'Горячая линия: ноябрь 2025. Вебинары и события по дням.',
      path: '/kalendar/line/2025-11/',
      trail: ['Календарь → /kalendar/', 'Горячая линия → /kalendar/line/'],
      updated: '2025-10-15',
    },
    title: 'Горячая линия: ноябрь 2025',
    list: 'Списком за учебный год → /kalendar/line/',
  });
  const { previous: before, next: after } = monthView({}, '2025-11', fullCatalogue());
  expect(told([before, after])).toEqual(['Октябрь 2025 → /kalendar/2025-10/', 'Февраль 2026 → /kalendar/2026-02/']);
});

test('the schedule to print', () => {
  expect(told(scheduleView({}, fullCatalogue()))).toEqual({
    meta: {
      title: 'Расписание вебинаров и событий',
      description: 'Ближайшие встречи на листе А4: день, время, тема, кто ведёт, для кого, адрес.',
      path: '/kalendar/raspisanie/',
      trail: ['Календарь → /kalendar/'],
      updated: '2026-01-05',
    },
    period: '10 февраля — 1 марта 2026',
    rows: [
      {
        href: '/vebinary/ahead/',
        text: 'Впереди',
        day: '10 февраля, вторник',
        hours: '15:00–16:15 (мск)',
        what: 'Вебинар',
        address: 'bank.primery.rf/vebinary/ahead/',
        speakers: '',
        audience: '',
        demo: false,
      },
      {
        href: '/sobytiya/week/',
        text: 'Неделя математики',
        day: '16–20 февраля 2026',
        hours: '',
        what: 'Форум',
        address: 'bank.primery.rf/sobytiya/week/',
        speakers: 'Образцова Анна Петровна',
        audience: 'Учитель',
        demo: false,
      },
      {
        href: '/vebinary/off/',
        text: 'Отменённый',
        day: '1 марта, воскресенье',
        hours: '15:00–16:00 (мск)',
        what: 'Вебинар',
        address: 'bank.primery.rf/vebinary/off/',
        speakers: '',
        audience: '',
        off: 'Отменён',
        demo: false,
      },
    ],
    calendar: 'https://bank.primery.rf/kalendar/',
  });
  expect(told(scheduleView(scope, fullCatalogue()))).toEqual({
    meta: {
      title: 'Горячая линия: расписание',
      description: 'Ближайшие встречи на листе А4: день, время, тема, кто ведёт, для кого, адрес.',
      path: '/kalendar/line/raspisanie/',
      trail: ['Календарь → /kalendar/', 'Горячая линия → /kalendar/line/'],
    },
    rows: [],
    calendar: 'https://bank.primery.rf/kalendar/line/',
  });
  expect(told(scheduleView({}, old()).rows)).toEqual([
    {
      href: '/sobytiya/today/',
      text: 'Сегодня',
      day: '1 февраля, воскресенье',
      hours: '',
      what: 'Семинар',
      address: 'bank.primery.rf/sobytiya/today/',
      speakers: '',
      audience: '',
      movedFrom: 'Перенесено с 20 января 2026',
      demo: false,
    },
    {
      href: '/vebinary/night/',
      text: 'Ночной',
      day: '3 февраля, вторник',
      hours: '23:00–01:00 (мск)',
      what: 'Вебинар',
      address: 'bank.primery.rf/vebinary/night/',
      speakers: '',
      audience: '',
      movedFrom: 'Перенесён с 2 февраля, 22:00',
      demo: false,
    },
    {
      href: '/sobytiya/off/',
      text: 'Отменён',
      day: '5 февраля, четверг',
      hours: '',
      what: 'Семинар',
      address: 'bank.primery.rf/sobytiya/off/',
      speakers: '',
      audience: '',
      off: 'Отменено',
      demo: false,
    },
  ]);
  expect([audienceText(['teacher', 'unheard'], fullCatalogue().bank), audienceText([], fullCatalogue().bank)]).toEqual([
    'Учитель, unheard',
    '',
  ]);
});

test('addresses of years, months and series', () => {
  expect(calendarPages(old()).map(({ path, kind }) => `${kind} ${path}`)).toEqual([
    'year /kalendar/',
    'year /kalendar/2024-2025/',
    'month /kalendar/2024-10/',
    'month /kalendar/2026-02/',
    'schedule /kalendar/raspisanie/',
    'year /kalendar/line/',
    'schedule /kalendar/line/raspisanie/',
  ]);
  expect([yearsOf({}, old()), [...monthsOf({}, old()).keys()]]).toEqual([
    ['2025-2026', '2024-2025'],
    ['2024-10', '2026-02'],
  ]);
  expect(() => yearsOf({ id: 'unheard' }, old())).toThrow('No calendar of series unheard.');
  const off = createCatalogue(aBank({ region: { features: { webinars: false, events: false } } }), new Map(), TODAY);
  expect(calendarScopes(off)).toEqual([]);
  const only = createCatalogue(aBank({ region: { features: { webinars: false } } }), new Map(), TODAY);
  expect(calendarScopes(only)).toEqual([{}]);
});

describe('webinars', () => {
  test('ahead and of this year', () =>
    expect(told(webinarsView(fullCatalogue()))).toEqual({
      cancelled: ['row /vebinary/off/'],
      ahead: ['card /vebinary/ahead/'],
      year: '2025–2026',
      months: [{ id: '', title: '', rows: ['row /vebinary/past/'] }],
      years: ['2025–2026 → /vebinary/2025-2026/ (3)'],
      updated: '2025-10-15',
    }));
  test('of a year', () =>
    expect(told(webinarYearView('2025-2026', fullCatalogue()))).toEqual({
      year: '2025–2026',
      count: 3,
      months: [{ id: '', title: '', rows: ['row /vebinary/past/', 'row /vebinary/ahead/', 'row /vebinary/off/'] }],
      years: ['2025–2026 → /vebinary/2025-2026/ (3) current'],
      updated: '2025-10-15',
    }));
  const held = (count: number, months: number) => {
    const entries = Array.from({ length: count }, (_, index) => {
      const day = `2025-${String(10 + (index % months)).padStart(2, '0')}-0${1 + Math.floor(index / months)}`;
      return aWebinar({ title: `В ${index}`, start: `${day}T15:00`, end: `${day}T16:00` }, { id: `w${index}` });
    });
    return createCatalogue(aBank({ entries }), new Map(), TODAY);
  };
  test.each([
    ['four stand together', 4, 1, ['']],
    ['five of one month have its title', 5, 1, ['m2025-10']],
    ['five of three months stand together', 5, 3, ['']],
    ['six of three months stand by month', 6, 3, ['m2025-10', 'm2025-11', 'm2025-12']],
  ])('%s', (_, count, months, ids) => {
    const view = webinarYearView('2025-2026', held(count, months));
    expect([view.months.map(({ id }) => id), view.filter !== undefined]).toEqual([ids, count >= 5]);
  });
});
