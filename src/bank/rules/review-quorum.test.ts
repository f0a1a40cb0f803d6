import { expect, test } from 'vitest';
import { aBank, aContext, aMaterial, anApproval, aProtocol, aReview } from '../../testing/builders.ts';
import { testRule } from '../../testing/rule-cases.ts';
import { reviewQuorum } from './review-quorum.ts';

const file = 'materials/2025-2026/material-1/index.md';
const material = aMaterial();
const waiting = aMaterial({ published: undefined });
const { reviews, protocol } = anApproval(material);

testRule(reviewQuorum, [
  { name: 'approved', bank: { entries: [material, protocol], reviews }, finds: [] },
  {
    name: 'a work that waits is only told of',
    bank: { entries: [waiting] },
    finds: [`warning ${file} title`, `warning ${file} title`],
    says: /0 из 3.*на сайте нет/s,
  },
  { name: 'a work said to be published is an error', bank: { entries: [material] }, finds: [`error ${file} title`, `error ${file} title`] },
  {
    name: 'a work with a number that falls out is an error, though no day of publication is typed',
    bank: { entries: [aMaterial({ published: undefined, title: 'Другое название' }), protocol], reviews },
    finds: [...[1, 2, 3].map((number) => `error reviews/2025-2026/material-1/0${number}.yaml revision`), `error ${file} title`],
    says: /на сайте нет/,
  },
  {
    name: 'a work whose term is over waits for the protocol that prolongs it',
    bank: {
      entries: [
        waiting,
        aProtocol({
          decisions: [{ material: 'material-1', verdict: 'recommended', number: '2025-1', until: '2025-12', authors: ['redakciya'] }],
        }),
      ],
      reviews,
    },
    finds: ['warning protocols/protocol-1.yaml decisions.0.until'],
  },
  {
    name: 'rulings of one day that contradict each other are an error, though the work waits',
    bank: {
      entries: [waiting, protocol, aProtocol({ number: '2', decisions: [{ material: 'material-1', verdict: 'revise' }] }, { id: 'p-2' })],
      reviews,
    },
    finds: ['warning protocols/p-2.yaml decisions.0', 'error protocols/p-2.yaml decisions.0'],
    says: /противоречат друг другу \(№ 1, № 2\)/,
  },
  {
    name: 'an amendment of another day than its protocol is an error in its place',
    bank: {
      entries: [material, protocol, aProtocol({ number: '2', amended: ['material-1'] }, { id: 'p-2' })],
      reviews,
      amendments: [
        {
          material: 'material-1',
          file: 'reviews/2025-2026/material-1/amendments.yaml',
          data: { from: 'a'.repeat(16), to: 'b'.repeat(16), date: '2025-11-21', reason: 'Опечатка', protocol: 'p-2' },
        },
      ],
    },
    finds: ['error reviews/2025-2026/material-1/amendments.yaml amendments.0.date'],
  },
  {
    name: 'a co-author written in after the protocol is an error',
    bank: { entries: [aMaterial({ authors: [{ organisation: 'redakciya' }, { organisation: 'soiro' }] }), protocol], reviews },
    finds: [`error ${file} authors`],
    says: /добавлены: soiro.*на сайте нет.*amended/s,
  },
  {
    name: 'a protocol that names no authors is told what to write',
    bank: {
      entries: [material, aProtocol({ decisions: [{ material: 'material-1', verdict: 'recommended', number: '2025-1' }] })],
      reviews,
    },
    finds: ['warning protocols/protocol-1.yaml decisions.0'],
    says: /authors: \[redakciya\]/,
  },
  {
    name: 'a void conclusion of an approved work',
    bank: { entries: [material, protocol], reviews: [...reviews, aReview(material, { expert: 'ex-1' }, 4)] },
    finds: ['warning reviews/2025-2026/material-1/04.yaml expert'],
    tells: ['Два заключения одного эксперта (ex-1). Засчитано первое; нужно заключение другого эксперта.'],
  },
  {
    name: 'whole words of what a work that waits lacks',
    bank: { entries: [waiting], reviews: [aReview(waiting, { revision: '0'.repeat(16) })] },
    finds: ['warning reviews/2025-2026/material-1/01.yaml revision', `warning ${file} title`, `warning ${file} title`],
    says: /^Не вписан отпечаток прочитанного текста\. Пока это так, работы «material-1» на сайте нет\. Если эксперт читал нынешний текст, впишите его отпечаток\. Напишите revision: "[0-9a-f]{16}"\.\nНе хватает заключений \(0 из 3\)\. Пока это так, работы «material-1» на сайте нет\. Добавьте/,
  },
  {
    name: 'a work that was refused and had no number waits, and so does one whose number was taken back',
    bank: {
      entries: [
        waiting,
        protocol,
        aProtocol(
          { number: '2', date: '2025-12-20', decisions: [{ material: 'material-1', verdict: 'withdrawn', reason: 'Ошибка' }] },
          { id: 'p-2' },
        ),
      ],
      reviews,
    },
    finds: ['warning protocols/p-2.yaml decisions.0'],
  },
  {
    name: 'a work that a later protocol refuses',
    bank: {
      entries: [
        waiting,
        protocol,
        aProtocol({ number: '2', date: '2025-12-20', decisions: [{ material: 'material-1', verdict: 'revise' }] }, { id: 'p-2' }),
      ],
      reviews,
    },
    finds: ['warning protocols/p-2.yaml decisions.0'],
  },
]);

test('after a change of the text the new revision is printed', () => {
  const changed = aMaterial({ title: 'Сложение дробей иначе' });
  const context = aContext(aBank({ entries: [changed, protocol], reviews }));
  const hints = reviewQuorum.check(context).map(({ hint }) => hint);
  expect(hints.filter((hint) => hint?.includes(context.decisions.get('material-1')?.revision ?? '?'))).toHaveLength(3);
});
