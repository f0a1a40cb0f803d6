import { isLater, tellDate } from '../partial-date.ts';
import { sourcesOf } from '../sources.ts';
import { defineRule } from './rule.ts';

/** Fields that tell of something that has happened. */
const past = ['submitted', 'published', 'updated'] as const;

/** What is said to have happened must not lie ahead. */
export const datesFuture = defineRule({
  id: 'dates-future',
  severity: 'error',
  asks: 'Даты подачи, публикации и обновления уже наступили.',
  find: (context) =>
    sourcesOf(context).flatMap(({ file, data }) =>
      past.flatMap((field) => {
        const date = (data as Record<string, unknown>)[field];
        if (typeof date !== 'string' || !/^\d/.test(date) || !isLater(date, context.today)) return [];
        return [
          {
            file,
            field: [field],
            message: `В поле «${field}» стоит ${tellDate(date)}: этот день ещё не наступил.`,
            hint: `Сегодня ${tellDate(context.today)}. Проверьте год и месяц или впишите сегодняшний день.`,
          },
        ];
      }),
    ),
});
