import { aMaterial, anExpert, aPerson, aReview } from '../../testing/builders.ts';
import { testRule } from '../../testing/rule-cases.ts';
import { assignments } from './assignments.ts';

const file = 'reviews/2025-2026/material-1/assigned.yaml';
const given = (...data: { expert: string; date: string; due?: string }[]) => ({
  entries: [aMaterial()],
  experts: [anExpert(), anExpert({ code: 'ex-2', organisation: 'redakciya' }), anExpert({ code: 'ex-3', subjects: ['trud'] })],
  assignments: data.map((own) => ({ material: 'material-1', file, data: own })),
});
const date = '2025-10-02';

testRule(assignments, [
  {
    name: 'the author',
    bank: {
      ...given({ expert: 'ex-1', date }),
      entries: [aMaterial({ authors: [{ person: 'person-1' }] }), aPerson()],
      experts: [anExpert({ person: 'person-1' })],
    },
    finds: [`warning ${file} assigned.0.expert`],
    says: /эксперт — автор работы/,
  },
  { name: 'one who may read', bank: given({ expert: 'ex-1', date, due: date }), finds: [] },
  {
    name: 'a conclusion of one to whom the work was not given',
    bank: { ...given({ expert: 'ex-1', date }), reviews: [aReview(aMaterial(), {}, 1), aReview(aMaterial(), {}, 2)] },
    finds: ['warning reviews/2025-2026/material-1/02.yaml expert'],
    says: /«ex-2», а в assigned\.yaml/,
  },
  { name: 'conclusions where nobody wrote who reads', bank: { ...given(), reviews: [aReview(aMaterial(), {}, 1)] }, finds: [] },
  { name: 'twice', bank: given({ expert: 'ex-1', date }, { expert: 'ex-1', date }), finds: [`warning ${file} assigned.1.expert`] },
  { name: 'due before it is given', bank: given({ expert: 'ex-1', date, due: '2025-10-01' }), finds: [`warning ${file} assigned.0.due`] },
  {
    name: 'a colleague of the author',
    bank: given({ expert: 'ex-2', date }),
    finds: [`warning ${file} assigned.0.expert`],
    says: /эксперт из организации автора/,
  },
  { name: 'another subject', bank: given({ expert: 'ex-3', date }), finds: [`warning ${file} assigned.0.expert`], says: /предмету/ },
  { name: 'before the accreditation', bank: given({ expert: 'ex-1', date: '2020-01-01' }), finds: [`warning ${file} assigned.0.expert`] },
  {
    name: 'whole words: given twice, due before, to one who is not accredited yet',
    bank: given({ expert: 'ex-1', date }, { expert: 'ex-1', date: '2020-01-01', due: '2019-12-31' }),
    finds: [`warning ${file} assigned.1.expert`, `warning ${file} assigned.1.due`, `warning ${file} assigned.1.expert`],
    tells: [
      'Эксперту «ex-1» работа уже передана. Оставьте одну строку.',
      'Срок 2019-12-31 раньше дня передачи 2020-01-01. Исправьте дату.',
      'Заключение эксперта «ex-1» не засчитают: на дату заключения эксперт не аккредитован. Передайте работу другому эксперту.',
    ],
  },
  {
    name: 'whole words of a conclusion nobody asked for',
    bank: { ...given({ expert: 'ex-1', date }), reviews: [aReview(aMaterial(), {}, 2)] },
    finds: ['warning reviews/2025-2026/material-1/02.yaml expert'],
    tells: [
      'Заключение дал эксперт «ex-2», а в assigned.yaml этой работы его нет. Если работу передавали ему, допишите его в assigned.yaml; если нет, узнайте, откуда заключение.',
    ],
  },
  { name: 'an expert who is in no list is left to references', bank: given({ expert: 'nobody', date }), finds: [] },
  { name: 'a work that is not there is left to reviews-match', bank: { ...given({ expert: 'ex-3', date }), entries: [] }, finds: [] },
]);
