import type { Readable } from '../fragment.ts';
import { oncePer } from '../once-per.ts';
import { rawFormula as rawFormulaIn } from '../raw-formula.ts';
import { readablesOf } from '../sources.ts';
import { defineRule, type Fault } from './rule.ts';

/** Titles and summaries go into lists, feeds and letters, where nothing draws formulas. */
export const rawFormula = defineRule({
  id: 'raw-formula',
  severity: 'warning',
  asks: 'В названии и кратком описании нет записи формул: там её покажут как набор знаков.',
  find: (context) => readablesOf(context).flatMap((entry) => faultsOf(entry)),
});

/** Once per file: what has not changed is not searched again. */
const faultsOf = oncePer(({ file, data }: Readable): Fault[] =>
  (['title', 'summary'] as const).flatMap((field) => {
    const text = (data as Record<string, unknown>)[field];
    const found = typeof text === 'string' ? rawFormulaIn(text) : undefined;
    if (found === undefined) return [];
    const shown = found.length > 40 ? `${found.slice(0, 40)}…` : found;
    const message = `${field === 'title' ? 'В названии' : 'В кратком описании'} запись формулы «${shown}»: читатель увидит её знаки.`;
    return [{ file, field: [field], message, hint: 'Скажите то же словами или обычными знаками: «уравнение x² = 4».' }];
  }),
);
