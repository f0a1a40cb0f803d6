/** What the guide says of one rule besides what it asks for. */
export interface RuleGuide {
  /** Only for checks that are no rules of the bank and so have no sentence of their own. */
  readonly asks?: string;
  /** Why it matters to a reader. */
  readonly why: string;
  /** «Как исправить». */
  readonly fix: string;
  /** What breaks the rule. The test plants it: fields of an entry of this sort, its text, or (where it takes several files) a sketch. */
  readonly example: Example;
}

/** A sample as it stands in a file. */
export interface Example {
  /** The sort of file: a kind of entry or `region`; a material when left out. */
  readonly in?: string;
  readonly fields?: string;
  readonly body?: string;
  /** In words, where no single file shows it. */
  readonly sketch?: string;
  /** The same done right. */
  readonly right?: string;
}
