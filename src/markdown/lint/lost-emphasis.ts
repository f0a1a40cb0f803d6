import type { ProseFault, ProseRule } from './prose-rule.ts';
import { createLocator, visitNodes } from './visit.ts';

const LOST = /(?<![\\*])\*\*(?:([^\S\n]+[^*\n]+?[^\S\n]*)|([^*\n]+?[^\S\n]+))\*\*(?!\*)/g;

/** Asterisks with a space on their inner side make nothing bold and stay on the page. */
export const lostEmphasis: ProseRule = {
  id: 'lost-emphasis',
  severity: 'warning',
  find({ mdast, source }) {
    const locate = createLocator(source);
    const faults: ProseFault[] = [];
    visitNodes(mdast, (node) => {
      if (node.type !== 'text') return;
      const from = node.position?.start.offset ?? 0;
      for (const { 0: all, 1: before, 2: after, index } of source.slice(from, node.position?.end.offset).matchAll(LOST)) {
        const words = (before ?? after ?? '').trim();
        if (!/\p{L}/u.test(words)) continue;
        faults.push({
          ...locate(from + index),
          message: `Звёздочки в «${all}» останутся на странице: внутри них с краю стоит пробел.`,
          hint: `Вынесите пробел наружу: «**${words}**».`,
        });
      }
    });
    return faults;
  },
};
