import { aMaterial, aProtocol } from '../../testing/builders.ts';
import { testRule } from '../../testing/rule-cases.ts';
import { registerNumbers } from './register-numbers.ts';

type Decision = { material?: string; verdict?: 'recommended' | 'revise'; number?: string; protocol?: object };
const given = (decisions: Decision[], region: object = {}, demo = false) => ({
  entries: [
    ...['a', 'b'].map((id) => aMaterial({ demo }, { id })),
    ...decisions.map(({ protocol = {}, ...decision }, index) =>
      aProtocol(
        { number: String(index + 1), date: `2025-11-2${index}`, decisions: [{ verdict: 'recommended', ...decision }], demo, ...protocol },
        { id: `p${index}` },
      ),
    ),
  ],
  region: { review: { criteria: 'set-1', ...region } },
});
const at = (protocol: string) => [`error protocols/${protocol}.yaml decisions.0.number`];

testRule(registerNumbers, [
  { name: 'a number as usual', bank: given([{ material: 'a', number: '2025-17' }]), finds: [] },
  { name: 'letters in place of a number', bank: given([{ material: 'a', number: 'б/н' }]), finds: at('p0'), says: /2026-17/ },
  {
    name: 'a number of the region',
    bank: given([{ material: 'a', number: 'СМ-2025-017' }], { number_format: 'СМ-{year}-{n}' }),
    finds: [],
  },
  {
    name: 'a number without the sign',
    bank: given([{ material: 'a', number: '2025-017' }], { number_format: 'СМ-{year}-{n}' }),
    finds: at('p0'),
  },
  {
    name: 'signs of the format mean themselves',
    bank: given([{ material: 'a', number: '2025x17' }], { number_format: '{year}.{n}' }),
    finds: at('p0'),
  },
  { name: 'a sample with its sign', bank: given([{ material: 'a', number: 'Д-2025-17' }], {}, true), finds: [] },
  {
    name: 'a sample that looks real',
    bank: given([{ material: 'a', number: '2025-17' }], {}, true),
    finds: at('p0'),
    says: /^Номер образца «2025-17» не похож на номер образца\. Напишите по виду «Д-2026-17»\.$/,
  },
  { name: 'a real work with the sign of a sample', bank: given([{ material: 'a', number: 'Д-2025-17' }]), finds: at('p0') },
  {
    name: 'prolonged under its number',
    bank: given([
      { material: 'a', number: '2025-17' },
      { material: 'a', number: '2025-17' },
    ]),
    finds: [],
  },
  {
    name: 'prolonged under another number',
    bank: given([
      { material: 'a', number: '2025-17' },
      { material: 'a', number: '2025-18' },
    ]),
    finds: at('p1'),
    says: /остаётся за работой/,
  },
  ...['2025-017', '2025-0017', '2025\u201317'].map((number) => ({
    name: `a number that people take for another: ${number}`,
    bank: given([
      { material: 'a', number: '2025-17' },
      { material: 'b', number },
    ]),
    finds: at('p1'),
    says: /не отличить от «2025-17» \(protocols\/p0\.yaml\)/,
  })),
  {
    name: 'the year of the protocol, or that in which its school year began',
    bank: given([
      { material: 'a', number: '2026-17', protocol: { date: '2026-01-20' } },
      { material: 'b', number: '2025-18', protocol: { date: '2026-01-21' } },
    ]),
    finds: [],
  },
  {
    name: 'a year that is to come',
    bank: given([{ material: 'a', number: '2026-17' }]),
    finds: at('p0'),
    says: /стоит 2026 год, а протокол — 20 ноября 2025.*: 2025\./s,
  },
  { name: 'a year long over', bank: given([{ material: 'a', number: 'Д-2015-17' }], {}, true), finds: at('p0') },
  {
    name: 'prolonged years later under its number',
    bank: given([
      { material: 'a', number: '2025-17' },
      { material: 'a', number: '2025-17', protocol: { date: '2028-11-20', school_year: '2028-2029' } },
    ]),
    finds: [],
  },
  {
    name: 'a format without a year',
    bank: given([{ material: 'a', number: '17' }], { number_format: '{n}' }),
    finds: [],
  },
  {
    name: 'two numbers at one address',
    bank: given(
      [
        { material: 'a', number: '2025-1/7' },
        { material: 'b', number: '2025-1-7' },
      ],
      { number_format: '{year}-1/{n}' },
    ),
    finds: ['error protocols/p1.yaml decisions.0.number', 'error protocols/p1.yaml decisions.0.number'],
  },
  { name: 'a refusal has no number to judge', bank: given([{ material: 'a', verdict: 'revise', number: 'нет' }]), finds: [] },
  {
    name: 'whole words: a form, a year, a second number',
    bank: given([
      { material: 'a', number: 'б/н' },
      { material: 'b', number: '2015-17' },
      { material: 'b', number: '2025-18' },
    ]),
    finds: [...at('p0'), ...at('p1'), ...at('p2')],
    tells: [
      'Номер «б/н» записан не так, как принято в регионе. Напишите по виду «2026-17».',
      'В номере «2015-17» стоит 2015 год, а протокол — 21 ноября 2025 г. Напишите номер с годом протокола: 2025. Если верен номер, исправьте дату протокола.',
      'У работы «b» уже есть номер «2015-17», а здесь «2025-18». Напишите 2015-17: номер остаётся за работой.',
    ],
  },
  {
    name: 'whole words of a number that is taken for another',
    bank: given([
      { material: 'a', number: '2025-17' },
      { material: 'b', number: '2025-017' },
    ]),
    finds: at('p1'),
    tells: [
      'Номер «2025-017» не отличить от «2025-17» (protocols/p0.yaml): разница только в знаках или нулях впереди. Дайте работе следующий свободный номер.',
    ],
  },
  {
    name: 'in the second half of a school year both years are named',
    bank: given([{ material: 'a', number: '2024-17', protocol: { date: '2026-01-20' } }]),
    finds: at('p0'),
    says: /2026 или 2025\./,
  },
  {
    name: 'the first number is that of the earlier day, whatever the order of the files',
    bank: given([
      { material: 'a', number: '2025-18', protocol: { date: '2025-12-20' } },
      { material: 'a', number: '2025-17', protocol: { date: '2025-11-20' } },
    ]),
    finds: at('p0'),
    says: /уже есть номер «2025-17», а здесь «2025-18»/,
  },
  { name: 'a work of which there is no card', bank: given([{ material: 'nowhere', number: 'Д-2025-17' }], {}, true), finds: [] },
]);
