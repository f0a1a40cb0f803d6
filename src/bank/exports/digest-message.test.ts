import { expect, test } from 'vitest';
import { aBank, aDocument, aMaterial, anApproval, aNews, anEvent, aWebinar, TODAY } from '../../testing/builders.ts';
import { createCatalogue } from '../catalogue.ts';
import { decideAll } from '../check.ts';
import { digestsOf } from '../digests.ts';
import { channels, digestMessage, type Channel } from './digest-message.ts';

function catalogueOf(entries: NonNullable<Parameters<typeof aBank>[0]>['entries'], today = TODAY) {
  const material = aMaterial({ demo: true, keywords: [] });
  const { reviews, protocol } = anApproval(material);
  const bank = aBank({ entries: [material, protocol, ...(entries ?? [])], reviews });
  return createCatalogue(bank, decideAll(bank, today), today);
}

const webinar = (id: string, day: string, more: object = {}) =>
  aWebinar({ title: id, start: `${day}T15:00`, end: `${day}T16:00`, ...more }, { id });
const watched = { recording: { provider: 'vk', url: 'https://vkvideo.ru/video-1_1' } } as const;
const small = catalogueOf([
  webinar('held', '2025-12-03', watched),
  webinar('silent', '2025-12-04'),
  webinar('next', '2025-12-09'),
  webinar('off', '2025-12-10', { status: 'cancelled' }),
  aDocument({ date: '2025-12-02' }, { id: 'order' }),
  aDocument({ date: '2025-12' }, { id: 'vague' }),
  // A law is not new in the bank on its own day, nor is a paper older than the bank.
  aDocument({ date: '2025-12-02', scope: 'federal' }, { id: 'law' }),
  aDocument({ date: '2006-07-27' }, { id: 'old' }),
  anEvent({ start: '2025-12-02' }),
  aNews({ published: '2025-12-07' }),
]);

test('a week holds what was published in it, its recordings, and the webinars of the next week', () => {
  const digest = digestsOf(small).get('2025-49')!;
  expect(Object.entries(digest.parts).map(([part, things]) => [part, ...things.map(({ entry }) => entry.id)])).toEqual([
    ['material', 'material-1'],
    ['recommendation'],
    ['coming', 'next'],
    ['recording', 'held'],
    ['document', 'order'],
    ['collection'],
    ['news', 'news-1'],
  ]);
  expect([...digestsOf(small).keys()]).toEqual(['2025-49']);
});

test('while a week goes on, the rest of it is ahead', () => {
  const going = catalogueOf([webinar('later', '2025-12-05'), webinar('gone', '2025-12-02', watched)], '2025-12-03');
  const { parts } = digestsOf(going).get('2025-49')!;
  expect([parts.coming, parts.recording].map((things) => things.map(({ entry }) => entry.id))).toEqual([['later'], ['gone']]);
});

test('a message in plain text, each thing with its whole address, a sample as one', () =>
  expect(digestMessage(digestsOf(small).get('2025-49')!, 'mail', small)).toBe(`Тема письма: что нового в банке, 1–7 декабря 2025

Что нового: 1–7 декабря 2025. Банк опыта

Новые разработки
• Сложение дробей — математика, 5 класс (демонстрационный материал)
https://bank.primery.rf/materialy/material-1/

Скоро вебинары
• next — 9 декабря 2025, вторник, 15:00
https://bank.primery.rf/vebinary/next/

Записи вебинаров
• held — 3 декабря 2025, среда, 15:00
https://bank.primery.rf/vebinary/held/

Документы
• План работы
https://bank.primery.rf/dokumenty/order/

Новости
• Вышла подборка
https://bank.primery.rf/novosti/news-1/

Дайджест целиком: https://bank.primery.rf/dajdzhest/2025-49/`));

/** Every number of things, so that the limit is met at any place of the text. */
test.each(Object.keys(channels) as Channel[])('a message for %s never grows over its limit and loses nothing silently', (channel) => {
  for (let count = 1; count <= 260; count += 7) {
    const many = catalogueOf(
      Array.from({ length: count }, (_, index) =>
        aNews({ published: '2025-12-03', title: `Новость ${'о'.repeat(index % 90)}` }, { id: `n-${index}` }),
      ),
    );
    const text = digestMessage(digestsOf(many).get('2025-49')!, channel, many);
    expect(text.length).toBeLessThanOrEqual(channels[channel]);
    const told = text.match(/^• /gm)?.length ?? 0;
    const rest = Number(/И ещё (\d+): https:\/\/bank\.primery\.rf\/dajdzhest\/2025-49\/$/.exec(text)?.[1] ?? 0);
    expect(told + rest).toBe(count + 1);
  }
});
