import { defineRule } from './rule.ts';

/** A card that leads to nothing wastes the reader's time. */
export const emptyWork = defineRule({
  id: 'empty-work',
  severity: 'warning',
  asks: 'В работе есть что взять: текст, ход занятия или файл.',
  find: ({ bank }) =>
    [
      ...[...bank.entries.material.values()].filter(
        ({ body, data }) => body.trim() === '' && data.stages.length === 0 && data.files.length === 0,
      ),
      ...[...bank.entries.recommendation.values()].filter(({ body, data }) => body.trim() === '' && data.files.length === 0),
    ].map(({ file }) => ({
      file,
      message: 'В работе нет ни текста, ни хода занятия, ни файлов.',
      hint: 'Напишите текст после второй строки «---» или приложите файл.',
    })),
});
