import { expect, test } from 'vitest';
import { rules } from '../bank/rules/index.ts';
import { aBank, aContext, aMaterial, anApproval } from './builders.ts';

test('no rule finds anything in the bank of the builders', () => {
  const material = aMaterial();
  const { reviews, protocol } = anApproval(material);
  const context = aContext(aBank({ entries: [material, protocol], reviews }));
  expect(context.decisions.get(material.id)?.approved).toBe(true);
  expect(rules.flatMap((rule) => rule.check(context))).toEqual([]);
});
