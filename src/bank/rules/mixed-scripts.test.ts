import { aMaterial } from '../../testing/builders.ts';
import { testRule } from '../../testing/rule-cases.ts';
import { mixedScripts } from './mixed-scripts.ts';

const titled = (title: string) => ({ entries: [aMaterial({ title })] });
const at = ['error materials/2025-2026/material-1/index.md title'];

testRule(mixedScripts, [
  ...['IT-урок', 'Python в 9 классе', 'QR‑код', 'Формат DOCX', '5A'].map((title) => ({ name: title, bank: titled(title), finds: [] })),
  { name: 'a Latin c', bank: titled('Урок \u0063трановедения'), finds: at, says: /Замените на «страноведения»/ },
  { name: 'a Cyrillic о in a Latin word', bank: titled('Pyth\u043en'), finds: at, says: /«Python»/ },
  {
    name: 'deep inside',
    bank: { entries: [aMaterial({ stages: [{ title: 'Э\u0074ап', minutes: 45 }] })] },
    finds: ['error materials/2025-2026/material-1/index.md stages.0.title'],
  },
  {
    name: 'in a vocabulary',
    bank: { vocabularies: { themes: [{ id: 't', name: 'Тем\u0061', group: 'exam' }] } },
    finds: ['error vocabularies/themes.yaml items.2.name'],
  },
  {
    name: 'a file is called what it is called',
    bank: { entries: [aMaterial({ files: [{ file: 'л\u0069ст.pdf', title: 'Лист' }] })] },
    finds: [],
  },
]);
