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
