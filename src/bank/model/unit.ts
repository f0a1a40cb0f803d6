import { z } from 'zod';
import { address, demo, flag, orUnknown, partialDate, ref, refs, schoolYear, text, texts, validity } from './common.ts';

/** The kinds of associations, from the region down to the school; a tree may skip levels. */
export const unitKinds = ['rumo', 'omo', 'section', 'centre', 'munumo', 'municipal-service', 'mmo', 'smo', 'club', 'site'] as const;

/** Who led a unit and when. */
export const tenureSchema = z.strictObject({
  person: orUnknown(ref('person', 'Человек', 'Код человека; unknown — уточняется.')),
  role: text('Роль', 'Как называется роль: руководитель, председатель.', 120).optional(),
  ...validity,
});

/** What a municipal association agrees with the РУМО, and how far it has come. */
export const agreementSchema = z.strictObject({
  matter: z.enum(['head', 'members', 'plan', 'report']).meta({
    title: 'Что согласуют',
    description: 'head — кандидатура руководителя, members — кандидатуры членов РУМО, plan — план работы, report — отчёт о работе.',
  }),
  school_year: schoolYear('Учебный год', 'Учебный год плана или отчёта.').optional(),
  state: z.enum(['sent', 'agreed', 'returned']).meta({
    title: 'Состояние',
    description: 'sent — на согласовании, agreed — согласовано, returned — возвращено на доработку.',
  }),
  date: orUnknown(partialDate('Дата', 'Когда направлено, согласовано или возвращено.')).optional(),
  note: text('Пояснение', 'Что исправить или где об этом сказано.', 300).optional(),
});

/** Any methodical association of teachers. */
export const unitSchema = z.strictObject({
  name: text('Название', 'Полное название.', 250),
  short_name: text('Короткое название', 'Для карточек и меню: «Математика».', 80),
  kind: z.enum(unitKinds).meta({
    title: 'Вид',
    description:
      'rumo, omo, section — секция, centre — центр, munumo, municipal-service — муниципальная методическая служба, mmo, smo — школьное, club — клуб, site — площадка.',
  }),
  parent: ref('unit', 'Входит в', 'Объединение, в которое входит это.').optional(),
  summary: text('Коротко', 'Кого объединяет и чем занимается.', 600).optional(),
  old_names: texts('Прежние названия', 'Как называлось раньше.', 250),
  subjects: refs('subject', 'Предметы', 'Коды предметов.'),
  levels: refs('level', 'Уровни', 'Коды уровней.'),
  audiences: refs('audience', 'Кого объединяет', 'Коды аудиторий.'),
  municipality: ref('municipality', 'Муниципалитет', 'Для муниципальных и школьных объединений.').optional(),
  municipalities: refs('municipality', 'Муниципалитеты', 'Чьи муниципальные объединения входят.'),
  organisation: ref('organisation', 'Организация', 'При какой организации работает.').optional(),
  heads: z.array(tenureSchema).default([]).meta({ title: 'Руководители', description: 'Кто и когда руководил.' }),
  agreements: z
    .array(agreementSchema)
    .default([])
    .meta({ title: 'Согласование с РУМО', description: 'Кандидатуры, планы и отчёты муниципального объединения, новые — первыми.' }),
  contacts: z
    .strictObject({
      email: orUnknown(z.email().meta({ title: 'Почта', description: 'Служебный адрес.' })).optional(),
      phone: orUnknown(text('Телефон', 'Служебный телефон.', 60)).optional(),
      page: address('Страница', 'Прежняя страница.').optional(),
    })
    .optional()
    .meta({ title: 'Контакты', description: 'Только служебные.' }),
  to_confirm: flag('Уточняется', 'true — владелец банка ещё не подтвердил это объединение.'),
  basis: text('На чём основано', 'Почему объединение попало в список, пока он не подтверждён.', 300).optional(),
  ...validity,
  demo,
});

/** A methodical association, as read from its file. */
export type Unit = z.infer<typeof unitSchema>;
