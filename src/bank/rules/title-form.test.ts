import { aMaterial, aUnit, anOrganisation } from '../../testing/builders.ts';
import { testRule } from '../../testing/rule-cases.ts';
import { titleForm } from './title-form.ts';

const titled = (title: string) => ({ entries: [aMaterial({ title })] });
const at = ['warning materials/2025-2026/material-1/index.md title'];

testRule(titleForm, [
  ...[
    'Сложение дробей',
    'Урок «Весна»',
    'Россия в XIX в.',
    'Города и др.',
    'ОГЭ и ЕГЭ',
    'Что такое ШНОР?',
    'Ура!',
    'Ждём…',
    'ФГОС ООО',
  ].map((title) => ({ name: title, bank: titled(title), finds: [] })),
  { name: 'a full stop', bank: titled('Сложение дробей.'), finds: at, says: /точк/ },
  { name: 'a full stop after a quotation', bank: titled('Урок «Весна».'), finds: at },
  { name: 'capitals', bank: titled('СЛОЖЕНИЕ ДРОБЕЙ'), finds: at, says: /заглавными/ },
  { name: 'straight quotes', bank: titled('Урок "Весна"'), finds: at, says: /ёлочки/ },
  { name: 'German quotes', bank: titled('Урок „Весна“'), finds: at },
  { name: 'shouting', bank: titled('Ура!!'), finds: at },
  { name: 'two spaces', bank: titled('Сложение  дробей'), finds: at },
  { name: 'the name of a unit', bank: { entries: [aUnit({ name: 'Объединение учителей.' })] }, finds: ['warning units/unit-1.md name'] },
  { name: 'organisations have names in capitals', bank: { entries: [anOrganisation({ name: 'ГАУ ДПО СОИРО' })] }, finds: [] },
]);
