import { expect, test } from 'vitest';
import { baseData } from '../../testing/base-bank.ts';
import { aBank, aContext, aDocument, aMaterial, brief } from '../../testing/builders.ts';
import { testRule } from '../../testing/rule-cases.ts';
import { kinds } from '../model/index.ts';
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
  {
    name: 'in whole words',
    bank: titled('Урок \u0063трановедения'),
    finds: at,
    says: /^В слове «\u0063трановедения» смешаны .*Замените на «страноведения»/,
  },
  { name: 'two words of one title', bank: titled('Урок \u0063трановедения и Pyth\u043en'), finds: [...at, ...at] },
  {
    name: 'an address is what it is',
    bank: { entries: [aDocument({ url: 'https://xn--80ak6aa92e.com/\u0441trana' })] },
    finds: [],
  },
]);

test('a code in two alphabets is for references to tell', () => {
  const data = { ...baseData.material, unit: 'm\u0430th', summary: 'Урок \u0063 полосками, \u0063трановедение' };
  const { schema } = kinds.material;
  const fragment = { file: 'x.md', schema, kind: 'material' as const, id: 'x', isWhole: false, data, body: '', bodyLine: 1, files: [] };
  const found = mixedScripts.check(aContext(aBank(), { fragments: [fragment] }));
  expect(brief(found)).toEqual(['error x.md summary']);
});
