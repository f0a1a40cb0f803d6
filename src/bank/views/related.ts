import { partsText } from '../../text/parts.ts';
import type { Catalogue } from '../catalogue.ts';
import type { Item } from '../items.ts';
import { relatedTo, type Related } from '../related.ts';
import { urls } from '../urls.ts';
import { cardOf, gradesText, type CardView } from './card.ts';

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
    reason: reasonText(found, catalogue),
  }));
}

/** A webinar says that it is one: its series alone tells nobody. What both have in common is a reason; the name of a subject would read as what the other is. */
function reasonText(related: Related, { bank }: Catalogue): string {
  const { reason, theme, sameAuthor, item } = related;
  const { grades } = item.entry.data;
  const about = {
    'same-section': [partsText.sameSection, gradesText(grades, bank)],
    'same-subject-grade': [partsText.sameSubject, gradesText(grades, bank)],
    'same-author': [partsText.sameAuthor],
    'same-subject': [partsText.sameSubject, gradesText(grades, bank)],
    'same-theme': [partsText.sameTheme(bank.vocabularies.themes.get(theme ?? '')?.name ?? '')],
  }[reason];
  const said = about.filter(Boolean).join(', ');
  const whole = item.kind === 'webinar' ? partsText.webinarOn(said, reason === 'same-theme') : said;
  return sameAuthor && reason !== 'same-author' ? `${whole}; ${partsText.sameAuthor}` : whole;
}
