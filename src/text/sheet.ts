import { formatNumber } from './format.ts';

/** What an empty field of the form shows; a sheet that still says so is not filled. */
const prompts = { choose: 'Выберите', date: 'Укажите дату', comment: 'Что исправить и где' } as const;

const keep = 'Первый столбец и готовые ответы не меняйте: по ним программа узнаёт работу.';

/** The words of the form that an expert fills in. */
export const sheetText = {
  ...prompts,
  prompts: Object.values(prompts),
  title: (work: string) => `Экспертное заключение: ${work}`,
  heading: 'Экспертное заключение',
  about: (work: string) => `Работа «${work}».`,
  how: (due: string) => `Заполните бланк до ${due} и верните его секретарю экспертизы. ${keep}`,
  howAgain: `Текст изменился после вашего заключения: перечитайте работу, заполните бланк заново и верните его секретарю экспертизы. ${keep}`,
  work: 'Работа и эксперт',
  scores: 'Баллы',
  verdict: 'Решение',
  fieldHead: 'Вопрос',
  answerHead: 'Ответ',
  codeHead: 'Код',
  criterionHead: 'Критерий',
  scoreHead: 'Балл',
  weight: (weight: number) => `Вес в сумме — ${formatNumber(weight)}.`,
  sum: (most: number, pass: number) => `Наибольшая сумма — ${formatNumber(most)}, порог — ${formatNumber(pass)}.`,
  sumWeighted: 'Баллы складывают с весами критериев.',
  /** Stands above the text of the work that goes with the form. */
  underReview: (revision: string) =>
    `Работа на общественно-профессиональной экспертизе: не передавайте её другим. Отпечаток текста — ${revision}.`,
  private: 'Имя писать не нужно. Заключение на сайт не попадает.',
} as const;
