import { expect, test } from 'vitest';
import { anOrganisation, aPerson, aUnit, aWebinar } from '../testing/builders.ts';
import { recordAt } from '../testing/search-record.ts';

test('an association with all that it says of itself', () => {
  const entry = aUnit(
    {
      short_name: 'Физкультура',
      summary: 'Спорт.',
      old_names: ['Секция физвоспитания'],
      subjects: ['matematika', 'trud'],
      levels: ['ooo'],
      audiences: ['teacher'],
      municipality: 'north',
      municipalities: ['region'],
      demo: true,
    },
    { id: 'pe' },
  );
  expect(recordAt('/obedineniya/pe/', { entries: [entry] })).toEqual({
    filters: {
      kind: ['Объединения'],
      subject: ['Математика', 'Труд (технология)'],
      level: ['Основное'],
      audience: ['Учитель'],
      unit: ['Физкультура'],
      municipality: ['Северный округ', 'Область'],
    },
    meta: {
      title: 'Объединение учителей математики',
      name: 'объединенучителматематикzz физкультурzz омфизкультурzz секцфизвоспитанzz',
      summary: 'Спорт.',
      kicker: 'Областное методическое объединение',
      subject: 'Математика, Труд (технология)',
      also: 'Физкультура · ОМО Физкультура · Секция физвоспитания',
      demo: '1',
    },
    sort: { date: '0000', title: 'объединение учителей математики' },
  });
});

test('an association that says little', () =>
  expect(recordAt('/obedineniya/math/', {})).toEqual({
    filters: { kind: ['Объединения'], unit: ['Математика'] },
    meta: {
      title: 'Объединение учителей математики',
      name: 'объединенучителматематикzz математикzz омматематикzz',
      kicker: 'Областное методическое объединение',
      also: 'Математика · ОМО Математика',
    },
    sort: { date: '0000', title: 'объединение учителей математики' },
  }));

test('an organisation answers to all its names', () => {
  const names = {
    name: 'Средняя школа № 1',
    short_name: 'Школа 1',
    old_names: [{ name: 'Гимназия', short_name: 'Г1' }, { name: 'Лицей' }],
    synonyms: ['первая'],
  };
  const entry = anOrganisation({ ...names, municipality: 'north', demo: true }, { id: 's' });
  expect(recordAt('/organizacii/s/', { entries: [entry] })).toEqual({
    filters: { kind: ['Организации'] },
    meta: {
      title: 'Школа 1',
      name: 'школ1zz средншкол1zz первzz гимназzz г1zz лицzz',
      summary: 'Средняя школа № 1',
      kicker: 'Организация',
      also: 'Средняя школа № 1 · первая · Гимназия · Г1 · Лицей',
      demo: '1',
    },
    sort: { date: '0000', title: 'школа 1' },
    parts: [{ id: '', level: 2, title: '', text: 'Средняя школа № 1. первая. Гимназия. Г1. Лицей.' }],
  });
});

test('a person is told by posts and degrees', () => {
  const person = {
    patronymic: 'Ильинична',
    posts: [{ position: 'учитель', organisation: 'soiro' }],
    category: 'высшая',
    degree: 'доктор наук',
  };
  const entries = [aPerson(person, { id: 'p' }), aWebinar({ speakers: [{ person: 'p' }] })];
  expect(recordAt('/avtory/p/', { entries })).toEqual({
    filters: { kind: ['Авторы'] },
    meta: { title: 'Образцова Анна Ильинична', name: 'образцованильиничнzz образцовzz', kicker: 'Автор', also: 'Образцова' },
    sort: { date: '0000', title: 'образцова анна ильинична' },
    parts: [{ id: '', level: 2, title: '', text: 'Образцова Анна Ильинична. учитель. высшая. доктор наук.' }],
  });
});

test('a municipality by its names and its centre', () => {
  expect(recordAt('/municipalitety/north/', { entries: [aUnit({ municipality: 'north' }, { id: 'n' })] })).toEqual({
    filters: { kind: ['Муниципалитеты'], municipality: ['Северный округ'] },
    meta: {
      title: 'Северный муниципальный округ',
      name: 'севернмуниципальнокругzz севернокругzz севернраионzz',
      kicker: 'Муниципалитет',
      also: 'Северск · Северный округ · Северный район',
    },
    sort: { date: '0000', title: 'северный муниципальный округ' },
    parts: [{ id: '', level: 2, title: '', text: 'Северный муниципальный округ. Северный округ. Северный район. Северск.' }],
  });
  expect(recordAt('/municipalitety/region/', { entries: [aUnit({ municipality: 'region' }, { id: 'n' })] })).toEqual({
    filters: { kind: ['Муниципалитеты'], municipality: ['Область'] },
    meta: { title: 'Область', name: 'областzz', kicker: 'Муниципалитет' },
    sort: { date: '0000', title: 'область' },
    parts: [{ id: '', level: 2, title: '', text: 'Область.' }],
  });
});
