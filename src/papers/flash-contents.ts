import { takeAwayText as words } from '../text/take-away.ts';
import { escapeHtml, KEPT_STYLE } from './work-html.ts';
import type { FlashPack } from './flash-pack.ts';

/** A work as the contents of a pack tell it. */
export interface FlashWork {
  readonly id: string;
  /** Root address of its page on the site: links of other works lead there. */
  readonly path: string;
  readonly title: string;
  readonly kicker: string;
  /** `Математика, 5 класс, 45 минут`. */
  readonly facts: string;
  readonly authors: string;
  readonly summary: string;
  /** Why it is in the collection. */
  readonly note?: string | undefined;
  readonly demo: boolean;
  /** What search looks through besides all this. */
  readonly keywords: string;
  /** ISO day. */
  readonly day: string;
}

/** Where the page of a work and what it is taught with lie, as seen from the contents. */
export interface FlashPlaces {
  readonly page: (id: string) => string;
  readonly files: (id: string) => readonly { readonly text: string; readonly href: string }[];
}

/** Returns the contents of a pack as one page: a list that is read without scripts, and a search over it where they run. Pages opened from a disk may neither fetch nor load modules, so that both lie in the page. */
export function flashContents({ title, summary, bank, address, works, elsewhere }: FlashPack, places: FlashPlaces): string {
  const items = works.map((work) => itemOf(work, places));
  const others = elsewhere.map(
    ({ text, href }) => `<li>${href === undefined ? escapeHtml(text) : `<a href="${escapeHtml(href)}">${escapeHtml(text)}</a>`}</li>`,
  );
  return `<!doctype html>
<html lang="ru">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escapeHtml(title)}</title>
<style>${KEPT_STYLE}${STYLE}</style>
</head>
<body>
<main>
<p class="kicker">${escapeHtml(words.savedFrom(bank))}</p>
<h1>${escapeHtml(title)}</h1>
<p class="lead">${escapeHtml(summary)}</p>
<p class="find" hidden><label for="q">${words.find}</label> <input id="q" type="search" autocomplete="off"> <span id="n" role="status"></span></p>
<ol class="works">
${items.join('\n')}
</ol>
${others.length === 0 ? '' : `<h2>${words.elsewhere}</h2>\n<ul>${others.join('')}</ul>\n`}${address === undefined ? '' : `<p>${words.newer}: <a href="${escapeHtml(address)}">${escapeHtml(address)}</a></p>\n`}</main>
<script>${SEARCH}</script>
</body>
</html>
`;
}

const STYLE =
  '.works>li{margin:0 0 1.25em}.works p{margin:.2em 0}.works>li>a{font-weight:600;font-size:1.1em}.works .files{margin:.2em 0;padding-left:1.2em}.find input{font:inherit;padding:.4em;max-width:100%}[hidden]{display:none!important}';

function itemOf({ id, title, kicker, facts, authors, summary, note, demo, keywords }: FlashWork, places: FlashPlaces): string {
  const files = places.files(id).map(({ text, href }) => `<li><a href="${escapeHtml(href)}">${escapeHtml(text)}</a></li>`);
  const about = [kicker, facts, authors, demo ? words.sample : ''].filter(Boolean).join(' · ');
  const lines = [
    note === undefined ? '' : `<p><em>${escapeHtml(note)}</em></p>`,
    `<p>${escapeHtml(about)}</p>`,
    `<p>${escapeHtml(summary)}</p>`,
    files.length === 0 ? '' : `<ul class="files">${files.join('')}</ul>`,
  ];
  return `<li data-w="${escapeHtml(keywords)}"><a href="${escapeHtml(places.page(id))}">${escapeHtml(title)}</a>${lines.join('')}</li>`;
}

/** Every word that is typed must begin like a word of the work; endings of Russian words are left out, ё is е. */
const SEARCH = `
(function () {
  var box = document.querySelector('.find'), field = document.getElementById('q'), count = document.getElementById('n');
  var fold = function (text) { return text.toLowerCase().replace(/ё/g, 'е'); };
  var stem = function (word) { return word.slice(0, word.length < 6 ? 4 : word.length - 3); };
  var rows = [].slice.call(document.querySelectorAll('.works > li')).map(function (row) {
    return { row: row, words: ' ' + fold(row.textContent + ' ' + row.getAttribute('data-w')).replace(/[^a-zа-я0-9]+/g, ' ') };
  });
  box.hidden = false;
  field.addEventListener('input', function () {
    var asked = fold(field.value).split(/[^a-zа-я0-9]+/).filter(Boolean).map(stem), found = 0;
    rows.forEach(function (item) {
      var fits = asked.every(function (word) { return item.words.indexOf(' ' + word) >= 0; });
      item.row.hidden = !fits;
      if (fits) found += 1;
    });
    count.textContent = asked.length === 0 ? '' : found === 0 ? ${JSON.stringify(words.foundNone)} : ${JSON.stringify(words.found)} + found;
  });
})();
`;
