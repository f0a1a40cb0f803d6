import type { Kind } from './model/index.ts';

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

/** Returns in Russian how the title of an entry is not like the others it stands with, and what to do. */
export function titleFaults(title: string, kind: Kind | undefined): { message: string; hint: string }[] {
  return forms
    .filter(([isBad, , , skips]) => (skips === undefined || skips !== kind) && isBad.test(title))
    .map(([, message, hint]) => ({ message, hint }));
}
