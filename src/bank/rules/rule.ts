import type { Bank } from '../bank.ts';
import type { Issue } from '../issue.ts';
import type { Kind } from '../model/index.ts';
import type { Decision } from '../review/decide.ts';

/** All that a rule may know. Rules never touch the disk, the clock or the network. */
export interface RuleContext {
  readonly bank: Bank;
  /** ISO date in the region's time zone. */
  readonly today: string;
  /** Ids of entries whose file is there but does not fit its schema. */
  readonly broken: ReadonlyMap<Kind, ReadonlySet<string>>;
  /** Material id → what its review comes to. */
  readonly decisions: ReadonlyMap<string, Decision>;
}

/** One check of what must fit together. The id is permanent and equals the name of the file. */
export interface Rule {
  readonly id: string;
  /** One Russian sentence for the field guide: what the rule asks for. */
  readonly asks: string;
  readonly check: (context: RuleContext) => Issue[];
}
