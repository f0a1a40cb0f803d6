import type { Issue } from '../issue.ts';

/** What is wrong inside a file: it depends on the bytes alone, not on where they lie. */
export type Finding = Pick<Issue, 'severity' | 'message' | 'line'> & { readonly hint: string };

/** Returns a finding that stops publication. */
export const refuse = (message: string, hint: string): Finding => ({ severity: 'error', message, hint });

/** Returns a finding that is only told. */
export const advise = (message: string, hint: string): Finding => ({ severity: 'warning', message, hint });

/** A file opens with a password only. */
export const lockedFile = refuse('Файл закрыт паролем.', 'Снимите пароль и сохраните файл заново.');
