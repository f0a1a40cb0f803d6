import type { Heading, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { addressKind, decodeAddress } from '../address.ts';
import { slugify } from '../../bank/slugify.ts';
import { createIds } from '../slug.ts';
import type { ProseFault, ProseRule } from './prose-rule.ts';
import { placeOf, visitNodes } from './visit.ts';

/** A link to a place of the same page names one of its headings, in Russian (`#Ход-урока`) or as in the address (`#khod-uroka`). */
export const anchorUndefined: ProseRule = {
  id: 'anchor-undefined',
  severity: 'error',
  find({ mdast, components }) {
    const headings = findHeadings(mdast);
    const faults: ProseFault[] = [];
    visitNodes(mdast, (node) => {
      if ((node.type !== 'link' && node.type !== 'definition') || addressKind(node.url) !== 'anchor') return;
      const place = decodeAddress(node.url.trim().slice(1));
      if (place === '' || headings.has(slugify(place))) return;
      faults.push({
        ...placeOf(node),
        message: `Ссылка ведёт к «#${place}», но такого заголовка в тексте нет.`,
        hint: describeHeadings([...headings.values()]),
        // A component of an editor's page may bring places of its own.
        severity: components === undefined ? 'error' : 'warning',
      });
    });
    return faults;
  },
};

function findHeadings(mdast: Root): Map<string, string> {
  const createId = createIds('');
  const found: Heading[] = [];
  visitNodes(mdast, (node) => {
    if (node.type === 'heading') found.push(node);
  });
  return new Map(found.map((heading) => [createId(toString(heading)), toString(heading)]));
}

function describeHeadings(texts: readonly string[]): string {
  if (texts.length === 0) return 'В тексте нет заголовков: удалите ссылку или назовите раздел «## …».';
  const shown = texts.slice(0, 5).map((text) => `«#${text.trim().replace(/\s+/g, '-')}»`);
  return `Есть такие: ${shown.join(', ')}${texts.length > 5 ? ' и другие' : ''}.`;
}
