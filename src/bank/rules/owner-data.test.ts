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
  {
    name: 'whole words of all that is not told',
    bank: {
      region: {
        owner: { ...baseRegion.owner, address: 'unknown', phone: 'unknown', inn: 'unknown', ogrn: 'unknown' },
        privacy_policy: 'unknown' as const,
        site: 'https://bank.example.ru/',
      },
    },
    finds: [
      ...['owner.address', 'owner.phone', 'owner.inn', 'owner.ogrn', 'privacy_policy', 'site'].map(
        (field) => `warning region.yaml ${field}`,
      ),
    ],
    tells: [
      ...['почтовый адрес', 'телефон', 'ИНН', 'ОГРН'].map(
        (what) => `О владельце сайта не сказано: ${what}. Впишите вместо unknown до открытия банка: этого требует 149-ФЗ, ст. 10.`,
      ),
      'Не указан адрес политики обработки персональных данных. Впишите адрес страницы на сайте владельца: на неё ведёт ссылка с каждой страницы банка.',
      'Адрес сайта — пример: по нему ничего не откроется. Впишите настоящий адрес до открытия банка: он стоит в справках, QR-кодах, лентах и письмах.',
    ],
  },
  ...[true, false].map((data) => ({
    name: `the letter box, where open data are ${data ? 'given' : 'not given'}`,
    bank: { region: { owner: { ...baseRegion.owner, email: 'unknown' as const }, features: { data } } },
    finds: ['warning region.yaml owner.email'],
    tells: [
      `О владельце сайта не сказано: почта. Впишите вместо unknown до открытия банка: этого требует 149-ФЗ, ст. 10.${data ? ' По ней же пишут библиотеки, которые собирают записи (OAI-PMH).' : ''}`,
    ],
  })),
]);
