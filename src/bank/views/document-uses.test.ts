import { expect, test } from 'vitest';
import { aBank, aCollection, aDocument, aNews, aPage, aRecommendation, TODAY } from '../../testing/builders.ts';
import { createCatalogue } from '../catalogue.ts';
import { decideAll } from '../check.ts';
import { documentView } from './document.ts';

const levels = [
  {
    id: 'noo',
    name: 'Начальное общее образование',
    name_gen: 'начального общего образования',
    fgos: 'Приказ Минпросвещения 31.05.2021 № 286',
    programme: 'ФОП НОО: приказ Минпросвещения 18.05.2023 № 372',
  },
];
const act = (id: string, number: string, date: string) => aDocument({ title: `Акт ${number}`, number, date, kind: 'standard' }, { id });

function viewOf(id: string, entries: NonNullable<Parameters<typeof aBank>[0]>['entries'] = []) {
  const all = [act('fgos', '286', '2021-05-31'), act('fop', '372', '2023-05-18'), act('namesake', '286', '2020-01-01'), ...entries];
  const bank = aBank({ vocabularies: { levels }, entries: all });
  return documentView(bank.entries.document.get(id)!, createCatalogue(bank, decideAll(bank, TODAY), TODAY));
}

test('an act of a level leads to the list of the level and to its other acts', () => {
  const { uses, near } = viewOf('fgos', [aRecommendation({ levels: ['noo'] })]);
  expect(uses.map(({ lead, href, facts }) => [lead, href, ...facts])).toEqual([
    ['Уровень образования', '/urovni/noo/', '1\u00a0рекомендация'],
  ]);
  expect(near.map(({ title }) => title)).toEqual(['Акт 372']);
});

test('an act of another day is not the one that the level names', () => {
  expect(viewOf('namesake')).toMatchObject({ uses: [], near: [] });
});

test('whose text or list leads to a document stands on its page once; news of tomorrow does not', () => {
  const body = 'Читайте [приказ](/dokumenty/fop/) и [его же](/dokumenty/fop/#p1).';
  const { uses } = viewOf('fop', [
    aPage({ title: 'О банке' }, { id: 'o-banke', body }),
    aNews({ title: 'Будущее', published: '2026-02-02' }, { id: 'n1', body }),
    aCollection({ title: 'Начало', items: [{ document: 'fop' }], demo: true }, { id: 'c1' }),
  ]);
  expect(uses.map(({ lead, title, demo }) => [lead, title, demo])).toEqual([
    ['Подборка', 'Начало', true],
    ['Страница', 'О банке', false],
  ]);
});

test.each([
  ['fgos', 'Акт 286 : приказ № 286 от 31 мая 2021'],
  ['fop', 'Акт 372 : приказ № 372 от 18 мая 2023'],
])('%s is cited by its number', (id, start) => expect(viewOf(id).citation?.replaceAll('\u00a0', ' ')).toContain(start));
