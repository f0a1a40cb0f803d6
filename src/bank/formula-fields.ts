/** The fields of a material where `$…$` is a formula, as in a body; in all others a dollar is a dollar. Reports and feeds take none of them. */
export const FORMULA_FIELDS: ReadonlySet<string> = new Set([
  'goals',
  'results',
  'key_points',
  'prior_knowledge',
  'equipment',
  'stages',
  'mistakes',
  'tips',
  'assessment',
  'adaptation',
]);
