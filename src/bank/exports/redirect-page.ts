import { absoluteUrl, relativeUrl } from '../urls.ts';

/** Returns a page that leads from an old address to the new one on hosts without rules of redirection. */
export function redirectPage(from: string, to: string, site: string): string {
  const href = escapeAttribute(relativeUrl(to, from));
  return `<!doctype html>
<html lang="ru">
<meta charset="utf-8">
<title>Страница переехала</title>
<meta name="robots" content="noindex">
<link rel="canonical" href="${escapeAttribute(absoluteUrl(site, to))}">
<meta http-equiv="refresh" content="0; url=${href}">
<p>Страница переехала: <a href="${href}">перейти на новый адрес</a>.</p>
</html>
`;
}

function escapeAttribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
