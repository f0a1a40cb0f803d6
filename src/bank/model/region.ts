import { z } from 'zod';
import { address, count, flag, idSchema, orUnknown, ref, refs, schoolYear, text, texts } from './common.ts';
import { faceSchema } from './language.ts';
import { datedNameSchema } from './organisation.ts';
import { federationSchema, isPlainSite } from './region-federation.ts';
import { unitKinds } from './unit.ts';

/** How a kind of association is called in this region. */
export const termSchema = z.strictObject({
  short: text('Сокращение', 'ОМО, секция, МунУМО.', 40),
  one: text('Один', 'Именительный падеж: областное методическое объединение.', 160),
  many: text('Много', 'Именительный множественного: областные методические объединения.', 160),
  gen: text('Кого? чего?', 'Родительный падеж единственного числа.', 160).optional(),
  few: text('Два', 'После чисел 2, 3, 4: областных методических объединения.', 160).optional(),
  gen_many: text('Пять', 'После чисел от 5: областных методических объединений.', 160).optional(),
});

/** A part of the site that a region may switch off. */
export const features = [
  'offline',
  'materials',
  'recommendations',
  'webinars',
  'events',
  'documents',
  'programmes',
  'reports',
  'people',
  'organisations',
  'municipalities',
  'collections',
  'news',
  'units',
  'statistics',
  'selection',
  'pdf',
  'data',
] as const;

/** Sections that may stand in the menu at the top. */
export const menuSections = [
  'materials',
  'webinars',
  'units',
  'documents',
  'recommendations',
  'events',
  'programmes',
  'reports',
  'people',
  'organisations',
  'collections',
  'news',
] as const;

const profileSchema = z.strictObject({
  id: idSchema.meta({ title: 'Код региона', description: 'Латинскими буквами и навсегда: по нему календари узнают события банка.' }),
  name: text('Регион', 'Именительный падеж: что?', 120),
  name_gen: text('Региона', 'Родительный падеж: педагоги чего?', 120),
  name_prep: text('В регионе', 'Предложный падеж: педагоги в чём?', 120),
  bank: z
    .strictObject({
      title: text('Название банка', 'Региональный банк педагогического опыта.', 160),
      short: text('Короткое название', 'Для шапки сайта.', 60),
      label: text(
        'Подпись под значком',
        'Как банк подписан на экране телефона: не длиннее 15 знаков; без поля — короткое название.',
        30,
      ).optional(),
      tagline: text('Девиз', 'Одна фраза о том, что здесь.', 200),
    })
    .meta({ title: 'Банк', description: 'Как банк называется.' }),
  association: z
    .strictObject({
      name: text('Название', 'Полное официальное название РУМО.', 250),
      short: text('Коротко', 'РУМО и название региона в родительном падеже.', 120),
      unit: ref('unit', 'Объединение', 'Код РУМО в content/units.'),
    })
    .meta({ title: 'РУМО', description: 'Региональное учебно-методическое объединение.' }),
  institution: ref('organisation', 'Институт', 'Организация, которая ведёт банк.'),
  ministry: ref('organisation', 'Министерство', 'Орган управления образованием.'),
  ministry_names: z.array(datedNameSchema).default([]).meta({ title: 'Названия министерства', description: 'С датами.' }),
  city: text('Город', 'Город института — место издания в ссылках.', 80),
  site: z
    .url({ protocol: /^https?$/ })
    .refine(isPlainSite, { params: { code: 'own-site' } })
    .meta({
      title: 'Адрес банка',
      description: 'Полный адрес, под которым банк опубликован, с путём: https://bank.example.ru/kopilka/.',
    }),
  owner: z
    .strictObject({
      name: text('Владелец', 'Полное название владельца сайта (149-ФЗ, ст. 10).', 300),
      address: orUnknown(text('Адрес', 'Почтовый адрес.', 300)),
      email: orUnknown(z.email().meta({ title: 'Почта', description: 'Служебный адрес для заявлений правообладателей и вопросов.' })),
      phone: orUnknown(text('Телефон', 'Служебный телефон.', 60)),
      inn: orUnknown(
        z
          .string()
          .regex(/^\d{10}$/)
          .meta({ title: 'ИНН', description: 'ИНН владельца.' }),
      ),
      ogrn: orUnknown(
        z
          .string()
          .regex(/^\d{13}$/)
          .meta({ title: 'ОГРН', description: 'ОГРН владельца.' }),
      ),
    })
    .meta({ title: 'Владелец', description: 'Кто отвечает за сайт. Без этих данных банк не соберётся.' }),
  privacy_policy: orUnknown(address('Политика', 'Адрес политики обработки персональных данных на сайте владельца.')),
  institution_page: orUnknown(
    address('Сведения об организации', 'Адрес раздела «Сведения об образовательной организации» на сайте владельца.'),
  ).optional(),
  time_zone: z
    .string()
    .refine(isTimeZone, { params: { code: 'time-zone' } })
    .meta({ title: 'Часовой пояс', description: 'Europe/Moscow.' }),
  terms: z
    .partialRecord(z.enum(unitKinds), termSchema)
    .meta({ title: 'Как называются объединения', description: 'Слова для видов объединений.' }),
  series: z
    .array(
      z.strictObject({
        id: idSchema.meta({ title: 'Код', description: 'Код серии.' }),
        name: text('Название', 'Название серии вебинаров.', 120),
      }),
    )
    .default([])
    .meta({ title: 'Серии вебинаров', description: '«Горячая линия РУМО».' }),
  review: z
    .strictObject({
      quorum: count('Кворум', 'Сколько заключений нужно.', 1, 9).default(3),
      criteria: ref('criteria', 'Критерии', 'Действующий набор критериев.'),
      accepted: refs('criteria', 'Прежние критерии', 'Наборы прежних лет: заключения по ним остаются в силе.'),
      employers_required: flag(
        'Место работы авторов',
        'true — работа не публикуется, пока неизвестно, где работает её автор: иначе нельзя проверить, что эксперт ему не коллега.',
      ),
      names_public: flag('Имена экспертов', 'true — имена экспертов с их согласия видны.'),
      scores_public: flag('Средний балл', 'true — средний балл виден.'),
      days: count('Срок экспертизы', 'Сколько дней у эксперта, если срок не назван отдельно.', 1, 365).default(14),
      submitted_by: z
        .array(z.enum(['author', 'municipality', 'organisation']))
        .min(1)
        .default(['author', 'municipality', 'organisation'])
        .meta({ title: 'Кто подаёт', description: 'Кто может подать работу: author, municipality, organisation.' }),
      own: z
        .array(
          z.strictObject({
            submitted_via: z
              .enum(['author', 'municipality', 'organisation'])
              .optional()
              .meta({ title: 'Кто подал', description: 'Для работ, которые подал автор, муниципалитет или организация.' }),
            types: refs('materialType', 'Виды', 'Для работ этих видов; пусто — любых.'),
            criteria: ref('criteria', 'Критерии', 'Набор критериев для этих работ.'),
            quorum: count('Кворум', 'Сколько заключений нужно этим работам; без поля — как всем.', 1, 9).optional(),
          }),
        )
        .default([])
        .meta({
          title: 'Свои критерии',
          description: 'Работы, которые оценивают по своим критериям; действует первая подходящая строка.',
        }),
      programmes: z
        .strictObject({
          criteria: ref('criteria', 'Критерии', 'Набор критериев для программ.'),
          quorum: count('Кворум', 'Сколько заключений нужно программе; без поля — как всем.', 1, 9).optional(),
        })
        .optional()
        .meta({
          title: 'Экспертиза программ',
          description: 'Дополнительные профессиональные программы проходят экспертизу по этим критериям; без поля достаточно протокола.',
        }),
      number_format: z
        .string()
        .trim()
        .max(40)
        .refine(isNumberFormat, { params: { code: 'number-format' } })
        .default('{year}-{n}')
        .meta({ title: 'Номер в реестре', description: 'Вид номера: {n} — порядковый номер, {year} — год: СМ-{year}-{n}.' }),
    })
    .meta({ title: 'Экспертиза', description: 'Правила экспертизы.' }),
  licence: z
    .strictObject({
      default: ref('licence', 'Лицензия', 'Лицензия по умолчанию.'),
      term: z
        .union([z.literal('unlimited'), z.iso.date()])
        .meta({ title: 'Срок', description: 'unlimited — на весь срок авторского права, или дата.' }),
      territory: text('Территория', 'Где действует: весь мир.', 80),
    })
    .meta({ title: 'Лицензия банка', description: 'Лицензия, срок и территория по умолчанию.' }),
  current_year: schoolYear('Учебный год', 'Учебный год, который банк показывает первым; без поля — по дате сборки.').optional(),
  forge: z
    .strictObject({
      kind: z
        .enum(['github', 'gitlab', 'gitea', 'gitverse', 'gitflic'])
        .meta({ title: 'Вид', description: 'github, gitlab, gitea, gitverse, gitflic.' }),
      url: address('Адрес', 'Адрес хранилища.'),
      branch: text('Ветка', 'Основная ветка.', 60).default('main'),
    })
    .optional()
    .meta({ title: 'Хранилище', description: 'Где лежит содержание банка.' }),
  editor: z
    .strictObject({
      storage: z.enum(['forge', 'local', 'test']).meta({
        title: 'Куда пишет',
        description:
          'forge — в хранилище из поля forge (github, gitlab или gitea), local — в папку на этом компьютере, test — никуда, для пробы.',
      }),
      folder: text('Папка', 'Где в хранилище лежит содержание банка.', 120).default('content'),
      requests: z.boolean().default(true).meta({
        title: 'Запросы на слияние',
        description: 'true — каждая правка уходит на проверку отдельным запросом (github, gitlab), false — сразу в основную ветку.',
      }),
      sign_in: address('Служба входа', 'Адрес службы входа через OAuth; без поля входят по личному ключу доступа.').optional(),
      app_id: text('Приложение', 'Код приложения OAuth в хранилище, если вход через него.', 120).optional(),
    })
    .optional()
    .meta({ title: 'Редактор на сайте', description: 'Редактор в браузере по адресу /admin/. Нет поля — его нет на сайте.' }),
  federation: federationSchema,
  features: z.partialRecord(z.enum(features), z.boolean()).default({}).meta({
    title: 'Разделы',
    description: 'false — раздела на сайте нет. pdf: true — у каждой работы есть и PDF для печати (без этого поля его нет).',
  }),
  menu: z.array(z.enum(menuSections)).min(1).max(4).optional().meta({
    title: 'Меню',
    description: 'До четырёх разделов по порядку; без поля — materials, webinars, units, documents. Остальные стоят в подвале сайта.',
  }),
  theme: z
    .strictObject({
      accent: z
        .string()
        .regex(/^#[0-9a-f]{6}$/i)
        .meta({ title: 'Цвет', description: 'Основной цвет, #rrggbb.' }),
    })
    .partial()
    .optional()
    .meta({ title: 'Оформление', description: 'Цвет банка.' }),
  age_mark: z.enum(['0+', '6+', '12+', '16+', '18+']).optional().meta({ title: 'Возрастной знак', description: 'Если нужен на сайте.' }),
  limits: z
    .strictObject({
      file_mb: count('Размер файла, МБ', 'Наибольший размер файла.', 1, 500).default(15),
      image_mb: count('Размер картинки, МБ', 'Наибольший размер картинки.', 1, 100).default(8),
    })
    .default({ file_mb: 15, image_mb: 8 })
    .meta({ title: 'Ограничения', description: 'Размеры файлов.' }),
  languages: z
    .array(faceSchema.refine(({ code }) => code !== 'ru', { path: ['code'], params: { code: 'face-russian' } }))
    .default([])
    .meta({
      title: 'Языки оформления',
      description: 'Языки, кроме русского, на которых можно собрать оформление сайта; переводы лежат в strings/<код>.yaml.',
    }),
  notes: texts('Что уточняется', 'О чём сказать на странице объединений: «перечень объединений уточняется».', 300),
});

/** `region.yaml`: everything that makes the bank this region's bank. */
export const regionSchema = profileSchema.refine(({ editor, forge }) => editor?.storage !== 'forge' || isEditable(forge), {
  path: ['editor', 'storage'],
  params: { code: 'editor-forge' },
});

/** The region's profile, as read from `region.yaml`. */
export type Region = z.infer<typeof regionSchema>;

/** One `{n}` tells works apart; other braces would stand in the number as they are. */
function isNumberFormat(format: string): boolean {
  const left = format.replace('{n}', '').replace('{year}', '');
  return format.includes('{n}') && !/[{}]/.test(left);
}

/** The web editor speaks to three kinds of forges, and must know the owner and the name of the storage. */
function isEditable(forge: z.infer<typeof profileSchema>['forge']): boolean {
  if (forge === undefined || !['github', 'gitlab', 'gitea'].includes(forge.kind)) return false;
  return new URL(forge.url).pathname.split('/').filter(Boolean).length > 1;
}

function isTimeZone(value: string): boolean {
  try {
    return new Intl.DateTimeFormat('ru', { timeZone: value }) !== undefined;
  } catch {
    return false;
  }
}
