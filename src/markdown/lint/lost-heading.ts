import type { ProseFault, ProseRule } from './prose-rule.ts';
import { createLocator, visitNodes } from './visit.ts';

/** Hashes with a word at once behind them; one hash before a small letter is a mark of social networks. */
const HEADING = /^[^\S\n]{0,3}(?:(#{2,6})|(#)(?=\p{Lu}))(?=[^\s#])(.{0,40})/gmu;

/** Without a space after the hashes Markdown sees a paragraph that begins with them. */
export const lostHeading: ProseRule = {
  id: 'lost-heading',
  severity: 'warning',
  find({ mdast, source }) {
    const locate = createLocator(source);
    const faults: ProseFault[] = [];
    visitNodes(mdast, (node) => {
      if (node.type !== 'paragraph') return;
      const from = node.position?.start.offset ?? 0;
      for (const found of source.slice(from, node.position?.end.offset).matchAll(HEADING)) {
        const [, many, one = '', words = ''] = found;
        faults.push({
          ...locate(from + found.index),
          message: 'После решётки нет пробела: заголовка на странице не будет, решётки останутся в тексте.',
          hint: `Поставьте пробел: «${(many ?? one).padStart(2, '#')} ${words.trim()}».`,
        });
      }
    });
    return faults;
  },
};
