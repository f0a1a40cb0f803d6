import { expect, test } from 'vitest';
import { aFile, aMaterial, anApproval, aPerson, aWebinar, aBank, TODAY, type BankParts } from '../../testing/builders.ts';
import { createCatalogue } from '../catalogue.ts';
import { decideAll } from '../check.ts';
import { safeName, takenFiles } from './taken-files.ts';
import { takenWork } from './taken-work.ts';

const catalogueOf = (parts: BankParts) => {
  const bank = aBank(parts);
  return createCatalogue(bank, decideAll(bank, TODAY), TODAY);
};
const published = (overrides = {}, place = {}, more: object[] = []) => {
  const material = aMaterial(overrides, { id: 'work', ...place });
  const { reviews, protocol } = anApproval(material);
  return catalogueOf({ entries: [material, protocol, ...(more as [])], reviews });
};

test.each<[string, string]>([
  ['Рабочий лист: «Дроби»', 'Рабочий лист Дроби'],
  ['Что? Где/когда\\<b>*|', 'Что Где когда b'],
  ['Всё готово…', 'Всё готово…'],
  ['Конец.', 'Конец'],
  ['aux', 'aux_'],
  ['???', 'Работа'],
  ['a\u202eexe.doc', 'a exe.doc'],
  [`${'очень '.repeat(20)}длинно`, Array(10).fill('очень').join(' ')],
])('«%s» is kept as «%s»', (title, name) => expect(safeName(title)).toBe(name));

test('files are named by their titles, two alike are told apart, what the text links to comes too', () => {
  const entry = aMaterial(
    {
      files: [
        { file: 'a.docx', title: 'Лист' },
        { file: 'b.docx', title: 'лист' },
      ],
    },
    { files: ['a.docx', 'b.docx', 'c.pdf', 'picture.png'], body: '[ещё](c.pdf) ![рисунок](picture.png)' },
  );
  expect(takenFiles(entry).map(({ path }) => path)).toEqual(['Файлы/Лист.docx', 'Файлы/лист 2.docx', 'Файлы/c.pdf']);
});

test('a work tells what its page tells, in the order of its page', () => {
  const catalogue = published({
    goals: ['Научить'],
    equipment: ['Доска'],
    stages: [{ title: 'Начало', minutes: 5, teacher: 'Говорит' }],
    assessment: ['Верно'],
    adaptation: [{ for: 'Всем', how: 'Так' }],
    demo: true,
  });
  const { before, after, demo } = takenWork(catalogue.items[0]!, catalogue);
  expect([before.map(({ title }) => title), after.map(({ title }) => title)]).toEqual([
    ['Цели', 'Что подготовить', expect.stringMatching(/^Ход/)],
    ['Оценивание', 'Адаптация'],
  ]);
  expect(demo).toMatch(/^Образец/);
});

test('the record leaves the day of access to the reader: the build day changes nothing', () => {
  const work = (today: string) => {
    const catalogue = { ...published(), today };
    return takenWork(catalogue.items[0]!, catalogue);
  };
  expect(work('2026-02-01')).toEqual(work('2026-09-01'));
  expect(work('2026-02-01').citation).not.toContain('дата обращения');
});

test('nobody is named without consent', () => {
  const person = aPerson({ surname: 'Тайный' }, { id: 'p' });
  const catalogue = published({ authors: [{ person: 'p' }] }, {}, [{ ...person, data: { ...person.data, consent: undefined } }]);
  expect(JSON.stringify(takenWork(catalogue.items[0]!, catalogue))).not.toContain('Тайный');
});

test('a webinar has its day and speakers, no terms', () => {
  const catalogue = catalogueOf({ entries: [aWebinar({ files: [{ file: 'a.pdf', title: 'Слайды' }] }, { files: [aFile('a.pdf')] })] });
  const { terms, facts, files } = takenWork(catalogue.items[0]!, catalogue);
  expect([terms, facts.map(([name]) => name), files.length]).toEqual([[], ['Вебинар'], 1]);
});
