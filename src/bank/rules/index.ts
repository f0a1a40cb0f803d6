import { references } from './references.ts';
import { reviewQuorum } from './review-quorum.ts';
import type { Rule } from './rule.ts';

/** Every rule of the bank, in the order of the field guide. */
export const rules: readonly Rule[] = [references, reviewQuorum];
