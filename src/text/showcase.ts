import type { CardView } from '../bank/views/card.ts';
import type { ShelfView } from '../bank/views/collection.ts';
import type { FileView } from '../bank/views/file.ts';
import type { RowView } from '../bank/views/row.ts';
import type { WebinarView } from '../bank/views/webinar.ts';

const unit = { text: 'Объединение учителей математики', href: '/obedineniya/' };
const common = { id: 'obrazec', href: '/o-proekte/oformlenie/', unit, date: '2025-10-14', dateText: '14\u00a0октября\u00a02025' } as const;

/** Cards of made-up things in every state, for the page on the design only. */
export const sampleCards: readonly CardView[] = [
  {
    ...common,
    kind: 'material',
    kicker: 'Технологическая карта урока',
    cover: { kind: 'material', id: 'obrazec', area: 'math', group: 'lesson' },
    title: 'Сложение дробей с разными знаменателями',
    summary: 'Ученики складывают бумажные полоски и сами приходят к общему знаменателю.',
    facts: ['Математика', '5\u00a0класс', '45\u00a0минут'],
    authors: 'Редакция банка',
    files: '2\u00a0файла',
    demo: true,
  },
  {
    ...common,
    kind: 'webinar',
    kicker: 'Горячая линия',
    cover: { kind: 'webinar', id: 'obrazec', area: 'rus', isRecorded: true },
    title: 'Читательская грамотность: как составить задание по научно-популярному тексту, чтобы его захотелось дочитать до конца',
    summary: 'Разбираем три задания и переделываем одно вместе.',
    facts: ['Русский язык', 'Литература', '5–9\u00a0классы'],
    authors: 'Редакция банка',
    date: '2025-11-20',
    dateText: '20\u00a0ноября\u00a02025, четверг, 15:00',
    demo: false,
    mark: 'перенесён',
  },
  {
    ...common,
    kind: 'document',
    kicker: 'Положение',
    title: 'О порядке',
    summary: '',
    facts: [],
    authors: '',
    files: undefined,
    demo: false,
  },
];

/** Made-up collections: one with all there is to tell, one of a single thing for nobody in particular. */
export const sampleShelf: readonly ShelfView[] = [
  shelfOf(
    'Готовимся к экзамену',
    true,
    '9\u00a0материалов',
    '6\u00a0разработок, 2\u00a0рекомендации, 1\u00a0вебинар',
    'Учителя-предметники, молодые педагоги',
  ),
  shelfOf('Первый день после каникул: с чего начать, если класс вас ещё не слышит', false, '1\u00a0материал', '1\u00a0разработка', ''),
];

function shelfOf(title: string, demo: boolean, total: string, parts: string, audiences: string): ShelfView {
  const [cover, summary] = [
    { kind: 'collection', id: 'obrazec', area: 'math' } as const,
    'План на двенадцать недель и разбор трудных задач.',
  ];
  const card = { ...common, kind: 'collection', kicker: 'Подборка', title, summary, facts: [], authors: '', demo, cover } as const;
  return { card, summary, total, parts, audiences };
}

/** Rows of made-up things in every state. */
export const sampleRows: readonly RowView[] = [
  {
    ...rowOf('17\u00a0декабря, чт, 15:00', '2026-12-17'),
    title: 'Перед новой темой: что повторить',
    facts: ['Математика'],
    off: true,
    mark: 'Отменён',
  },
  { ...rowOf('12\u00a0ноября', '2026-11-12'), title: 'Первая помощь на уроке', facts: ['ОБЗР', 'запись'], demo: true },
  { ...rowOf('20\u00a0октября', '2026-10-20'), title: 'Новые рекомендации', summary: 'Что видно без опросника.', demo: true },
  {
    ...rowOf('№\u00a024-ОД', undefined),
    title:
      'О региональном методическом объединении учителей, воспитателей и педагогов дополнительного образования: положение с приложениями',
    facts: [],
  },
];

function rowOf(lead: string, date: string | undefined): RowView {
  return { href: '/o-proekte/oformlenie/', title: '', lead, date, facts: [], demo: false };
}

/** A made-up webinar that is over and has a recording. */
export const sampleWebinar: Pick<WebinarView, 'state' | 'stateText' | 'day' | 'hours' | 'recording'> & {
  readonly data: { readonly start: string; readonly demo: boolean };
} = {
  data: { start: '2025-10-14T15:00', demo: true },
  state: 'past',
  stateText: 'Прошёл',
  day: '14\u00a0октября\u00a02025, вторник',
  hours: '15:00–16:15 (по московскому времени)',
  recording: { href: '#content', text: 'Смотреть запись', facts: '1\u00a0час 12\u00a0минут', leaves: false },
};

/** What that recording tells and when. */
export const sampleChapters = [
  { time: '00:00', title: 'Зачем читать научно-популярный текст на уроке' },
  { time: '12:40', title: 'Три задания: от плохого к хорошему' },
  { time: '1:04:10', title: 'Вопросы' },
] as const;

/** Files of a made-up work. */
export const sampleFiles: readonly FileView[] = [
  { href: '/favicon.svg', anchor: 'fajl-1', title: 'Технологическая карта', format: 'DOCX', size: 48_200, audience: 'teacher' },
  {
    href: '/favicon.svg',
    anchor: 'fajl-2',
    title: 'Рабочий лист с полосками для вырезания, по одному на ученика',
    format: 'PDF',
    size: 1_431_000,
    audience: 'student',
  },
];

/** A made-up table wide enough to scroll on a phone. */
export const sampleTable = {
  caption: 'Ход урока',
  columns: [{ title: 'Этап' }, { title: 'Минуты', numeric: true }, { title: 'Что делает учитель' }, { title: 'Что делают ученики' }],
  rows: [
    ['Начало', '5', 'Показывает полоски и спрашивает, как сложить половину и треть', 'Предлагают способы, пробуют приложить полоски'],
    ['Открытие', '15', 'Раздаёт сетку из шести клеток', 'Закрашивают доли и считают клетки'],
    ['Упражнение', '20', 'Следит, кто сложил знаменатели', 'Решают в парах, проверяют друг друга'],
  ],
} as const;

/** Text as the Markdown pipeline gives it: every element that an author can write. */
export const sampleProse = `
<p>Текст набран строкой в 60–75 знаков. В нём бывают <a href="/">ссылки</a>, <strong>важное</strong>, <em>выделенное</em>, формулы вроде <math><mfrac><mn>1</mn><mn>2</mn></mfrac><mo>+</mo><mfrac><mn>1</mn><mn>3</mn></mfrac><mo>=</mo><mfrac><mn>5</mn><mn>6</mn></mfrac></math>, индексы H<sub>2</sub>O и сноски<sup><a href="#sample-fn-1" id="sample-fnref-1" aria-describedby="sample-fn-label">1</a></sup>.</p>
<h2 id="spiski">Списки</h2>
<ul><li>Ножницы и цветная бумага.</li><li>Полоски двух видов:<ul><li>на две части,</li><li>на три части.</li></ul></li></ul>
<ol><li>Раздайте полоски.</li><li>Попросите сложить половину и треть.</li></ol>
<ul class="contains-task-list"><li class="task-list-item"><input type="checkbox" checked disabled aria-label="Полоски вырезаны"> Полоски вырезаны</li><li class="task-list-item"><input type="checkbox" disabled aria-label="Сетка напечатана"> Сетка напечатана</li></ul>
<h2 id="citata">Цитата и код</h2>
<blockquote><p>Мы не складываем половинки с третями, пока не нарежем их одинаково.</p></blockquote>
<p>Короткий код <code>print(5 / 6)</code> стоит в строке, длинный — отдельно.</p>
<pre tabindex="0"><code>for znamenatel in range(2, 7):
    print(1 / znamenatel, "— доля от целого, которую закрашивают на сетке из шести клеток")</code></pre>
<h3 id="tablica">Таблица</h3>
<div class="table-scroll" tabindex="0" role="group" aria-label="Таблица"><table class="right-3"><thead><tr><th>Ошибка</th><th>Как помочь</th><th>Сколько раз</th></tr></thead><tbody><tr><td>Сложили знаменатели</td><td>Вернуться к полоскам</td><td>12</td></tr><tr><td>Забыли сократить</td><td>Спросить, можно ли закрасить крупнее</td><td>7</td></tr></tbody></table></div>
<div class="table-scroll" tabindex="0" role="group" aria-label="Таблица"><table class="stacked" role="table"><thead role="rowgroup"><tr role="row"><th role="columnheader">Признак</th><th role="columnheader">Ссора</th><th role="columnheader">Конфликт</th><th role="columnheader">Травля</th></tr></thead><tbody role="rowgroup"><tr role="row"><td role="rowheader">Чего хотят</td><td role="cell" data-label="Ссора">вот эту вещь</td><td role="cell" data-label="Конфликт">справедливости</td><td role="cell" data-label="Травля">власти над другим</td></tr><tr role="row"><td role="rowheader">Кто может выйти</td><td role="cell" data-label="Ссора">оба</td><td role="cell" data-label="Конфликт">оба, хоть и трудно</td><td role="cell" data-label="Травля">пострадавший сам не может</td></tr></tbody></table></div>
<div class="math-scroll" tabindex="0" role="group" aria-label="Формула"><math display="block"><msub><mi>x</mi><mn>1,2</mn></msub><mo>=</mo><mfrac><mrow><mo>−</mo><mi>b</mi><mo>±</mo><msqrt><msup><mi>b</mi><mn>2</mn></msup><mo>−</mo><mn>4</mn><mi>a</mi><mi>c</mi></msqrt></mrow><mrow><mn>2</mn><mi>a</mi></mrow></mfrac></math></div>
<figure><picture><img src="/favicon.svg" alt="Раскрытая книга и монета над ней" width="96" height="96"></picture><figcaption>Знак банка: книга вместо копилки.</figcaption></figure>
<hr>
<section data-footnotes aria-labelledby="sample-fn-label"><h2 id="sample-fn-label">Сноски</h2><ol><li id="sample-fn-1"><p>Сноска возвращает к месту, откуда на неё сослались. <a href="#sample-fnref-1" aria-label="Вернуться к тексту: сноска 1">↩</a></p></li></ol></section>`;

/** The words of the page on the design. */
export const showcaseText = {
  title: 'Оформление',
  kicker: 'Для тех, кто развивает банк',
  description: 'Все части страниц в каждом состоянии. Сведения здесь вымышлены, чтобы показать вид, а не содержание.',
  headings: [
    { text: 'Списки', id: 'spiski' },
    { text: 'Цитата и код', id: 'citata' },
    { text: 'Таблица', id: 'tablica', depth: 3 },
  ],
  parts: {
    search: 'Поиск',
    searchLabel: 'Найти урок, программу, вебинар',
    actions: 'Действия',
    main: 'Скачать урок',
    quiet: 'Напечатать',
    link: 'Ссылка-кнопка',
    figures: 'Числа',
    facts: 'Сведения',
    files: 'Файлы',
    notes: 'Замечания',
    noteText: 'Критерии — образец: регион их ещё не утвердил.',
    warning: 'Есть новая версия',
    warningText: 'Этот конспект написан до обновления программы.',
    wayOut: 'Посмотреть все разработки',
    steps: 'Шаги',
    table: 'Таблица',
    aside: 'Рядом с текстом',
    cards: 'Карточки',
    all: 'Все разработки',
    tags: 'Метки и переходы',
    years: 'Учебные годы',
    links: 'Ссылки столбцами',
    pages: 'Страницы списка',
    icons: 'Значки',
    prose: 'Текст',
  },
  states: {
    title: 'Состояния ссылок и кнопок',
    what: 'Что',
    word: 'Прочитать',
    none: 'не бывает',
    kinds: { link: 'Ссылка', button: 'Кнопка', quiet: 'Тихая кнопка' },
    looks: { usual: 'Обычная', visited: 'Посещённая', hover: 'Под курсором', focus: 'В фокусе', disabled: 'Выключена' },
    schemes: 'Версия для слабовидящих: четыре схемы',
    schemeNames: [
      ['bw', 'Чёрным по белому'],
      ['wb', 'Белым по чёрному'],
      ['blue', 'Синим по голубому'],
      ['brown', 'Коричневым по бежевому'],
    ],
    schemeText: 'Два цвета на всё: текст, ссылки, кнопки.',
    mark: 'Метка',
    rows: 'Строки',
    shelf: 'Подборки',
    noFiles: 'Разработка без файлов',
    webinar: 'Вебинар с записью и главами',
  },
  stats: [
    { value: '48', label: 'работ за год', href: '/' },
    { value: '1\u00a0204', label: 'слушателя вебинаров' },
    { value: 'нет данных', label: 'скачиваний' },
  ],
  facts: [
    { name: 'Предмет', values: [{ text: 'Математика', href: '/rubriki/', note: 'алгебра и геометрия — с седьмого класса' }] },
    { name: 'Классы', values: [{ text: '5\u00a0класс' }, { text: '6\u00a0класс' }] },
    {
      name: 'Региональное объединение',
      values: [{ text: 'Областное методическое объединение учителей математики', href: '/obedineniya/' }],
    },
    { name: 'Пустое не показывается', values: [] },
  ],
  steps: ['Выберите работу, которую вы уже провели.', 'Уберите имена, фотографии и оценки детей, укажите источники чужого.', 'Отправьте.'],
  tags: [
    { text: '2025–2026', href: '#content', count: 12, current: true },
    { text: '2024–2025', href: '#content', count: 119 },
    { text: '2023–2024', href: '#content', count: 91 },
  ],
  themes: [
    { text: 'Функциональная грамотность', href: '#content' },
    { text: 'Без ссылки' },
    { text: 'Инклюзия', href: '#content', count: 4 },
  ],
  links: [
    { text: 'Математика', href: '#content', count: 12 },
    { text: 'Русский язык', href: '#content', count: 9 },
    {
      text: 'Основы безопасности и защиты Родины',
      href: '#content',
      count: 1,
      note: 'до 2024 года — Основы безопасности жизнедеятельности',
    },
    { text: 'Физика', href: '#content', count: 5 },
    { text: 'Химия', href: '#content', count: 3 },
    { text: 'География', href: '#content', count: 4 },
  ],
} as const;
