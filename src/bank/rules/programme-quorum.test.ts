import { aCriteria, aProtocol, someProgrammes } from '../../testing/builders.ts';
import { testRule } from '../../testing/rule-cases.ts';
import { programmeQuorum } from './programme-quorum.ts';

const region = { review: { criteria: 'set-1', programmes: { criteria: 'dpp', quorum: 1 } } };
const list = (verdict: 'recommended' | 'rejected') =>
  someProgrammes({
    programmes: [{ id: 'programme-1', title: 'Дроби', kind: 'pk', hours: 36, organisation: 'soiro', verdict, protocol: 'protocol-1' }],
  });
const named = (verdict: 'recommended' | 'rejected') => aProtocol({ decisions: [{ code: 'programme-1', verdict }] });
const entries = [named('recommended'), aCriteria({}, { id: 'dpp' })];

testRule(programmeQuorum, [
  { name: 'no conclusions asked for', bank: { entries: [named('recommended'), list('recommended')] }, finds: [] },
  {
    name: 'a protocol that says nothing of it',
    bank: { entries: [aProtocol(), list('recommended')] },
    finds: [`error ${list('recommended').file} programmes.0.verdict`],
    says: /Нет протокола с решением.*code/,
  },
  {
    name: 'a protocol that refuses it',
    bank: { entries: [named('rejected'), list('recommended')] },
    finds: ['error protocols/protocol-1.yaml decisions.0'],
  },
  { name: 'not recommended anyway', bank: { entries: [...entries, list('rejected')], region }, finds: [] },
  {
    name: 'recommended without a conclusion',
    bank: { entries: [...entries, list('recommended')], region },
    finds: [`error ${list('recommended').file} programmes.0.verdict`],
    says: /Не хватает заключений \(0 из 1\)/,
  },
  {
    name: 'whole words of a protocol that refuses it',
    bank: { entries: [named('rejected'), list('recommended')] },
    finds: ['error protocols/protocol-1.yaml decisions.0'],
    tells: [
      'По протоколу работа не рекомендована (rejected). Пока это так, программы «programme-1» на сайте нет. Такие работы хранят под шифром, без названия.',
    ],
  },
  {
    name: 'whole words of a protocol that says nothing of it',
    bank: { entries: [aProtocol(), list('recommended')] },
    finds: [`error ${list('recommended').file} programmes.0.verdict`],
    tells: [
      'Нет протокола с решением по работе. Пока это так, программы «programme-1» на сайте нет. Внесите решение в файл из content/protocols: работу называет material, программу — code с её кодом.',
    ],
  },
]);
