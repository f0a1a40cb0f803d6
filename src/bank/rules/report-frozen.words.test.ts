import { expect } from 'vitest';
import { aReport } from '../../testing/builders.ts';
import { testRule } from '../../testing/rule-cases.ts';
import { sealOf } from '../report-draft/frozen.ts';
import { reportFrozen } from './report-frozen.ts';

const file = 'reports/2024-2025.mdx';
const report = (data: Parameters<typeof aReport>[0], body = 'Текст.') =>
  aReport({ frozen: true, ...data }, { id: '2024-2025', file, body });
const seal = sealOf(report({}));
const keep = new Map([['2024-2025', { seal, counted: { omo: 2 }, line: 3 }]]);
const again = 'npm run report -- 2024-2025 --refreeze "почему"';
const anew = `Если правка нужна, закройте год заново: ${again}.`;

testRule(reportFrozen, [
  {
    name: 'closed, but its seal and figures are not kept in it',
    bank: { entries: [report({})], frozen: keep },
    finds: [`error ${file} seal`, `error ${file} counted`, `warning ${file} frozen`],
    tells: [
      `Отпечаток закрытого отчёта — удалён, а при закрытии был ${seal}. Верните прежний. ${anew}`,
      `В закрытом отчёте counted: omo — нет данных, а при закрытии было 2. Верните прежнее. ${anew}`,
      'Отчёт закрыт, но что в нём было и что посчитал банк, не записано: перемены никто не заметит. Запустите npm run report -- 2024-2025 --freeze.',
    ],
  },
  {
    name: 'thawed',
    bank: { entries: [report({ frozen: false })], frozen: keep },
    finds: [`error ${file} year`],
    tells: [
      `Отчёт был закрыт, а теперь в нём нет frozen: true: перемены никто не заметит. Верните frozen, counted и seal. Если закрытый отчёт правят, закройте его заново: ${again}.`,
    ],
  },
  {
    name: 'sealed, and told of nowhere else',
    bank: { entries: [report({ seal })] },
    finds: [`warning ${file} seal`],
    tells: [
      'Отчёт закрыт, а в frozen.txt о нём нет строки. Запустите npm run report -- 2024-2025 --freeze: если отчёт не меняли, команда допишет строку.',
    ],
  },
  {
    name: 'changed after it was sealed',
    bank: { entries: [report({ seal, counted: { omo: 2 } }, 'Другой текст.')], frozen: keep },
    finds: [`error ${file} seal`, `warning ${file} counted.omo`],
    tells: [
      `Отчёт закрыт, а его текст или числа изменены: отпечаток был ${seal}, стал ${sealOf(report({}, 'Другой текст.'))}. Верните прежний текст. ${anew}`,
      expect.stringMatching(/^2024–2025 год закрыт, а посчитанное изменилось: «.+» — 2, стало .+\. Верните записи\. Если правка/),
    ],
  },
  {
    name: 'gone, on its line of the list',
    bank: { frozen: keep },
    finds: ['error frozen.txt'],
    tells: ['3: Отчёт «2024-2025» был закрыт, а теперь его нет. Верните его в reports под прежним именем.'],
  },
  ...(['summary', 'conclusions', 'directions', 'next_year'] as const).map((field) => ({
    name: `a place that waits in ${field}`,
    bank: { entries: [report({ frozen: false, [field]: field === 'summary' ? '[Допишите: что]' : ['Да.', '[Допишите: что]'] })] },
    finds: [`warning ${file}`],
    tells: ['В отчёте осталось место «[Допишите: …]». Допишите или удалите это место.'],
  })),
  {
    name: 'a place that waits, on its line',
    bank: { entries: [report({ frozen: false }, '[Допишите: что]\nТекст.')] },
    finds: [`warning ${file}`],
    tells: ['10: В отчёте осталось место «[Допишите: …]». Допишите или удалите это место.'],
  },
]);
