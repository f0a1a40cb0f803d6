declare module 'js-yaml' {
  /** A set of tags; with the fail-safe one every scalar stays the text that was typed. */
  export const FAILSAFE_SCHEMA: unknown;
  export function load(source: string, options: { readonly schema: unknown }): unknown;
}
