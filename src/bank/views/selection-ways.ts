import { selectionText } from '../../text/selection.ts';
import type { Bank } from '../bank.ts';
import { hasSection } from '../sections.ts';
import { urls } from '../urls.ts';
import type { Link } from './frame.ts';

/** Returns where a reader with an empty selection may look for something to choose: the lists that this region has, and search. */
export function selectionWays(bank: Bank): Link[] {
  const { emptyLinks } = selectionText;
  const kinds = (['material', 'webinar', 'collection'] as const).filter((kind) => hasSection(kind, bank));
  return [...kinds.map((kind) => ({ text: emptyLinks[kind], href: urls.list(kind) })), { text: emptyLinks.search, href: urls.search }];
}
