/** The closed list of components that editors' pages and reports may use. */
export const MDX_COMPONENTS = ['Note', 'Steps', 'Owner', 'Indicators'] as const;
