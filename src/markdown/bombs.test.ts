import { describe, expect, it } from 'vitest';
import { BOMBS } from '../../scripts/lib/prove/bombs/texts.ts';
import { lintProse } from './lint/index.ts';
import { markdownToText } from './plain-text.ts';
import { renderMarkdown } from './render.ts';

describe('Markdown bombs', () => {
  it.each(Object.entries(BOMBS))('%s: rendered, or refused by name', (_name, source) => {
    const { html, refused } = renderMarkdown(source);
    if (refused === undefined) expect(typeof html).toBe('string');
    else expect(html).toBe('');
    const issues = lintProse(source);
    expect(issues.map(({ rule }) => rule).filter((rule) => rule.startsWith('too-'))).toEqual(refused === undefined ? [] : [refused]);
    expect(lintProse(source, { mdx: true }).length).toBeGreaterThanOrEqual(refused === undefined ? 0 : 1);
    expect(typeof markdownToText(source)).toBe('string');
  });

  it.each([
    ['a megabyte', 'x'.repeat(1_000_000), 'too-large'],
    ['a table of millions of cells', BOMBS['wide table'], 'too-large'],
    ['quotes', BOMBS['quotes with spaces'], 'too-deep'],
    ['emphasis', BOMBS['nested emphasis'], 'too-deep'],
  ])('%s is refused', (_name, source = '', reason) => {
    expect(renderMarkdown(source).refused).toBe(reason);
  });

  it('a long honest text is not refused', () => {
    const honest = '## Тема\n\n- раз\n  - два\n    - три\n\n> Цитата с **жирным _курсивом_**.\n\n---\n\n'.repeat(2000);
    expect(renderMarkdown(honest).refused).toBeUndefined();
  });
});
