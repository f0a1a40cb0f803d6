import { toString } from 'mdast-util-to-string';
import type { ProseFault, ProseRule } from './prose-rule.ts';
import { placeOf, visitNodes } from './visit.ts';

// prettier-ignore
const POINTLESS = new Set([
  'здесь', 'тут', 'вот', 'ссылка', 'ссылке', 'по ссылке', 'ссылку', 'по этой ссылке', 'сюда', 'туда', 'подробнее', 'далее',
  'читать', 'читать далее', 'скачать', 'скачать здесь', 'открыть', 'перейти', 'нажмите', 'нажмите здесь', 'жмите сюда', 'файл', 'сайт', 'это', 'here', 'click here', 'link',
]);

/** The words of a link say where it leads: screen readers list links without the sentence around them. */
export const emptyLinkText: ProseRule = {
  id: 'empty-link-text',
  severity: 'error',
  find({ mdast }) {
    const faults: ProseFault[] = [];
    visitNodes(mdast, (node) => {
      if (node.type !== 'link' && node.type !== 'linkReference') return;
      const message = messageOf(toString(node).replace(/\s+/g, ' ').trim());
      if (message === undefined) return;
      faults.push({
        ...placeOf(node),
        message,
        hint: 'Назовите то, что откроется: «[Памятка для родителей](pamyatka.pdf)».',
      });
    });
    return faults;
  },
};

function messageOf(text: string): string | undefined {
  if (text === '') return 'У ссылки нет слов: её не видно и не прочитать вслух.';
  const words = text
    .toLowerCase()
    .replace(/[«»"().,:;!?…→>]+/g, '')
    .trim();
  if (words === '' || POINTLESS.has(words)) return `По словам «${text}» непонятно, куда ведёт ссылка.`;
  return undefined;
}
