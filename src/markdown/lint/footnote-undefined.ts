import type { Root } from 'mdast';
import type { ProseFault, ProseRule } from './prose-rule.ts';
import { createLocator, placeOf, visitNodes } from './visit.ts';

/** A mark; not one whose bracket an author has made a plain sign by a backslash. */
const MARK = /(?<=(?<!\\)(?:\\\\)*)\[\^[^\]\s]+\](?!:)/g;

/** Every footnote mark has its note, and every note is referred to; otherwise one of them does not appear. */
export const footnoteUndefined: ProseRule = {
  id: 'footnote-undefined',
  severity: 'error',
  find({ mdast, source }) {
    return [...findUnused(mdast), ...findUndefined(mdast, source)];
  },
};

function findUnused(mdast: Root): ProseFault[] {
  const used = new Set<string>();
  visitNodes(mdast, (node) => {
    if (node.type === 'footnoteReference') used.add(node.identifier.toLowerCase());
  });
  const faults: ProseFault[] = [];
  visitNodes(mdast, (node) => {
    if (node.type !== 'footnoteDefinition' || used.has(node.identifier.toLowerCase())) return;
    faults.push({
      ...placeOf(node),
      message: `На сноску «[^${node.identifier}]» нет знака в тексте: на странице её не будет.`,
      hint: `Поставьте в тексте «[^${node.identifier}]» или удалите сноску.`,
    });
  });
  return faults;
}

// The parser leaves a mark without a note as plain text.
function findUndefined(mdast: Root, source: string): ProseFault[] {
  const locate = createLocator(source);
  const faults: ProseFault[] = [];
  visitNodes(mdast, (node) => {
    const from = node.position?.start.offset;
    const to = node.position?.end.offset;
    if (node.type !== 'text' || from === undefined || to === undefined) return;
    for (const { 0: mark, index } of source.slice(from, to).matchAll(MARK)) {
      faults.push({
        ...locate(from + index),
        message: `У знака «${mark}» нет сноски.`,
        hint: `Добавьте в конец текста строку «${mark}: текст сноски».`,
      });
    }
  });
  return faults;
}
