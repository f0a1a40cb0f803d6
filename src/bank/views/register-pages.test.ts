import { expect, test } from 'vitest';
import { fullCatalogue } from '../../testing/full-bank.ts';
import { told } from '../../testing/told.ts';
import { registerOf, type RegisterEntry } from '../register.ts';
import { chosenThings } from './chosen-thing.ts';
import { printOf, proofPages, proofView } from './register-proof.ts';
import { authorsText, registerPages, registerRow } from './register.ts';

const entryOf = (id: string, changes: Partial<RegisterEntry> = {}) => {
  const catalogue = fullCatalogue();
  return { catalogue, entry: { ...registerOf(catalogue).find(({ material }) => material.id === id)!, ...changes } };
};
const proof = (id: string, changes?: Partial<RegisterEntry>) => {
  const { catalogue, entry } = entryOf(id, changes);
  return proofView(entry, catalogue);
};

test('the register and its samples', () =>
  expect(told(registerPages(fullCatalogue()))).toEqual([
    {
      samples: false,
      years: [],
      other: 'Показать вместе с образцами → /reestr/obrazcy/',
      path: '/reestr/',
      meta: {
        title: 'Реестр разработок',
        description: 'Все работы, которые прошли экспертизу и получили номер. Номер остаётся за работой навсегда, даже если её сняли.',
        path: '/reestr/',
        trail: [],
        updated: '2026-01-10',
      },
      title: 'Реестр разработок',
      lead: 'Все работы, которые прошли экспертизу и получили номер. Номер остаётся за работой навсегда, даже если её сняли.',
      count: 4,
      rows: [
        {
          number: '2025-5 → /r/2025-5/',
          title: 'Снятая',
          authors: 'Редакция банка',
          day: '2025-11-20',
          date: '20 ноября 2025',
          protocol: '№ 1 от 20 ноября 2025',
          state: 'withdrawn',
          stateText: 'Отозвана',
          demo: false,
        },
        {
          number: '2025-3 → /r/2025-3/',
          title: 'Старая карта',
          href: '/materialy/archived/',
          authors: 'Редакция банка',
          day: '2025-11-20',
          date: '20 ноября 2025',
          protocol: '№ 1 от 20 ноября 2025',
          state: 'replaced',
          stateText: 'Заменена',
          demo: false,
        },
        {
          number: '2025-2 → /r/2025-2/',
          title: 'Доли',
          href: '/materialy/bare/',
          authors: 'Редакция банка',
          day: '2025-11-20',
          date: '20 ноября 2025',
          protocol: '№ 1 от 20 ноября 2025',
          state: 'active',
          stateText: 'Действует',
          demo: false,
        },
        {
          number: '2025-1 → /r/2025-1/',
          title: 'Дроби на полосках',
          href: '/materialy/full/',
          authors: 'Образцова Анна Петровна, Имя не публикуется',
          day: '2025-11-20',
          date: '20 ноября 2025',
          protocol: '№ 1 от 20 ноября 2025',
          state: 'active',
          stateText: 'Действует',
          demo: false,
        },
      ],
      list: '/reestr/',
      page: 1,
      pages: 1,
    },
    {
      samples: true,
      years: [],
      other: 'Вернуться к настоящему реестру → /reestr/',
      path: '/reestr/obrazcy/',
      meta: {
        title: 'Так будет выглядеть реестр',
        description: 'Все работы, которые прошли экспертизу и получили номер. Номер остаётся за работой навсегда, даже если её сняли.',
        path: '/reestr/obrazcy/',
        trail: ['Реестр разработок → /reestr/'],
        updated: '2026-01-15',
        noindex: true,
      },
      title: 'Так будет выглядеть реестр',
      count: 1,
      rows: [
        {
          number: '2025-4 → /r/2025-4/',
          title: 'Образец урока',
          href: '/materialy/sample/',
          authors: 'Редакция банка',
          day: '2025-11-20',
          date: '20 ноября 2025',
          protocol: '№ 1 от 20 ноября 2025',
          state: 'active',
          stateText: 'Действует',
          demo: true,
        },
      ],
      list: '/reestr/obrazcy/',
      page: 1,
      pages: 1,
    },
  ]));

test('the proof of a full work', () =>
  expect(told(proof('full'))).toEqual({
    meta: {
      title: 'Проверка номера в реестре: 2025-1',
      description: 'Номер 2025-1 в реестре разработок: действует.',
      path: '/r/2025-1/',
      trail: ['Реестр разработок → /reestr/'],
      updated: '2026-01-10',
    },
    number: '2025-1',
    state: 'active',
    good: true,
    verdict: 'Действительно',
    explained: 'Работа прошла экспертизу, рекомендована и внесена в реестр. Сверьте название, автора и дату с бумагой.',
    demo: false,
    facts: [
      'Работа: Дроби на полосках',
      'Вид: Технологическая карта',
      'Авторы: Образцова Анна Петровна → /avtory/anna/ (учитель, Школа № 1); Имя не публикуется',
      'Решение: Протокол № 1 от 20 ноября 2025, РУМО',
      'Учебный год: 2025–2026',
      'Заключений экспертов: 3',
      'Отпечаток текста: df76 b4d9 0c06 d0aa',
    ],
    material: 'Открыть работу → /materialy/full/',
    certificates: ['Образцова Анна Петровна → /svidetelstva/2025-1/anna/'],
  }));

test('the proof of a replaced work leads to the new one', () =>
  expect(told(proof('archived'))).toEqual({
    meta: {
      title: 'Проверка номера в реестре: 2025-3',
      description: 'Номер 2025-3 в реестре разработок: заменена.',
      path: '/r/2025-3/',
      trail: ['Реестр разработок → /reestr/'],
      updated: '2025-12-01',
    },
    number: '2025-3',
    state: 'replaced',
    good: true,
    verdict: 'Действительно, есть новая редакция',
    explained: 'Работа прошла экспертизу и внесена в реестр. Позже её заменила новая редакция.',
    demo: false,
    facts: [
      'Работа: Старая карта',
      'Вид: Технологическая карта',
      'Авторы: Редакция банка → /organizacii/redakciya/',
      'Решение: Протокол № 1 от 20 ноября 2025, РУМО',
      'Учебный год: 2025–2026',
      'Заключений экспертов: 3',
      'Отпечаток текста: 54d8 2af7 a79b 4a09',
      'Новая редакция: Дроби на полосках → /materialy/full/',
    ],
    material: 'Открыть работу → /materialy/archived/',
    certificates: ['Редакция банка → /svidetelstva/2025-3/redakciya/'],
  }));

test('the proof of a withdrawn work tells why', () =>
  expect(told(proof('withdrawn'))).toEqual({
    meta: {
      title: 'Проверка номера в реестре: 2025-5',
      description: 'Номер 2025-5 в реестре разработок: отозвана.',
      path: '/r/2025-5/',
      trail: ['Реестр разработок → /reestr/'],
      updated: '2025-12-01',
      noindex: true,
    },
    number: '2025-5',
    state: 'withdrawn',
    good: false,
    verdict: 'Отозвано',
    explained: 'Работа снята, свидетельства под этим номером больше не действуют.',
    reason: 'Ошибки.',
    demo: false,
    facts: [
      'Работа: Снятая',
      'Вид: Технологическая карта',
      'Авторы: Редакция банка → /organizacii/redakciya/',
      'Решение: Протокол № 1 от 20 ноября 2025, РУМО',
      'Учебный год: 2025–2026',
      'Заключений экспертов: 3',
      'Отпечаток текста: d92f f9a1 216d c213',
    ],
    certificates: ['Редакция банка → /svidetelstva/2025-5/redakciya/'],
  }));

test('the proof of a sample says that it is one', () =>
  expect(told(proof('sample'))).toEqual({
    meta: {
      title: 'Проверка номера в реестре: 2025-4',
      description: 'Номер 2025-4 в реестре разработок: действует.',
      path: '/r/2025-4/',
      trail: ['Реестр разработок → /reestr/obrazcy/'],
      updated: '2026-01-15',
      noindex: true,
    },
    number: '2025-4',
    state: 'active',
    good: true,
    verdict: 'Это образец',
    explained:
      'Такой номер никому не выдавали: работу написала редакция, чтобы показать, как устроен банк. Эксперты её не читали, свидетельства под этим номером не имеют силы.',
    demo: true,
    facts: [
      'Работа: Образец урока',
      'Вид: Технологическая карта',
      'Авторы: Редакция банка → /organizacii/redakciya/',
      'Решение: Протокол № 1 от 20 ноября 2025, РУМО (образец)',
      'Учебный год: 2025–2026',
      'Отпечаток текста: 3415 3abd 7b95 72e8',
    ],
    material: 'Открыть работу → /materialy/sample/',
    certificates: ['Редакция банка → /svidetelstva/2025-4/redakciya/'],
  }));

test('a suspended work tells neither its title nor its authors', () => {
  const { catalogue, entry } = entryOf('full', { state: 'suspended', shown: false });
  expect(told(proofView(entry, catalogue))).toEqual({
    meta: {
      title: 'Проверка номера в реестре: 2025-1',
      description: 'Номер 2025-1 в реестре разработок: приостановлена.',
      path: '/r/2025-1/',
      trail: ['Реестр разработок → /reestr/'],
      updated: '2026-01-10',
      noindex: true,
    },
    number: '2025-1',
    state: 'suspended',
    good: false,
    verdict: 'Приостановлено',
    explained: 'Номер настоящий, но работа ждёт новой экспертизы: её текст или сведения о ней изменились. До решения она не показана.',
    demo: false,
    facts: ['Решение: Протокол № 1 от 20 ноября 2025, РУМО', 'Учебный год: 2025–2026'],
    certificates: ['Образцова Анна Петровна → /svidetelstva/2025-1/anna/'],
  });
  expect(told(registerRow(entry, catalogue))).toEqual({
    number: '2025-1 → /r/2025-1/',
    title: 'Название откроется, когда работа вернётся на сайт',
    authors: '',
    day: '2025-11-20',
    date: '20 ноября 2025',
    protocol: '№ 1 от 20 ноября 2025',
    state: 'suspended',
    stateText: 'Приостановлена',
    demo: false,
  });
});

test('a print is read by fours', () => {
  expect(told([printOf(''), printOf('abc'), printOf('abcd'), printOf('abcdef0123')])).toEqual(['', 'abc', 'abcd', 'abcd ef01 23']);
  const { catalogue, entry } = entryOf('full');
  expect(authorsText(entry, catalogue)).toBe('Образцова Анна Петровна, Имя не публикуется');
  expect(proofPages(catalogue).map(({ path }) => path)).toEqual(['/r/2025-5/', '/r/2025-4/', '/r/2025-3/', '/r/2025-2/', '/r/2025-1/']);
});

test('a selection keeps what each thing is', () => {
  const things = chosenThings(fullCatalogue());
  const keys = [...things.keys()];
  expect(told(keys)).toEqual([
    '/_thing/webinar-off.json',
    '/_thing/webinar-ahead.json',
    '/_thing/material-sample.json',
    '/_thing/recommendation-advice.json',
    '/_thing/material-archived.json',
    '/_thing/material-bare.json',
    '/_thing/material-full.json',
    '/_thing/webinar-past.json',
    '/_thing/recommendation-advice-sample.json',
    '/_thing/document-order.json',
    '/_thing/document-plan.json',
    '/_thing/collection-fractions.json',
    '/_thing/event-week.json',
    '/_thing/event-meeting.json',
    '/_thing/news-soon.json',
    '/_thing/unit-rumo.json',
    '/_thing/unit-math.json',
    '/_thing/unit-mmo.json',
    '/_thing/report-2024-2025.json',
  ]);
  expect(told(keys.filter((key) => !/razrab|material|vebin/.test(key)).map((key) => things.get(key)))).toEqual([
    {
      title: 'Отменённый',
      kicker: 'Вебинар',
      facts: ['Отменён', '1 марта 2026, воскресенье, 15:00'],
      files: [],
      unrecorded: 'вебинар отменён',
    },
    { title: 'Впереди', kicker: 'Вебинар', facts: ['10 февраля 2026, вторник, 15:00'], files: [], unrecorded: 'вебинар ещё не прошёл' },
    {
      title: 'Дроби без ошибок',
      kicker: 'Методические рекомендации',
      facts: ['Математика', '5 класс'],
      files: [{ name: 'pamyatka.docx', title: 'Памятка', size: 1024 }],
      word: 0,
      cite: {
        kind: 'recommendation',
        id: 'advice',
        date: '2025-12-01',
        title: 'Дроби без ошибок',
        part: '5 класс',
        genre: 'методические рекомендации',
        people: [{ surname: 'Образцова', name: 'Анна', patronymic: 'Петровна' }],
        bodies: ['РУМО'],
        bank: 'Банк опыта',
        publisher: 'Институт развития образования',
        city: 'Город',
        year: '2025',
        url: 'https://bank.primery.rf/rekomendacii/advice/',
        summary: 'О дробях.',
        keywords: ['Математика', 'дроби'],
        demo: false,
      },
    },
    {
      title: 'Задачи на дроби',
      kicker: 'Горячая линия',
      facts: ['10 ноября 2025, понедельник, 15:00', 'Математика', '5 класс'],
      files: [
        { name: 'slajdy.pdf', title: 'Слайды', size: 1024 },
        { name: 'zapis.mp4', title: 'Запись вебинара', size: 1024 },
        { name: 'zapis.vtt', title: 'Субтитры', size: 1024 },
        { name: 'zapis.txt', title: 'Текст краткой расшифровки', size: 1024 },
      ],
      cite: {
        kind: 'webinar',
        id: 'past',
        date: '2025-11-10',
        title: 'Задачи на дроби',
        part: '5 класс',
        genre: 'вебинар',
        medium: 'video',
        people: [{ surname: 'Образцова', name: 'Анна', patronymic: 'Петровна', role: 'ведущий' }],
        bodies: ['Школа № 1'],
        bank: 'Банк опыта',
        publisher: 'Институт развития образования',
        city: 'Город',
        year: '2025',
        url: 'https://bank.primery.rf/vebinary/past/',
        summary: 'О задачах.',
        keywords: ['Математика'],
        demo: false,
      },
    },
    {
      title: 'О слове',
      kicker: 'Методические рекомендации',
      facts: [],
      demo: true,
      files: [],
      word: 0,
      cite: {
        kind: 'recommendation',
        id: 'advice-sample',
        date: '2025-11-05',
        title: 'О слове',
        genre: 'методические рекомендации',
        people: [],
        bodies: ['Редакция банка'],
        bank: 'Банк опыта',
        publisher: 'Институт развития образования',
        city: 'Город',
        year: '2025',
        url: 'https://bank.primery.rf/rekomendacii/advice-sample/',
        summary: 'О дробях.',
        keywords: [],
        demo: true,
      },
    },
    {
      title: 'О банке опыта',
      kicker: 'Приказ, региональный уровень, действует',
      facts: [],
      files: [{ name: 'prikaz.pdf', title: 'Приказ', size: 1024 }],
      record: 'О банке опыта : приказ № 24-ОД от 1 сентября 2025 г. / Министерство.',
    },
    { title: 'План объединения', kicker: 'План, региональный уровень', facts: [], files: [], unrecorded: 'нет номера или даты' },
    {
      title: 'О дробях',
      kicker: 'Подборка',
      facts: ['1 разработка, 1 рекомендация, 1 вебинар, 1 документ'],
      files: [],
      unrecorded: 'подборка — ссылайтесь на работы из неё',
    },
    {
      title: 'Неделя математики',
      kicker: 'Форум',
      facts: ['16–20 февраля 2026', 'Дом учителя'],
      files: [],
      unrecorded: 'событие, а не издание',
    },
    { title: 'О плане', kicker: 'Заседание РУМО № 2', facts: ['10 октября 2025'], files: [], unrecorded: 'событие, а не издание' },
    { title: 'Форум скоро', kicker: 'Новость', facts: ['10 декабря 2025'], files: [], unrecorded: 'новость — ссылайтесь на то, о чём она' },
    {
      title: 'РУМО',
      kicker: 'Региональное учебно-методическое объединение',
      facts: [],
      files: [],
      unrecorded: 'объединение, а не издание',
    },
    {
      title: 'Учителя математики',
      kicker: 'Областное методическое объединение',
      facts: [],
      files: [],
      unrecorded: 'объединение, а не издание',
    },
    {
      title: 'ММО севера',
      kicker: 'Муниципальное методическое объединение',
      facts: [],
      files: [],
      unrecorded: 'объединение, а не издание',
    },
    {
      title: 'Отчёт за 2024–2025 учебный год',
      kicker: 'Годовой отчёт',
      facts: [],
      files: [],
      unrecorded: 'отчёт — берите его со страницы отчёта',
    },
  ]);
});
