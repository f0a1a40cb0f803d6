/** A choice in a list: what is written and what the editor reads. */
export interface Choice {
  readonly label: string;
  readonly value: string | number | boolean;
}

/** A field of a form as the web editor takes it; names of properties are its own. */
export interface Field {
  readonly name: string;
  readonly label: string;
  readonly widget: string;
  readonly required?: boolean;
  readonly hint?: string;
  readonly [option: string]: unknown;
}

/** What the forms must know of a bank: nothing that the site does not show anyway. */
export interface FormFacts {
  /** Vocabulary or list → its codes with Russian names; a kind of reference that is absent here is chosen among files of the storage. */
  readonly choices: ReadonlyMap<string, readonly Choice[]>;
  /** Whether files can lie beside the entry. */
  readonly hasFolder: boolean;
}

/** Thrown where a schema has something that no form is known for: the build stops and names the place. */
export class UnknownConstructError extends Error {
  constructor(path: readonly string[], what: string) {
    super(`No field of the web editor is known for ${path.join('.')}: ${what}. Teach src/admin/fields.ts or leave the field out.`);
    this.name = 'UnknownConstructError';
  }
}
