import type { Heading } from 'mdast';
import type { ProseFault, ProseRule } from './prose-rule.ts';
import { placeOf, visitNodes } from './visit.ts';

/** Headings of a body begin with `##` (the title is the only first level) and go down one level at a time. */
export const headingOrder: ProseRule = {
  id: 'heading-order',
  severity: 'error',
  find({ mdast }) {
    const faults: ProseFault[] = [];
    let previous = 1;
    visitNodes(mdast, (node) => {
      if (node.type !== 'heading') return;
      const fault = faultOf(node, previous);
      if (fault !== undefined) faults.push({ ...placeOf(node), ...fault });
      // After a jump the next headings are judged by the level that was meant.
      previous = fault === undefined ? node.depth : Math.min(node.depth, previous + 1);
    });
    return faults;
  },
};

function faultOf({ depth }: Heading, previous: number): Pick<ProseFault, 'message' | 'hint'> | undefined {
  if (depth === 1) {
    return {
      message: 'Заголовок первого уровня «#» в тексте лишний: это место занято названием.',
      hint: 'Начните заголовок с двух решёток: «## …».',
    };
  }
  if (depth <= previous + 1) return undefined;
  const wanted = '#'.repeat(previous + 1);
  const after = previous === 1 ? 'в начале текста' : `после «${'#'.repeat(previous)}»`;
  return {
    message: `Заголовок «${'#'.repeat(depth)}» стоит ${after}: уровень пропущен.`,
    hint: `Напишите «${wanted} …».`,
  };
}
