import type { FormFault } from '../bank/form/judge.ts';
import { wizardText as text } from '../text/wizard.ts';

type Lint = (source: string) => readonly { readonly line: number; readonly message: string; readonly hint?: string | undefined }[];

/** More remarks than these are not read by anyone. */
const MOST = 10;
const unread = (): ReturnType<Lint> => [{ line: 0, message: text.textUnread }];

/** Returns a reader of the text of a work for what the check would say of it; the lint weighs, so it comes when it is first asked for, and `came` is called then. */
export function remarksOn(came: () => void): (source: string) => FormFault[] {
  let lint: Lint | undefined;
  let isAsked = false;
  return (source) => {
    if (source.trim() === '') return [];
    if (lint === undefined && !isAsked) {
      isAsked = true;
      void import('../markdown/lint/browser.ts')
        .then(({ lintInBrowser }) => (lint = lintInBrowser))
        .catch(() => (lint = unread))
        .then(came);
    }
    return (lint?.(source) ?? []).slice(0, MOST).map(({ line, message, hint = '' }) => ({
      path: ['body'],
      message: `${line === 0 ? '' : `${text.line(line)}: `}${message} ${hint}`.trim(),
      isAdvice: true,
    }));
  };
}
