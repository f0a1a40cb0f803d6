import type { Subject } from './model/vocabulary.ts';

type Span = { readonly since?: string | undefined; readonly until?: string | undefined };

/** Tells whether a school year lies in a span of school years; either end may be open. */
export function holdsIn({ since, until }: Span, year: string): boolean {
  return (since ?? '') <= year && year <= (until ?? '9');
}

/** Returns the grades in which a subject is taught in a school year; empty where the vocabulary does not say. */
export function gradesIn(subject: Subject, year: string): readonly string[] {
  return subject.grades_history.find((period) => holdsIn(period, year))?.grades ?? subject.grades;
}

/** Returns the old name of a subject in a school year, `undefined` when it already had its present one. */
export function formerName(subject: Subject, year: string): string | undefined {
  return subject.old_names.find((old) => (old.since ?? old.until) !== undefined && holdsIn(old, year))?.name;
}
