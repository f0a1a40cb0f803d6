import type { Kind } from '../model/index.ts';
import type { Readable } from '../fragment.ts';
import { oncePer } from '../once-per.ts';
import { readablesOf } from '../sources.ts';
import { defineRule, type Fault } from './rule.ts';

type Form = readonly [isBad: RegExp, message: string, hint: string, exceptKind?: Kind];

const forms: readonly Form[] = [
  [/(?:\p{L}{3}|[»)\d])\.$/u, 'Название кончается точкой.', 'Уберите точку в конце.'],
  [
    /^(?=(?:.*\p{Lu}){8})[^\p{Ll}]*$/u,
    'Название набрано одними заглавными буквами.',
    'Наберите его обычными буквами: «Сложение дробей».',
    'organisation',
  ],
  [/["„“”]/, 'В названии прямые или чужие кавычки.', 'Замените их на «ёлочки».'],
  [/!{2,}|\?{2,}/, 'В названии несколько восклицательных или вопросительных знаков подряд.', 'Оставьте один знак или ни одного.'],
  [/\s{2,}/, 'В названии два пробела подряд.', 'Оставьте один.'],
];

/** Titles stand in lists, registers and references side by side: one form for all. */
export const titleForm = defineRule({
  id: 'title-form',
  severity: 'warning',
  asks: 'Название без точки в конце, не одними заглавными, с кавычками «ёлочками».',
  find: (context) => readablesOf(context).flatMap((entry) => faultsOf(entry)),
});

/** Once per file: what has not changed is not searched again. */
const faultsOf = oncePer(({ kind, file, data }: Readable): Fault[] =>
  (['title', 'name'] as const).flatMap((field) => {
    const title = (data as Record<string, unknown>)[field];
    if (typeof title !== 'string') return [];
    return forms
      .filter(([isBad, , , skips]) => skips !== kind && isBad.test(title))
      .map(([, message, hint]) => ({ file, field: [field], message, hint }));
  }),
);
