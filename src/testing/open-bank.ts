import { createCatalogue, type Catalogue } from '../bank/catalogue.ts';
import { decideAll } from '../bank/check.ts';
import { aBank, aMaterial, anApproval, anOrganisation, aPerson, aRecommendation, aWebinar, TODAY, type BankParts } from './builders.ts';

/** Where the bank of these tests lies: with a path, and an address that is no sample. */
export const OPEN_SITE = 'https://bank.primery.rf/kopilka/';

const works = [
  aMaterial(
    {
      title: '«Дроби» <5 & 6> ]]>; или «доли»',
      summary: 'Урок с полосками:\u00a0две строки.',
      themes: ['fg-math'],
      audiences: ['teacher'],
      keywords: ['дроби', 'доли'],
      goals: ['Складывать дроби'],
      municipality: 'region',
      authors: [
        { person: 'anna', organisation: 'school', position: 'учитель' },
        { person: 'nevidimova', position: 'тайный пост' },
      ],
      files: [{ file: 'karta.pdf', title: 'Карта' }],
    },
    { id: 'drobi', files: ['karta.pdf'] },
  ),
  aMaterial({ title: 'Образец', demo: true, published: '2026-01-15' }, { id: 'obrazec' }),
  aMaterial({ title: 'Снята', state: 'withdrawn', state_reason: 'Ошибки.' }, { id: 'snyata' }),
];
const approvals = works.map((work, index) => {
  const { reviews, protocol } = anApproval(work);
  const decisions = protocol.data.decisions.map((decision) => ({ ...decision, number: `2025-${index + 1}` }));
  return { reviews, protocol: { ...protocol, id: `protocol-${index}`, data: { ...protocol.data, decisions } } };
});

/** Returns a bank with a work of everything, a sample, a withdrawn and a waiting work, a person without consent, recommendations and webinars. */
export function openCatalogue(parts: BankParts = {}, today = TODAY): Catalogue {
  const bank = aBank({
    ...parts,
    region: { site: OPEN_SITE, ...parts.region },
    published: parts.published ?? ['/materialy/drobi/', '/vebinary/ushel/', '/novosti/x/'],
    entries: [
      ...works,
      ...approvals.map(({ protocol }) => protocol),
      aMaterial({ title: 'Черновик', replaces: 'drobi' }, { id: 'zhdet' }),
      aPerson({ patronymic: 'Петровна' }, { id: 'anna' }),
      aPerson({ surname: 'Невидимова', name: 'Тайна', consent: undefined }, { id: 'nevidimova' }),
      anOrganisation({ name: 'Школа № 1', short_name: 'Школа № 1' }, { id: 'school' }),
      aRecommendation({ updated: '2026-01-20', subjects: ['trud'] }),
      aWebinar(
        {
          speakers: [{ person: 'anna' }],
          series: 'line',
          recording: { provider: 'rutube', url: 'https://rutube.ru/video/0123456789abcdef0123456789abcdef/', minutes: 60 },
          chapters: [
            { time: '0:00', title: 'Начало' },
            { time: '12:30', title: 'Задачи' },
          ],
          materials: ['drobi', 'zhdet'],
          join_url: 'https://meet.primery.rf/tajnyj-vhod',
        },
        { id: 'zadachi' },
      ),
      aWebinar({ start: '2026-03-01T15:00', end: '2026-03-01T16:00', status: 'cancelled' }, { id: 'vperedi' }),
      ...(parts.entries ?? []),
    ],
    reviews: [...approvals.flatMap(({ reviews }) => reviews), ...(parts.reviews ?? [])],
  });
  return createCatalogue(bank, decideAll(bank, today), today);
}
