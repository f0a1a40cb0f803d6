import type { Root } from 'mdast';
import type { Severity } from '../../bank/issue.ts';
import type { MdxComponents } from '../../bank/mdx-components.ts';

/** A fault in the prose of a body; the caller adds the file and so makes an `Issue` of it. */
export interface ProseIssue {
  /** Permanent kebab-case id, equal to the name of the file in `markdown/lint` that finds it. */
  readonly rule: string;
  readonly severity: Severity;
  /** 1-based line of the whole file, front matter included. */
  readonly line: number;
  /** 1-based, in UTF-16 units. */
  readonly column: number;
  readonly message: string;
  readonly hint?: string | undefined;
}

/** A fault as a rule returns it: its place in the body, without the id and the offset of the front matter. */
export interface ProseFault {
  readonly line: number;
  readonly column: number;
  readonly message: string;
  readonly hint?: string | undefined;
  /** Only where it differs from the rule's own. */
  readonly severity?: Severity;
}

/** A body as the rules read it. */
export interface ProseDocument {
  readonly source: string;
  readonly mdast: Root;
  /** The components an editor's page may use; undefined for a contributed text, which may use none. */
  readonly components?: MdxComponents | undefined;
}

/** One check of prose: pure, without knowledge of the file it reads. */
export interface ProseRule {
  readonly id: string;
  readonly severity: Severity;
  readonly find: (document: ProseDocument) => ProseFault[];
}
