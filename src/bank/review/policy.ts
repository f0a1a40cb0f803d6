import type { Bank } from '../bank.ts';
import type { Material } from '../model/material.ts';
import { findingsOf, type Finding } from './reason.ts';

/** What a region asks of the conclusions on a work. */
export interface Policy {
  /** How many conclusions are needed. */
  readonly quorum: number;
  /** The set of criteria by which the work is judged now. */
  readonly criteria: string;
  /** Every set by which a conclusion counts. */
  readonly accepted: readonly string[];
}

/** Returns what a material must have: by the first line of `review.own` that fits it, else by the rule for all. */
export function materialPolicy({ submitted_via, type }: Material, { region: { review } }: Bank): Policy {
  const own = review.own.find(
    (line) => (line.submitted_via ?? submitted_via) === submitted_via && (line.types.length === 0 || line.types.includes(type)),
  );
  return policy(own ?? review, review);
}

/** Returns what a programme must have: no conclusions where a protocol is enough. */
export function programmePolicy({ region: { review } }: Bank): Policy {
  return review.programmes ? policy(review.programmes, review) : { quorum: 0, criteria: review.criteria, accepted: review.accepted };
}

function policy({ criteria, quorum }: { criteria: string; quorum?: number | undefined }, review: Bank['region']['review']): Policy {
  return { quorum: quorum ?? review.quorum, criteria, accepted: [criteria, ...review.accepted] };
}

/** Returns what is wrong with the way a material came: not by those whom the region lets submit, or by a municipality that is not named. */
export function submissionFaults({ data, file }: { data: Material; file: string }, { region, vocabularies }: Bank): Finding[] {
  const { submitted_via: via, municipality } = data;
  const isNamed = municipality !== undefined && vocabularies.municipalities.get(municipality)?.kind !== 'region';
  return findingsOf(
    [
      ['submitted-otherwise', !region.review.submitted_by.includes(via), via, ['submitted_via']],
      ['municipality-unnamed', via === 'municipality' && !isNamed, undefined, ['municipality']],
    ],
    file,
  );
}
