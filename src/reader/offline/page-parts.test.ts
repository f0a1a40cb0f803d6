import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { ownLinks, settle } from './page-parts.ts';

const ROOT = 'https://bank.test/kopilka/';
const ADDRESS = `${ROOT}vebinary/konflikt/`;
const page = () =>
  parseHTML(`<html><body><main>
    <a class="button take-button" href="../../skachat/materialy/drobi.docx" download="Дроби.docx"><svg></svg> Скачать урок, Word, 1,4\u00a0МБ </a>
    <a class="take-all" href="../../skachat/materialy/drobi.zip" download>Всё одним архивом, ZIP, 2 МБ</a>
    <div class="player"><audio src="zapis.mp3"></audio><a href="zapis.mp3" download>Скачать запись</a></div>
    <ol><li><a href="zapis.mp3#t=12">00:12</a></li></ol>
    <ul><li><a class="file" href="list.docx" download><span class="file-name">Лист</span> <span>DOCX, 12 КБ</span></a></li>
    <li><a class="file" href="pesnya.mp3" download><span class="file-name">Песня</span></a></li>
    <li><a href="../">Вебинары</a></li></ul>
    <p><a href="vebinar.ics">Добавить в календарь</a> <a href="lenta.xml">Лента этой страницы</a></p>
  </main></body></html>`).document as unknown as Document;

test('the files of a page, its recording, and the whole work as a document under its own name; no archive', () =>
  expect(ownLinks(page(), ADDRESS, ROOT)).toEqual([
    { href: `${ROOT}skachat/materialy/drobi.docx`, title: 'Урок, Word', name: 'Дроби.docx' },
    { href: `${ADDRESS}zapis.mp3`, title: 'Запись' },
    { href: `${ADDRESS}list.docx`, title: 'Лист' },
    { href: `${ADDRESS}pesnya.mp3`, title: 'Песня' },
    { href: `${ADDRESS}vebinar.ics`, title: 'Встреча для календаря, ICS' },
  ]));

test('what is not kept says so in its place; nothing leads to it', () => {
  const kept = page();
  settle(kept, ADDRESS, () => false);
  expect([...kept.querySelectorAll('a')].map((link) => link.getAttribute('href'))).toEqual([
    '../../skachat/materialy/drobi.docx',
    'list.docx',
    '../',
    'vebinar.ics',
    'lenta.xml',
  ]);
  expect(kept.querySelector('audio, [download]')).toBeNull();
  const words = kept.querySelector('main')?.textContent.replace(/\s+/g, ' ');
  expect(words).toContain('Всё одним архивом — только с интернетом. Без интернета запись недоступна. 00:12 Лист');
  expect(words).toContain('Песня — только с интернетом');
});

test('a recording that is kept plays and can be taken', () => {
  const kept = page();
  settle(kept, ADDRESS, (href) => href === `${ADDRESS}zapis.mp3`);
  expect(kept.querySelectorAll('audio, a[href^="zapis.mp3"]').length).toBe(3);
  expect(kept.querySelector('main')?.textContent).not.toContain('Без интернета запись недоступна');
});
