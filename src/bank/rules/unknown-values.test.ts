import { baseRegion } from '../../testing/base-bank.ts';
import { aDocument, aUnit, aWebinar } from '../../testing/builders.ts';
import { testRule } from '../../testing/rule-cases.ts';
import { unknownValues } from './unknown-values.ts';

testRule(unknownValues, [
  {
    name: 'one field',
    bank: { entries: [aWebinar({ attendance: 'unknown' })] },
    finds: ['warning webinars/2025-2026/webinar-1/index.md attendance'],
    says: /Уточняется 1 поле: «attendance»/,
  },
  {
    name: 'several fields, one warning',
    bank: { entries: [aDocument({ number: 'unknown', date: 'unknown', items: [{ id: 'a', title: 'А', due: 'unknown' }] })] },
    finds: ['warning documents/document-1/index.md number'],
    says: /Уточняются 3 поля: «number», «date», «items → № 1 → due»/,
  },
  {
    name: 'a nested reference',
    bank: { entries: [aUnit({ heads: [{ person: 'unknown' }] })] },
    finds: ['warning units/unit-1.md heads.0.person'],
  },
  {
    name: 'the owner is told elsewhere',
    bank: { region: { owner: { ...baseRegion.owner, inn: 'unknown' }, institution_page: 'unknown' } },
    finds: ['warning region.yaml institution_page'],
  },
  { name: 'a document whose state is not typed', bank: { entries: [aDocument()] }, finds: [] },
  {
    name: 'whole words',
    bank: { entries: [aWebinar({ attendance: 'unknown' })] },
    finds: ['warning webinars/2025-2026/webinar-1/index.md attendance'],
    tells: ['Уточняется 1 поле: «attendance». Когда узнаете, впишите значение вместо unknown. На странице пока стоит «уточняется».'],
  },
  { name: 'the policy is told elsewhere', bank: { region: { privacy_policy: 'unknown' } }, finds: [] },
  {
    name: 'a state of another kind than a document',
    bank: { entries: [aDocument({ status: 'unknown' }), aUnit({ heads: [{ person: 'unknown' }] })] },
    finds: ['warning units/unit-1.md heads.0.person'],
  },
]);
