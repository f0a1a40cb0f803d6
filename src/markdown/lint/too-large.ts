import { MAX_LENGTH } from '../limits.ts';
import type { ProseFault } from './prose-rule.ts';

/** Says that a text is refused for its size before any rule can read it. */
export const TOO_LARGE: ProseFault = {
  line: 1,
  column: 1,
  message: `Текст слишком велик: больше ${MAX_LENGTH.toLocaleString('ru-RU')} знаков, таблица на сотни тысяч ячеек или строка на десятки тысяч знаков разметки.`,
  hint: 'Разделите текст на несколько материалов или приложите большую таблицу файлом.',
};
