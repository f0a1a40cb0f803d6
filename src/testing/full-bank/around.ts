import { anOrganisation, aPage, aPerson, aProtocol, aUnit, someProgrammes } from '../builders.ts';

/** Who is behind the works: associations, people, organisations; editors' pages and programmes. */
export const around = [
  aUnit(
    {
      name: 'Областное методическое объединение учителей математики',
      short_name: 'Математика',
      summary: 'Объединяет учителей математики.',
      subjects: ['matematika'],
      levels: ['ooo'],
      audiences: ['teacher'],
      organisation: 'soiro',
      municipalities: ['north'],
      heads: [{ person: 'anna', since: '2024' }],
      contacts: { email: 'math@example.ru', phone: '+7 (000) 000-00-00', page: 'https://example.ru/math/' },
      old_names: ['Секция математики'],
      since: '2020',
    },
    { id: 'math' },
  ),
  aUnit({ kind: 'mmo', name: 'ММО севера', short_name: 'ММО севера', parent: 'math', municipality: 'north' }, { id: 'mmo' }),
  aPerson(
    {
      patronymic: 'Петровна',
      posts: [
        { position: 'учитель', organisation: 'school', since: '2020' },
        { position: 'вожатый', organisation: 'soiro', until: '2019' },
      ],
      category: 'высшая',
      degree: 'кандидат наук',
    },
    { id: 'anna' },
  ),
  aPerson({ name: 'Эксперт' }, { id: 'expert' }),
  aPerson({ surname: 'Невидимова', name: 'Тайна', consent: undefined }, { id: 'nevidimova' }),
  anOrganisation(
    {
      name: 'Средняя школа № 1',
      short_name: 'Школа № 1',
      municipality: 'north',
      site: 'https://school.example.ru/o/',
      old_names: [{ name: 'Гимназия', since: '1990', until: '2001' }],
    },
    { id: 'school' },
  ),
  aPage({ order: 1 }, { id: 'o-banke' }),
  aPage({ title: 'Как подать', order: 2 }, { id: 'kak-podat' }),
  aPage({ title: 'Доступность' }, { id: 'dostupnost' }),
  aProtocol({ number: '7', decisions: [{ code: 'course', verdict: 'recommended' }] }, { id: 'protocol-programmes' }),
  someProgrammes(
    {
      note: 'По протоколам.',
      programmes: [
        {
          id: 'course',
          title: 'Дроби',
          kind: 'pk',
          hours: 36,
          organisation: 'soiro',
          verdict: 'recommended',
          protocol: 'protocol-programmes',
        },
        { id: 'lost', title: 'Иное', kind: 'pp', hours: 252, organisation: 'soiro', verdict: 'rejected' },
      ],
    },
    { id: '2025-2026' },
  ),
];
