/** The package has no types of its own. */
declare module '@adobe/structured-data-validator' {
  /** Holds data to what Google asks of it; things are told by type. */
  export default class Validator {
    validate(data: {
      readonly jsonld: Readonly<Record<string, readonly object[]>>;
    }): Promise<readonly { issueMessage: string; severity: string }[]>;
  }
}
