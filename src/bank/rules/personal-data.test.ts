import { aMaterial, aUnit } from '../../testing/builders.ts';
import { testRule } from '../../testing/rule-cases.ts';
import { personalData } from './personal-data.ts';

const material = 'materials/2025-2026/material-1/index.md';
const phone = '8 (910) 123-45-67';

testRule(personalData, [
  {
    name: 'a phone in the text',
    bank: { entries: [aMaterial({}, { body: `Текст.\nТел. ${phone}` })] },
    finds: [`error ${material}`],
    says: /«8 \(9…»/,
  },
  { name: 'in a list of a card', bank: { entries: [aMaterial({ tips: [`Звоните: ${phone}`] })] }, finds: [`error ${material} tips.0`] },
  {
    name: 'a pupil',
    bank: { entries: [aMaterial({ summary: 'Проект: Петров Иван, 5 «А» класс.' })] },
    finds: [`error ${material} summary`],
    says: /«Петр…»/,
  },
  {
    name: 'a phone of a town',
    bank: { entries: [aMaterial({}, { body: '8 (4812) 34-56-78' })] },
    finds: [`warning ${material}`],
    says: /Похоже/,
  },
  {
    name: 'contacts of an association',
    bank: { entries: [aUnit({ contacts: { phone, email: 'omo@mail.ru' } }), aMaterial({}, { body: `Пишите на omo@mail.ru, ${phone}` })] },
    finds: [],
  },
  {
    name: 'the phone of the owner',
    bank: {
      region: { owner: { name: 'И', address: 'Г', email: 'bank@mail.ru', phone: '8 4812 34-56-78', inn: 'unknown', ogrn: 'unknown' } },
      entries: [aMaterial({}, { body: '+7 (4812) 34-56-78' })],
    },
    finds: [],
  },
]);
