import type { Root } from 'hast';
import { sanitize } from 'hast-util-sanitize';
import { toHtml } from 'hast-util-to-html';
import { SAFE_SCHEMA } from './schema.ts';

/** Returns a tree as HTML; the sanitiser is the last step that touches it. */
export function toSafeHtml(tree: Root): string {
  return toHtml(sanitize(tree, SAFE_SCHEMA), { characterReferences: { useNamedReferences: false } });
}
