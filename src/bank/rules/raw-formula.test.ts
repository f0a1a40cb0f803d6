import { aMaterial } from '../../testing/builders.ts';
import { testRule } from '../../testing/rule-cases.ts';
import { rawFormula } from './raw-formula.ts';

const summed = (summary: string) => ({ entries: [aMaterial({ summary })] });
const at = (field: string) => [`warning materials/2025-2026/material-1/index.md ${field}`];

testRule(rawFormula, [
  ...['Уравнение x² = 4.', 'Билет стоит $5 и $10.', 'Файл C:\\Users\\urok и папка my_files.', 'Знаки _ и ^ на клавиатуре.'].map((text) => ({
    name: text,
    bank: summed(text),
    finds: [],
  })),
  ...['где y_{i} — значение', 'Дробь \\frac{1}{2}', 'Число $x$ на прямой', 'Площадь a^2', 'Корень \\(x\\)', '(a+b)^{2}'].map((text) => ({
    name: text,
    bank: summed(text),
    finds: at('summary'),
    says: /запись формулы/,
  })),
  { name: 'a title', bank: { entries: [aMaterial({ title: 'Функция y = x^2' })] }, finds: at('title'), says: /В названии/ },
  {
    name: 'a long formula is cut to forty signs',
    bank: summed(`Число $x=${'1'.repeat(60)}$.`),
    finds: at('summary'),
    says: /^В кратком описании запись формулы «.{40}…»: читатель увидит её знаки\. Скажите то же словами или обычными знаками: «уравнение x² = 4»\.$/,
  },
  {
    name: 'both fields',
    bank: { entries: [aMaterial({ title: 'Число $x$', summary: 'Площадь a^2' })] },
    finds: [...at('title'), ...at('summary')],
    says: /^В названии запись формулы «\$x\$»: читатель увидит её знаки\./,
  },
]);
