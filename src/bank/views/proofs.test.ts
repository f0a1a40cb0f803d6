import { expect, test } from 'vitest';
import { proofsView, type ProvenPromise } from './proofs.ts';

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

test('what failed, and a fault that was not found, catch the eye', () => {
  const { table } = proofsView({ day: '2026-11-22', proofs: [{ ...proof, failed: 2, isControlRed: false }] });
  expect(table?.rows[0]?.map(({ gap }) => gap)).toEqual([undefined, undefined, true, true]);
  expect(table?.rows[0]?.[3]?.notes).toEqual(['НЕ НАЙДЕНА']);
});

test('without a run there is no table', () => expect(proofsView(undefined).table).toBeUndefined());
