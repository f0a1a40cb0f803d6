import { formatDate } from '../../text/format.ts';
import { materialText } from '../../text/material.ts';
import type { Catalogue } from '../catalogue.ts';
import { UNKNOWN } from '../model/common.ts';
import type { Link } from './frame.ts';
import { known } from './frame.ts';
import type { MaterialView } from './material.ts';

/** A fact of a page as `Facts.astro` shows it. */
export interface PageFact {
  readonly name: string;
  readonly value: readonly (string | Link)[];
}

const names = materialText.facts;

/** Returns what stands right under the title: subject, grade, duration. */
export function headFacts({ facts }: MaterialView): MaterialView['facts'][number]['values'] {
  return facts.filter(({ name }) => name === 'subject' || name === 'grades' || name === 'duration').flatMap(({ values }) => values);
}

/** Returns everything else that a reader may ask about a work: for whom, whose, which version, until when. */
export function sideFacts(view: MaterialView): PageFact[] {
  const { data, facts, review, unit } = view;
  const list = facts.filter(({ name }) => !['subject', 'grades', 'duration'].includes(name)).map(({ name, values }) => ({ name: nameOf(name), value: values.map((value) => (value.href === undefined ? value.text : value)) }));
  return [
    ...list,
    { name: names.section, value: one(data.programme_section === UNKNOWN ? materialText.unknown : data.programme_section) },
    { name: names.unit, value: one(unit) },
    { name: names.number, value: one(review?.number) },
    { name: names.keywords, value: one(data.keywords.join(', ') || undefined) },
    { name: names.age, value: one(data.age_mark) },
    { name: names.ai, value: one(data.ai_used && materialText.ai[data.ai_used]) },
    { name: names.version, value: [data.version] },
    { name: names.published, value: [formatDate(view.published)] },
    { name: names.recheck, value: one(data.recheck_by && formatDate(data.recheck_by)) },
  ].filter(({ value }) => value.length > 0);
}

/** Returns who holds the rights, in words; `undefined` when the authors do. */
export function holderName(holder: string | undefined, { bank }: Catalogue): string | undefined {
  if (holder === undefined) return undefined;
  const id = known(holder);
  return id === undefined ? materialText.unknown : bank.entries.organisation.get(id)?.data.name;
}

const nameOf = (name: string) => (name in names ? names[name as keyof typeof names] : name);
const one = <T>(value: T | undefined | ''): T[] => (value === undefined || value === '' ? [] : [value]);
