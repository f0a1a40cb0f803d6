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
]);
