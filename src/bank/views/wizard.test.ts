import { describe, expect, test } from 'vitest';
import { aBank, aDocument, anOrganisation, aPage, aUnit } from '../../testing/builders.ts';
import { fullCatalogue } from '../../testing/full-bank.ts';
import { told } from '../../testing/told.ts';
import type { FormField } from '../form/field.ts';
import { NEEDED_GROUPS } from '../type-needs.ts';
import { forBrowser } from './wizard-data.ts';
import { formNeeds, offersOf } from './wizard-offers.ts';
import { wizardPage } from './wizard.ts';

const subject = (id: string, more: object = {}) => ({ id, name: id, area: 'math-area', ...more });
const bank = aBank({
  vocabularies: {
    subjects: [subject('gone', { status: 'legacy' }), subject('any', { status: 'service' }), subject('late', { area: 'math-area' })],
    municipalities: [{ id: 'north', name: 'Север', kind: 'district' }],
    licences: [{ id: 'short', name: 'Длинное', short: 'Коротко', terms: 'Можно.', open: true }],
  },
  entries: [
    aUnit({ kind: 'mmo', short_name: 'Б' }, { id: 'b' }),
    aUnit({ kind: 'mmo', short_name: 'А' }, { id: 'a' }),
    aUnit({ short_name: 'Бывшее', until: '2020' }, { id: 'former' }),
    anOrganisation({ name: 'Образец', demo: true }, { id: 'demo' }),
    aPage({}, { id: 'kak-podat' }),
    aDocument({}, { id: 'blank-zayavki' }),
  ],
  region: {
    terms: { mmo: { short: 'ММО', one: 'муниципальное', many: 'муниципальные' } },
    review: { criteria: 'set-1', submitted_by: ['author'] },
  },
});

describe('what a form offers', () => {
  const offer = (kind: Parameters<ReturnType<typeof offersOf>>[0]) => offersOf(bank)(kind, 'field');
  test('subjects that are taught, by area', () =>
    expect(offer('subject')).toEqual([
      ['matematika', 'Математика', 'math-area'],
      ['late', 'late', 'math-area'],
      ['obshchestvoznanie', 'Обществознание', 'social-area'],
      ['trud', 'Труд (технология)', 'social-area'],
      ['dnkr', 'Духовно-нравственная культура России', 'social-area'],
    ]));
  test('grades by level, kinds and themes by group', () => {
    expect(offer('grade')?.slice(3, 6)).toEqual([
      ['4', '4 класс', 'Начальное'],
      ['5', '5 класс', 'Основное'],
      ['6', '6 класс', 'Основное'],
    ]);
    expect([offer('materialType'), offer('theme')]).toEqual([
      [
        ['tech-map', 'Технологическая карта', 'lesson'],
        ['method', 'Описание опыта', 'lesson'],
      ],
      [
        ['gia-oge', 'ОГЭ', 'exam'],
        ['fg-math', 'Математическая грамотность', 'literacy'],
      ],
    ]);
  });
  test('plain lists', () =>
    expect([offer('audience'), offer('municipality'), offer('licence'), offer('series')]).toEqual([
      [['teacher', 'Учитель']],
      [
        ['region', 'Область'],
        ['north', 'Север'],
      ],
      [
        ['cc-by-4', 'CC BY 4.0'],
        ['all-rights', 'Все права защищены'],
        ['short', 'Коротко'],
      ],
      [['line', 'Горячая линия']],
    ]));
  test('associations that are at work, by kind in the words of the region', () =>
    expect(offer('unit')).toEqual([
      ['a', 'А', 'Муниципальные'],
      ['b', 'Б', 'Муниципальные'],
      ['math', 'Математика', 'Областные методические объединения'],
      ['rumo', 'РУМО', 'Региональные учебно-методические объединения'],
    ]));
  test('nothing for what must be typed', () => expect(offer('person')).toBeUndefined());
});

describe('what a kind of work needs', () => {
  test('is told only of kinds and themes that need something', () =>
    expect(formNeeds(bank)).toEqual({
      types: { 'tech-map': { name: 'Технологическая карта', needs: ['subject', 'grades'] } },
      themes: {},
    }));
  test('names the themes whose group a kind may need', () => {
    const groups = NEEDED_GROUPS.map((id) => ({ id, name: id }));
    const themes = [
      ...NEEDED_GROUPS.map((group) => ({ id: `of-${group}`, name: group, group })),
      { id: 'free', name: 'Иная', group: 'exam' },
    ];
    const found = formNeeds(aBank({ vocabularies: { 'theme-groups': groups, themes } }));
    expect(found.themes).toMatchObject(Object.fromEntries(NEEDED_GROUPS.map((group) => [`of-${group}`, group])));
    expect(Object.values(found.themes ?? {}).filter((group) => !NEEDED_GROUPS.includes(group))).toEqual([]);
  });
  test('is nothing where there is nothing', () => {
    const { vocabularies } = bank;
    const bare = { ...vocabularies, themes: new Map(), 'material-types': new Map() };
    expect(formNeeds({ ...bank, vocabularies: bare })).toEqual({ types: {}, themes: undefined });
  });
});

const brief = ({ name, title, type, required, hint, options, fields }: FormField): string =>
  [
    name,
    title,
    type,
    required ? '!' : '',
    hint,
    options?.length,
    fields?.map(({ name: own, title: called }) => `${own}: ${called}`).join('; '),
  ]
    .filter(Boolean)
    .join(' | ');

test('the steps of handing in a work', () => {
  const { steps, ...page } = wizardPage('material', bank);
  expect(steps.map(({ asks, more, ...step }) => ({ ...step, asks: asks.map(brief), more: more.map(brief) }))).toEqual([
    {
      id: 'rabota',
      title: 'О чём',
      lead: 'Коллега решает за минуту, подойдёт ли ему. Обязательные поля отмечены звёздочкой.',
      asks: [
        'title | Название | text | ! | Название без точки в конце, без вида работы и класса: «Сложение дробей с разными знаменателями».',
        'type | Вид | choice | ! | Что это прежде всего: урок, рабочий лист, программа. | 2',
        'subjects | Предметы | choices | Можно несколько. | 5',
        'grades | Классы и группы | choices | Для кого занятие. Можно несколько. | 11',
        'unit | Объединение | choice | ! | Объединение вашего предмета: оно прочитает работу. | 4',
        'summary | Коротко | text | ! | Что внутри и чем полезно — одно-три предложения. Видны в каталоге и поиске.',
      ],
      more: [
        'themes | Темы | choices | Две-три темы, не больше. | 2',
        'audiences | Кому пригодится | choices | Кто из коллег возьмёт работу. | 1',
        'keywords | Ключевые слова | lines | Слова, по которым работу будут искать. Каждое с новой строки.',
      ],
    },
    {
      id: 'zanyatie',
      title: 'Ход',
      lead: 'Что знаете — заполните, остальное пропустите: это можно дописать потом.',
      asks: [
        'goals | Цели | lines | Чему учим и зачем, по одной цели в строке.',
        'duration | Продолжительность, мин | number | Минуты одного занятия.',
        'stages | Ход занятия | rows | Этапы по порядку с минутами. | title: Этап; minutes: Минуты; teacher: Педагог; students: Ученики; result: Результат этапа',
      ],
      more: [
        'lessons | Занятий | number | Сколько занятий, если их несколько.',
        'hours | Часов | number | Объём программы или курса в часах.',
        'equipment | Оборудование | lines | Что подготовить: по одному предмету в строке.',
        'prior_knowledge | Что уже знают | lines | Что ученики знают и умеют до занятия. Каждый пункт — с новой строки.',
        'results | Планируемые результаты | group | personal: Личностные; meta: Метапредметные; subject: Предметные',
        'key_points | Главное | lines | Что ученики унесут с занятия: три-пять коротких утверждений. Каждый пункт — с новой строки.',
        'mistakes | Типичные ошибки | rows | Ошибка и как помочь. | mistake: Ошибка; response: Как помочь',
        'tips | Советы коллегам | lines | Что стоит знать тому, кто возьмёт работу. Каждый пункт — с новой строки.',
        'assessment | Оценивание | lines | Как понять, что цель достигнута. Каждый пункт — с новой строки.',
        'adaptation | Адаптация | rows | Как провести с детьми с ОВЗ и с разной подготовкой. | for: Для кого; how: Как',
      ],
    },
    {
      id: 'tekst',
      title: 'Текст',
      lead: 'Текст можно взять из документа Word, написать здесь или приложить файлом на следующем шаге.',
      asks: [],
      more: [],
    },
    {
      id: 'fajly',
      title: 'Файлы',
      lead: 'То, что коллега скачает: рабочий лист, презентация, сама разработка. Программа проверит файлы здесь же.',
      asks: [],
      more: [],
    },
    {
      id: 'avtory',
      title: 'Авторы',
      lead: 'Имя появится на сайте только после подписанного согласия. Учеников не называйте.',
      asks: ['submitted_via | Кто подал | choice | 1', 'municipality | Муниципалитет | choice | Откуда работа. | 2'],
      more: [],
    },
    {
      id: 'prava',
      title: 'Права',
      lead: 'На каких условиях коллеги возьмут работу и что в ней чужое.',
      asks: [
        'licence | Лицензия | choice | Без выбора — лицензия банка. | 3',
        'third_party | Чужие части | rows | Всё, что в работе не ваше: рисунки, тексты, музыка. Нет чужого — ничего не добавляйте. | what: Что чужое; source: Источник; right: Право',
        'ai_used | Участие ИИ | choice | 4',
      ],
      more: [
        'age_mark | Возрастной знак | choice | Если вы раздаёте работу детям и тема того требует. | 5',
        'content_guidance | Осторожно | text | О чём предупредить: опыты с огнём, трудная тема.',
      ],
    },
    {
      id: 'otpravka',
      title: 'Отправка',
      lead: 'Проверьте, скачайте пакет, подпишите согласия и отправьте всё редакции.',
      asks: [],
      more: [],
    },
  ]);
  expect(told({ ...page, authors: brief(page.authors) })).toEqual({
    kind: 'material',
    path: '/predlozhit/',
    authors:
      'authors | Авторы | rows | ! | surname: Фамилия; name: Имя; patronymic: Отчество; position: Должность; organisation_name: Место работы; organisation_kind: Вид организации; organisation_municipality: Муниципалитет организации',
    needs: { types: { 'tech-map': { name: 'Технологическая карта', needs: ['subject', 'grades'] } }, themes: {} },
    organisations: ['Институт развития образования', 'Министерство образования', 'Университет', 'Редакция банка'],
    region: 'test',
    limits: { file_mb: 15, image_mb: 8 },
    email: 'bank@example.ru',
    blank: '/dokumenty/blank-zayavki/',
    links: ['Как подготовить работу → /kak-podat/', 'Предложить вебинар → /predlozhit/vebinar/'],
    consent: {
      operator: 'Институт',
      address: 'Город',
      inn: '1234567890',
      ogrn: '1234567890123',
      email: 'bank@example.ru',
      bank: 'Банк опыта',
      site: 'https://bank.primery.rf/',
      pages: [
        'https://bank.primery.rf/materialy/',
        'https://bank.primery.rf/vebinary/',
        'https://bank.primery.rf/avtory/',
        'https://bank.primery.rf/reestr/',
        'https://bank.primery.rf/svidetelstva/',
        'https://bank.primery.rf/r/',
      ],
    },
  });
});

test('the steps of announcing a webinar', () => {
  const { steps, ...page } = wizardPage('webinar', fullCatalogue().bank);
  expect(steps.map(({ asks, more, ...step }) => ({ ...step, asks: asks.map(brief), more: more.map(brief) }))).toEqual([
    {
      id: 'rabota',
      title: 'О чём',
      lead: 'Коллега решает за минуту, подойдёт ли ему. Обязательные поля отмечены звёздочкой.',
      asks: [
        'title | Название | text | ! | Тема вебинара без слова «вебинар».',
        'summary | Коротко | text | ! | Что обсуждают и кому полезно — одно-три предложения.',
        'start | Начало | moment | ! | Время — региона.',
        'end | Конец | moment | ! | Дата и время окончания.',
        'units | Объединения | choices | ! | Кто проводит. | 3',
        'subjects | Предметы | choices | Можно несколько. | 4',
        'grades | Классы | choices | Для кого занятие. Можно несколько. | 11',
      ],
      more: [
        'series | Серия | choice | 1',
        'themes | Темы | choices | Две-три темы, не больше. | 2',
        'audiences | Кому | choices | Кто из коллег возьмёт работу. | 1',
        'keywords | Ключевые слова | lines | Слова, по которым работу будут искать. Каждое с новой строки.',
        'join_url | Вход | address | Если уже есть.',
      ],
    },
    {
      id: 'zanyatie',
      title: 'Ход',
      lead: 'Что знаете — заполните, остальное пропустите: это можно дописать потом.',
      asks: ['programme | Программа | rows | Вопросы по порядку. | title: Вопрос; minutes: Минуты; speaker: Кто'],
      more: [],
    },
    {
      id: 'tekst',
      title: 'Текст',
      lead: 'Текст можно взять из документа Word, написать здесь или приложить файлом на следующем шаге.',
      asks: [],
      more: [],
    },
    {
      id: 'fajly',
      title: 'Файлы',
      lead: 'То, что коллега скачает: рабочий лист, презентация, сама разработка. Программа проверит файлы здесь же.',
      asks: [],
      more: [],
    },
    {
      id: 'avtory',
      title: 'Авторы',
      lead: 'Имя появится на сайте только после подписанного согласия. Учеников не называйте.',
      asks: [],
      more: [],
    },
    {
      id: 'otpravka',
      title: 'Отправка',
      lead: 'Проверьте, скачайте пакет, подпишите согласия и отправьте всё редакции.',
      asks: [],
      more: [],
    },
  ]);
  expect(told({ ...page, authors: brief(page.authors), consent: page.consent.operator })).toEqual({
    kind: 'webinar',
    path: '/predlozhit/vebinar/',
    authors:
      'authors | Ведущие | rows | ! | surname: Фамилия; name: Имя; patronymic: Отчество; position: Должность; organisation_name: Место работы; organisation_kind: Вид организации; organisation_municipality: Муниципалитет организации',
    needs: { types: {} },
    organisations: ['Институт развития образования', 'Министерство образования', 'Университет', 'Редакция банка', 'Средняя школа № 1'],
    region: 'test',
    limits: { file_mb: 15, image_mb: 8 },
    email: 'bank@example.ru',
    forge: { kind: 'gitlab', url: 'https://forge.primery.rf/bank/opyt.git', branch: 'main' },
    links: ['Как подготовить работу → /kak-podat/', 'Предложить работу → /predlozhit/'],
    consent: 'Институт',
  });
});

test('only ways the region takes works in are offered', () => {
  const fields = wizardPage('material', bank).steps.flatMap(({ asks, more }) => [...asks, ...more]);
  expect(fields.find(({ name }) => name === 'submitted_via')?.options?.map(([code]) => code)).toEqual(['author']);
});

test('a browser is given fields without hints and options', () => {
  const page = wizardPage('material', bank);
  const data = forBrowser(page);
  expect(data.steps.map(({ id, fields }) => [id, fields.length])).toEqual(
    page.steps.map(({ id, asks, more }) => [id, asks.length + more.length]),
  );
  const all = [...data.steps.flatMap(({ fields }) => fields), data.authors];
  const deep = [...all, ...all.flatMap(({ fields = [] }) => fields)];
  expect(deep.filter(({ hint, options }) => hint !== '' || options !== undefined)).toEqual([]);
  expect(deep.map(({ name }) => name)).toContain('title');
  const { kind, region, needs, limits, forge } = data;
  expect({ kind, region, needs, limits, forge }).toEqual({
    kind: 'material',
    region: 'test',
    needs: formNeeds(bank),
    limits: bank.region.limits,
    forge: undefined,
  });
});
