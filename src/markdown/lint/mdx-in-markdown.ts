import type { ProseFault, ProseRule } from './prose-rule.ts';
import { placeOf, visitNodes } from './visit.ts';

const IMPORT = /^import\s(?:.*\sfrom\s)?\s*['"]/;
const EXPORT = /^export\s+(?:default|const|let|function|\{|\*)/;

/** Code of editors' pages (`import`, `export`) means nothing in a contributed text and would be printed as it is. */
export const mdxInMarkdown: ProseRule = {
  id: 'mdx-in-markdown',
  severity: 'error',
  find({ mdast, components }) {
    const faults: ProseFault[] = [];
    if (components !== undefined) return faults;
    visitNodes(mdast, (node) => {
      const [first] = node.type === 'paragraph' ? node.children : [];
      if (first?.type !== 'text' || !(IMPORT.test(first.value) || EXPORT.test(first.value))) return;
      const word = first.value.split(/\s/)[0] ?? '';
      faults.push({
        ...placeOf(node),
        message: `Строка с «${word}» — это код: в тексте материала он не выполняется.`,
        hint: 'Удалите строку. Если это пример кода, поставьте вокруг него строки из трёх знаков «```».',
      });
    });
    return faults;
  },
};
