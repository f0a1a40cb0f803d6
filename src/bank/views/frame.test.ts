import { expect, test } from 'vitest';
import { aBank, aPage } from '../../testing/builders.ts';
import { fullCatalogue } from '../../testing/full-bank.ts';
import { told } from '../../testing/told.ts';
import { frameText } from '../../text/sections.ts';
import { frameOf } from './frame.ts';
import { ownerOf } from './owner.ts';
import { paperFrame, shownAddress } from './paper.ts';

const faces = [
  { code: 'tt', name: 'Татарча', site: 'https://tt.primery.rf/' },
  { code: 'kbd', name: 'Адыгэбзэ' },
];

test('the frame of a full bank', () =>
  expect(told(frameOf(fullCatalogue().bank, frameText))).toEqual({
    bankTitle: 'Банк опыта',
    bankShort: 'Банк',
    tagline: 'Проверенные уроки',
    regionName: 'Область',
    associationName: 'РУМО',
    site: 'https://bank.primery.rf/',
    accessibility: '/dostupnost/',
    selection: 'Моя подборка → /podborka/',
    offline: '/net-svyazi/',
    menu: ['Разработки → /materialy/', 'Вебинары → /vebinary/', 'Объединения → /obedineniya/', 'Документы → /dokumenty/'],
    footer: [
      { title: 'Материалы', links: ['Рекомендации → /rekomendacii/', 'Подборки → /podborki/', 'Все рубрики → /rubriki/'] },
      {
        title: 'Методическая работа',
        links: [
          'Календарь → /kalendar/',
          'События → /sobytiya/',
          'Программы курсов → /programmy/',
          'Отчёты → /otchety/',
          'Новости → /novosti/',
          'Организации → /organizacii/',
          'Авторы → /avtory/',
          'Реестр разработок → /reestr/',
          'Статистика → /statistika/',
        ],
      },
      {
        title: 'Помощь',
        links: [
          'О банке → /o-banke/',
          'Как подать → /kak-podat/',
          'Доступность → /dostupnost/',
          'Предложить работу → /predlozhit/',
          'Чего не хватает в банке → /nuzhen-material/',
          'Дайджест недели → /dajdzhest/',
          'Ленты обновлений → /lenty/',
          'Открытые данные → /o-proekte/dannye/',
          'Сохранено без интернета → /net-svyazi/',
        ],
      },
    ],
    terms: ['О банке → /o-banke/', 'Доступность → /dostupnost/'],
    owner: { name: 'Институт', short: 'Институт', address: 'Город', email: 'bank@example.ru', phone: '123' },
    policy: 'https://example.ru/policy/',
    licence: { name: 'CC BY 4.0' },
    forge: 'https://forge.primery.rf/bank/opyt.git',
    faces: [],
  }));

test('the frame of an empty bank leads only to what is there', () =>
  expect(told(frameOf(aBank(), frameText).footer)).toEqual([
    { title: 'Материалы', links: ['Все рубрики → /rubriki/'] },
    { title: 'Методическая работа', links: ['Организации → /organizacii/', 'Реестр разработок → /reestr/'] },
    {
      title: 'Помощь',
      links: [
        'Предложить работу → /predlozhit/',
        'Дайджест недели → /dajdzhest/',
        'Ленты обновлений → /lenty/',
        'Открытые данные → /o-proekte/dannye/',
        'Сохранено без интернета → /net-svyazi/',
      ],
    },
  ]));

test('the frame of a bank with every section off', () => {
  const features = { materials: false, statistics: false, data: false, offline: false, selection: false, webinars: false, events: false };
  const { footer, menu, selection, offline } = frameOf(aBank({ region: { features } }), frameText);
  expect(told({ footer, menu, selection, offline })).toEqual({
    footer: [
      { title: 'Материалы', links: ['Все рубрики → /rubriki/'] },
      { title: 'Методическая работа', links: ['Организации → /organizacii/'] },
      { title: 'Помощь', links: ['Дайджест недели → /dajdzhest/', 'Ленты обновлений → /lenty/'] },
    ],
    menu: ['Объединения → /obedineniya/'],
  });
});

test('what a region says of itself stands in the frame', () => {
  const region = {
    site: 'https://bank.primery.rf/kopilka',
    age_mark: '6+' as const,
    languages: faces as never,
    theme: { accent: '#0b5cad' },
    privacy_policy: 'unknown',
  };
  const { site, ageMark, faces: shown, policy, accent, forge, licence } = frameOf(aBank({ region }), frameText);
  expect(told({ site, ageMark, shown, policy, accent, forge, licence })).toEqual({
    site: 'https://bank.primery.rf/kopilka/',
    ageMark: '6+',
    shown: [{ code: 'tt', name: 'Татарча', site: 'https://tt.primery.rf/' }],
    accent: '#0b5cad',
    licence: { name: 'CC BY 4.0' },
  });
});

test('a licence without its entry is told by its code', () =>
  expect(frameOf(aBank({ region: { licence: { default: 'own', term: 'unlimited', territory: 'весь мир' } } }), frameText).licence).toEqual({
    name: 'own',
  }));

test('pages stand by their order, equal ones by their address; the five of the law stand below', () => {
  const page = (id: string, order?: number) => aPage({ title: id, ...(order === undefined ? {} : { order }) }, { id });
  const bank = aBank({ entries: [page('z', 1), page('kontakty', 2), page('b'), page('a'), page('o-banke')] });
  const { footer, terms } = frameOf(bank, frameText);
  expect(told(footer.at(-1)?.links.slice(0, 5))).toEqual(['z → /z/', 'kontakty → /kontakty/', 'a → /a/', 'b → /b/', 'o-banke → /o-banke/']);
  expect(told(terms)).toEqual(['o-banke → /o-banke/', 'kontakty → /kontakty/']);
});

test('the owner is called shortly where it is the institute; an address is shown without its protocol', () => {
  const { bank } = fullCatalogue();
  const named = (name: string) => ownerOf({ ...bank, region: { ...bank.region, owner: { ...bank.region.owner, name, phone: 'unknown' } } });
  expect([named('Институт развития образования').short, named('Институт').short]).toEqual(['Институт развития образования', 'Институт']);
  expect(named('Институт')).toEqual({ name: 'Институт', short: 'Институт', address: 'Город', email: 'bank@example.ru' });
  expect([shownAddress('https://a.ru/r/1/'), shownAddress('http://a.ru/'), shownAddress('a.ru/http://b')]).toEqual([
    'a.ru/r/1/',
    'a.ru/',
    'a.ru/http://b',
  ]);
  expect(paperFrame(bank)).toEqual({ issuer: ['Банк опыта', 'РУМО'], chair: 'Председатель РУМО' });
});
