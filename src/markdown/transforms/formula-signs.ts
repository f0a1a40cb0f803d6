import type { Element, Root, Text } from 'hast';
import { createElement, isElement, textOf, walkElements, type HastParent } from '../walk.ts';

// What touches a formula: signs and syllables up to a space that may break. Longer than this a line could not be filled.
const BEFORE = /[^ \n\t]{1,12}$/;
// After it one word is enough: «$p = 200$ кг·м/с на восток» is glued by its own spaces further on.
const AFTER = /^\u00A0?[^ \n\t\u00A0]{1,12}/;
// With more signs than this a formula fills the line of a phone: its unit may stand on the next one.
const LONG = 20;
const SIGNS_BEFORE = /[([{«„"]+$/;
const SIGNS_AFTER = /^(?:[.,;:!?…)\]}»“”"%°]+|-\p{L}{1,3}(?!\p{L}))/u;

/**
 * Keeps a formula on one line with the signs that touch it, in place: «($a$),», «$n$-й», «$5$ см».
 * Browsers break a line on either side of MathML, before a full stop too, and a word joiner does not stop them (Chromium 156, 2026).
 */
export function keepSignsWithFormulas(tree: Root): void {
  walkElements(tree, (element, index, parent) => {
    if (!isElement(element, 'math') || element.properties.display === 'block' || isElement(parent, 'span')) return;
    const isLong = textOf(element).length > LONG;
    const before = cutEnd(parent.children[index - 1], isLong);
    const after = cutStart(parent.children[index + 1], isLong);
    if (before === '' && after === '') return;
    const texts = (value: string): Text[] => (value === '' ? [] : [{ type: 'text', value }]);
    const children: Element['children'] = [...texts(before), element, ...texts(after)];
    parent.children[index] = createElement('span', {}, children);
  });
}

type Neighbour = HastParent['children'][number] | undefined;

function cutEnd(node: Neighbour, isLong: boolean): string {
  if (node?.type !== 'text') return '';
  const touching = within(isLong ? SIGNS_BEFORE : BEFORE, SIGNS_BEFORE, node.value, (length) => node.value.at(-length - 1));
  node.value = node.value.slice(0, node.value.length - touching.length);
  return touching;
}

function cutStart(node: Neighbour, isLong: boolean): string {
  if (node?.type !== 'text') return '';
  // A line of the source that begins with the sign: it belongs to the formula all the same.
  node.value = node.value.replace(/^\n(?=[.,;!?…])/, '');
  const touching = within(isLong ? SIGNS_AFTER : AFTER, SIGNS_AFTER, node.value, (length) => node.value.at(length));
  node.value = node.value.slice(touching.length);
  return touching;
}

/** All that touches when it is short, else the signs alone. */
function within(whole: RegExp, signs: RegExp, text: string, beyond: (length: number) => string | undefined): string {
  const found = whole.exec(text)?.[0] ?? '';
  return /\S/.test(beyond(found.length) ?? ' ') ? (signs.exec(text)?.[0] ?? '') : found;
}
