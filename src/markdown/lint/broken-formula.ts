import { createFormula } from '../math.ts';
import type { ProseFault, ProseRule } from './prose-rule.ts';
import { placeOf, visitNodes } from './visit.ts';

/** A formula that cannot be read would stand on the page as its source. */
export const brokenFormula: ProseRule = {
  id: 'broken-formula',
  severity: 'error',
  find({ mdast }) {
    const faults: ProseFault[] = [];
    visitNodes(mdast, (node) => {
      const display = node.type === 'math' || (node.type === 'code' && node.lang === 'math');
      if (!display && node.type !== 'inlineMath') return;
      const { error } = createFormula(node.value, display);
      if (error !== undefined) faults.push({ ...placeOf(node), ...explainFormula(node.value, error) });
    });
    return faults;
  },
};

/** What is said of a formula that cannot be read. */
export function explainFormula(tex: string, error: string): Pick<ProseFault, 'message' | 'hint'> {
  const line = tex.replace(/\s+/g, ' ').trim();
  const shown = line.length > 60 ? `${line.slice(0, 60)}…` : line;
  return {
    message: `Формула «${shown}» не читается: ${error}.`,
    hint: 'Если это не формула, а знак доллара, напишите перед ним обратную черту: \\$.',
  };
}
