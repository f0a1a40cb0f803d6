import type { Root } from 'hast';
export function typographTree(_tree: Root): void {}
