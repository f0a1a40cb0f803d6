import { formatDate } from '../../text/format.ts';
import { materialText } from '../../text/material.ts';
import type { Catalogue } from '../catalogue.ts';
import { fact, facts as pick, type FactView } from './fact.ts';
import { known } from './known.ts';
import type { MaterialView } from './material.ts';

const names = materialText.facts;

/** Returns what stands right under the title: subject, grade, duration. */
export function headFacts({ facts }: MaterialView): MaterialView['facts'][number]['values'] {
  return facts.filter(({ name }) => name === 'subject' || name === 'grades' || name === 'duration').flatMap(({ values }) => values);
}

/** Returns everything else that a reader may ask about a work: whose it is, its number and day; then for whom, which version, until when. */
export function sideFacts(view: MaterialView): FactView[] {
  const { data, facts, review, unit } = view;
  const list = facts
    .filter(({ name }) => !['subject', 'grades', 'duration'].includes(name))
    .map(({ name, values }) => ({ name: nameOf(name), values }));
  return pick([
    { name: data.demo ? names.sampleUnit : names.unit, values: unit ? [unit] : [] },
    fact(names.via, materialText.via[data.submitted_via]),
    // The number of a sample stands in no register that anyone may ask.
    fact(names.number, data.demo ? undefined : review?.number),
    fact(names.published, view.published && formatDate(view.published)),
    ...list,
    fact(names.section, known(data.programme_section)),
    fact(names.keywords, data.keywords.join(', ') || undefined),
    fact(names.age, data.age_mark),
    fact(names.ai, data.ai_used && materialText.ai[data.ai_used]),
    // The first version needs no number.
    fact(names.version, data.version === '1' ? undefined : data.version),
    fact(names.recheck, data.recheck_by && formatDate(data.recheck_by)),
  ]);
}

/** Returns who holds the rights, in words; `undefined` when the authors do or nobody has said. */
export function holderName(holder: string | undefined, { bank }: Catalogue): string | undefined {
  if (holder === undefined) return undefined;
  return bank.entries.organisation.get(known(holder) ?? '')?.data.name;
}

const nameOf = (name: string) => (name in names ? names[name as keyof typeof names] : name);
