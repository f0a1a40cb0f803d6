import { expect, test } from 'vitest';
import { aCollection, aNews, aRecommendation, aWebinar, TODAY } from '../../testing/builders.ts';
import { openCatalogue } from '../../testing/open-bank.ts';
import type { Digest } from '../digests.ts';
import { channels, digestMessage, type Channel } from './digest-message.ts';

const news = (id: string, title: string) => aNews({ title, published: '2026-01-28' }, { id });
const catalogue = openCatalogue({
  entries: [
    aRecommendation({ title: 'Советы', subjects: ['trud', 'matematika'], published: '2026-01-27' }, { id: 'sovety' }),
    aCollection({ title: 'Под\u2060борка\u00a0года', items: [{ material: 'drobi' }], published: '2026-01-28', demo: true }, { id: 'god' }),
    aWebinar({ title: 'Скоро', start: '2026-02-03T15:00', end: '2026-02-03T16:00' }, { id: 'skoro' }),
    news('n1', 'Раз'),
    news('n2', 'Два'),
  ],
});
/** A digest of given things, whatever week they are of. */
const digestOf = (parts: Partial<Record<keyof Digest['parts'], readonly string[]>>): Digest => {
  const { bank, items, collections } = catalogue;
  const all = [
    ...items,
    ...collections.map((entry) => ({ kind: 'collection', entry })),
    ...[...bank.entries.news.values()].map((entry) => ({ kind: 'news', entry })),
  ];
  const empty = { material: [], recommendation: [], coming: [], recording: [], document: [], collection: [], news: [] };
  const found = Object.fromEntries(
    Object.entries(parts).map(([part, ids]) => [part, ids.map((id) => all.find(({ entry }) => entry.id === id))]),
  );
  return { week: '2026-05', since: '2026-01-26', until: '2026-02-01', parts: { ...empty, ...found } } as unknown as Digest;
};

test('a message of several parts, in plain words', () =>
  expect(
    digestMessage(
      digestOf({ material: ['drobi', 'obrazec'], recommendation: ['sovety'], coming: ['skoro'], collection: ['god'], news: ['n1', 'n2'] }),
      'vk',
      catalogue,
    ),
  ).toBe(`Что нового: 26 января — 1 февраля 2026. Банк опыта

Новые разработки
• «Дроби» <5 & 6> ]]>; или «доли» — математика, 5 класс
https://bank.primery.rf/kopilka/materialy/drobi/
• Образец — математика, 5 класс (демонстрационный материал)
https://bank.primery.rf/kopilka/materialy/obrazec/

Методические рекомендации
• Советы — труд (технология), математика
https://bank.primery.rf/kopilka/rekomendacii/sovety/

Скоро вебинары
• Скоро — 3 февраля 2026, вторник, 15:00
https://bank.primery.rf/kopilka/vebinary/skoro/

Подборки
• Подборка года (демонстрационный материал)
https://bank.primery.rf/kopilka/podborki/god/

Новости
• Раз
https://bank.primery.rf/kopilka/novosti/n1/
• Два
https://bank.primery.rf/kopilka/novosti/n2/

Дайджест целиком: https://bank.primery.rf/kopilka/dajdzhest/2026-05/`));
test('only a letter has a subject', () =>
  expect(
    (['vk', 'max', 'telegram', 'mail'] as Channel[]).map(
      (channel) => digestMessage(digestOf({ news: ['n1'] }), channel, catalogue).split('\n')[0],
    ),
  ).toEqual([
    'Что нового: 26 января — 1 февраля 2026. Банк опыта',
    'Что нового: 26 января — 1 февраля 2026. Банк опыта',
    'Что нового: 26 января — 1 февраля 2026. Банк опыта',
    'Тема письма: что нового в банке, 26 января — 1 февраля 2026',
  ]));
test('a digest of nothing', () =>
  expect(digestMessage(digestOf({}), 'vk', catalogue)).toBe(`Что нового: 26 января — 1 февраля 2026. Банк опыта

Дайджест целиком: https://bank.primery.rf/kopilka/dajdzhest/2026-05/`));

test('what does not fit is told by its number; one that fits with the last words whole is told', () => {
  const limit = channels.telegram;
  const lengthOf = (title: string) => {
    const long = news('long', 'Длинная');
    const own = openCatalogue({ entries: [{ ...long, data: { ...long.data, title } }, news('n2', 'Два')] }, TODAY);
    const things = [...own.bank.entries.news.values()].map((entry) => ({ kind: 'news', entry }));
    const digest = { ...digestOf({}), parts: { ...digestOf({}).parts, news: things } } as unknown as Digest;
    return digestMessage(digest, 'telegram', own);
  };
  const room = limit - lengthOf('').length;
  const [whole, more] = [lengthOf('о'.repeat(room)), lengthOf('о'.repeat(room + 1))];
  expect([whole.length, whole.match(/^• /gm)?.length, whole.includes('Дайджест целиком')]).toEqual([limit, 2, true]);
  expect([more.match(/^• /gm)?.length, /И ещё 1: \S+$/.test(more), more.length <= limit]).toEqual([1, true, true]);
});
