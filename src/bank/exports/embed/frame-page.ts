import type { Bank } from '../../bank.ts';
import { readableAccent } from '../../contrast.ts';
import { absoluteUrl, relativeUrl, urls } from '../../urls.ts';
import { element, escapeXml } from '../xml.ts';
import type { Embed, EmbedRow } from './embed.ts';

/**
 * Returns what stands in a frame on another site: a page without a header, kept from search engines, whose links leave the frame. It is HTML
 * by hand and no page of Astro: there are as many as things, and one made so costs a hundredth. Readable without a script; the script tells
 * the frame's height and takes away what is over.
 */
export function framePage(embed: Embed, { region }: Bank): string {
  const at = urls.embed(embed.page);
  const from = (path: string) => escapeXml(relativeUrl(path, at));
  const link = (path: string, text: string) => `<a href="${from(path)}">${escapeXml(text)}</a>`;
  const sheet = (path: string) => `<link rel="stylesheet" href="${from(path)}">`;
  return [
    // By these two names an address asks for light or dark colours; without one the reader's device decides.
    '<!doctype html><html lang="ru" id="svetlye"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">',
    element('title', `${embed.title} — ${region.bank.short}`),
    '<meta name="robots" content="noindex"><meta name="color-scheme" content="light dark">',
    `<link rel="canonical" href="${escapeXml(absoluteUrl(region.site, embed.page))}"><base target="_top">`,
    sheet(urls.embedFile('vid.css')),
    readableAccent(region.theme?.accent) === undefined ? '' : sheet(urls.colours),
    `<script src="${from(urls.embedFile('visota.js'))}" defer></script>`,
    // A page around the frame has a main part too: readers by ear tell them apart by name.
    '</head><body id="temnye"><main aria-labelledby="o">',
    line('what', embed.kicker),
    `<h1 id="o">${link(embed.page, embed.title)}</h1>`,
    line('summary', embed.summary),
    line('facts', embed.facts),
    line('authors', embed.authors),
    listOf(embed, link),
    `<p class="from">${link(urls.home, region.bank.title)}</p>`,
    '</main></body></html>\n',
  ].join('');
}

const line = (name: string, text = '') => (text === '' ? '' : `<p class="${name}">${escapeXml(text)}</p>`);

function listOf({ rows, empty }: Embed, link: (path: string, text: string) => string): string {
  if (rows === undefined) return '';
  const item = ({ href, title, note, until }: EmbedRow) =>
    `<li${until === undefined ? '' : ` data-until="${until}"`}>${link(href, title)}${note && ` <small>${escapeXml(note)}</small>`}</li>`;
  const list = rows.length === 0 ? '' : `<ul>${rows.map(item).join('')}</ul>`;
  // The script shows it when the last line is over.
  const none = empty === undefined ? '' : `<p class="facts" data-empty${list && ' hidden'}>${escapeXml(empty)}</p>`;
  return list + none;
}
