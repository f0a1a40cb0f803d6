import type { ProseFault, ProseRule } from './prose-rule.ts';
import { createLocator, visitNodes } from './visit.ts';

/** Marks that Word puts before the lines of a list. */
const BULLET = /^[^\S\n]*([•·▪▫◦‣●○■□◆➢✓])[\s\u00a0]*(?=\S)(.{0,40})/gm;

/** A list copied from Word with its marks is one paragraph for Markdown. */
export const wordBullets: ProseRule = {
  id: 'word-bullets',
  severity: 'warning',
  find({ mdast, source }) {
    const locate = createLocator(source);
    const faults: ProseFault[] = [];
    visitNodes(mdast, (node) => {
      if (node.type !== 'paragraph') return;
      const from = node.position?.start.offset ?? 0;
      const [first] = source.slice(from, node.position?.end.offset).matchAll(BULLET);
      if (first === undefined) return;
      faults.push({
        ...locate(from + first.index),
        message: `Строка начинается со знака «${first[1]}»: списка на странице не будет, строки сольются.`,
        hint: `Начните каждую строку с дефиса и пробела: «- ${(first[2] ?? '').trim()}».`,
      });
    });
    return faults;
  },
};
