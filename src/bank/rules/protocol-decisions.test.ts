import { aMaterial, anEntry, aProgramme, aProtocol } from '../../testing/builders.ts';
import { testRule } from '../../testing/rule-cases.ts';
import { protocolDecisions } from './protocol-decisions.ts';

type Decision = NonNullable<NonNullable<Parameters<typeof aProtocol>[0]>['decisions']>[number];
const good = (material: string, number: string): Decision => ({ material, number, verdict: 'recommended' });
const protocol = (decisions: Decision[], id = 'a', number = '1') => aProtocol({ decisions, number }, { id });
const at = (field: string, id = 'a', severity = 'error') => `${severity} protocols/${id}.yaml ${field}`;

testRule(protocolDecisions, [
  {
    name: 'works and codes',
    bank: { entries: [protocol([good('x', '1'), good('y', '2'), { code: '34-07', verdict: 'rejected' }])] },
    finds: [],
  },
  { name: 'both work and code', bank: { entries: [protocol([{ ...good('x', '1'), code: '34-07' }])] }, finds: [at('decisions.0.code')] },
  {
    name: 'the code of a card in place of a code of its own',
    bank: { entries: [aMaterial({}, { id: 'x' }), protocol([{ code: 'x', verdict: 'revise' }])] },
    finds: [at('decisions.0.code')],
    says: /материал|material: x/,
  },
  {
    name: 'a number at two codes',
    bank: {
      entries: [
        protocol([
          { code: 'а', verdict: 'recommended', number: '1' },
          { code: 'б', verdict: 'recommended', number: '1' },
        ]),
      ],
    },
    finds: [at('decisions.0.verdict', 'a', 'warning'), at('decisions.1.verdict', 'a', 'warning'), at('decisions.1.number')],
  },
  {
    name: 'a work recommended under a code',
    bank: { entries: [protocol([{ code: '34-07', verdict: 'recommended-notes' }])] },
    finds: [at('decisions.0.verdict', 'a', 'warning')],
    says: /«34-07» рекомендована.*на сайт она не попадёт.*material/s,
  },
  {
    name: 'a programme recommended under its code',
    bank: {
      entries: [
        anEntry('programmes', { year: '2025-2026', programmes: [aProgramme()] }, { id: '2025-2026' }),
        protocol([{ code: 'programme-1', verdict: 'recommended' }]),
      ],
    },
    finds: [],
  },
  { name: 'neither', bank: { entries: [protocol([{ verdict: 'rejected' }])] }, finds: [at('decisions.0')] },
  {
    name: 'recommended without a number',
    bank: { entries: [protocol([{ material: 'x', verdict: 'recommended-notes' }])] },
    finds: [at('decisions.0', 'a', 'warning')],
  },
  { name: 'to rework needs no number', bank: { entries: [protocol([{ material: 'x', verdict: 'revise' }])] }, finds: [] },
  {
    name: 'a work twice',
    bank: { entries: [protocol([good('x', '1'), { ...good('x', '1'), verdict: 'revise' }])] },
    finds: [at('decisions.1')],
  },
  {
    name: 'a number twice in one protocol',
    bank: { entries: [protocol([good('x', '1'), good('y', '1')])] },
    finds: [at('decisions.1.number')],
    says: /«x»/,
  },
  {
    name: 'a number twice in two protocols',
    bank: { entries: [protocol([good('x', '1')]), protocol([good('y', '1')], 'b', '2')] },
    finds: [at('decisions.0.number', 'b')],
    says: /protocols\/a\.yaml/,
  },
  { name: 'prolonged under its number', bank: { entries: [protocol([good('x', '1')]), protocol([good('x', '1')], 'b', '2')] }, finds: [] },
  { name: 'two protocols of one number', bank: { entries: [protocol([]), protocol([], 'b')] }, finds: [at('number', 'b')] },
  {
    name: 'one number in two years',
    bank: { entries: [protocol([]), aProtocol({ school_year: '2024-2025', date: '2024-11-20' }, { id: 'b' })] },
    finds: [],
  },
]);
