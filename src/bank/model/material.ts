import { z } from 'zod';
import { attachments, count, date, demo, fileName, orUnknown, ref, refs, text, texts } from './common.ts';
import { authors, rights } from './credit.ts';
import { language } from './language.ts';

/** One stage of a lesson with its minutes. */
export const stageSchema = z.strictObject({
  title: text('Этап', 'Название этапа: «Открытие нового знания».', 160),
  minutes: count('Минуты', 'Сколько минут занимает этап.', 1, 600),
  teacher: text('Педагог', 'Что делает педагог.', 1500).optional(),
  students: text('Ученики', 'Что делают ученики.', 1500).optional(),
  result: text('Результат этапа', 'Что получилось к концу этапа.', 600).optional(),
});

/** A typical mistake and how to answer it. */
export const mistakeSchema = z.strictObject({
  mistake: text('Ошибка', 'Что ученики понимают или делают неверно.', 500),
  response: text('Как помочь', 'Что сделать или сказать.', 700),
});

/** A pedagogical development with everything its card shows; files lie beside it. */
export const materialSchema = z.strictObject({
  title: text('Название', 'Название без точки в конце, без вида работы и класса: «Сложение дробей с разными знаменателями».', 200),
  summary: text('Коротко', 'Что внутри и чем полезно — одно-три предложения. Видны в каталоге и поиске.', 600),
  type: ref('materialType', 'Вид', 'Код вида из content/vocabularies/material-types.yaml: lesson-plan, tech-map, worksheet.'),
  subjects: refs('subject', 'Предметы', 'Коды предметов из content/vocabularies/subjects.yaml.'),
  levels: refs('level', 'Уровни образования', 'Коды уровней: do, noo, ooo, soo, dod. Можно не писать: выводятся из классов.'),
  grades: refs('grade', 'Классы и группы', 'Коды из content/vocabularies/grades.yaml: "5", "6", do-senior.'),
  themes: refs('theme', 'Темы', 'Коды тем из content/vocabularies/themes.yaml.'),
  audiences: refs('audience', 'Кому пригодится', 'Коды из content/vocabularies/audiences.yaml.'),
  authors,
  unit: ref('unit', 'Объединение', 'Методическое объединение, которое рекомендовало работу.'),
  municipality: ref('municipality', 'Муниципалитет', 'Откуда работа; region — региональный уровень.').optional(),
  submitted_via: z
    .enum(['author', 'municipality', 'organisation'])
    .default('author')
    .meta({ title: 'Кто подал', description: 'author — автор, municipality — муниципальное объединение, organisation — организация.' }),
  submitted: date('Подано', 'День, когда работа подана на экспертизу.'),
  published: date('Опубликовано', 'День публикации в банке. Не раньше протокола.').optional(),
  updated: date('Обновлено', 'День последнего изменения по существу.').optional(),
  version: text('Версия', 'Номер версии: 1, 1.1, 2.', 20).default('1'),
  replaces: ref('material', 'Заменяет', 'Работа, вместо которой эта.').optional(),
  replaced_by: ref('material', 'Заменена', 'Работа, которой заменена эта.').optional(),
  recheck_by: date('Перепроверить до', 'День, к которому объединение перечитает работу.').optional(),
  language: language.optional(),
  keywords: texts('Ключевые слова', 'Слова, по которым работу будут искать.', 80),
  goals: texts('Цели', 'Чему учим и зачем, по одной цели в строке.'),
  results: z
    .strictObject({
      personal: texts('Личностные', 'Личностные результаты.'),
      meta: texts('Метапредметные', 'Метапредметные результаты.'),
      subject: texts('Предметные', 'Предметные результаты.'),
    })
    .partial()
    .optional()
    .meta({ title: 'Планируемые результаты', description: 'Результаты по ФГОС: personal, meta, subject.' }),
  key_points: texts('Главное', 'Что ученики унесут с занятия: три-пять коротких утверждений.'),
  duration: count('Продолжительность, мин', 'Минуты одного занятия; у программы — поле hours.', 1, 1200).optional(),
  lessons: count('Занятий', 'Сколько занятий, если их несколько.', 1, 500).optional(),
  hours: count('Часов', 'Объём программы или курса в часах.', 1, 2000).optional(),
  equipment: texts('Оборудование', 'Что подготовить: по одному предмету в строке.', 200),
  stages: z.array(stageSchema).default([]).meta({ title: 'Ход занятия', description: 'Этапы по порядку с минутами.' }),
  mistakes: z.array(mistakeSchema).default([]).meta({ title: 'Типичные ошибки', description: 'Ошибка и как помочь.' }),
  tips: texts('Советы коллегам', 'Что стоит знать тому, кто возьмёт работу.', 700),
  assessment: texts('Оценивание', 'Как понять, что цель достигнута.', 700),
  adaptation: z
    .array(
      z.strictObject({ for: text('Для кого', 'Дети с нарушением слуха, с ЗПР, одарённые.', 120), how: text('Как', 'Что изменить.', 800) }),
    )
    .default([])
    .meta({ title: 'Адаптация', description: 'Как провести с детьми с ОВЗ и с разной подготовкой.' }),
  prior_knowledge: texts('Что уже знают', 'Что ученики знают и умеют до занятия.'),
  age_mark: z
    .enum(['0+', '6+', '12+', '16+', '18+'])
    .optional()
    .meta({ title: 'Возрастной знак', description: 'Знак по 436-ФЗ, если нужен.' }),
  content_guidance: text('Осторожно', 'О чём предупредить: опыты с огнём, трудная тема.', 400).optional(),
  ai_used: z.enum(['none', 'text', 'pictures', 'both']).optional().meta({
    title: 'Участие ИИ',
    description: 'Помогал ли ИИ: none — нет, text — с текстом, pictures — с картинками, both — с тем и другим.',
  }),
  files: attachments,
  cover: fileName('Обложка', 'Картинка рядом с описанием.', 'image').optional(),
  ...rights,
  state: z.enum(['active', 'archived', 'withdrawn']).default('active').meta({
    title: 'Состояние',
    description: 'active — действует, archived — устарела, но доступна, withdrawn — снята: остаются номер и название.',
  }),
  state_reason: text('Почему', 'Почему работа в архиве или снята.', 400).optional(),
  programme_section: orUnknown(text('Раздел программы', 'Раздел федеральной рабочей программы.', 300)).optional(),
  demo,
});

/** A pedagogical development, as read from `index.md`. */
export type Material = z.infer<typeof materialSchema>;
