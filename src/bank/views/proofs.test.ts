import { expect, test } from 'vitest';
import { accessProofs, proofsView, type ProvenPromise } from './proofs.ts';

const proof: ProvenPromise = {
  promise: 'Мёртвых ссылок нет.',
  counted: ['адрес', 'адреса', 'адресов'],
  tried: 1003,
  failed: 0,
  planted: 'ссылка в никуда',
  isControlRed: true,
};

test('a proof is told with how much was tried and whether its planted fault was found', () => {
  const { last, table } = proofsView({ day: '2026-11-22', proofs: [proof] });
  expect(last?.replaceAll('\u00a0', ' ')).toBe('Последние испытания — 22 ноября 2026.');
  expect(table?.rows[0]?.map(({ text }) => text.replaceAll('\u00a0', ' '))).toEqual([
    'Мёртвых ссылок нет.',
    '1 003 адреса',
    '0',
    'ссылка в никуда',
  ]);
  expect(table?.rows[0]?.[3]?.notes).toEqual(['найдена']);
});

test('a proof is told with its own day, what its number would hide, and the bank that was tried', () => {
  const { bank, table } = proofsView({
    ...{ day: '2026-11-22', bank: '«Банк», Энская область' },
    proofs: [{ ...proof, day: '2026-11-20', note: 'замечено 1 000' }, proof],
  });
  expect(bank).toBe('Банк, на котором испытывали: «Банк», Энская область.');
  expect(table?.rows.map((row) => row[1]?.notes?.map((note) => String(note).replaceAll('\u00a0', ' ')))).toEqual([
    ['замечено 1 000', '20 ноября 2026'],
    [],
  ]);
});

test('what failed, and a fault that was not found, catch the eye', () => {
  const { table } = proofsView({ day: '2026-11-22', proofs: [{ ...proof, failed: 2, isControlRed: false }] });
  expect(table?.rows[0]?.map(({ gap }) => gap)).toEqual([undefined, undefined, true, true]);
  expect(table?.rows[0]?.[3]?.notes).toEqual(['НЕ НАЙДЕНА']);
});

test('without a run there is no table', () => expect(proofsView(undefined).table).toBeUndefined());

test('the page about accessibility tells what was tried for it, and what failed', () => {
  expect(accessProofs(undefined)).toEqual([]);
  const told = accessProofs({ day: '2026-11-22', proofs: [proof, { ...proof, isAccess: true, failed: 2, day: '2026-11-21' }] });
  expect(told.map(({ outcome }) => outcome.replaceAll('\u00a0', ' '))).toEqual([
    'Испытано 21 ноября 2026: 1 003 адреса, не выдержало: 2. Подложенная ошибка найдена: ссылка в никуда.',
  ]);
});
