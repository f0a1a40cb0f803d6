import { expect, it } from 'vitest';
import { markPage } from './mark-page.ts';

const sort = { date: '2026-01-01', title: 'x' };
const marks = '<i data-pagefind-sort="date:2026-01-01"></i><i data-pagefind-sort="title:x"></i>';

it('tells the index what to filter by, escaped, inside main', () => {
  const page = markPage('<body><main id="content"><h1>X</h1></main></body>', {
    filters: { subject: ['A & "B"'] },
    meta: { title: '<i>' },
    sort,
  });
  expect(page).toBe(
    `<body><main id="content" data-pagefind-body><i data-pagefind-filter="subject:A &amp; &quot;B&quot;"></i><i data-pagefind-meta="title:&lt;i>"></i>${marks}<h1>X</h1></main></body>`,
  );
});

it.each(['Задача на $100', "$& $1 $` $' $$"])('keeps «%s» as it is', (title) =>
  expect(markPage('<main><p></main>', { filters: {}, meta: { title }, sort })).toContain(
    `data-pagefind-meta="title:${title.replaceAll('&', '&amp;')}"`,
  ),
);

it.each([
  ['ends a line with a full stop', '<li>Ответ\n  </li><li>Вопрос?</li>', '<li>Ответ.</li> <li>Вопрос?</li>'],
  ['leaves a heading to the engine', '<h2>\n Цели\n</h2>', '<h2>\n Цели</h2>'],
  ['parts neighbours', '<span>Редакция</span><span>1 файл</span>', '<span>Редакция</span> <span>1 файл</span>'],
  ['keeps what belongs together', '<b><a>Слово</a></b>: H<sub>2</sub>O', '<b><a>Слово</a></b>: H<sub>2</sub>O'],
  [
    'leaves out on what terms a work may be used',
    '<section class="section">\n<h2 id="usloviya">Условия</h2></section>',
    '<section class="section" data-pagefind-ignore>\n<h2 id="usloviya">Условия</h2></section>',
  ],
  [
    'leaves out what leads to other pages',
    '<section class="section"><div class="section-head"><h2 id="pohozhee">Похожее</h2></div></section>',
    '<section class="section" data-pagefind-ignore><div class="section-head"><h2 id="pohozhee">Похожее</h2></div></section>',
  ],
])('%s', (_, html, marked) => expect(markPage(html, { filters: {}, meta: {}, sort })).toBe(marked));

it('adds parts at the end, each under a heading that leads to its place', () => {
  const parts = [
    { id: 't-90', level: 4, title: '01:30', text: '2 < 3 & <script>' },
    { id: '', level: 4, title: '', text: 'Без места' },
  ];
  expect(markPage('<main><p>Дроби</p></main>', { filters: {}, meta: {}, sort, parts })).toBe(
    `<main data-pagefind-body>${marks}<p>Дроби.</p><h4 id="t-90">01:30</h4><p>2 &lt; 3 &amp; &lt;script></p> <p>Без места</p> </main>`,
  );
});
