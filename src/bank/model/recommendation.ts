import { z } from 'zod';
import { attachments, date, demo, ref, refs, text, texts } from './common.ts';
import { authors, rights } from './credit.ts';
import { language } from './language.ts';

/** Methodical recommendations of a unit. */
export const recommendationSchema = z.strictObject({
  title: text('Название', 'Название рекомендаций без слов «методические рекомендации».', 250),
  summary: text('Коротко', 'О чём и кому — одно-три предложения.', 600),
  unit: ref('unit', 'Объединение', 'Чьи рекомендации.'),
  authors,
  subjects: refs('subject', 'Предметы', 'Коды предметов.'),
  levels: refs('level', 'Уровни', 'Коды уровней образования.'),
  grades: refs('grade', 'Классы', 'Коды классов и групп.'),
  themes: refs('theme', 'Темы', 'Коды тем.'),
  audiences: refs('audience', 'Кому пригодится', 'Коды аудиторий.'),
  language: language.optional(),
  keywords: texts('Ключевые слова', 'Слова для поиска.', 80),
  published: date('Опубликовано', 'День публикации.'),
  updated: date('Обновлено', 'День последнего изменения по существу.').optional(),
  approved_by: ref('protocol', 'Протокол', 'Протокол, которым рекомендации приняты.').optional(),
  files: attachments,
  ...rights,
  demo,
});

/** Methodical recommendations, as read from `index.md`. */
export type Recommendation = z.infer<typeof recommendationSchema>;
