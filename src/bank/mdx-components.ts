/** Component → the attributes that it takes. An attribute that none asks for may still mean something to Astro (`slot` takes content away). */
export type MdxComponents = Readonly<Record<string, readonly string[]>>;

/** The closed list of components that editors' pages and reports may use. */
export const MDX_COMPONENTS: MdxComponents = {
  Note: ['title', 'kind'],
  Steps: [],
  Owner: [],
  Indicators: ['year'],
  Samples: [],
  NoAddress: [],
  UnitContacts: [],
  AccessProofs: [],
};
