import { materialText } from '../../text/material.ts';
import type { Catalogue } from '../catalogue.ts';
import type { Item } from '../items.ts';
import { relatedTo, type Related } from '../related.ts';
import { cardOf, gradesText, subjectName, type CardView } from './card.ts';

/** A thing offered beside another, with the reason in words. */
export interface RelatedView {
  readonly card: CardView;
  readonly reason: string;
}

/** Returns what is most like a thing, best first, without what the page shows anyway. */
export function relatedViews(item: Item, catalogue: Catalogue, shown: readonly Item[] = []): RelatedView[] {
  const related = relatedTo(item, catalogue).filter(({ item: other }) => !shown.includes(other));
  return related.map(({ item: other, reason }) => ({ card: cardOf(other, catalogue), reason: reasonText(reason, other, item, catalogue) }));
}

/** A subject that both have is named before others. */
function reasonText(reason: Related['reason'], { entry }: Item, { facets }: Item, { bank }: Catalogue): string {
  const { subjects, grades } = entry.data;
  const shared = subjects.find((id) => facets.subject.includes(id)) ?? subjects[0];
  const subject = shared === undefined ? '' : subjectName(shared, entry.year, bank);
  if (reason === 'same-subject') return subject;
  return reason === 'same-subject-grade' ? [subject, gradesText(grades, bank)].filter(Boolean).join(', ') : materialText.reasons[reason];
}
