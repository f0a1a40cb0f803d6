import { z } from 'zod';
import { count, date, demo, flag, idSchema, partialDate, ref, refs, schoolYear, text, texts, validity } from './common.ts';

/** What an expert or a protocol can say of a work. */
export const verdicts = ['recommended', 'recommended-notes', 'revise', 'rejected', 'withdrawn'] as const;
const verdict = z.enum(verdicts).meta({
  title: 'Решение',
  description:
    'recommended — рекомендовано, recommended-notes — рекомендовано с замечаниями, revise — на доработку, rejected — не рекомендовано, withdrawn — снято автором.',
});

/** One accredited expert under a code; the name is shown only if the region's policy says so. */
export const expertSchema = z.strictObject({
  code: idSchema.meta({ title: 'Код эксперта', description: 'Постоянный код, под которым эксперт пишет заключения.' }),
  person: ref('person', 'Человек', 'Код человека, если политика региона разрешает имена.').optional(),
  organisation: ref('organisation', 'Организация', 'Где работает: эксперт не проверяет работы своих коллег.'),
  units: refs('unit', 'Объединения', 'Объединения, от которых аккредитован.'),
  subjects: refs('subject', 'Предметы', 'Предметы; пусто — любые.'),
  ...validity,
  demo,
});

/** An accredited expert. */
export type Expert = z.infer<typeof expertSchema>;

/** `experts.yaml`: all experts. */
export const expertsFileSchema = z.strictObject({
  experts: z.array(expertSchema).meta({ title: 'Эксперты', description: 'Список аккредитованных экспертов.' }),
});

/** One expert's conclusion on one material: `reviews/<year>/<material>/<nn>.yaml`. */
export const reviewSchema = z.strictObject({
  expert: ref('expert', 'Эксперт', 'Код из experts.yaml.'),
  date: date('Дата', 'Когда подписано заключение.'),
  criteria: ref('criteria', 'Критерии', 'Код набора критериев из content/criteria.'),
  scores: z.record(idSchema, z.number()).meta({ title: 'Баллы', description: 'Код критерия: балл.' }),
  verdict,
  revision: z
    .string()
    .regex(/^[0-9a-f]{16}$/)
    .meta({ title: 'Версия текста', description: 'Отпечаток прочитанного текста; его печатает проверка.', print: true }),
  conflict: flag('Личная заинтересованность', 'true — эксперт связан с автором; такое заключение не считается.'),
  comment: text('Замечания', 'Что поправить. На сайт не попадает.', 5000).optional(),
  demo,
});

/** An expert's conclusion. */
export type Review = z.infer<typeof reviewSchema>;

/** A decision that carries conclusions over to an edited text. */
export const amendmentSchema = z.strictObject({
  from: z
    .string()
    .regex(/^[0-9a-f]{16}$/)
    .meta({ title: 'С версии', description: 'Отпечаток рецензированного текста.' }),
  to: z
    .string()
    .regex(/^[0-9a-f]{16}$/)
    .meta({ title: 'На версию', description: 'Отпечаток нового текста.' }),
  date: date('Дата', 'Когда принято.'),
  reason: text('Что изменено', 'Какая правка и почему не нужна новая экспертиза.', 600),
  protocol: ref('protocol', 'Протокол', 'Протокол, которым правка принята; он называет работу в поле amended.'),
  authors: z.array(idSchema).min(1).optional().meta({
    title: 'Авторы',
    description: 'Коды всех авторов, если правка меняет их состав. Текст тот же — отпечатки from и to одинаковы.',
  }),
});

/** `reviews/<year>/<material>/amendments.yaml`. */
export const amendmentsFileSchema = z.strictObject({
  amendments: z.array(amendmentSchema).meta({ title: 'Правки', description: 'Правки, принятые без новой экспертизы.' }),
});

/** A decision that carries conclusions over to an edited text. */
export type Amendment = z.infer<typeof amendmentSchema>;

/** A protocol with its decisions. */
export const protocolSchema = z.strictObject({
  number: text('Номер', 'Номер протокола.', 40),
  date: date('Дата', 'День заседания.'),
  unit: ref('unit', 'Объединение', 'Чей протокол.'),
  school_year: schoolYear('Учебный год', 'Учебный год протокола.'),
  decisions: z
    .array(
      z.strictObject({
        material: ref('material', 'Работа', 'Код работы банка.').optional(),
        code: text('Шифр', 'Шифр работы, которую не рекомендовали: название и автор в банк не попадают.', 40).optional(),
        verdict,
        number: text('Номер в реестре', 'Номер, под которым работа внесена в реестр.', 40).optional(),
        authors: z
          .array(idSchema)
          .min(1)
          .optional()
          .meta({ title: 'Авторы', description: 'Коды авторов работы, которых утвердили: человека или, если он не назван, организации.' }),
        unit: ref('unit', 'Объединение', 'От какого объединения работа, если она под шифром.').optional(),
        until: partialDate('Действует до', 'Срок рекомендации, если он ограничен.').optional(),
        reason: text('Почему', 'Почему рекомендация отозвана: это видно на странице проверки.', 400).optional(),
      }),
    )
    .default([])
    .meta({ title: 'Решения', description: 'По каждой работе: решение и номер в реестре.' }),
  amended: z
    .array(idSchema)
    .default([])
    .meta({ title: 'Принятые правки', description: 'Коды работ, правки которых приняты без новой экспертизы.' }),
  demo,
});

/** A protocol, as read from its file. */
export type Protocol = z.infer<typeof protocolSchema>;

/** A versioned set of criteria with its scale and threshold. */
export const criteriaSchema = z.strictObject({
  title: text('Название', 'Название набора.', 200),
  proposal: flag('Образец', 'true — предложение, регион его ещё не утвердил; страница так и скажет.'),
  scale: z
    .strictObject({
      min: count('От', 'Наименьший балл.', 0, 100),
      max: count('До', 'Наибольший балл.', 1, 100),
      step: z.number().positive().default(1).meta({ title: 'Шаг', description: 'Через сколько идут баллы: 1 — целые, 0.5 — и половины.' }),
      labels: texts('Что значит балл', 'По слову на целый балл, начиная с наименьшего: не представлено, слабо.', 60),
    })
    .meta({ title: 'Шкала', description: 'Границы балла.' }),
  criteria: z
    .array(
      z.strictObject({
        id: idSchema.meta({ title: 'Код', description: 'Код критерия.' }),
        name: text('Критерий', 'Название.', 160),
        ask: text('Вопрос', 'На что смотрит эксперт.', 400),
        weight: z.number().positive().default(1).meta({ title: 'Вес', description: 'Вес в сумме.' }),
        blocking_if_zero: flag('Обязателен', 'true — с нулём по этому критерию работа не проходит.'),
        minimum: z
          .number()
          .optional()
          .meta({ title: 'Наименьший балл', description: 'Средний балл экспертов по этому критерию должен быть не ниже.' }),
      }),
    )
    .min(1)
    .meta({ title: 'Критерии', description: 'Критерии по порядку.' }),
  pass: z.number().meta({ title: 'Порог', description: 'Наименьший средний балл всех экспертов.' }),
  max_spread: z
    .number()
    .optional()
    .meta({ title: 'Разброс', description: 'Если суммы экспертов расходятся сильнее, нужен ещё один эксперт.' }),
  basis: text('Основание', 'Чем утверждён набор или откуда взят.', 500).optional(),
  ...validity,
});

/** A set of criteria, as read from its file. */
export type CriteriaSet = z.infer<typeof criteriaSchema>;
