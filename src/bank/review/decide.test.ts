import { describe, expect, test } from 'vitest';
import { aBank, aCriteria, aMaterial, anApproval, anExpert, TODAY } from '../../testing/builders.ts';
import { codes, decideOn } from '../../testing/gate.ts';
import { amendmentCases, conclusionCases, rulingCases } from '../../testing/gate-cases.ts';
import { decide, indexReviews } from './decide.ts';
import { perReview } from './reason.ts';
import { reasons } from './reasons.ts';

test('three conclusions and a protocol let a work through', () => {
  const decision = decideOn({});
  expect(decision).toMatchObject({ approved: true, findings: [], protocol: { id: 'protocol-1', number: '1' } });
  expect(decision.valid).toHaveLength(3);
});

describe('what keeps a work off the site', () => {
  test.each([...conclusionCases, ...rulingCases])('%s', (_name, changes, expected) => {
    const decision = decideOn(changes);
    expect(codes(decision)).toEqual(expected);
    expect(decision.approved).toBe(expected.every((reason) => perReview.has(reason)));
  });

  test('every reason has a case and words of its own', () => {
    const reached = new Set([...conclusionCases, ...rulingCases, ...amendmentCases].flatMap(([, , expected]) => expected));
    expect([...reached].sort()).toEqual(Object.keys(reasons).sort());
    expect(new Set(Object.values(reasons).map(([message]) => message)).size).toBe(Object.keys(reasons).length);
  });
});

test('one person under two codes counts once', () => {
  const material = aMaterial();
  const experts = ['ex-1', 'ex-2', 'ex-3'].map((code) => anExpert({ code, person: code === 'ex-3' ? 'person-2' : 'person-1' }));
  const { reviews, protocol } = anApproval(material);
  const bank = aBank({ entries: [material, protocol], reviews, experts });
  expect(codes(decide(material, bank, indexReviews(bank), TODAY))).toEqual(['expert-twice', 'too-few']);
});

test('a region may ask for another number of conclusions', () => {
  expect(codes(decideOn({ parts: { region: { review: { criteria: 'set-1', quorum: 4 } } } }))).toEqual(['too-few']);
  expect(codes(decideOn({ reviews: [{}], parts: { region: { review: { criteria: 'set-1', quorum: 1 } } } }))).toEqual([]);
});

test('weights count in the mean', () => {
  const weighty = aCriteria(
    {
      criteria: [
        { id: 'clear', name: 'К', ask: 'К', weight: 2 },
        { id: 'useful', name: 'П', ask: 'П' },
      ],
      pass: 9,
    },
    { id: 'set-1' },
  );
  // 3 × 2 + 3 reaches nine; without the weight it would be six.
  expect(codes(decideOn({ parts: { entries: [weighty] } }))).toEqual([]);
});
