import type { Element, Root, RootContent } from 'hast';
import { takeAwayText as words } from '../text/take-away.ts';
import { element, text } from './tree-nodes.ts';

/** Returns the tree of a work with a list of what lies beside its page on a disk, before the work itself. */
export function withFiles(tree: Root, files: readonly { readonly text: string; readonly href: string }[]): Root {
  const isHead = (child: RootContent) => child.type === 'element' && (child.tagName === 'h1' || HEAD.some((name) => hasClass(child, name)));
  const end = tree.children.findIndex((child) => !isHead(child));
  const place = end < 0 ? tree.children.length : end;
  const items = files.map(({ text: name, href }) => element('li', [element('a', [text(name)], { href })]));
  const list = [element('h2', [text(words.folder)]), element('ul', items)];
  return { type: 'root', children: [...tree.children.slice(0, place), ...list, ...tree.children.slice(place)] };
}

/** What stands above the first part of a work. */
const HEAD = ['notice', 'kicker', 'lead', 'fact'];
const hasClass = ({ properties: { className } }: Element, name: string) => Array.isArray(className) && className.includes(name);
