import type { ProseFault, ProseRule } from './prose-rule.ts';
import { placeOf, visitNodes } from './visit.ts';

const CODE_NODES: ReadonlySet<string> = new Set(['mdxjsEsm', 'mdxFlowExpression', 'mdxTextExpression']);

/** Editors' pages hold text and components, no program: no `import`, no `export`, no `{…}`. */
export const mdxCode: ProseRule = {
  id: 'mdx-code',
  severity: 'error',
  find({ mdast, components }) {
    const faults: ProseFault[] = [];
    if (components === undefined) return faults;
    visitNodes(mdast, (node) => {
      if (!CODE_NODES.has(node.type)) return;
      const value = 'value' in node ? node.value : '';
      faults.push({ ...placeOf(node), ...(node.type === 'mdxjsEsm' ? aboutModule(value) : aboutBraces(value)) });
    });
    return faults;
  },
};

function aboutModule(value: string): Pick<ProseFault, 'message' | 'hint'> {
  const word = /^\w+/.exec(value)?.[0] ?? 'import';
  return {
    message: `Строка с «${word}» — это код: на странице его быть не должно.`,
    hint: 'Удалите её: компоненты доступны по имени сами.',
  };
}

function aboutBraces(value: string): Pick<ProseFault, 'message' | 'hint'> {
  const shown = value.length > 40 ? `${value.slice(0, 40)}…` : value;
  return {
    message: `Фигурные скобки «{${shown.replace(/\s+/g, ' ')}}» читаются как код.`,
    hint: 'Если скобки нужны в тексте, пишите «\\{» и «\\}»; заметки для себя удалите.',
  };
}
