import { UNKNOWN } from '../model/common.ts';
import { PLACEHOLDER_ID } from '../placeholder-region.ts';
import { isSampleSite } from '../sample-site.ts';
import { hasOpenData } from '../sections.ts';
import { defineRule } from './rule.ts';

const hint = 'Впишите вместо unknown до открытия банка: этого требует 149-ФЗ, ст. 10.';
const fields = { address: 'почтовый адрес', email: 'почта', phone: 'телефон', inn: 'ИНН', ogrn: 'ОГРН' } as const;

/** Whoever runs a site must name himself on it (149-ФЗ, art. 10): rights holders write to this address. */
export const ownerData = defineRule({
  id: 'owner-data',
  severity: 'warning',
  asks: 'В region.yaml названы настоящий адрес сайта, его владелец с адресом, почтой, телефоном, ИНН и ОГРН и политика обработки персональных данных.',
  find: ({ bank }) => {
    const { region } = bank;
    if (region.id === PLACEHOLDER_ID) return [];
    const unknown = (Object.keys(fields) as (keyof typeof fields)[]).filter((field) => region.owner[field] === UNKNOWN);
    const owner = unknown.map((field) => ({
      file: 'region.yaml',
      field: ['owner', field],
      message: `О владельце сайта не сказано: ${fields[field]}.`,
      hint: field === 'email' && hasOpenData(bank) ? `${hint} По ней же пишут библиотеки, которые собирают записи (OAI-PMH).` : hint,
    }));
    const policy =
      region.privacy_policy === UNKNOWN
        ? [
            {
              file: 'region.yaml',
              field: ['privacy_policy'],
              message: 'Не указан адрес политики обработки персональных данных.',
              hint: 'Впишите адрес страницы на сайте владельца: на неё ведёт ссылка с каждой страницы банка.',
            },
          ]
        : [];
    const site = isSampleSite(region.site)
      ? [
          {
            file: 'region.yaml',
            field: ['site'],
            message: 'Адрес сайта — пример: по нему ничего не откроется.',
            hint: 'Впишите настоящий адрес до открытия банка: он стоит в справках, QR-кодах, лентах и письмах.',
          },
        ]
      : [];
    return [...owner, ...policy, ...site];
  },
});
