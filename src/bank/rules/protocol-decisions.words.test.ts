import { aMaterial, aProtocol } from '../../testing/builders.ts';
import { testRule } from '../../testing/rule-cases.ts';
import { protocolDecisions } from './protocol-decisions.ts';

type Decision = NonNullable<NonNullable<Parameters<typeof aProtocol>[0]>['decisions']>[number];
const good = (material: string, number: string): Decision => ({ material, number, verdict: 'recommended' });
const protocol = (decisions: Decision[], id = 'a', number = '1') => aProtocol({ decisions, number }, { id });
const at = (field: string, id = 'a', severity = 'error') => `${severity} protocols/${id}.yaml ${field}`;

testRule(protocolDecisions, [
  {
    name: 'whole words of what names a work wrongly',
    bank: {
      entries: [
        aMaterial({}, { id: 'x' }),
        protocol([
          { ...good('y', '1'), code: '34-07' },
          { code: 'x', verdict: 'revise' },
          { verdict: 'rejected' },
          { material: 'z', verdict: 'withdrawn' },
          { code: '34-08', verdict: 'recommended' },
          { material: 'w', verdict: 'recommended-notes' },
        ]),
      ],
    },
    finds: [
      ...[at('decisions.0.code'), at('decisions.1.code'), at('decisions.2'), at('decisions.3')],
      ...[at('decisions.4.verdict', 'a', 'warning'), at('decisions.5', 'a', 'warning')],
    ],
    tells: [
      'У работы и код карточки, и шифр. Оставьте material, если работа опубликована, иначе code.',
      '«x» — код карточки, а не шифр: работу посчитали бы второй раз. Напишите material: x.',
      'Не сказано, о какой работе решение. Допишите material или, если работу не рекомендовали, code.',
      'Не сказано, почему отозвана рекомендация работы «z». Допишите reason: причина видна тому, кто проверяет свидетельство.',
      'Работа под шифром «34-08» рекомендована, а карточки и номера в реестре у неё нет: на сайт она не попадёт. Если работа будет в банке, напишите material с кодом её карточки и number; если это программа, сверьте её код с programmes.',
      'Работе «w» не дан номер в реестре. Допишите number: под ним выдают свидетельство.',
    ],
  },
  {
    name: 'withdrawn with a reason; withdrawn under a code needs none',
    bank: {
      entries: [
        protocol([
          { material: 'z', verdict: 'withdrawn', reason: 'Ошибка' },
          { code: '1', verdict: 'withdrawn' },
        ]),
      ],
    },
    finds: [],
  },
  {
    name: 'neither named, twice: told once each, and not as repeated',
    bank: { entries: [protocol([{ verdict: 'rejected' }, { verdict: 'rejected' }])] },
    finds: [at('decisions.0'), at('decisions.1')],
  },
  {
    name: 'whole words of what is there twice',
    bank: {
      entries: [
        protocol([
          good('x', '1'),
          { ...good('x', '1'), verdict: 'revise' },
          { code: 'к', verdict: 'revise' },
          { code: 'к', verdict: 'revise' },
        ]),
        protocol([good('y', '1')], 'b', '2'),
        protocol([], 'c', '2'),
      ],
    },
    finds: [at('decisions.1'), at('decisions.3'), at('decisions.0.number', 'b'), at('number', 'c')],
    tells: [
      'По работе «x» в этом протоколе уже есть решение. Оставьте одно.',
      'По работе «к» в этом протоколе уже есть решение. Оставьте одно.',
      'Номер «1» уже у работы «x» (protocols/a.yaml). Дайте работе следующий свободный номер.',
      'Протокол № 2 этого года уже есть: protocols/b.yaml. Проверьте номер.',
    ],
  },
  {
    name: 'one number of two associations, and of two years',
    bank: { entries: [protocol([]), aProtocol({ unit: 'math' }, { id: 'b' }), aProtocol({ school_year: '2024-2025' }, { id: 'c' })] },
    finds: [],
  },
]);
