import type { Nodes } from 'mdast';
import { addressKind, normaliseAddress } from '../address.ts';
import { isOwnPath } from '../../bank/own-path.ts';
import { ownPathFault } from './spaced-address.ts';
import type { ProseFault, ProseRule } from './prose-rule.ts';
import { placeOf, visitNodes } from './visit.ts';

/** Links, pictures and definitions may only lead to http, https, mailto, tel, or a place of this site; pictures lie beside the text. */
export const dangerousAddress: ProseRule = {
  id: 'dangerous-address',
  severity: 'error',
  find({ mdast }) {
    const faults: ProseFault[] = [];
    visitNodes(mdast, (node) => {
      const found = faultOf(node);
      if (found !== undefined) faults.push({ ...placeOf(node), ...found });
    });
    return faults;
  },
};

function faultOf(node: Nodes): Pick<ProseFault, 'message' | 'hint'> | undefined {
  if (node.type !== 'link' && node.type !== 'image' && node.type !== 'definition') return undefined;
  if (isOwnPath(node.url)) return ownPathFault(node.url.trim());
  const kind = addressKind(node.url);
  if (kind === 'dangerous') return aboutScheme(node.url);
  if (node.type === 'image' && kind === 'external') return aboutForeignPicture(node.url);
  if (kind === 'external' && /^https?:/i.test(normaliseAddress(node.url)) && !URL.canParse(normaliseAddress(node.url)))
    return aboutServer(node.url);
  return undefined;
}

/** Such a link would stop the build: nobody could open it. */
function aboutServer(url: string): Pick<ProseFault, 'message' | 'hint'> {
  return {
    message: `Адрес «${shorten(url)}» записан с ошибкой: сервера с таким именем быть не может.`,
    hint: 'Скопируйте адрес из строки браузера: в имени сервера нет пробелов и кавычек.',
  };
}

function aboutScheme(url: string): Pick<ProseFault, 'message' | 'hint'> {
  const scheme = /^[^:]*:/.exec(normaliseAddress(url))?.[0].toLowerCase() ?? '';
  return {
    message: `Адрес «${shorten(url)}» не разрешён: с «${scheme}» может запуститься чужой код или не открыться ничего.`,
    hint: 'Адрес начинается с https://, http://, mailto:, tel:, с «/» или с имени файла рядом с текстом.',
  };
}

function aboutForeignPicture(url: string): Pick<ProseFault, 'message' | 'hint'> {
  return {
    message: `Картинка «${shorten(url)}» лежит на чужом сайте: на странице её не будет.`,
    hint: 'Сохраните картинку рядом с текстом и укажите имя файла; проверьте, что её можно использовать.',
  };
}

function shorten(url: string): string {
  const line = normaliseAddress(url);
  return line.length > 60 ? `${line.slice(0, 60)}…` : line;
}
