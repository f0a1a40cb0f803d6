import type { Root } from 'hast';
export function renderFormulas(_tree: Root): void {}
