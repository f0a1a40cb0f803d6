import { aMaterial, aPerson, aUnit } from '../../testing/builders.ts';
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
  {
    name: 'an author named in the text without a consent; the message keeps the name to itself',
    bank: { entries: [aMaterial({}, { body: 'Текст.\n\nУчитель: Петрова М. И.' })] },
    finds: [`warning ${material}`],
    says: /^Похоже на имя автора или учителя: «Петр…»\. .*content\/people/,
  },
  {
    name: 'in a field',
    bank: { entries: [aMaterial({ summary: 'Подготовила Петрова Мария Ивановна.' })] },
    finds: [`warning ${material} summary`],
  },
  {
    name: 'one who has agreed to be shown',
    bank: {
      entries: [aPerson({ surname: 'Петрова', name: 'Мария', patronymic: 'Ивановна' }), aMaterial({}, { body: 'Учитель: Петрова М. И.' })],
    },
    finds: [],
  },
  {
    name: 'one who has taken the consent back',
    bank: {
      entries: [
        aPerson({
          ...{ surname: 'Петрова', name: 'Мария', patronymic: 'Ивановна' },
          consent: { distribution: { id: '1', date: '2025-01-01', withdrawn: '2025-10-01' } },
        }),
        aMaterial({}, { body: 'Учитель: Петрова М. И.' }),
      ],
    },
    finds: [`warning ${material}`],
  },
]);
