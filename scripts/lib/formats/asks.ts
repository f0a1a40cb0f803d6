import { rules } from '../../../src/bank/rules/index.ts';

const asks = new Map(rules.map((rule) => [rule.id, rule.asks]));

/** Returns in one sentence what a rule asks for; `undefined` where no rule has this id. */
export function asksOf(rule: string): string | undefined {
  return asks.get(rule);
}
