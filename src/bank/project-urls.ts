/** Addresses of the pages on the program itself, for editors and for those who choose or build it. */
export const projectUrls = {
  /** The page on the design of the bank, for those who work on it. */
  design: '/o-proekte/oformlenie/',
  /** The field guide for editors; `polya/material/` is every field of a material. */
  fields: (name?: string) => (name === undefined ? '/o-proekte/polya/' : `/o-proekte/polya/${name}/`),
  /** What the check asks for; a rule stands there under its id. */
  rules: '/o-proekte/pravila/',
  /** What the software promises and how each promise was tried. */
  proofs: '/o-proekte/nadezhnost/',
  /** The same outcomes for programs. */
  scoreboard: '/scoreboard.json',
} as const;
