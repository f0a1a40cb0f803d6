import { describe, expect, test } from 'vitest';
import { createCatalogue } from '../catalogue.ts';
import { decideAll } from '../check.ts';
import { chosenPath } from '../chosen-path.ts';
import { chosenKinds, isChosenKey } from '../chosen-kinds.ts';
import { urls } from '../urls.ts';
import {
  aBank,
  aCollection,
  aDocument,
  aFile,
  aMaterial,
  anApproval,
  aPerson,
  aProtocol,
  aWebinar,
  TODAY,
} from '../../testing/builders.ts';
import { chosenThings } from './chosen-thing.ts';

const stage = { title: 'Начало', minutes: 5, teacher: 'Спрашивает' };
const material = aMaterial(
  { authors: [{ person: 'hidden' }], files: [{ file: 'лист.docx', title: 'Лист' }], stages: [stage], demo: false },
  { files: [aFile('лист.docx', { size: 12 })] },
);
const withdrawn = aMaterial({ state: 'withdrawn', state_reason: 'Ошибка' }, { id: 'withdrawn' });
const waiting = aMaterial({}, { id: 'waiting' });
const approvals = [material, withdrawn].map(anApproval);
const decisions = [material, withdrawn].map(({ id }, at) => ({ material: id, verdict: 'recommended', number: `2025-${at + 1}` }) as const);
const bank = aBank({
  entries: [
    material,
    withdrawn,
    waiting,
    aProtocol({ decisions }),
    aWebinar(),
    aDocument({ number: '5', date: '2024-01-17', to_confirm: true }),
    aCollection(),
    aPerson({ surname: 'Скрытая', consent: undefined }, { id: 'hidden' }),
  ],
  reviews: approvals.flatMap(({ reviews }) => reviews),
});
const catalogue = createCatalogue(
  {
    ...bank,
    redirects: new Map([
      ['/materialy/staraya/', '/materialy/material-1/'],
      ['/o-nas/', '/o-banke/'],
    ]),
  },
  decideAll(bank, TODAY),
  TODAY,
);
const things = chosenThings(catalogue);

test('a file for each thing that is published, and for no other', () =>
  expect([...things.keys()].sort()).toEqual([
    '/_thing/collection-collection-1.json',
    '/_thing/document-document-1.json',
    '/_thing/material-material-1.json',
    '/_thing/material-staraya.json',
    '/_thing/webinar-webinar-1.json',
  ]));
test('it knows the files with their sizes and the course of the lesson', () =>
  expect(things.get('/_thing/material-material-1.json')).toMatchObject({
    files: [{ name: 'лист.docx', title: 'Лист', size: 12 }],
    stages: [stage],
  }));
test('nobody without a consent is named', () => expect(JSON.stringify([...things])).not.toContain('Скрытая'));
test('a renamed work leads on', () => expect(things.get('/_thing/material-staraya.json')).toEqual({ moved: 'materialy/material-1' }));
test('a document whose requisites are unsure gives no record', () =>
  expect(things.get('/_thing/document-document-1.json')).toMatchObject({ record: undefined }));

describe('pages that may be chosen', () => {
  test.each(chosenKinds)('%s', (kind) => {
    const path = urls.entry(kind, 'a-5').slice(1);
    expect([chosenPath.test(path), isChosenKey(path.slice(0, -1))]).toEqual([true, true]);
  });
  test.each([
    urls.list('material'),
    urls.year('webinar', '2024-2025'),
    urls.entry('news', 'a'),
    `${urls.list('material')}stranica/2/`,
    urls.home,
  ])('%s is none', (path) => expect([chosenPath.test(path.slice(1)), isChosenKey(path.slice(1, -1))]).toEqual([false, false]));
});
