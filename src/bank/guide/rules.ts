import { rules } from '../rules/index.ts';
import type { RuleGuide } from './rule-guide.ts';
import { rulesOfData } from './rules-of-data.ts';
import { rulesOfFiles } from './rules-of-files.ts';
import { rulesOfReading } from './rules-of-reading.ts';
import { rulesOfText } from './rules-of-text.ts';
import { rulesOfTrust } from './rules-of-trust.ts';
import { rulesOfWorks } from './rules-of-works.ts';

/** Guides by the id of their rule, before what the rules say of themselves is added. */
export const guides: Readonly<Record<string, RuleGuide>> = {
  ...rulesOfReading,
  ...rulesOfData,
  ...rulesOfWorks,
  ...rulesOfTrust,
  ...rulesOfFiles,
  ...rulesOfText,
};

/** A section of the page on rules. */
export interface RuleSection extends RuleGuide {
  readonly id: string;
  readonly asks: string;
}

/** Returns what the guide says of each rule, by alphabet of ids: they are looked up from a message. */
export function ruleGuide(): RuleSection[] {
  const asks = new Map(rules.map((rule) => [rule.id, rule.asks]));
  return Object.entries(guides)
    .map(([id, guide]) => ({ id, ...guide, asks: asks.get(id) ?? guide.asks ?? '' }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}
