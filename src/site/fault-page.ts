import type { Issue } from '../bank/issue.ts';
import { draftText } from '../text/draft.ts';

const { title, lead } = draftText.faults;

/** Returns the page that the dev server shows instead of any other while the content cannot be read: every error with its place; it goes by itself. */
export function faultPage(issues: readonly Issue[]): string {
  const heading = title(issues.length);
  return `<!doctype html>
<html lang="ru">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${heading}</title>
<style>${STYLE}</style>
<script type="module" src="/@vite/client"></script>
</head>
<body>
<main>
<h1>${heading}</h1>
<p>${lead}</p>
<ol>
${issues.map(item).join('\n')}
</ol>
</main>
</body>
</html>
`;
}

function item({ file, line, column, rule, message, hint }: Issue): string {
  const place = line === undefined ? file : `${file}:${line}:${column ?? 1}`;
  const what = `<p><code>${escape(place)}</code> <small>[${escape(rule)}]</small></p><p>${escape(message)}</p>`;
  return `<li>${what}${hint === undefined ? '' : `<p>→ ${escape(hint)}</p>`}</li>`;
}

/** On its own: the sheet of the site may be the very thing that is not there. */
const STYLE = `
:root { color-scheme: light dark; font: 1.0625rem/1.5 system-ui, sans-serif; }
main { max-inline-size: 52rem; margin: 2rem auto; padding-inline: 1rem; overflow-wrap: anywhere; }
li + li { margin-block-start: 1.5rem; }
li p { margin-block: 0.25rem; }
code { font-weight: 600; }
`;

const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
