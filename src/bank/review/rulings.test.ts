import { expect, test } from 'vitest';
import { aProtocol } from '../../testing/builders.ts';
import { codes, decideOn } from '../../testing/gate.ts';
import { withdrawal } from '../../testing/gate-cases.ts';

test('the latest protocol decides', () => {
  const later = aProtocol(
    { number: '2', date: '2025-12-20', decisions: [{ material: 'material-1', verdict: 'revise' }] },
    { id: 'a-later-one' },
  );
  expect(codes(decideOn({ parts: { entries: [later] } }))).toEqual(['protocol-refuses']);
});

test('a later protocol may prolong the first', () => {
  const later = aProtocol(
    { number: '2', date: '2026-01-20', decisions: [{ material: 'material-1', verdict: 'recommended', number: '1', until: '2029' }] },
    { id: 'a-later-one' },
  );
  expect(decideOn({ decision: { until: '2025-12' }, parts: { entries: [later] } })).toMatchObject({
    approved: true,
    protocol: { id: 'a-later-one' },
  });
});

test('of a retracted work number and title stay, whatever has become of its text', () => {
  const decision = decideOn({ material: { state: 'withdrawn' }, review: { revision: '1'.repeat(16) }, parts: { entries: [withdrawal] } });
  expect(decision).toMatchObject({ approved: true, findings: [], protocol: { number: '1' } });
  expect(decision.retraction).toMatchObject({ date: '2025-12-20', reason: 'Ошибка в опыте' });
});
