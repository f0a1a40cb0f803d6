import { cpSync, existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { PUBLISHED } from '../../../src/bank/addresses.ts';
import type { Proof, Trial } from './proof.ts';

/** Every address that was ever published has its page or its forwarding page. */
export const addressesProof: Proof = {
  id: 'addresses',
  promise: 'Каждый адрес, который однажды опубликован, открывает страницу или переводит на новую.',
  counted: ['опубликованный адрес', 'опубликованных адреса', 'опубликованных адресов'],
  planted: 'одна удалённая страница',
  run: async ({ site, content }) => look(await site(), content),
  control: async ({ site, content, folder }) => {
    const spoilt = folder('addresses');
    cpSync(await site(), spoilt, { recursive: true });
    rmSync(join(spoilt, addressesOf(content)[0]!), { recursive: true });
    return look(spoilt, content);
  },
};

function look(site: string, content: string): Trial {
  const addresses = addressesOf(content);
  const dead = addresses.filter((address) => !existsSync(join(site, address, address.endsWith('/') ? 'index.html' : '')));
  return { tried: addresses.length, faults: dead.map((address) => `Адрес ${address} никуда не ведёт.`) };
}

const addressesOf = (content: string) =>
  readFileSync(join(content, PUBLISHED), 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('/'));
