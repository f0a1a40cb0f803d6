import { webAddresses } from '../body-links.ts';
import type { Readable } from '../fragment.ts';
import { oncePer } from '../once-per.ts';
import { readablesOf, sourcesOf, valuesOf, type Source } from '../sources.ts';
import { defineRule, type Fault } from './rule.ts';

/**
 * Services of Meta Platforms Inc.: its activity in them is banned in Russia as extremist
 * (Tverskoy district court of Moscow, 21 March 2022; 114-ФЗ).
 */
const banned = [
  'instagram.com',
  'facebook.com',
  'fb.com',
  'fb.me',
  'fb.watch',
  'threads.net',
  'threads.com',
  'cdninstagram.com',
  'fbcdn.net',
];
/** Hosts that lead elsewhere unseen: nobody can tell where, nor check it later. */
const shorteners = ['bit.ly', 'clck.ru', 'goo.gl', 'tinyurl.com', 'vk.cc', 'u.to', 'is.gd', 't.co', 'ow.ly', 'cutt.ly', 'goo.su'];

/** A link of the bank must lead where a school may go. */
export const externalAddresses = defineRule({
  id: 'external-addresses',
  severity: 'error',
  asks: 'Ссылки не ведут на запрещённые сайты и сокращённые адреса; вместо http:// стоит https://.',
  find: (context) => [
    ...sourcesOf(context).flatMap((source) => inFields(source)),
    ...readablesOf(context).flatMap((entry) => inBody(entry)),
  ],
});

/** Once per file: what has not changed is not searched again. */
const inFields = oncePer((source: Source): Fault[] =>
  valuesOf(source).flatMap(({ value, path, meta }) =>
    meta.address === true ? faultsOf(String(value), { file: source.file, field: path }) : [],
  ),
);

const inBody = oncePer(({ file, body, bodyLine }: Readable): Fault[] =>
  webAddresses(body).flatMap(({ target, line }) => faultsOf(target, { file, line: line + bodyLine - 1 })),
);

function faultsOf(address: string, place: Pick<Fault, 'file' | 'field' | 'line'>): Fault[] {
  if (!URL.canParse(address)) return [];
  const { hostname, protocol } = new URL(address);
  const isOn = (hosts: readonly string[]) => hosts.some((host) => hostname === host || hostname.endsWith(`.${host}`));
  if (isOn(banned))
    return [
      {
        ...place,
        message: `Ссылка на ${hostname}: этот сервис в России запрещён как экстремистский.`,
        hint: 'Уберите ссылку или дайте другую.',
      },
    ];
  if (isOn(shorteners))
    return [{ ...place, message: `Сокращённый адрес ${hostname}: не видно, куда он ведёт.`, hint: 'Откройте его и впишите полный адрес.' }];
  return protocol === 'http:'
    ? [
        {
          ...place,
          severity: 'warning',
          message: `Адрес на ${hostname} начинается с http://.`,
          hint: 'Проверьте, открывается ли он с https://, и замените.',
        },
      ]
    : [];
}
