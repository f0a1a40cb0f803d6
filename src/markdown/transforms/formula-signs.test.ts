import type { Element, ElementContent, Root } from 'hast';
import { describe, expect, it } from 'vitest';
import { htmlOf } from '../safe-html.ts';
import { createElement as el } from '../walk.ts';
import { keepSignsWithFormulas } from './formula-signs.ts';

const text = (value: string): ElementContent => ({ type: 'text', value });
const math = (tex: string, properties: Element['properties'] = {}) => el('math', properties, [text(tex)]);
/** A paragraph of texts and formulas as it becomes, `[…]` for what stays on one line, `~` for a space that binds. */
const kept = (...children: readonly (string | Element)[]) => {
  const tree: Root = {
    type: 'root',
    children: [
      el(
        'p',
        {},
        children.map((child) => (typeof child === 'string' ? text(child) : child)),
      ),
    ],
  };
  keepSignsWithFormulas(tree);
  return htmlOf(tree)
    .replace(/<\/?(?:p|b|math)[^>]*>/g, '')
    .replaceAll('<span>', '[')
    .replaceAll('</span>', ']')
    .replaceAll('\u00A0', '~');
};
const X = math('X');
const twelve = 'а'.repeat(12);
const long = '1'.repeat(21);

describe('what touches a formula', () => {
  it.each<[string, () => string, string]>([
    ['nothing', () => kept('а ', X, ' б'), 'а X б'],
    ['no neighbours', () => kept(X), 'X'],
    ['words on both sides', () => kept('при а', X, 'б да'), 'при [аXб] да'],
    ['signs on both sides', () => kept('да («', X, '»), да'), 'да [(«X»),] да'],
    ['twelve letters before', () => kept(`а ${twelve}`, X), `а [${twelve}X]`],
    ['thirteen letters before', () => kept(`а${twelve}`, X), `а${twelve}X`],
    ['signs before thirteen letters', () => kept(`а${twelve}(`, X), `а${twelve}[(X]`],
    ['twelve letters after', () => kept(X, `${twelve} а`), `[X${twelve}] а`],
    ['thirteen letters after', () => kept(X, `${twelve}а`), `X${twelve}а`],
    ['signs before thirteen letters after', () => kept(X, `),${twelve}а`), `[X),]${twelve}а`],
    ['a unit', () => kept(X, '\u00A0мм да'), '[X~мм] да'],
    ['a unit with what binds to it', () => kept(X, '\u00A0мм\u00A0на восток'), '[X~мм]~на восток'],
    ['a unit of thirteen letters', () => kept(X, `\u00A0а${twelve}`), `X~а${twelve}`],
    ['tabs and lines part', () => kept('а\t', X, '\nб'), 'а\tX\nб'],
    ['a line that begins with a stop', () => kept(X, '\n. Да'), '[X.] Да'],
    ['a line that begins with a bracket', () => kept(X, '\n) да'), 'X\n) да'],
    ['an ending', () => kept(X, '-й да'), '[X-й] да'],
    ['elements are no signs', () => kept(el('b', {}, [text('а')]), X, el('b', {}, [text('б')])), 'аXб'],
    ['two formulas that touch', () => kept(X, math('Y'), '.'), 'X[Y.]'],
    ['a formula and what stands between', () => kept(X, ', ', math('Y'), '; да'), '[X,] [Y;] да'],
    ['twenty signs', () => kept('а', math(long.slice(1)), '\u00A0мм'), `[а${long.slice(1)}~мм]`],
    ['twenty-one signs keep only signs', () => kept('а', math(long), '\u00A0мм'), `а${long}~мм`],
    ['signs and endings of a long one', () => kept('а (', math(long), '-й), да'), `а [(${long}-й]), да`],
    ['stops of a long one', () => kept('а («', math(long), '»).да'), `а [(«${long}»).]да`],
    ['a formula of its own line', () => kept('а', math('X', { display: 'block' }), '.'), 'аX.'],
    ['a formula that has been kept', () => kept(el('span', {}, [text('('), X, text(')')])), '[(X)]'],
  ])('%s', (_name, result, expected) => expect(result()).toBe(expected));
});
