import { aMaterial, aPerson, aUnit } from '../../testing/builders.ts';
import { testRule } from '../../testing/rule-cases.ts';
import { consent } from './consent.ts';

type Consent = { id: string; date: string; until?: string; withdrawn?: string };
const named = (distribution?: Consent) => ({
  entries: [aMaterial({ authors: [{ person: 'person-1' }] }), aPerson({ consent: { distribution } })],
});
const given = { id: '1', date: '2025-01-10' };
const at = ['warning people/person-1.yaml consent.distribution'];

testRule(consent, [
  { name: 'active', bank: named(given), finds: [] },
  { name: 'active on its last day', bank: named({ ...given, until: '2026-02-01' }), finds: [] },
  { name: 'none', bank: named(), finds: at, says: /«person-1» на сайте не появится: согласие на распространение не дано/ },
  { name: 'over', bank: named({ ...given, until: '2026-01-31' }), finds: at, says: /истекло 31 января 2026/ },
  { name: 'withdrawn', bank: named({ ...given, withdrawn: '2025-06-01' }), finds: at, says: /отозвано 1 июня 2025/ },
  {
    name: 'dated in the future',
    bank: named({ ...given, date: '2027-01-10' }),
    finds: ['error people/person-1.yaml consent.distribution.date', ...at],
  },
  { name: 'named as a head', bank: { entries: [aPerson({ consent: undefined }), aUnit({ heads: [{ person: 'person-1' }] })] }, finds: at },
  { name: 'named nowhere', bank: { entries: [aPerson({ consent: undefined })] }, finds: [] },
  {
    name: 'withdrawn today',
    bank: named({ ...given, withdrawn: '2026-02-01' }),
    finds: at,
    says: /отозвано 1 февраля 2026 г\.$|отозвано 1 февраля/,
  },
  {
    name: 'to be withdrawn tomorrow',
    bank: named({ ...given, withdrawn: '2026-02-02' }),
    finds: ['error people/person-1.yaml consent.distribution.withdrawn'],
    tells: ['2 февраля 2026 г. ещё не наступило: согласие не может быть из будущего. Проверьте дату по журналу согласий.'],
  },
  {
    name: 'none, in whole words',
    bank: named(),
    finds: at,
    tells: [
      'Имя «person-1» на сайте не появится: согласие на распространение не дано. Когда согласие подпишут, впишите его номер и дату; на страницах пока стоит должность и организация.',
    ],
  },
  {
    name: 'a consent to processing from the future, of somebody named nowhere',
    bank: {
      entries: [aPerson({ consent: { processing: { id: '1', date: '2026-02-02', withdrawn: '2026-02-03' }, distribution: given } })],
    },
    finds: ['error people/person-1.yaml consent.processing.date', 'error people/person-1.yaml consent.processing.withdrawn'],
  },
  { name: 'given today', bank: named({ ...given, date: '2026-02-01' }), finds: [] },
  {
    name: 'a work whose code is that of a person names nobody',
    bank: { entries: [aMaterial({ replaces: 'person-1' }), aPerson({ consent: undefined })] },
    finds: [],
  },
  {
    name: 'withdrawn and over: what was withdrawn is told',
    bank: named({ ...given, until: '2026-01-31', withdrawn: '2025-06-01' }),
    finds: at,
    says: /отозвано 1 июня 2025/,
  },
]);
