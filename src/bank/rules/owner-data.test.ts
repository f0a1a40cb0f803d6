import { baseRegion } from '../../testing/base-bank.ts';
import { testRule } from '../../testing/rule-cases.ts';
import { ownerData } from './owner-data.ts';

const owner = (overrides: object) => ({ region: { owner: { ...baseRegion.owner, ...overrides } } });

testRule(ownerData, [
  ...(['address', 'email', 'phone', 'inn', 'ogrn'] as const).map((field) => ({
    name: field,
    bank: owner({ [field]: 'unknown' }),
    finds: [`warning region.yaml owner.${field}`],
    says: /149-ФЗ/,
  })),
  {
    name: 'several',
    bank: owner({ inn: 'unknown', email: 'unknown' }),
    finds: ['warning region.yaml owner.email', 'warning region.yaml owner.inn'],
  },
  { name: 'no policy', bank: { region: { privacy_policy: 'unknown' as const } }, finds: ['warning region.yaml privacy_policy'] },
  { name: 'a region that could not be read', bank: { region: { id: 'placeholder', privacy_policy: 'unknown' as const } }, finds: [] },
  { name: 'an address that is a sample', bank: { region: { site: 'https://bank.example.ru/' } }, finds: ['warning region.yaml site'] },
]);
