import { expect, test } from 'vitest';
import { faceOf } from './shell-strings.ts';
import { translatePage } from './translate-page.ts';

const face = faceOf('en', { 'work.goals': 'Goals & aims', 'work.take': 'Download', 'lists.facets.grade': 'Grades' }, false);

test.each<[string, string, string]>([
  ['a heading says its language', '<h2 id="a">Цели</h2>', '<h2 id="a" lang="en">Goals &amp; aims</h2>'],
  ['spaces around stay', '<h2>\n  Цели\n</h2>', '<h2 lang="en">\n  Goals &amp; aims\n</h2>'],
  [
    'beside a drawing',
    '<a href="x"><svg><title>Цели</title></svg> Скачать</a>',
    '<a href="x"><svg><title>Цели</title></svg> <span lang="en">Download</span></a>',
  ],
  ['beside a number', '<b>Классы и группы <i>5</i></b>', '<b><span lang="en">Grades</span> <i>5</i></b>'],
  ['an option', '<option value="a">Цели</option>', '<option value="a" lang="en">Goals &amp; aims</option>'],
  ['not what is not translated', '<h2>Главное</h2>', '<h2>Главное</h2>'],
  ['not a part of a sentence', '<p>Цели урока</p>', '<p>Цели урока</p>'],
  [
    'not the words of authors',
    '<div class="prose section"><p>Цели<br>Цели</p></div><h2>Цели</h2>',
    '<div class="prose section"><p>Цели<br>Цели</p></div><h2 lang="en">Goals &amp; aims</h2>',
  ],
  [
    'not a script, a title of a page, a text to copy',
    '<title>Цели</title><script>Цели</script><textarea>Цели</textarea>',
    '<title>Цели</title><script>Цели</script><textarea>Цели</textarea>',
  ],
  ['not what is said already', '<a lang="en">Home</a>', '<a lang="en">Home</a>'],
])('%s', (_, html, said) => expect(translatePage(html, face)).toBe(said));

test('a translator sees what is left, once', () => {
  const marked = faceOf('en', { 'work.take': 'Download' }, true);
  expect(translatePage('<h2>Цели</h2><a data-untranslated>Главная</a><p>О том</p>', marked)).toBe(
    '<h2 data-untranslated="">Цели</h2><a data-untranslated>Главная</a><p>О том</p>',
  );
});
