import { expect, test } from 'vitest';
import { aBank, aContext, aDocument, aMaterial, aPerson, aReview, aUnit } from '../../testing/builders.ts';
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
  {
    name: 'a phone in a conclusion, not the print of the text it is about',
    bank: {
      entries: [aMaterial()],
      reviews: [aReview(aMaterial(), { revision: '89101234567abcde' }), aReview(aMaterial(), { comment: `Тел. ${phone}` }, 2)],
    },
    finds: ['error reviews/2025-2026/material-1/02.yaml comment'],
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
  {
    name: 'whole words, on the line of the body',
    bank: { entries: [aMaterial({}, { body: `Текст.\n\nЗвоните: ${phone}.\nУчитель: Петрова М. И.` })] },
    finds: [`error ${material}`, `warning ${material}`],
    tells: [
      '12: Личные данные: телефон («8 (9…»). Уберите номер. Если он выдуман для задания, напишите 8 (000) 000-00-00; служебный внесите в контакты объединения.',
      '13: Похоже на имя автора или учителя: «Петр…». Имя показывают с согласия человека: опишите его в content/people и назовите в authors, а строку удалите. Нет согласия — уберите имя из текста и из файлов рядом.',
    ],
  },
  {
    name: 'whole words of other data',
    bank: { entries: [aMaterial({}, { body: 'ivanov@mail.ru, СНИЛС 112-233-445 95, Иванова Маша, 5 класс' })] },
    finds: [`error ${material}`, `error ${material}`, `warning ${material}`],
    tells: [
      '10: Личные данные: личная почта («ivan…»). Уберите адрес. Если он выдуман для задания, напишите name@example.ru; служебный внесите в контакты объединения.',
      '10: Личные данные: СНИЛС («112-…»). Удалите эти цифры отовсюду, и из файлов рядом. Если они выдуманы для задания, замените их нулями.',
      '10: Похоже на личные данные: имя и класс ученика («Иван…»). Уберите имя: «ученик 5 класса». Учеников в банке не называют.',
    ],
  },
  { name: 'an address is no text', bank: { entries: [aDocument({ url: 'https://example.ru/?a=ivanov@mail.ru' })] }, finds: [] },
]);

test('a place in a body has its line and column', () => {
  const columns = (body: string) =>
    personalData.check(aContext(aBank({ entries: [aMaterial({}, { body })] }))).map(({ line, column }) => [line, column]);
  expect(columns(`${phone}\nТел. ${phone}`)).toEqual([
    [10, 1],
    [11, 6],
  ]);
});
