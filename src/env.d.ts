declare namespace App {
  /** What the middleware hands to every page. */
  interface Locals {
    /** Returns a field of front matter as safe HTML, its formulas as MathML. */
    renderFieldText: (text: string) => string;
    /** The language of the thing on the page, where it is not Russian. */
    language?: string | undefined;
  }
}
