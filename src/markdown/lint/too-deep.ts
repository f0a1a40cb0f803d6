import { MAX_DEPTH } from '../limits.ts';
import type { ProseFault } from './prose-rule.ts';

/** Says that a text is refused for its nesting before any rule can read it. */
export const TOO_DEEP: ProseFault = {
  line: 1,
  column: 1,
  message: `Вложенность цитат, списков или выделений больше ${MAX_DEPTH} уровней: такой текст не собрать.`,
  hint: 'Обычно это случайный повтор знаков «>», «-» или «*». Найдите его и удалите.',
};
