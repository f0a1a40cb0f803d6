/** The words of the page on what the software promises. */
export const proofsText = {
  title: 'Надёжность',
  description: 'Что обещает программа банка, сколько раз это испытано и какая подложенная ошибка при этом найдена.',
  lead: 'Каждое обещание испытано: здесь сказано, сколько раз и сколько раз оно не выдержало. Рядом — ошибка, которую подложили нарочно: испытание, которое её не находит, ничего не стоит.',
  columns: { promise: 'Обещание', tried: 'Испытано', failed: 'Не выдержало', planted: 'Подложенная ошибка' },
  found: 'найдена',
  missed: 'НЕ НАЙДЕНА',
  bank: (name: string) => `Банк, на котором испытывали: ${name}.`,
  last: (date: string) => `Последние испытания — ${date}.`,
  repeat: 'Повторить их на своём компьютере:',
  command: 'npm run prove -- --long',
  data: 'Те же итоги файлом, с зерном случайности каждого:',
  outcome: (tried: string, failed: string, planted: string, day: string) =>
    `Испытано ${day}: ${tried}, не выдержало: ${failed}. Подложенная ошибка ${planted}.`,
  none: 'Испытаний ещё не было.',
} as const;
