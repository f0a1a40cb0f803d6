import { aMaterial } from '../../testing/builders.ts';
import { testRule } from '../../testing/rule-cases.ts';
import { invisibleCharacters } from './invisible-characters.ts';

const titled = (title: string) => ({ entries: [aMaterial({ title })] });
const at = ['error materials/2025-2026/material-1/index.md title'];

testRule(invisibleCharacters, [
  { name: 'a non-breaking space is welcome', bank: titled('5\u00a0класс'), finds: [] },
  { name: 'й and ё in one part', bank: titled('чай и ёж'), finds: [] },
  { name: 'a soft hyphen', bank: titled('дро\u00adби'), finds: at, says: /мягкий перенос/ },
  { name: 'two soft hyphens are told once', bank: titled('сло\u00adже\u00adние'), finds: at },
  { name: 'a space of no width', bank: titled('дро\u200bби'), finds: at },
  { name: 'a lost letter', bank: titled('дро\ufffdи'), finds: at, says: /перекодировке/ },
  { name: 'й in two parts', bank: titled('ча\u0438\u0306'), finds: at, says: /«й» набрана двумя знаками/ },
  {
    name: 'whole words: a sign, and two letters of which one is there twice',
    bank: titled('дро\u00adби ча\u0438\u0306 ко\u0438\u0306ка е\u0308ж'),
    finds: [...at, ...at, ...at],
    says: /^Невидимый знак в значении «дро\u00adби .*»: мягкий перенос\. Удалите его или наберите значение заново: такие слова не находит поиск\.\n.*«й» .*\n.*«ё» /,
  },
]);
