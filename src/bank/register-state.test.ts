import { describe, expect, test } from 'vitest';
import { aMaterial, aProtocol } from '../testing/builders.ts';
import { formatDate } from '../text/format.ts';
import { registerText } from '../text/register.ts';
import { isStanding, registeredState } from './register-state.ts';
import type { Decision } from './review/decide.ts';

type Parts = Partial<Record<keyof Decision, unknown>>;
const entry = aProtocol({ number: '7', date: '2026-01-20' });
const ruling = (verdict: string, more = {}) => ({ entry, decision: { material: 'drobi', verdict, ...more } });
const stateOf = (data: object, decision: Parts | undefined, others: Record<string, Parts> = {}) => {
  const decisions = new Map(Object.entries({ ...(decision && { drobi: decision }), ...others })) as unknown as ReadonlyMap<
    string,
    Decision
  >;
  return registeredState(aMaterial({ ...data }, { id: 'drobi' }), decisions);
};
const approved = { approved: true, rulings: [ruling('recommended')], findings: [] };
const expired = {
  approved: false,
  rulings: [ruling('recommended', { until: '2026-01-31' })],
  findings: [{ reason: 'expired', file: entry.file }],
};

describe('what holds of a work that has a number', () => {
  test.each<[string, object, Parts | undefined, object]>([
    ['let through', {}, approved, { state: 'active' }],
    ['laid aside', { state: 'archived', state_reason: 'Новая программа.' }, approved, { state: 'archived', reason: 'Новая программа.' }],
    ['withdrawn by its author', { state: 'withdrawn', state_reason: 'Ошибка.' }, approved, { state: 'withdrawn', reason: 'Ошибка.' }],
    ['of which nobody decided', {}, undefined, { state: 'suspended' }],
    ['whose review does not count', {}, { ...approved, approved: false }, { state: 'suspended' }],
    ['whose term is over', {}, expired, { state: 'expired', reason: registerText.expiredOn(formatDate('2026-01-31')) }],
    [
      'with an end of another protocol',
      {},
      { ...expired, findings: [{ reason: 'expired', file: 'protocols/x.yaml' }] },
      { state: 'suspended' },
    ],
    ['with another finding', {}, { ...expired, findings: [{ reason: 'too-few', file: entry.file }] }, { state: 'suspended' }],
    ['whose term nobody knows', {}, { ...expired, rulings: [ruling('recommended')] }, { state: 'expired', reason: undefined }],
  ])('%s', (_name, data, decision, expected) => expect(stateOf(data, decision)).toEqual(expected));

  const told = registerText.retracted('7', formatDate('2026-01-20'));
  const back = (reason?: string) => ({ ...approved, rulings: [ruling('recommended'), ruling('rejected', { reason })] });
  test.each<[string, object, Parts, string]>([
    ['taken back', {}, back(), told],
    ['taken back for a reason', {}, back('Ошибка в задаче.'), `${told} Ошибка в задаче.`],
    ['taken back and withdrawn', { state: 'withdrawn', state_reason: 'Так вышло.' }, back(), `${told} Так вышло.`],
    ['withdrawn for the same reason', { state: 'withdrawn', state_reason: 'Ошибка.' }, back('Ошибка.'), `${told} Ошибка.`],
  ])('%s', (_name, data, decision, reason) => expect(stateOf(data, decision)).toEqual({ state: 'withdrawn', reason }));

  test('replaced by a newer edition once that is let through', () => {
    const data = { replaced_by: 'new', state_reason: 'Второе издание.' };
    expect(stateOf(data, approved, { new: { approved: true } })).toEqual({ state: 'replaced', reason: 'Второе издание.' });
    expect(stateOf(data, approved, { new: { approved: false } })).toEqual({ state: 'active' });
    expect(stateOf(data, approved)).toEqual({ state: 'active' });
  });
});

test.each([
  ['active', true],
  ['replaced', true],
  ['archived', true],
  ['expired', false],
  ['withdrawn', false],
  ['suspended', false],
] as const)('a certificate of a work that is %s holds: %s', (state, holds) => expect(isStanding(state)).toBe(holds));
