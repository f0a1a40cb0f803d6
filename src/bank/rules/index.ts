import { addresses } from './addresses.ts';
import { assignments } from './assignments.ts';
import { authorEmployer } from './author-employer.ts';
import { caseDuplicates } from './case-duplicates.ts';
import { consent } from './consent.ts';
import { criteria } from './criteria.ts';
import { datesFuture } from './dates-future.ts';
import { datesOrder } from './dates-order.ts';
import { demoConsistency } from './demo-consistency.ts';
import { emptyWork } from './empty-work.ts';
import { externalAddresses } from './external-addresses.ts';
import { federation } from './federation.ts';
import { fileSize } from './file-size.ts';
import { fileTypes } from './file-types.ts';
import { files } from './files.ts';
import { gradeLevel } from './grade-level.ts';
import { internalLinks } from './internal-links.ts';
import { invisibleCharacters } from './invisible-characters.ts';
import { licenceTerm } from './licence-term.ts';
import { mixedScripts } from './mixed-scripts.ts';
import { ownerData } from './owner-data.ts';
import { personalData } from './personal-data.ts';
import { planItems } from './plan-items.ts';
import { programmeIds } from './programme-ids.ts';
import { programmeQuorum } from './programme-quorum.ts';
import { protocolDecisions } from './protocol-decisions.ts';
import { rawFormula } from './raw-formula.ts';
import { recheck } from './recheck.ts';
import { recording } from './recording.ts';
import { redirects } from './redirects.ts';
import { references } from './references.ts';
import { registerNumbers } from './register-numbers.ts';
import { repeatedItems } from './repeated-items.ts';
import { replaces } from './replaces.ts';
import { reportFrozen } from './report-frozen.ts';
import { reservedIds } from './reserved-ids.ts';
import { reviewQuorum } from './review-quorum.ts';
import { reviewsMatch } from './reviews-match.ts';
import type { Rule } from './rule.ts';
import { schoolYearDates } from './school-year-dates.ts';
import { stagesDuration } from './stages-duration.ts';
import { statusNotes } from './status-notes.ts';
import { subjectYear } from './subject-year.ts';
import { themeContrast } from './theme-contrast.ts';
import { titleForm } from './title-form.ts';
import { typeNeeds } from './type-needs.ts';
import { uniqueTitles } from './unique-titles.ts';
import { unitTree } from './unit-tree.ts';
import { unknownValues } from './unknown-values.ts';
import { vocabularies } from './vocabularies.ts';
import { yearNames } from './year-names.ts';

/** Every rule of the bank, in the order of the field guide. */
export const rules: readonly Rule[] = [
  references,
  vocabularies,
  yearNames,
  files,
  fileTypes,
  fileSize,
  caseDuplicates,
  reservedIds,
  uniqueTitles,
  titleForm,
  rawFormula,
  mixedScripts,
  invisibleCharacters,
  repeatedItems,
  internalLinks,
  externalAddresses,
  redirects,
  addresses,
  reviewQuorum,
  programmeIds,
  programmeQuorum,
  reviewsMatch,
  assignments,
  protocolDecisions,
  registerNumbers,
  criteria,
  demoConsistency,
  authorEmployer,
  consent,
  personalData,
  licenceTerm,
  ownerData,
  themeContrast,
  federation,
  schoolYearDates,
  datesOrder,
  datesFuture,
  gradeLevel,
  subjectYear,
  typeNeeds,
  stagesDuration,
  emptyWork,
  replaces,
  recheck,
  statusNotes,
  recording,
  unitTree,
  planItems,
  reportFrozen,
  unknownValues,
];
