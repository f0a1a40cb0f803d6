import { associationText as words } from '../../text/association.ts';
import type { Link } from './frame.ts';
import type { UnitView } from './unit.ts';

/** Returns links to the parts of the page of an association that are filled, in the order of the page. */
export function unitParts(view: UnitView): Link[] {
  const { sections } = words;
  const parts = [
    { id: 'blizhajshie', text: sections.coming, there: view.coming.length > 0 },
    { id: 'plan', text: sections.plan, there: view.plan !== undefined },
    { id: 'soglasovanie', text: view.agreements?.title ?? '', there: view.agreements !== undefined },
    { id: 'razrabotki', text: sections.materials, there: view.materials.count > 0 },
    { id: 'napravleno', text: sections.sent, there: view.sent.count > 0 },
    { id: 'rekomendacii', text: sections.recommendations, there: view.recommendations.count > 0 },
    { id: 'vebinary', text: sections.past, there: view.past.count > 0 },
    { id: 'sobytiya', text: sections.events, there: view.events.count > 0 },
    { id: 'dokumenty', text: sections.documents, there: view.documents.count > 0 },
  ];
  return parts.filter(({ there }) => there).map(({ id, text }) => ({ text, href: `#${id}` }));
}
