import { absoluteUrl } from '../../../src/bank/urls.ts';
import { escapeXml } from '../../../src/bank/exports/xml.ts';
import { formatSchoolYear } from '../../../src/bank/school-year.ts';
import { ABSENT } from './frozen-page.ts';

/** What a snapshot says of itself. */
export interface Snapshot {
  readonly year: string;
  readonly bank: string;
  /** ISO day. */
  readonly day: string;
  /** Address of the living bank; `undefined` while it has none. */
  readonly live: string | undefined;
  /** Of the content; `undefined` where it lies in no git. */
  readonly commit: string | undefined;
  /** Of the program. */
  readonly version: string;
  /** How many pages and files it holds. */
  readonly pages: number;
  readonly files: number;
}

/** Headings of the contents. */
export const titles = {
  material: 'Разработки',
  recommendation: 'Рекомендации',
  webinar: 'Вебинары',
  event: 'События',
  document: 'Документы',
  report: 'Отчёты',
  news: 'Новости',
  data: 'Открытые данные',
} as const;

/** Returns what stands above every page. */
export const noteOf = ({ year, day }: Pick<Snapshot, 'year' | 'day'>): string =>
  `Архив: ${formatSchoolYear(year)} учебный год, снимок от ${dotted(day)}`;

/** Returns `README.txt` of a snapshot. */
export function readme(snapshot: Snapshot): string {
  const { year, bank, day, live, commit, version, pages, files } = snapshot;
  return [
    `${bank}`,
    `Снимок за ${formatSchoolYear(year)} учебный год`,
    '',
    `День снимка: ${dotted(day)}`,
    `Состояние содержания (commit): ${commit ?? 'неизвестно'}`,
    `Программа: «Копилка» ${version}`,
    `Адрес живого банка: ${live ?? 'ещё не назначен'}`,
    `Страниц: ${pages}, всего файлов: ${files}`,
    '',
    'Как читать. Откройте index.html: сервер не нужен. Папку можно положить и на любой сайт.',
    `Ссылки на страницы, которых в снимке нет, ведут ${live === undefined ? 'к оглавлению' : 'на живой банк'}.`,
    'В папке dannye — открытые данные года: JSON (schema.json — их схема) и таблицы CSV.',
    '',
    'Как проверить, что ничего не изменилось. В этой папке:',
    '  Linux, macOS:  sha256sum -c SHA256SUMS   (или shasum -a 256 -c SHA256SUMS)',
    '  Windows:       certutil -hashfile имя_файла SHA256   — и сравните со строкой в SHA256SUMS',
    'Снимок, сделанный из того же содержания той же программой за тот же день, совпадёт до байта.',
    '',
  ].join('\n');
}

/** A list of the contents: its heading and its links. */
export interface ContentsPart {
  readonly title: string;
  readonly links: readonly { readonly text: string; readonly href: string }[];
}

/** Returns the first page of a snapshot: what is in it. */
export function contentsPage(
  snapshot: Pick<Snapshot, 'year' | 'bank' | 'day' | 'live'>,
  parts: readonly ContentsPart[],
  sheets: readonly string[],
): string {
  const { bank, year, live } = snapshot;
  const title = escapeXml(`${bank}: архив за ${formatSchoolYear(year)} учебный год`);
  const lists = parts.map(
    (part) =>
      `<section class="section"><h2>${escapeXml(part.title)}: ${part.links.length}</h2><ul class="bullets">${part.links
        .map(({ text, href }) => `<li><a href="${escapeXml(href)}">${escapeXml(text)}</a></li>`)
        .join('')}</ul></section>`,
  );
  const absent =
    live === undefined
      ? 'Ссылки на другие страницы банка ведут сюда.'
      : `Остальное — на живом сайте: <a href="${escapeXml(absoluteUrl(live, '/'))}">${escapeXml(bank)}</a>.`;
  return [
    '<!doctype html><html lang="ru"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="robots" content="noindex">',
    `<meta name="color-scheme" content="light dark"><title>${title}</title>`,
    ...sheets.map((sheet) => `<link rel="stylesheet" href="${escapeXml(sheet)}">`),
    `</head><body><main class="wrap stack"><h1>${title}</h1><p>${noteOf(snapshot)}. Что это и как проверить — в файле <a href="README.txt">README.txt</a>.</p>`,
    `<p id="${ABSENT}">В архиве только страницы этого года. ${absent}</p>`,
    ...lists,
    '</main></body></html>\n',
  ].join('\n');
}

const dotted = (day: string) => day.split('-').toReversed().join('.');
