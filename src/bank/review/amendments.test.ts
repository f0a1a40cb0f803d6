import { describe, expect, test } from 'vitest';
import { aProtocol } from '../../testing/builders.ts';
import { amended, codes, first, second, type Step } from '../../testing/gate.ts';
import { amendmentCases } from '../../testing/gate-cases.ts';

describe('amendments', () => {
  test.each<[string, Step[], boolean]>([
    ['none', [], false],
    ['one step', [{}], true],
    ['two steps, out of order', [{ from: second }, { to: second }], true],
    [
      'two steps under one protocol',
      [
        { from: second, protocol: 'accepted-0' },
        { to: second, protocol: 'accepted-0' },
      ],
      false,
    ],
    ['the wrong way', [{ from: '', to: first }], false],
    ['round and round', [{ to: second }, { from: second, to: first }], false],
  ])('%s', (_name, steps, approved) => expect(amended(steps).approved).toBe(approved));

  test('a later step carries the same conclusions, and so may not be earlier than they are', () => {
    const early = aProtocol({ number: '2', date: '2025-10-31', amended: ['material-1'] }, { id: 'p-2' });
    const decision = amended([{ to: second }, { from: second, protocol: 'p-2', date: '2025-10-31' }], [early]);
    expect(decision.findings[0]).toMatchObject({ reason: 'amendment-early', file: 'x', field: ['amendments', 1, 'protocol'] });
  });

  test('a protocol may change the authors and leave the text', () => {
    expect(amended([{}, { authors: ['redakciya'] }])).toMatchObject({ approved: true, findings: [] });
    expect(codes(amended([{}, { authors: ['soiro'] }]))).toEqual(['authors-changed']);
  });

  test.each(amendmentCases)('%s carries nothing over', (_name, [step, entries], expected) => {
    const decision = amended([step], entries);
    expect(decision.approved).toBe(false);
    expect(codes(decision)).toEqual([...expected, 'text-changed', 'text-changed', 'text-changed', 'too-few']);
  });
});
