import { partsText } from '../../text/parts.ts';
import type { Catalogue } from '../catalogue.ts';
import type { Item } from '../items.ts';
import { relatedTo, type Related } from '../related.ts';
import { urls } from '../urls.ts';
import { cardOf, gradesText, subjectName, type CardView } from './card.ts';

/** A thing offered beside another, with the reason in words. */
export interface RelatedView {
  readonly card: CardView;
  readonly reason: string;
}

/** Returns what is most like a thing, best first, without what the page shows anyway. */
export function relatedViews(item: Item, catalogue: Catalogue, shown: readonly { readonly href: string }[] = []): RelatedView[] {
  const isShown = ({ kind, entry }: Item) => shown.some(({ href }) => href === urls.entry(kind, entry.id));
  return relatedTo(item, catalogue, isShown).map((found) => ({
    card: cardOf(found.item, catalogue),
    reason: reasonText(found, item, catalogue),
  }));
}

/** A webinar says that it is one: its series alone tells nobody; a subject that both have is named before others. */
function reasonText(related: Related, { facets }: Item, { bank }: Catalogue): string {
  const { reason, theme, sameAuthor, item } = related;
  const { subjects, grades } = item.entry.data;
  const shared = subjects.find((id) => facets.subject.includes(id)) ?? subjects[0];
  const subject = shared === undefined ? '' : subjectName(shared, item.entry.year, bank);
  const about = {
    'same-section': [partsText.sameSection, gradesText(grades, bank)],
    'same-subject-grade': [subject, gradesText(grades, bank)],
    'same-author': [partsText.sameAuthor],
    'same-subject': [subject, gradesText(grades, bank)],
    'same-theme': [partsText.sameTheme(bank.vocabularies.themes.get(theme ?? '')?.name ?? '')],
  }[reason];
  const said = about.filter(Boolean).join(', ');
  const whole = item.kind === 'webinar' ? partsText.webinarOn(said, reason === 'same-theme') : said;
  return sameAuthor && reason !== 'same-author' ? `${whole}; ${partsText.sameAuthor}` : whole;
}
