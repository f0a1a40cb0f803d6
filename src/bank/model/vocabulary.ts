import { z } from 'zod';
import { count, flag, idSchema, schoolYear, text, texts } from './common.ts';

/** What every item of every vocabulary has. */
const item = {
  id: idSchema.meta({ title: 'Код', description: 'Постоянный код.' }),
  name: text('Название', 'Название.', 250),
  short: text('Коротко', 'Короткое название.', 80).optional(),
  abbr: text('Сокращение', 'Сокращение: ОБЗР.', 20).optional(),
  synonyms: texts('Как ещё говорят', 'Слова для поиска.', 160),
};
const ids = (title: string) =>
  z
    .array(idSchema)
    .default([])
    .meta({ title, description: `${title}: коды.` });
const list = <T extends z.ZodType>(schema: T) =>
  z.strictObject({
    note: text('Пояснение', 'Откуда список и что в нём не подтверждено.', 1500).optional(),
    items: z.array(schema).meta({ title: 'Значения', description: 'Значения словаря по порядку показа.' }),
  });

/** A level of education. */
export const levelSchema = z.strictObject({
  ...item,
  name_gen: text('Родительный падеж', 'Кого? чего?', 250),
  fgos: text('ФГОС', 'Приказ об утверждении.', 200).optional(),
  programme: text('ФОП', 'Федеральная программа.', 200).optional(),
});
/** A school grade, an age group of a kindergarten or a course of a college. */
export const gradeSchema = z.strictObject({
  ...item,
  kind: z
    .enum(['school', 'preschool', 'college', 'age'])
    .meta({ title: 'Вид', description: 'school — класс, preschool — группа, college — курс, age — возраст.' }),
  level: idSchema.meta({ title: 'Уровень', description: 'Код уровня.' }),
  number: count('Номер', 'Номер класса.', 1, 13).optional(),
  age: text('Возраст', 'Возраст детей.', 20).optional(),
});
/** A subject with the school years in which it is taught and the names it bore. */
export const subjectSchema = z.strictObject({
  ...item,
  area: idSchema.meta({ title: 'Предметная область', description: 'Код области.' }),
  parent: idSchema.optional().meta({ title: 'Входит в', description: 'Код предмета, частью которого является курс.' }),
  grades: ids('Классы'),
  grades_history: z
    .array(
      z.strictObject({
        since: schoolYear('С года', 'Первый учебный год.').optional(),
        until: schoolYear('По год', 'Последний учебный год.').optional(),
        grades: ids('Классы'),
      }),
    )
    .default([])
    .meta({ title: 'Классы по годам', description: 'Если классы менялись.' }),
  since: schoolYear('С года', 'Первый учебный год.').optional(),
  until: schoolYear('По год', 'Последний учебный год.').optional(),
  successor: idSchema.optional().meta({ title: 'Преемник', description: 'Предмет, пришедший на смену.' }),
  old_names: z
    .array(
      z.strictObject({
        name: text('Название', 'Прежнее название.', 200),
        abbr: text('Сокращение', 'Прежнее сокращение.', 20).optional(),
        since: schoolYear('С года', 'Первый учебный год.').optional(),
        until: schoolYear('По год', 'Последний учебный год названия.').optional(),
      }),
    )
    .default([])
    .meta({ title: 'Прежние названия', description: 'Как предмет назывался раньше.' }),
  status: z
    .enum(['mandatory', 'by-request', 'course', 'elective', 'extracurricular', 'legacy', 'service', 'preschool', 'special'])
    .default('mandatory')
    .meta({
      title: 'Положение в учебном плане',
      description: 'mandatory, by-request, course, elective, extracurricular, legacy, service, preschool, special.',
    }),
  levels: ids('Уровни'),
});
/** A group of subjects, types or themes. */
export const groupSchema = z.strictObject(item);
/** A type of material. */
export const materialTypeSchema = z.strictObject({
  ...item,
  plural: text('Множественное число', 'Для заголовка списка.', 160),
  group: idSchema.meta({ title: 'Группа', description: 'Код группы.' }),
  lrt: text('schema.org', 'Значение learningResourceType.', 60),
  needs: z
    .array(z.enum(['subject', 'grades', 'age', 'nosology', 'direction', 'exam', 'fg']))
    .default([])
    .meta({ title: 'Нужные поля', description: 'Без чего карточка этого вида неполна.' }),
});
/** A theme: a label besides the subject. */
export const themeSchema = z.strictObject({ ...item, group: idSchema.meta({ title: 'Группа', description: 'Код группы.' }) });
/** An audience: who will use the thing. */
export const audienceSchema = z.strictObject({
  ...item,
  role: z
    .enum(['teacher', 'specialist', 'administrator', 'parent', 'student'])
    .meta({ title: 'Роль', description: 'schema.org educationalRole.' }),
});
/** A post of a pedagogue. */
export const positionSchema = z.strictObject(item);
/** A municipality with the names it bore. */
export const municipalitySchema = z.strictObject({
  ...item,
  centre: text('Центр', 'Административный центр.', 80).optional(),
  kind: z
    .enum(['district', 'city', 'region'])
    .meta({ title: 'Вид', description: 'district — округ или район, city — городской округ, region — региональный уровень.' }),
  okato: z
    .string()
    .regex(/^\d{2,11}$/)
    .optional()
    .meta({ title: 'ОКАТО', description: 'Код ОКАТО.' }),
  old_names: texts('Прежние названия', 'Прежние названия.', 160),
  scheme: z
    .strictObject({
      column: count('Столбец', 'Какой по счёту столбец схемы, с запада: больше десяти на телефоне не прочесть.', 1, 10),
      row: count('Строка', 'Какая по счёту строка схемы, с севера.', 1, 30),
      label: text('Сокращение', 'До четырёх букв: для узкого экрана.', 4),
    })
    .optional()
    .meta({ title: 'Место на схеме', description: 'Клетка на схеме муниципалитетов; без поля муниципалитет стоит только в списке.' }),
});
/** An abbreviation with its expansion. */
export const abbreviationSchema = z.strictObject({
  abbr: text('Сокращение', 'Сокращение.', 30),
  expansion: text('Расшифровка', 'Расшифровка.', 250),
  variants: texts('Другие написания', 'Другие написания.', 40),
  case_sensitive: flag('Только заглавными', 'true — строчное написание не раскрывать.'),
  ambiguous: flag('Многозначно', 'true — раскрывать осторожно.'),
});
/** An indicator of the annual report. */
export const indicatorSchema = z.strictObject({
  ...item,
  unit: text('Единица', 'Единица измерения.', 40),
  definition: text('Что считаем', 'Определение показателя.', 500),
});
/** A licence for the use of works. */
export const licenceSchema = z.strictObject({
  ...item,
  url: z.url().optional().meta({ title: 'Адрес', description: 'Текст лицензии.' }),
  terms: text('Что можно', 'Что разрешено, одной-двумя фразами.', 400),
  open: z.boolean().meta({ title: 'Открытая', description: 'true — свободная лицензия.' }),
});

/** Every vocabulary: the name of its file is the key. */
export const vocabularySchemas = {
  levels: list(levelSchema),
  grades: list(gradeSchema),
  'subject-areas': list(groupSchema),
  subjects: list(subjectSchema),
  'material-groups': list(groupSchema),
  'material-types': list(materialTypeSchema),
  'theme-groups': list(groupSchema),
  themes: list(themeSchema),
  audiences: list(audienceSchema),
  positions: list(positionSchema),
  municipalities: list(municipalitySchema),
  abbreviations: list(abbreviationSchema),
  indicators: list(indicatorSchema),
  licences: list(licenceSchema),
} as const;

/** The name of a vocabulary, equal to the name of its file without `.yaml`. */
export type VocabularyName = keyof typeof vocabularySchemas;
export type Level = z.infer<typeof levelSchema>;
export type Grade = z.infer<typeof gradeSchema>;
export type Subject = z.infer<typeof subjectSchema>;
export type Group = z.infer<typeof groupSchema>;
export type MaterialType = z.infer<typeof materialTypeSchema>;
export type Theme = z.infer<typeof themeSchema>;
export type Audience = z.infer<typeof audienceSchema>;
export type Position = z.infer<typeof positionSchema>;
export type Municipality = z.infer<typeof municipalitySchema>;
export type Abbreviation = z.infer<typeof abbreviationSchema>;
export type Indicator = z.infer<typeof indicatorSchema>;
export type Licence = z.infer<typeof licenceSchema>;
