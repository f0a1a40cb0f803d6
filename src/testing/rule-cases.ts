import { describe, expect, test } from 'vitest';
import type { Rule } from '../bank/rules/rule.ts';
import { aBank, aContext, brief, type BankParts } from './builders.ts';

/** One row of a table of cases: a bank and what the rule says of it, as `brief` writes it. */
export interface RuleCase {
  readonly name: string;
  readonly bank: BankParts;
  readonly finds: readonly string[];
  readonly today?: string;
  /** Words that the first message or its hint must hold. */
  readonly says?: RegExp;
  /** Every issue in whole words, as `message hint`; before them the line, where it has one: `12: …`. */
  readonly tells?: readonly string[];
}

/** Tests a rule by a table; every issue must carry the rule's id and tell what to do. */
export function testRule(rule: Rule, cases: readonly RuleCase[]): void {
  describe(rule.id, () => {
    test('finds nothing where everything fits', () => expect(rule.check(aContext(aBank()))).toEqual([]));
    test.each(cases)('$name', ({ bank, finds, today, says, tells }) => {
      const issues = rule.check(aContext(aBank(bank), today === undefined ? {} : { today }));
      expect(brief(issues)).toEqual(finds);
      const words = { message: expect.stringMatching(/[а-яё].*[.»]$/su), hint: expect.stringMatching(/[а-яё].*[.»]$/su) };
      for (const issue of issues) expect(issue).toMatchObject({ rule: rule.id, ...words });
      if (says) expect(issues.map(({ message, hint }) => `${message} ${hint}`).join('\n')).toMatch(says);
      if (tells)
        expect(issues.map(({ line, message, hint }) => `${line === undefined ? '' : `${line}: `}${message} ${hint}`)).toEqual(tells);
    });
  });
}
