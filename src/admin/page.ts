import { adminText } from '../text/admin.ts';
import { hostsOf, type EditorSettings } from './backend.ts';

/**
 * The policy of the page: scripts of its own alone, requests to the storage alone. Styles are written by the editor itself into the page.
 * Workers and blobs are how it reads pictures before they are saved.
 */
export function adminPolicy(settings: EditorSettings): string {
  const hosts = hostsOf(settings);
  return [
    "default-src 'none'",
    "script-src 'self' 'wasm-unsafe-eval'",
    "style-src 'self' 'unsafe-inline'",
    "font-src 'self'",
    `img-src ${["'self'", 'blob:', 'data:', ...hosts].join(' ')}`,
    "media-src 'self' blob:",
    "worker-src 'self' blob:",
    "frame-src 'self' blob:",
    `connect-src ${["'self'", 'blob:', 'data:', ...hosts].join(' ')}`,
    "form-action 'none'",
    "base-uri 'none'",
  ].join('; ');
}

/** A folder of this computer is opened without signing in anywhere: the other ways in lead nowhere. */
const ONLY_LOCAL = '<style>.buttons > .button.secondary { display: none }</style>\n';

/** Returns the page of the web editor; the script and the style sheet are files beside it. */
export function adminPage(settings: EditorSettings, { script, styles }: { script: string; styles: readonly string[] }): string {
  return `<!doctype html>
<html lang="ru">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${adminPolicy(settings)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex, nofollow">
<meta name="referrer" content="no-referrer">
<link rel="icon" href="../favicon.svg">
<title>${adminText.title}</title>
${settings.editor?.storage === 'local' ? ONLY_LOCAL : ''}${styles.map((name) => `<link rel="stylesheet" href="${name}">`).join('\n')}
<script type="module" src="${script}"></script>
</head>
<body>
<noscript><p>${adminText.noScript}</p></noscript>
</body>
</html>
`;
}
