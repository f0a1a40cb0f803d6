import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { documentPaths, readDocument } from './foreign-documents.ts';
import { plainText } from './foreign-text.ts';

function folderOf(files: Readonly<Record<string, string | Uint8Array>>): string {
  const root = mkdtempSync(join(tmpdir(), 'foreign-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  }
  return root;
}

function read(name: string, content: string | Uint8Array) {
  const { html, record } = readDocument(folderOf({ [name]: content }), name);
  const body = /<\/h1>(?:<p class="byline">.*?<\/p>)?<\/div>([\s\S]*)<\/main>/.exec(html)?.[1] ?? '';
  return { title: record.meta['title'], author: record.meta['author'], html, body, text: plainText(body) };
}

test('every document at any depth, whatever its name; nothing else', () => {
  const names = ['a.md', 'Б/в г.MD', 'Б/50%.html', 'c#1?.htm', 'd/e/f.mdx', 'g.markdown'];
  const root = folderOf(Object.fromEntries([...names, 'x.txt', '.git/y.md', 'node_modules/z/r.md'].map((name) => [name, '# Т'])));
  expect(documentPaths(root)).toEqual([...names].sort());
  for (const name of names) expect(readDocument(root, name).id).toBe(name);
});

test.each<[string, string, string, string]>([
  ['front matter first', 'a.md', '---\ntitle: Из шапки\n---\n# Из текста', 'Из шапки'],
  ['a number in front matter', 'a.md', '---\ntitle: 1984\n---\nx', '1984'],
  ['front matter with CRLF', 'a.md', '---\r\ntitle: "Дом"\r\n---\r\nтекст', 'Дом'],
  ['the first heading', 'a.md', 'текст\n\n# Про **дроби** и `код` #\n\n# Второй', 'Про дроби и код'],
  ['an underlined heading', 'a.md', 'Дроби\n=====\n\nтекст', 'Дроби'],
  ['a heading with a link and an id', 'a.md', '# [Дроби](x.md) {#drobi}', 'Дроби'],
  ['a comment in code is no heading', 'a.md', '```sh\n# поставить\n```\n\n# Установка', 'Установка'],
  ['a heading in HTML', 'a.md', '<h1 align="center">Дроби &amp; доли</h1>\n\nтекст', 'Дроби & доли'],
  ['broken front matter', 'a.md', '---\ntitle: "Дом: [" дача\nauthors: {\n---\nтекст', '"Дом: [" дача'],
  ['front matter that never ends', 'a.md', '---\ntitle: Дом\n\n# Другое', 'Другое'],
  ['front matter that is a list', 'a.md', '---\n- a\n---\n# Дом', 'Дом'],
  ['the name of the file', 'мой файл.md', 'просто текст', 'мой файл'],
  ['nothing in the file', 'пусто.md', '', 'пусто'],
  ['title of a page', 'a.html', '<title>Про &laquo;дроби&raquo; &#8212; &#x436;</title><h1>Другое</h1>', 'Про «дроби» — ж'],
  ['title without the name of the site', 'a.html', '<title>Дроби — Справка</title><h1>Дроби</h1>', 'Дроби'],
  ['heading of a page without a title', 'a.html', '<body><h1 class="x">Дроби <b>и</b> доли</h1>', 'Дроби и доли'],
  ['front matter of a page', 'a.html', '---\ntitle: Дом\n---\n<title>x</title>', 'Дом'],
  ['name of a page', 'b.htm', '<p>текст', 'b'],
])('title: %s', (_, name, source, title) => expect(read(name, source).title).toBe(title));

test.each<[string, string, string | undefined]>([
  ['a name', 'author: Иван Петров', 'Иван Петров'],
  ['a list', 'authors: [Иван Петров, Анна Ким]', 'Иван Петров, Анна Ким'],
  ['objects', 'authors:\n  - name: Иван Петров\n    url: x\n  - name: Анна Ким', 'Иван Петров, Анна Ким'],
  ['one object', 'author: { name: Иван Петров }', 'Иван Петров'],
  ['both fields, the same person', 'author: Иван\nauthors: [Иван, Анна]', 'Иван, Анна'],
  ['none', 'tags: [x]', undefined],
  ['nothing said', 'author:', undefined],
])('authors: %s', (_, front, author) => expect(read('a.md', `---\n${front}\n---\nтекст`).author).toBe(author));

test('author in the head of a page', () =>
  expect(read('a.html', '<meta charset="utf-8"><meta name="author" content="Иван &quot;И&quot; Петров"><p>x').author).toBe(
    'Иван "И" Петров',
  ));

test.each<[string, string, string, string]>([
  ['a macro with words', 'a.md', 'Смотри {{JSxRef("Array", "массив")}}.', 'Смотри Array массив.'],
  ['a macro without words', 'a.md', 'До {{Specifications}} после', 'До после'],
  ['a short code with settings', 'a.md', '{{< note id="x1" title="Важно" >}}текст{{< /note >}}', 'Важно текст'],
  ['a template tag', 'a.md', '{% tab title="Шаг" %}\nтекст\n{% endtab %}', 'Шаг текст'],
  ['macros in code stay', 'a.md', 'Пиши `{{ name }}` так', 'Пиши {{ name }} так'],
  ['tags in code stay', 'a.md', '```html\n<div>дом</div>\n```', '<div>дом</div>'],
  ['a block of HTML keeps its text', 'a.md', '<div class="card"><p>Дроби <b>и</b> доли</p></div>', 'Дроби и доли'],
  ['HTML in steps is no code', 'a.md', '<div>\n    <p>\n      Дроби\n    </p>\n</div>', 'Дроби'],
  ['scripts and comments go', 'a.md', 'до <script>let x = 1;</script><!-- тайна --> после', 'до после'],
  ['imports and exports of MDX', 'a.mdx', 'import X from "./x"\nexport const y = 1\n\nТекст {/* тайна */}', 'Текст'],
  ['components of MDX', 'a.mdx', '<Tabs>\n  <TabItem value="w" label="Окна">Текст</TabItem>\n</Tabs>\n<Icon />', 'Окна Текст'],
  ['marks of notes', 'a.md', '> [!NOTE]\n> Важно\n\n:::tip Совет\nтекст\n:::', 'Важно Совет текст'],
  ['an address in brackets', 'a.md', 'См. <https://example.org/a>', 'См. https://example.org/a'],
  ['a script of a page', 'a.html', '<body><script>if (a<b) "</p>"</script><style>p{}</style><p>Дроби</p></body>', 'Дроби'],
  ['menus and the foot of a page', 'a.html', '<body><nav><nav>Меню</nav> ещё</nav><p>Дроби</p><footer>2020</footer></body>', 'Дроби'],
  ['a page that is one menu', 'a.html', '<body><nav><a href="x">Дроби</a></nav></body>', 'Дроби'],
  ['the main part of a page', 'a.html', '<body>шум<main id="m">Дроби</main>шум</body>', 'Дроби'],
  ['a page without a body', 'a.html', '<title>Т</title><p>Дроби', 'Дроби'],
  ['what our index leaves out by class', 'a.html', '<p class="card">Дроби</p><details><summary>Итог</summary>x</details>', 'Дроби Итог x'],
  ['marks for a foreign index', 'a.html', '<p data-pagefind-ignore hidden>Дроби</p>', 'Дроби'],
  ['a picture says its words', 'a.html', '<img src="a.png" alt="График &quot;A&quot;">', 'График "A"'],
  ['broken tags', 'a.html', '<p class="a>Дроби</p> 1 < 2 <', 'Дроби 1 < 2 <'],
  ['an unclosed menu', 'a.html', '<nav><p>Дроби', 'Дроби'],
])('text: %s', (_, name, source, text) => expect(read(name, source).text).toBe(text));

test('attributes of foreign tags are gone, headings can be linked to', () => {
  const { body } = read('a.html', '<h2 class="card" onclick="x()">Дроби</h2><p style="x">текст</p>');
  expect(body).toBe('<h2 id="h-1">Дроби</h2><p>текст</p>');
});

test('a title is no HTML', () => {
  const { html } = read('a.md', '---\ntitle: a<b и "c" & d\n---\nтекст');
  expect(html).toContain('<h1>a&lt;b и &quot;c&quot; &amp; d</h1>');
});

test('old encodings', () => {
  const koi = Buffer.from([0xe4, 0xd2, 0xcf, 0xc2, 0xc9]);
  const windows = Buffer.from([0xc4, 0xf0, 0xee, 0xe1, 0xe8]);
  expect(read('a.html', windows).text).toBe('Дроби');
  expect(read('a.html', Buffer.concat([Buffer.from('<meta charset="koi8-r"><p>'), koi])).text).toBe('Дроби');
  expect(read('a.md', Buffer.from('\ufeffДроби', 'utf16le')).text).toBe('Дроби');
  expect(read('a.md', '\ufeffДроби').text).toBe('Дроби');
});

test('a text too large to render keeps its words and headings', () => {
  const { text, body } = read('a.md', `# Дом\n\n${'слово & дело\n\n'.repeat(60_000)}## Конец\n`);
  expect(text.length).toBeGreaterThan(600_000);
  expect(body).toContain('<h3>Конец</h3>');
});

test('tags without an end cost no more than their length', () => {
  const { text } = read('a.html', `<p>Дроби</p>${'<nav <div "'.repeat(50_000)}`);
  expect(text.startsWith('Дроби')).toBe(true);
});
