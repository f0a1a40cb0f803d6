import { isSpaced } from '../../bank/body-links.ts';
import { isOwnPath, ownName } from '../../bank/own-path.ts';
import type { ProseFault, ProseRule } from './prose-rule.ts';
import { createLocator, visitNodes } from './visit.ts';

/** No two parts of it take the same signs: it reads a flood of brackets or spaces once. */
const LINK = /(!?)\[([^[\]\n]*)\]\(\s*([^\s()<>"'][^()<>\n"']*)(?:\n\s*)?\)/g;

/** An address with a space is no address for Markdown: the picture or the link would stand on the page as its source. */
export const spacedAddress: ProseRule = {
  id: 'spaced-address',
  severity: 'error',
  find({ mdast, source }) {
    const locate = createLocator(source);
    const faults: ProseFault[] = [];
    visitNodes(mdast, (node) => {
      if (node.type !== 'paragraph' && node.type !== 'tableCell' && node.type !== 'heading') return;
      const from = node.position?.start.offset ?? 0;
      // Code may show such an address; other nodes with it inside are read as links already.
      const code = node.children.filter(({ type }) => type === 'inlineCode').map(({ position }) => position?.start.offset ?? 0);
      const text = source.slice(from, node.position?.end.offset);
      for (const { 0: all, 1: mark = '', 2: words = '', 3: address = '', index } of text.matchAll(LINK)) {
        if (!isSpaced(address)) continue;
        if (code.some((at) => at >= from + index - 1 && at <= from + index + all.length)) continue;
        faults.push({ ...locate(from + index), ...describe(mark, words, address.trim()) });
      }
    });
    return faults;
  },
};

function describe(mark: string, words: string, address: string): Pick<ProseFault, 'message' | 'hint'> {
  if (isOwnPath(address)) return ownPathFault(address);
  const lost = mark === '!' ? 'картинки на странице не будет' : 'ссылки на странице не будет';
  const name = ownName(address).replace(/\s+/g, '-');
  return {
    message: `В адресе «${address}» есть пробел: из-за него ${lost}.`,
    hint: `Напишите так: ${mark}[${words}](<${address}>) — или переименуйте файл: ${name}.`,
  };
}

/** Says that an address is a path on the author's own computer. */
export function ownPathFault(address: string): Pick<ProseFault, 'message' | 'hint'> {
  const name = ownName(address);
  return {
    message: `Адрес «${address}» — это путь на вашем компьютере: у других такого файла нет.`,
    hint: `Положите файл рядом с текстом и напишите только его имя: ${/\s/.test(name) ? `<${name}>` : name}.`,
  };
}
