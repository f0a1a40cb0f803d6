import { consent } from './consent.ts';
import { datesFuture } from './dates-future.ts';
import { datesOrder } from './dates-order.ts';
import { fileSize } from './file-size.ts';
import { fileTypes } from './file-types.ts';
import { files } from './files.ts';
import { gradeLevel } from './grade-level.ts';
import { licenceTerm } from './licence-term.ts';
import { ownerData } from './owner-data.ts';
import { references } from './references.ts';
import { reviewQuorum } from './review-quorum.ts';
import type { Rule } from './rule.ts';
import { schoolYearDates } from './school-year-dates.ts';
import { stagesDuration } from './stages-duration.ts';
import { subjectYear } from './subject-year.ts';
import { typeNeeds } from './type-needs.ts';
import { unitTree } from './unit-tree.ts';
import { unknownValues } from './unknown-values.ts';

/** Every rule of the bank, in the order of the field guide. */
export const rules: readonly Rule[] = [
  references,
  files,
  fileTypes,
  fileSize,
  reviewQuorum,
  schoolYearDates,
  datesOrder,
  datesFuture,
  gradeLevel,
  subjectYear,
  typeNeeds,
  stagesDuration,
  unitTree,
  consent,
  licenceTerm,
  ownerData,
  unknownValues,
];
