import { formatMinutes, lowerFirst, plural } from './format.ts';

/** A name that stands after «Скачать» as it is: its first word is not feminine, no second thing follows. */
const STAYS = /^[А-ЯЁ]\p{L}*[^ая\s-](?: (?!.* и )|$)/u;

/** The words of the pages of materials and recommendations. */
export const materialText = {
  facts: {
    subject: 'Предмет',
    grades: 'Класс',
    duration: 'Продолжительность',
    level: 'Уровень образования',
    theme: 'Темы',
    audience: 'Кому пригодится',
    municipality: 'Откуда',
    unit: 'Рекомендовало',
    sampleUnit: 'Объединение',
    section: 'Раздел программы',
    keywords: 'Ключевые слова',
    age: 'Возрастной знак',
    ai: 'Участие ИИ',
    version: 'Версия',
    published: 'Опубликовано',
    recheck: 'Проверим, не устарело ли, до',
    year: 'Учебный год',
    number: 'Номер в реестре',
    holder: 'Правообладатель',
  },
  about: 'О разработке',
  moreAbout: 'Подробнее',
  aboutRecommendation: 'О рекомендациях',
  authors: (count: number) => (count === 1 ? 'Автор' : 'Авторы'),
  ai: {
    none: 'ИИ не использовали',
    text: 'ИИ помогал с текстом',
    pictures: 'ИИ помогал с картинками',
    both: 'ИИ помогал с текстом и картинками',
  },
  take: 'Скачать',
  takeMany: (count: number, size: string) => `${plural(count, 'файл', 'файла', 'файлов')}, ${size}`,
  /** After the verb a name of the feminine gender would have to change its ending: a colon spares it; so it does where there are two things. */
  takeOne: (title: string, format: string, size: string) =>
    [`Скачать${STAYS.test(title) ? '' : ':'} ${/^[А-ЯЁ]/u.test(title) ? lowerFirst(title) : title}`, format, size].join(', '),
  noFiles: 'Вся работа — на этой странице.',
  /** Near files that hold only what goes with it. */
  itself: (type: string) =>
    /^технологическая карта/i.test(type)
      ? 'Сама карта — на этой странице, её можно распечатать.'
      : /^конспект/i.test(type)
        ? 'Сам конспект — на этой странице, его можно распечатать.'
        : 'Сама работа — на этой странице, её можно распечатать.',
  keyPoints: 'Главное',
  goals: 'Цели',
  results: 'Планируемые результаты',
  prior: 'Что уже знают и умеют',
  equipment: 'Что подготовить',
  /** By the name of the type of a work: a lesson has its own word. */
  stages: (type: string) => (/урок/i.test(type) ? 'Ход урока' : 'Ход занятия'),
  mistakes: 'Типичные ошибки',
  tips: 'Советы коллегам',
  assessment: 'Оценивание',
  adaptation: 'Адаптация',
  resultKinds: { subject: 'Предметные', meta: 'Метапредметные', personal: 'Личностные' },
  stage: {
    teacher: 'Педагог',
    students: 'Ученики',
    leader: 'Ведущий',
    participants: 'Участники',
    result: 'Результат',
    total: (minutes: number) => `Всего ${formatMinutes(minutes)}`,
  },
  mistake: 'Ошибка',
  response: 'Как помочь',
  guidance: 'Осторожно',
  review: 'Как проверено',
  reviewed: (experts: number) => `Работу прочитали ${plural(experts, 'эксперт', 'эксперта', 'экспертов')} и рекомендовали коллегам.`,
  reviewFacts: {
    protocol: 'Протокол',
    criteria: 'Критерии',
    number: 'Номер в реестре',
    names: 'Эксперты',
    version: 'Версия',
    amendments: 'Правки',
  },
  reviewScores: 'Средние баллы по критериям',
  averageBy: (set: string | undefined) => (set === undefined ? 'Средний балл' : `Средний балл, ${set}`),
  scoresApart: 'Эксперты судили по разным наборам критериев, поэтому общего среднего балла нет.',
  scoresAlone: 'Где заключение по набору одно, балл не показан: это был бы лист одного эксперта.',
  amendment: (date: string, protocol: string | undefined) => (protocol === undefined ? date : `${date}, протокол №${'\u00a0'}${protocol}`),
  protocol: (number: string, date: string) => `№${'\u00a0'}${number} от ${date}`,
  proposal: 'Критерии — образец: регион их ещё не утвердил.',
  demoReview:
    'Это образец: эксперты его не читали. Когда работу рекомендуют, здесь стоит, сколько экспертов её прочитали и каким протоколом приняли.',
  how: 'Как проверяем работы',
  terms: 'Условия использования',
  licence: (until: string, territory: string) => `Лицензия действует ${until}, территория — ${territory}.`,
  thirdParty: 'Чужие части',
  rights: {
    open: 'свободная лицензия',
    quotation: 'цитата',
    permission: 'с разрешения правообладателя',
    'public-domain': 'общественное достояние',
  },
  cite: 'Как сослаться',
  citeNote: 'Запись по ГОСТ Р 7.0.100-2018; дату обращения замените своей.',
  citeNoteNoAddress: 'Запись по ГОСТ Р 7.0.100-2018; адрес страницы войдёт в неё, когда банк откроется.',
  related: 'Похожее в банке',
  reasons: { 'same-theme': 'та же тема', 'same-type': 'похожая разработка' },
  collections: 'В подборках',
  archived: 'Работа в архиве',
  archivedNote: 'Она устарела, но остаётся доступной.',
  replaced: 'Работа обновлена',
  replacedBy: 'Вместо этой работы берите новую:',
  replaces: 'Заменяет прежнюю работу:',
  withdrawn: 'Работа снята',
  withdrawnProof: 'Что с номером в реестре',
  withdrawnNote: 'Работа убрана из банка. Её номер и название остаются в реестре.',
  withdrawnDescription: (title: string) => `Работа «${title}» снята с публикации.`,
} as const;
