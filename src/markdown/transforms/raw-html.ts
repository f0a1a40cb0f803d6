import type { Element, ElementContent, Properties, RootContent } from 'hast';
import { createElement } from '../walk.ts';
import type { HastParent } from '../walk.ts';

const BREAK = /^<br\s*\/?>$/i;
const OPEN = /^<(sub|sup)>$/i;
/** A passage in another language: screen readers change their voice for it (WCAG 3.1.2). */
const IN_LANGUAGE = /^<span lang=(?:"([a-z]{2,3})"|'([a-z]{2,3})'|([a-z]{2,3}))>$/i;
// An index of an index of an index is the most a formula in plain text needs; deeper tags are ignored.
const MAX_NESTING = 3;
const CLOSE = /^<\/(sub|sup|span)>$/i;

/** Turns `<sub>`, `<sup>`, `<span lang="en">` (paired within one paragraph) and `<br>` without attributes into elements and drops all other raw HTML. */
export function admitRawHtml(parent: HastParent): void {
  const frames: Frame[] = [{ children: [] }];
  for (const child of parent.children) {
    if (child.type === 'raw') readRaw(child.value.trim(), frames, parent.type === 'root');
    else if (child.type === 'element') {
      admitRawHtml(child);
      top(frames).children.push(child);
    } else if (child.type === 'text') top(frames).children.push(child);
  }
  while (frames.length > 1) dissolve(frames);
  parent.children = top(frames).children;
}

/** An element that is open, with what it holds so far. */
interface Frame {
  tagName?: string;
  properties?: Properties;
  children: (Element | Extract<ElementContent & RootContent, { type: 'text' }>)[];
}

function readRaw(raw: string, frames: Frame[], isBlock: boolean): void {
  if (isBlock) return;
  const opened = OPEN.exec(raw)?.[1]?.toLowerCase();
  if (opened !== undefined && frames.length <= MAX_NESTING) frames.push({ tagName: opened, children: [] });
  const language = IN_LANGUAGE.exec(raw)
    ?.slice(1)
    .find((code) => code !== undefined);
  if (language !== undefined && frames.length <= MAX_NESTING)
    frames.push({ tagName: 'span', properties: { lang: language.toLowerCase() }, children: [] });
  const closed = CLOSE.exec(raw)?.[1]?.toLowerCase();
  if (closed !== undefined) close(closed, frames);
  if (BREAK.test(raw)) top(frames).children.push(createElement('br', {}, []));
}

function close(tagName: string, frames: Frame[]): void {
  if (!frames.some((frame) => frame.tagName === tagName)) return;
  while (top(frames).tagName !== tagName) dissolve(frames);
  const { children, properties = {} } = frames.pop() ?? { children: [] };
  top(frames).children.push(createElement(tagName, properties, children));
}

// A tag that was never closed disappears, its text stays.
function dissolve(frames: Frame[]): void {
  const { children } = frames.pop() ?? { children: [] };
  top(frames).children.push(...children);
}

function top(frames: Frame[]): Frame {
  const frame = frames.at(-1);
  if (frame === undefined) throw new Error('the outer frame is never closed');
  return frame;
}
