import { describe, expect, test } from 'vitest';
import {
  aBank,
  aDocument,
  anApproval,
  anEvent,
  anOrganisation,
  aMaterial,
  aProtocol,
  aReport,
  aWebinar,
  someProgrammes,
  TODAY,
  type BankParts,
} from '../../testing/builders.ts';
import { createCatalogue, type Catalogue } from '../catalogue.ts';
import { decideAll } from '../check.ts';
import { documentsView, documentView } from './document.ts';
import { documentRow } from './document-row.ts';
import { eventsView, eventView } from './event.ts';
import { programmesView } from './programmes.ts';
import { reportView } from './report.ts';
import { webinarView } from './webinar.ts';
import { webinarsView, webinarYearView } from './webinars.ts';

const catalogueOf = (parts: BankParts = {}): Catalogue => {
  const bank = aBank(parts);
  return createCatalogue(bank, decideAll(bank, TODAY), TODAY);
};
const plain = (text: string | undefined) => text?.replaceAll('\u00a0', ' ');

describe('a webinar', () => {
  const view = (data: Parameters<typeof aWebinar>[0]) => {
    const catalogue = catalogueOf({ entries: [aWebinar(data)] });
    return webinarView(catalogue.webinars[0]!, catalogue);
  };
  const ahead = { start: '2026-02-10T15:00', end: '2026-02-10T16:15' };

  test.each([
    ['ahead, link known', { ...ahead, join_url: 'https://meet.example.ru/1' }, 'Предстоит', 'https://meet.example.ru/1', undefined],
    ['ahead, link unknown', { ...ahead, join_url: 'unknown' }, 'Предстоит', 'Ссылка для подключения появится здесь.', undefined],
    ['cancelled', { ...ahead, status: 'cancelled', join_url: 'https://meet.example.ru/1' }, 'Отменён', undefined, undefined],
    ['over, no recording', { join_url: 'https://meet.example.ru/1' }, 'Прошёл', undefined, 'Записи нет.'],
    ['over, only a transcript', { transcript: 'rasshifrovka.txt' }, 'Прошёл', undefined, 'Записи нет, есть'],
    [
      'over, recorded',
      { recording: { provider: 'rutube', url: 'https://rutube.ru/video/1/', minutes: 62 } },
      'Прошёл',
      undefined,
      'https://rutube.ru/video/1/',
    ],
    [
      'a sample with a recording',
      { demo: true, recording: { provider: 'file', file: 'zapis.mp3', minutes: 3 } },
      'Образец записи, 3\u00a0минуты',
      undefined,
      '/vebinary/webinar-1/zapis.mp3',
    ],
    ['a sample, that day', { start: `${TODAY}T15:00`, end: `${TODAY}T16:00`, demo: true }, 'Сегодня (образец)', undefined, undefined],
    ['a sample without one', { demo: true }, 'Прошёл (образец)', undefined, 'Записи нет.'],
    ['over, a file', { recording: { provider: 'file', file: 'zapis.mp4' } }, 'Прошёл', undefined, '/vebinary/webinar-1/zapis.mp4'],
  ] as const)('%s', (_, data, state, join, recording) => {
    const { stateText, join: door, recording: record } = view(data);
    expect([stateText, door?.href ?? door?.text, record?.href ?? record?.text]).toEqual([state, join, recording]);
  });

  test.each([
    [
      'the same hour',
      { moved_from: '2026-02-03T15:00', status_note: 'Перенесён с 3 на 10 февраля, время прежнее.' },
      'Перенесён с 3 февраля, время прежнее',
      [],
    ],
    [
      'another hour and why',
      { moved_from: '2025-12-20T10:00', status_note: 'Перенесён с 20 декабря: ждём докладчика.' },
      'Перенесён с 20 декабря 2025, 10:00',
      ['Ждём докладчика.'],
    ],
    [
      'another hour of the same day',
      { moved_from: '2026-02-10T09:00', status_note: 'Перенесён с 9:00 на 15:00: занят зал.' },
      'Перенесён с 09:00',
      ['Занят зал.'],
    ],
  ])('moved from %s tells it once', (_, moved, words, note) => {
    const told = view({ ...ahead, status: 'moved', ...moved });
    expect([plain(told.movedFrom ?? ''), told.stateText, told.note?.map(({ text }) => text)]).toEqual([words, '', note]);
  });

  test('and still once when it is over', () => {
    const told = view({ moved_from: '2025-11-03T15:00', status: 'moved', status_note: 'Перенесён с 3 на 10 ноября, время прежнее.' });
    expect([plain(told.movedFrom ?? ''), told.note]).toEqual(['Перенесён с 3 ноября, время прежнее', []]);
  });

  test('without a recording leads to its transcript, where there is one', () => {
    expect(view({ transcript: 'rasshifrovka.txt' }).recording?.instead).toEqual({ text: 'расшифровка', href: '#rasshifrovka' });
    expect(view({}).recording?.instead).toBeUndefined();
  });

  test('says what it is, and its series', () => {
    const catalogue = catalogueOf({ region: { series: [{ id: 'line', name: 'Линия' }] }, entries: [aWebinar({ series: 'line' })] });
    expect([plain(webinarView(catalogue.webinars[0]!, catalogue).kicker), view({}).kicker]).toEqual(['Вебинар · Линия', 'Вебинар']);
  });

  test('is told by day and by hours in words', () => {
    const { day, hours } = view(ahead);
    expect([plain(day), hours]).toEqual(['10 февраля 2026, вторник', '15:00–16:15 (мск)']);
  });

  test('has a clock in its programme as far as the minutes are known', () => {
    const { programme } = view({
      start: '2026-02-10T09:50',
      end: '2026-02-10T11:00',
      programme: [{ title: 'Один', minutes: 15 }, { title: 'Два' }, { title: 'Три', minutes: 5 }],
    });
    expect(programme.map(({ time }) => time)).toEqual(['9:50', '10:05', undefined]);
  });
});

test('webinars stand ahead soonest first, behind by month latest first, in the archive from September', () => {
  const held = (id: string, day: string) => aWebinar({ start: `${day}T15:00`, end: `${day}T16:00` }, { id });
  const catalogue = catalogueOf({
    region: { current_year: '2025-2026' },
    entries: [
      ...['01', '02', '03', '10'].map((day) => held(`a-${day}`, `2025-09-${day}`)),
      ...[held('b', '2025-11-10'), held('c', '2025-11-20'), held('d', '2026-03-01'), held('e', '2026-02-10')],
    ],
  });
  const { ahead, months, years } = webinarsView(catalogue);
  expect(ahead.map(({ id }) => id)).toEqual(['e', 'd']);
  expect(months.map(({ title, rows }) => [plain(title), rows.map(({ href }) => href)])).toEqual([
    ['Ноябрь 2025: 2 вебинара', ['/vebinary/c/', '/vebinary/b/']],
    ['Сентябрь 2025: 4 вебинара', ['/vebinary/a-10/', '/vebinary/a-03/', '/vebinary/a-02/', '/vebinary/a-01/']],
  ]);
  expect(years).toEqual([{ text: '2025–2026', href: '/vebinary/2025-2026/', count: 8, current: false }]);
  expect(webinarYearView('2025-2026', catalogue).months.map(({ rows }) => rows.length)).toEqual([4, 2, 1, 1]);
});

test('a few webinars stand together, each with its year', () => {
  const held = (id: string, day: string) => aWebinar({ start: `${day}T15:00`, end: `${day}T16:00` }, { id });
  const catalogue = catalogueOf({
    region: { current_year: '2025-2026' },
    entries: [held('a', '2025-09-10'), held('b', '2025-11-10'), held('old', '2024-10-10')],
  });
  expect(webinarsView(catalogue).months.map(({ title, rows }) => [title, rows.map(({ lead }) => plain(lead))])).toEqual([
    ['', ['10 ноября 2025', '10 сентября 2025', '10 октября 2024']],
  ]);
});

test('a cancelled webinar is not among the nearest, a moved one says since when', () => {
  const coming = (id: string, day: string, data: object) => aWebinar({ start: `${day}T15:00`, end: `${day}T16:00`, ...data }, { id });
  const catalogue = catalogueOf({
    region: { current_year: '2025-2026' },
    entries: [
      coming('off', '2026-02-10', { status: 'cancelled' }),
      coming('moved', '2026-02-12', { status: 'moved', moved_from: '2026-02-05T15:00' }),
      coming('another-hour', '2026-02-13', { status: 'moved', moved_from: '2026-02-13T09:00' }),
      coming('was-off', '2025-10-01', { status: 'cancelled' }),
    ],
  });
  const { ahead, cancelled, months } = webinarsView(catalogue);
  expect(ahead.map(({ id, mark }) => [id, plain(mark)])).toEqual([
    ['moved', 'Перенесён с 5 февраля'],
    ['another-hour', 'Перенесён с 09:00'],
  ]);
  expect(cancelled.map(({ href, mark }) => [href, mark])).toEqual([['/vebinary/off/', 'Отменён']]);
  expect(months.flatMap(({ rows }) => rows.map(({ href, mark }) => [href, mark]))).toEqual([['/vebinary/was-off/', 'Отменён']]);
  const marks = webinarYearView('2025-2026', catalogue).months.flatMap(({ rows }) => rows.map(({ mark }) => plain(mark)));
  expect(marks).toEqual(['Отменён', 'Отменён', 'Перенесён с 5 февраля', 'Перенесён с 09:00']);
});

test.each([
  [4, /^Школа(?:, Школа){3}$/],
  [5, /^Школа, Школа, Школа и ещё 2$/],
])('a card names %d makers so that it stays a card', (count, expected) => {
  const speakers = Array.from({ length: count }, () => ({ organisation: 'o' }));
  const entries = [
    anOrganisation({ short_name: 'Школа' }, { id: 'o' }),
    aWebinar({ start: '2026-02-10T15:00', end: '2026-02-10T16:00', speakers }),
  ];
  expect(webinarsView(catalogueOf({ entries })).ahead[0]?.authors).toMatch(expected);
});

test('events: ahead first, then by year; those without a date by kind and number', () => {
  const catalogue = catalogueOf({
    entries: [
      anEvent({ title: 'Семинар', kind: 'seminar', start: 'unknown' }, { id: 's' }),
      anEvent({ title: 'Второе', number: 2, start: 'unknown' }, { id: 'm2' }),
      anEvent({ title: 'Первое', number: 1, start: 'unknown' }, { id: 'm1' }),
      anEvent({ title: 'Форум', kind: 'forum', start: '2025-09' }, { id: 'f' }),
      anEvent({ title: 'Конкурс', kind: 'contest', start: '2026-01-20', end: '2026-02-03' }, { id: 'c' }),
      anEvent({ title: 'Месяц', kind: 'contest', start: '2026-02' }, { id: 'month' }),
    ],
  });
  const { ahead, years, links } = eventsView(catalogue);
  expect(links.map(({ count }) => count)).toEqual([6]);
  expect(ahead.map(({ title }) => title)).toEqual(['Конкурс', 'Месяц']);
  expect(years.map(({ rows }) => rows.map(({ title, lead, facts }) => [title, plain(lead), facts.map(plain).join()]))).toEqual([
    [
      ['Форум', 'сентябрь 2025', ''],
      ['Первое', 'дата не указана', 'Заседание РУМО № 1'],
      ['Второе', 'дата не указана', 'Заседание РУМО № 2'],
      ['Семинар', 'дата не указана', ''],
    ],
  ]);
  expect(plain(eventView(catalogue.bank.entries.event.get('m1')!, catalogue).when)).toBe('2025–2026 учебный год');
});

describe('a document', () => {
  const document = (data: Parameters<typeof aDocument>[0], parts: BankParts = {}) => {
    const catalogue = catalogueOf({ ...parts, entries: [aDocument(data), ...(parts.entries ?? [])] });
    return { catalogue, view: documentView(catalogue.documents[0]!, catalogue) };
  };

  test.each([
    ['24-ОД', '2023-01-17', 'Приказ № 24-ОД от 17 января 2023'],
    ['24-ОД', '2023-05', 'Приказ № 24-ОД от мая 2023 года'],
    ['24-ОД', '2023', 'Приказ № 24-ОД от 2023 года'],
    ['24-ОД', 'unknown', 'Приказ № 24-ОД'],
    ['ГОСТ Р 52872-2019', '2019', 'ГОСТ Р 52872-2019'],
    ['ГОСТ Р 52872-2019', '2019-08-29', 'ГОСТ Р 52872-2019 от 29 августа 2019'],
    ['unknown', '2024-08', 'Август 2024'],
    ['unknown', 'unknown', ''],
    [undefined, '2018', '2018 год'],
  ])('number %s, date %s', (number, date, text) => expect(plain(document({ kind: 'order', number, date }).view.requisites)).toBe(text));

  test.each([
    [
      'a law without its text',
      { number: '152-ФЗ', date: '2006-07-27', kind: 'law' },
      'Текста в банке нет, адрес официальной публикации уточняется. Ищите по реквизитам: федеральный закон № 152-ФЗ от 27 июля 2006.',
    ],
    [
      'an order without its text',
      { number: '704', date: '2024-10-09', kind: 'order' },
      'Текста в банке нет, адрес официальной публикации уточняется. Ищите по реквизитам: приказ № 704 от 9 октября 2024.',
    ],
    ['published elsewhere', { number: '704', date: '2024-10-09', url: 'https://publication.pravo.gov.ru/1' }, undefined],
    ['with nothing to look for', { number: 'unknown', date: '2024-10-09' }, undefined],
  ] as const)('%s tells how to find it', (_, data, absent) => expect(plain(document(data).view.absent)).toBe(absent));

  test.each([
    ['an act of the country', { number: '704', date: '2024-10-09', kind: 'order', scope: 'federal' }, 'https://publication.pravo.gov.ru/'],
    ['a standard with letters of its own', { number: 'ГОСТ Р 1-2019', date: '2019', kind: 'standard', scope: 'federal' }, undefined],
    ['an order of the region', { number: '24-ОД', date: '2023', kind: 'order', scope: 'regional' }, undefined],
    [
      'one whose address is known',
      { number: '704', date: '2024', kind: 'order', scope: 'federal', url: 'https://example.ru/1' },
      undefined,
    ],
  ] as const)('%s and the portal of legal acts', (_, data, href) => expect(document(data).view.portal?.href).toBe(href));

  test.each([
    ['known by letters', { kind: 'standard', summary: 'Федеральная программа (ФОП ООО).' }, ['ФОП ООО', 'Полное название']],
    ['with a remark in brackets', { kind: 'standard', summary: 'Стандарт (новый).' }, ['Полное название', undefined]],
    ['an order', { kind: 'order', summary: 'Приказ (ФОП ООО).' }, ['Полное название', undefined]],
  ] as const)('in a list, one %s', (_, data, told) => {
    const { title, summary } = documentRow(document({ title: 'Полное название', ...data }).catalogue.documents[0]!);
    expect([title, summary]).toEqual(told);
  });

  test('in a list, one known by hearsay says so', () => {
    const { mark, facts } = documentRow(
      document({ number: '467', date: 'unknown', source: 'сообщения печати', to_confirm: true }).catalogue.documents[0]!,
    );
    expect([mark, facts.at(-1)]).toEqual(['уточняется', 'сведения: сообщения печати']);
  });

  test.each([
    ['Изменения федеральных образовательных программ 2024 года.', undefined],
    ['Что меняется в программах с сентября 2025 года.', 'Что меняется в программах с сентября 2025 года.'],
  ])('a lead says more than the title: %s', (summary, lead) =>
    expect(document({ title: 'Об изменениях федеральных образовательных программ 2024 года', summary }).view.lead).toBe(lead),
  );

  test.each([
    ['2026-01-10', '2026-02-01', true, 'Идёт до 1 февраля 2026'],
    ['2026-01-10', '2026-01-31', false, 'Закончилось 31 января 2026'],
    ['2026-02-02', '2026-02-20', false, 'Начнётся 2 февраля 2026'],
  ])('discussed from %s to %s', (since, until, open, state) => {
    const { catalogue, view } = document({ kind: 'draft', discussion: { since, until, how: 'Письмом' } });
    expect([view.discussion?.open, plain(view.discussion?.state), documentsView(catalogue).open.length]).toEqual([
      open,
      state,
      open ? 1 : 0,
    ]);
  });

  test('a plan names what fulfils it, but never a work that is not published', () => {
    const shown = aMaterial({ title: 'Одобренная' }, { id: 'shown' });
    const { reviews, protocol } = anApproval(shown);
    const items = [
      { id: 'p1', title: 'Разработки', due: '2025-12', done_by: { materials: ['shown', 'secret'] } },
      { id: 'p2', title: 'Тайное', due: '2025-12', done_by: { materials: ['secret'] } },
      { id: 'p3', title: 'Будущее', due: '2026-05' },
      { id: 'p4', title: 'Этот месяц', due: '2026-02' },
    ];
    const { plan } = document(
      { items },
      { entries: [shown, protocol, aMaterial({ title: 'На экспертизе' }, { id: 'secret' })], reviews },
    ).view;
    expect(plan?.rows.map(({ done, notDone }) => (done.length > 0 ? done.map(({ text }) => text).join() : notDone))).toEqual([
      'Одобренная',
      'в банке не отмечено',
      'впереди',
      'впереди',
    ]);
    expect([plan?.done, plan?.ahead]).toEqual([1, 2]);
  });
});

test('a report writes figures as its source does', () => {
  const figure = { indicator: 'webinars', source: 'с. 2' };
  const catalogue = catalogueOf({
    entries: [
      aReport({
        indicators: [
          { ...figure, value: 1220, previous: 119 },
          { ...figure, min: 5000 },
          { ...figure, value: null },
          { ...figure, value: 0 },
        ],
      }),
    ],
  });
  const view = reportView(catalogue.reports[0]!, catalogue);
  expect(view.indicators.map(({ value, known, previous }) => [plain(value), known, previous])).toEqual([
    ['1 220', true, '119'],
    ['более 5 000', true, ''],
    ['нет данных', false, ''],
    ['0', true, ''],
  ]);
  expect(view.counted).toEqual({ text: 'Рядом с тем, что посчитал банк', href: '/statistika/2024-2025/' });
});

test('the register of programmes keeps the titles of those that did not pass to itself', () => {
  const programme = { kind: 'pk', hours: 36, organisation: 'soiro' } as const;
  const [year] = programmesView(
    catalogueOf({
      entries: [
        aProtocol({ decisions: [{ code: 'a', verdict: 'recommended' }] }),
        someProgrammes({
          programmes: [
            { ...programme, id: 'a', title: 'Прошла', verdict: 'recommended', protocol: 'protocol-1' },
            { ...programme, id: 'b', title: 'Отклонена', verdict: 'rejected' },
          ],
        }),
      ],
    }),
  );
  expect([year?.table?.rows.map(([title]) => title?.text), year?.others]).toEqual([['Прошла'], 1]);
});
