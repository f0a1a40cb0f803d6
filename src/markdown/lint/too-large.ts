import { MAX_DEPTH, MAX_LENGTH } from '../limits.ts';
import type { Excess } from '../limits.ts';
import type { ProseIssue } from './prose-rule.ts';

const MESSAGES: Readonly<Record<Excess, { message: string; hint: string }>> = {
  'too-large': {
    message: `Текст слишком велик: больше ${MAX_LENGTH.toLocaleString('ru-RU')} знаков или таблица на сотни тысяч клеток.`,
    hint: 'Разделите текст на несколько материалов или приложите большую таблицу файлом.',
  },
  'too-deep': {
    message: `Вложенность цитат, списков или выделений больше ${MAX_DEPTH} уровней: такой текст не собрать.`,
    hint: 'Обычно это случайный повтор знаков «>», «-» или «*». Найдите его и удалите.',
  },
};

/** Returns the only issue of a text that is refused before any rule can read it. */
export function excessFault(excess: Excess, firstLine: number): ProseIssue {
  return { rule: excess, severity: 'error', line: firstLine, column: 1, ...MESSAGES[excess] };
}
