import { markdownToHtml } from 'satteri';
import { describe, expect, it } from 'vitest';
import { HOSTILE_TEXTS } from './hostile.ts';
import { lintProse } from './lint/index.ts';
import { MARKDOWN_FEATURES } from './parse.ts';
import { markdownToText } from './plain-text.ts';
import { renderMarkdown } from './render.ts';
import { findViolations } from './violations.ts';

// A picture that exists, so that the attributes of a real <img> are attacked too.
const resolveImage = (): { src: string; width: number; height: number } => ({ src: '/x.png', width: 1, height: 1 });

describe('hostile texts', () => {
  it('are many and different', () => {
    expect(new Set(HOSTILE_TEXTS).size).toBe(HOSTILE_TEXTS.length);
    expect(HOSTILE_TEXTS.length).toBeGreaterThan(250);
  });

  it.each(HOSTILE_TEXTS)('%j leaves nothing that runs, loads or styles', (source) => {
    expect(findViolations(renderMarkdown(source, { resolveImage }).html)).toEqual([]);
    expect(findViolations(renderMarkdown(source).html)).toEqual([]);
  });

  it.each(HOSTILE_TEXTS)('%j stays harmless inside other blocks', (source) => {
    const inside = source.replace(/^/gm, '> ');
    expect(findViolations(renderMarkdown(`## A\n\n- one\n\n${inside}\n\ntext "${source}" *${source}*`, { resolveImage }).html)).toEqual([]);
  });

  it('all at once stay harmless', () => {
    // Block quotes keep an unclosed tag of one text from swallowing the next.
    const all = HOSTILE_TEXTS.map((source) => source.replace(/^/gm, '> ')).join('\n\n---\n\n');
    const { html, refused } = renderMarkdown(all, { resolveImage });
    expect(refused).toBeUndefined();
    expect(html.match(/<hr>/g)?.length).toBeGreaterThan(250);
    expect(findViolations(html)).toEqual([]);
  });

  it('are caught by the same judge when nobody sanitises (control)', () => {
    const caught = HOSTILE_TEXTS.filter(
      (source) => findViolations(markdownToHtml(source, { features: MARKDOWN_FEATURES }).html).length > 0,
    );
    expect(caught.length / HOSTILE_TEXTS.length).toBeGreaterThan(0.6);
  });

  it('never make the check or the plain text throw', () => {
    for (const source of HOSTILE_TEXTS) {
      expect(typeof markdownToText(source)).toBe('string');
      expect(Array.isArray(lintProse(source))).toBe(true);
      expect(Array.isArray(lintProse(source, { mdx: true }))).toBe(true);
    }
  });

  it('are named by the check whenever they could have done harm', () => {
    const missed = HOSTILE_TEXTS.filter((source) => {
      const raw = markdownToHtml(source, { features: MARKDOWN_FEATURES }).html;
      const harmful = findViolations(raw).some((violation) => !/ loads |\[style\]|^<(?:h1|html|head|body)>/.test(violation));
      return harmful && !lintProse(source).some(({ severity }) => severity === 'error');
    });
    expect(missed).toEqual([]);
  });
});
