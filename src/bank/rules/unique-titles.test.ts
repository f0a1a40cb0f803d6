import { aDocument, aMaterial, aNews, anEvent, aRecommendation, aUnit, aWebinar } from '../../testing/builders.ts';
import { testRule } from '../../testing/rule-cases.ts';
import { uniqueTitles } from './unique-titles.ts';

const two = (first: Parameters<typeof aMaterial>[0], second: Parameters<typeof aMaterial>[0]) => ({
  entries: [aMaterial(first, { id: 'a' }), aMaterial(second, { id: 'b' })],
});
const at = (severity: string) => [`${severity} materials/2025-2026/b/index.md title`];

testRule(uniqueTitles, [
  { name: 'different titles', bank: two({ title: 'Дроби' }, { title: 'Проценты' }), finds: [] },
  {
    name: 'one title, two works',
    bank: two({ summary: 'Одно.' }, { summary: 'Другое.' }),
    finds: at('warning'),
    says: /materials\/2025-2026\/a/,
  },
  { name: 'one work twice', bank: two({}, {}), finds: at('error'), says: /удалите лишнюю/ },
  {
    name: 'case, ё and punctuation do not count',
    bank: two({ title: 'Всё о дробях!', summary: 'Раз.' }, { title: 'все о  Дробях', summary: 'Два.' }),
    finds: at('warning'),
  },
  { name: 'another type of work', bank: two({}, { type: 'method' }), finds: [] },
  { name: 'a new version', bank: two({}, { replaces: 'a' }), finds: [] },
  { name: 'an old version', bank: two({ replaced_by: 'b' }, {}), finds: [] },
  {
    name: 'a webinar of another year',
    bank: { entries: [aWebinar({}, { id: 'a' }), aWebinar({}, { id: 'b', year: '2024-2025' })] },
    finds: [],
  },
  {
    name: 'a webinar of the same year',
    bank: { entries: [aWebinar({}, { id: 'a' }), aWebinar({ summary: 'Иное.' }, { id: 'b' })] },
    finds: ['warning webinars/2025-2026/b/index.md title'],
  },
  {
    name: 'orders that differ by number',
    bank: { entries: [aDocument({ number: '1' }, { id: 'a' }), aDocument({ number: '2' }, { id: 'b' })] },
    finds: [],
  },
  {
    name: 'whole words: three of one name, one of them with the same summary',
    bank: {
      entries: [
        aMaterial({ summary: 'Одно.' }, { id: 'a' }),
        aMaterial({ summary: 'Другое.' }, { id: 'b' }),
        aMaterial({ summary: 'одно' }, { id: 'c' }),
      ],
    },
    finds: [...at('warning'), 'error materials/2025-2026/c/index.md title'],
    tells: [
      'Такое же название у «materials/2025-2026/a/index.md». Добавьте в название то, чем записи различаются: класс, тему, номер.',
      'Название и описание — как у «materials/2025-2026/a/index.md». Если это одна работа, удалите лишнюю запись; если новая редакция, укажите replaces.',
    ],
  },
  {
    name: 'units are called by their name, and have no summary to compare',
    bank: { entries: [aUnit({}, { id: 'a' })] },
    finds: ['warning units/a.md name'],
    says: /у «units\/math\.md»/,
  },
  {
    name: 'news and events of another year',
    bank: {
      entries: [
        aNews({}, { id: 'a' }),
        aNews({}, { id: 'b', year: '2024-2025' }),
        anEvent({}, { id: 'a' }),
        anEvent({}, { id: 'b', year: '2024-2025' }),
      ],
    },
    finds: [],
  },
  {
    name: 'recommendations come once',
    bank: { entries: [aRecommendation({}, { id: 'a' }), aRecommendation({}, { id: 'b', year: '2024-2025' })] },
    finds: ['error recommendations/2024-2025/b/index.md title'],
  },
  {
    name: 'orders that differ by day',
    bank: { entries: [aDocument({ date: '2025-01' }, { id: 'a' }), aDocument({ date: '2025-02' }, { id: 'b' })] },
    finds: [],
  },
  { name: 'replaced by what is called otherwise', bank: two({}, { replaces: 'c' }), finds: at('error') },
]);
