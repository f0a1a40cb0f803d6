import { expect, it } from 'vitest';
import { markPage } from './mark-page.ts';

it('tells the index what to filter by, escaped, inside main', () => {
  const page = markPage('<body><main id="content"><h1>X</h1></main></body>', { filters: { subject: ['A & "B"'] }, meta: { title: '<i>' } });
  expect(page).toBe(
    '<body><main id="content" data-pagefind-body><i data-pagefind-filter="subject:A &amp; &quot;B&quot;"></i><i data-pagefind-meta="title:&lt;i>"></i><h1>X</h1></main></body>',
  );
});

it.each(['Задача на $100', "$& $1 $` $' $$"])('keeps «%s» as it is', (title) =>
  expect(markPage('<main><p></main>', { filters: {}, meta: { title } })).toContain(
    `data-pagefind-meta="title:${title.replaceAll('&', '&amp;')}"`,
  ),
);

it.each([
  ['ends a line with a full stop', '<li>Ответ\n  </li><li>Вопрос?</li>', '<li>Ответ.</li> <li>Вопрос?</li>'],
  ['leaves a heading to the engine', '<h2>\n Цели\n</h2>', '<h2>\n Цели</h2>'],
  ['parts neighbours', '<span>Редакция</span><span>1 файл</span>', '<span>Редакция</span> <span>1 файл</span>'],
  ['keeps what belongs together', '<b><a>Слово</a></b>: H<sub>2</sub>O', '<b><a>Слово</a></b>: H<sub>2</sub>O'],
  [
    'leaves out what leads to other pages',
    '<section class="section"><div class="section-head"><h2 id="pohozhee">Похожее</h2></div></section>',
    '<section class="section" data-pagefind-ignore><div class="section-head"><h2 id="pohozhee">Похожее</h2></div></section>',
  ],
])('%s', (_, html, marked) => expect(markPage(html, { filters: {}, meta: {} })).toBe(marked));
