import type { ProseFault, ProseRule } from './prose-rule.ts';
import { placeOf, visitNodes } from './visit.ts';

const ALLOWED_INLINE = /^<(?:\/?(?:sub|sup)|br\s*\/?|span lang=(["']?)[a-z]{2,3}\1|\/span)>$/i;
const COMMENT = /^<!--[\s\S]*-->$/;

/** HTML in a text is dropped from the page, except `<sub>`, `<sup>`, `<br>` and `<span lang="en">` inside a paragraph. */
export const rawHtml: ProseRule = {
  id: 'raw-html',
  severity: 'error',
  find({ mdast }) {
    const faults: ProseFault[] = [];
    const opened = new Set<string>();
    visitNodes(mdast, (node, parents) => {
      if (node.type !== 'html') return;
      const value = node.value.trim();
      if (ALLOWED_INLINE.test(value) && parents.at(-1)?.type !== 'root') return;
      const closing = /^<\/([a-z][^\s>]*)>$/i.exec(value)?.[1];
      // The opening tag has been named already.
      if (closing !== undefined && opened.has(closing)) return;
      opened.add(/^<([a-z][^\s>/]*)/i.exec(value)?.[1] ?? '');
      faults.push({ ...placeOf(node), ...(COMMENT.test(value) ? aboutComment() : aboutTag(value)) });
    });
    return faults;
  },
};

function aboutComment(): Pick<ProseFault, 'message' | 'hint'> {
  return {
    message: 'Комментарий <!-- … --> на странице не появится, но останется в открытом хранилище.',
    hint: 'Удалите его или перенесите в описание правки.',
  };
}

function aboutTag(value: string): Pick<ProseFault, 'message' | 'hint'> {
  const tag = value.replace(/^(<\/?[^\s>/]*)[^]*/, '$1>');
  return {
    message: `HTML-код «${tag}» на страницу не попадёт.`,
    hint: 'Оформите текст средствами Markdown; из HTML разрешены только <sub>, <sup>, <br> и <span lang="en"> для слов на другом языке. Знак «меньше» в тексте пишите как \\<.',
  };
}
