import type { Root } from 'hast';
import { sanitize } from 'hast-util-sanitize';
import { toHtml } from 'hast-util-to-html';
import { SAFE_SCHEMA } from './schema.ts';

/** Returns a tree of which only what is safe is left; the sanitiser is the last step that touches it. */
export function toSafeTree(tree: Root): Root {
  return sanitize(tree, SAFE_SCHEMA) as Root;
}

/** Returns a tree as HTML, made safe. */
export function toSafeHtml(tree: Root): string {
  return htmlOf(toSafeTree(tree));
}

/** Returns a safe tree as HTML. */
export function htmlOf(tree: Root): string {
  return toHtml(tree, { characterReferences: { useNamedReferences: false } });
}
