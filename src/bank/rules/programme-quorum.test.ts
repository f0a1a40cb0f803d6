import { aCriteria, aProtocol, someProgrammes } from '../../testing/builders.ts';
import { testRule } from '../../testing/rule-cases.ts';
import { programmeQuorum } from './programme-quorum.ts';

const region = { review: { criteria: 'set-1', programmes: { criteria: 'dpp', quorum: 1 } } };
const list = (verdict: 'recommended' | 'rejected') =>
  someProgrammes({
    programmes: [{ id: 'programme-1', title: 'Дроби', kind: 'pk', hours: 36, organisation: 'soiro', verdict, protocol: 'protocol-1' }],
  });
const entries = [aProtocol(), aCriteria({}, { id: 'dpp' })];

testRule(programmeQuorum, [
  { name: 'no conclusions asked for', bank: { entries: [list('recommended')] }, finds: [] },
  { name: 'not recommended anyway', bank: { entries: [...entries, list('rejected')], region }, finds: [] },
  {
    name: 'recommended without a conclusion',
    bank: { entries: [...entries, list('recommended')], region },
    finds: [`error ${list('recommended').file} programmes.0.verdict`],
    says: /Не хватает заключений \(0 из 1\)/,
  },
]);
