import { aMaterial, aRecommendation } from '../../testing/builders.ts';
import { testRule } from '../../testing/rule-cases.ts';
import { emptyWork } from './empty-work.ts';
import { recheck } from './recheck.ts';

const material = 'materials/2025-2026/material-1/index.md';

testRule(emptyWork, [
  { name: 'stages only', bank: { entries: [aMaterial()] }, finds: [] },
  { name: 'a file only', bank: { entries: [aMaterial({ stages: [], files: [{ file: 'a.pdf', title: 'А' }] })] }, finds: [] },
  { name: 'text only', bank: { entries: [aMaterial({ stages: [] }, { body: 'Текст.' })] }, finds: [] },
  { name: 'nothing', bank: { entries: [aMaterial({ stages: [] }, { body: '\n \n' })] }, finds: [`warning ${material}`] },
  {
    name: 'recommendations of nothing',
    bank: { entries: [aRecommendation()] },
    finds: ['warning recommendations/2025-2026/recommendation-1/index.md'],
    tells: ['В работе нет ни текста, ни хода занятия, ни файлов. Напишите текст после второй строки «---» или приложите файл.'],
  },
  {
    name: 'recommendations of a text, and of a file',
    bank: { entries: [aRecommendation({}, { body: 'Текст.' }), aRecommendation({ files: [{ file: 'a.pdf', title: 'А' }] }, { id: 'b' })] },
    finds: [],
  },
]);

testRule(recheck, [
  { name: 'on the day', bank: { entries: [aMaterial({ recheck_by: '2026-02-01' })] }, finds: [] },
  {
    name: 'a day late',
    bank: { entries: [aMaterial({ recheck_by: '2026-01-31' })] },
    finds: [`warning ${material} recheck_by`],
    says: /31 января 2026/,
  },
  { name: 'an archived work', bank: { entries: [aMaterial({ recheck_by: '2026-01-31', state: 'archived' })] }, finds: [] },
  {
    name: 'whole words',
    bank: { entries: [aMaterial(), aMaterial({ recheck_by: '2025-12-31' }, { id: 'b' })] },
    finds: ['warning materials/2025-2026/b/index.md recheck_by'],
    tells: [
      'Перечитать работу обещали до 31 декабря 2025 г. Перечитайте её и впишите новый день, обновите или переведите в архив: state: archived.',
    ],
  },
]);
