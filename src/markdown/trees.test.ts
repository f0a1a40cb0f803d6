import type { Root, RootContent } from 'hast';
import { describe, expect, it } from 'vitest';
import { decodeAddress, normaliseAddress } from './address.ts';
import { createMdxPlugin, mdxOptions } from './mdx.ts';
import { createIds } from './slug.ts';
import { findViolations } from './violations.ts';
import { createElement as el, hasClass, isElement, textOf, walkElements } from './walk.ts';

const text = (value: string) => ({ type: 'text' as const, value });

describe('a tree of HTML', () => {
  it('is walked parents first, with what the visitor has put in place', () => {
    const tree: Root = { type: 'root', children: [text('а'), el('p', {}, [el('b', {}, []), text('б')]), el('i', {}, [])] };
    const seen: string[] = [];
    walkElements(tree, ({ tagName }, index, parent) => {
      seen.push(`${tagName} ${index} ${parent.type}`);
      if (tagName === 'b') parent.children[index] = el('u', {}, [el('s', {}, [])]);
    });
    expect(seen).toEqual(['p 1 root', 'b 0 element', 's 0 element', 'i 2 root']);
  });

  it('has words: pictures by what is said of them, no soft hyphens', () => {
    const tree: Root = {
      type: 'root',
      children: [
        text('а\u00ADб\u00AD '),
        el('p', {}, [el('img', { alt: 'в' }, []), el('img', {}, []), text(' г')]),
        { type: 'comment', value: 'д' },
      ],
    };
    expect(textOf(tree)).toBe('аб в г');
  });

  it('has elements of names and classes', () => {
    expect([
      hasClass(el('a', { className: ['b', 'c'] }, []), 'c'),
      hasClass(el('a', { className: ['cd'] }, []), 'c'),
      hasClass(el('a', {}, []), 'c'),
    ]).toEqual([true, false, false]);
    expect([isElement(el('a', {}, []), 'b', 'a'), isElement(el('a', {}, []), 'b'), isElement({ type: 'a', tagName: 'a' }, 'a')]).toEqual([
      true,
      false,
      false,
    ]);
    expect([isElement({ type: 'element' }, 'a'), isElement({ type: 'element' }, '')]).toEqual([false, true]);
  });
});

describe('an editor’s page', () => {
  const attribute = (name: string, value: unknown, type = 'mdxJsxAttribute') => ({ type, name, value });
  const component = (name: string | null, attributes: unknown, ...children: RootContent[]) =>
    ({ type: 'mdxJsxFlowElement', name, attributes, children }) as unknown as RootContent;
  const code = (type: string) => ({ type, value: 'x' }) as unknown as RootContent;
  const made = (...children: RootContent[]) => {
    const root: Root = { type: 'root', children };
    let tree: Root | undefined;
    const { name, before } = createMdxPlugin({ components: { Note: ['title'] } }) as unknown as {
      name: string;
      before: (root: Root, context: { replaceNode: (old: Root, next: Root) => void }) => void;
    };
    before(Object.freeze(root), { replaceNode: (old, next) => void (tree = old === root ? next : undefined) });
    expect(name).toBe('kopilka-prose');
    return tree?.children;
  };

  it('loses all code, with what stands in it', () =>
    expect(
      made(
        ...['mdxjsEsm', 'mdxFlowExpression', 'mdxTextExpression', 'raw', 'comment'].map(code),
        component('Chart', [], text('а')),
        component(null, []),
        text('б'),
      ),
    ).toEqual([text('б')]));

  it('keeps components with their own attributes of plain text', () => {
    const own = [attribute('title', 'а'), attribute('title', null)];
    const given = [...own, attribute('slot', 'b'), attribute('title', { type: 'x' }), attribute('title', 'c', 'mdxJsxExpressionAttribute')];
    expect(made(component('Note', given, component('sub', [attribute('title', 'd')]), code('raw')))).toEqual([
      component('Note', [attribute('title', 'а')], component('sub', [])),
    ]);
  });

  it('has attributes that are a list, or none', () => expect(made(component('br', undefined))).toEqual([component('br', undefined)]));

  it('is a page of the site’s root unless it is told another', () =>
    expect(made(el('a', { href: '/x' }, []), el('h4', {}, [text('А')]))).toEqual([
      el('a', { href: '/x' }, []),
      el('h2', { id: 'a' }, [text('А')]),
    ]));

  it('is read as every other text', () => {
    const { features, hastPlugins } = mdxOptions({ components: {} });
    expect(features).toEqual({
      gfm: { footnotes: { label: 'Сноски', backLabel: 'Вернуться к тексту: сноска {reference}', clobberPrefix: '' } },
      ...{ frontmatter: false, math: true, smartPunctuation: false },
    });
    expect(hastPlugins).toHaveLength(1);
  });
});

describe('addresses and ids', () => {
  it.each([
    [' \u0000a b\u001F ', 'a b'],
    ['a\tb\r\nc', 'abc'],
    ['a\u0001b', 'a\u0001b'],
  ])('%j as a browser reads it', (written, read) => expect(normaliseAddress(written)).toBe(read));
  it.each([
    ['%D0%B0 b', 'а b'],
    ['50%', '50%'],
  ])('%j as an author writes it', (written, read) => expect(decodeAddress(written)).toBe(read));

  it('are given out once', () => {
    const createId = createIds('t-');
    expect(['Тема', 'Тема 2', 'Тема', 'Тема', '', '?', 'fn-1', 'fnref-1', 'fn', 'Xfn-1'].map(createId)).toEqual([
      ...['t-tema', 't-tema-2', 't-tema-3', 't-tema-4', 't-razdel', 't-razdel-2', 't-r-fn-1', 't-r-fnref-1', 't-fn', 't-xfn-1'],
    ]);
  });
});

describe('the judge of HTML', () => {
  it.each<[string, string, string[]]>([
    [
      'what a text may be',
      '<p id="a"><a href="https://ya.ru" rel="x">а</a><img src="/a.png" alt="б"><math><mi width="1">x</mi></math></p>',
      [],
    ],
    ['elements', '<p><script></script><svg></svg></p>', ['<script>', '<svg>']],
    ['attributes', '<p onclick="x" style="y" xid="z">а</p>', ['p[onClick]', 'p[style]', 'p[xid]']],
    ['formulas that lead somewhere', '<math><mi href="/a" id="b" src="/c">x</mi></math>', ['mi[href]', 'mi[id]', 'mi[src]']],
    ['attributes of formulas elsewhere', '<p mathcolor="red">а</p>', ['p[mathcolor]']],
    ['dangerous addresses', '<a href="javascript:x">а</a>', ['href=javascript:x']],
    [
      'foreign pictures',
      '<img src="//ya.ru/a"><img src="a.png"><source srcset="https://ya.ru/a">',
      ['img loads //ya.ru/a', 'img loads a.png', 'source loads https://ya.ru/a'],
    ],
    ['pictures by a scheme', '<img src="data:,x">', ['src=data:,x', 'img loads data:,x']],
  ])('%s', (_name, html, found) => expect(findViolations(html)).toEqual(found));
});
