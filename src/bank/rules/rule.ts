import type { Catalogue } from '../catalogue.ts';
import type { FieldPath, Issue, Severity } from '../issue.ts';
import type { KnownPages } from '../known-pages.ts';
import type { Kind } from '../model/index.ts';
import type { Decision } from '../review/decide.ts';
import type { Readings } from '../sources.ts';

/** All that a rule may know. Rules never touch the disk, the clock or the network. */
export interface RuleContext extends Readings {
  /** ISO date in the region's time zone. */
  readonly today: string;
  /** Ids of entries whose file is there but does not fit its schema. */
  readonly broken: ReadonlyMap<Kind, ReadonlySet<string>>;
  /** Material id → what its review comes to. */
  readonly decisions: ReadonlyMap<string, Decision>;
  /** What the site is made of: figures are counted of it once. */
  readonly catalogue: Catalogue;
  /** Root addresses of all pages that the site will have. */
  readonly pages: KnownPages;
}

/** One check of what must fit together. The id is permanent and equals the name of the file. */
export interface Rule {
  readonly id: string;
  /** One Russian sentence for the field guide: what the rule asks for. */
  readonly asks: string;
  readonly check: (context: RuleContext) => Issue[];
}

/** What a rule finds: an issue without the id, and with a severity only where it differs from the rule's own. */
export interface Fault {
  readonly file: string;
  readonly field?: FieldPath | undefined;
  readonly line?: number | undefined;
  readonly column?: number | undefined;
  readonly severity?: Severity | undefined;
  /** What is wrong, with the value, in Russian. */
  readonly message: string;
  /** What to type instead, in Russian. */
  readonly hint: string;
}

/** Makes a rule of a search for faults. */
export function defineRule({
  id,
  asks,
  severity,
  find,
}: {
  id: string;
  asks: string;
  severity: Severity;
  find: (context: RuleContext) => Fault[];
}): Rule {
  return {
    id,
    asks,
    check: (context) =>
      find(context).map(({ message, hint, ...fault }) => ({
        rule: id,
        ...fault,
        message: oneStop(message),
        hint: oneStop(hint),
        severity: fault.severity ?? severity,
      })),
  };
}

/** A date ends with «г.», and so may the sentence. */
const oneStop = (text: string) => text.replace(/ г\.\.(?=\s|$)/g, ' г.');
