import { expect, test } from 'vitest';
import { linkedNames, localLinks, spacedAddresses, webAddresses } from './body-links.ts';

test.each<[string, string[]]>([
  ['[a](a.pdf)[b](b.pdf)', ['a.pdf', 'b.pdf']],
  ["[a]( a.pdf 'Имя')", ['a.pdf']],
  ['[a](a.pdf (Имя))', ['a.pdf']],
  ['[a](a.pdf Имя)', []],
  ['[a](<>)', []],
  ['[a](<a\nb.pdf>)', []],
  ['[a](a(1)(2).pdf)', ['a(1)(2).pdf']],
  ['[a](HTTP://x.ru)', []],
  ['[a](tel:5)', []],
  ['[a](?x)', []],
  ['[a](//x.ru/a)', []],
  ['[a](x:y.pdf)', []],
  ['[a](5:y.pdf)', ['5:y.pdf']],
  ['[a](./../a.pdf)', ['../a.pdf']],
  ['[a](a.pdf#x?y)', ['a.pdf']],
  ['[a](a\\_b\\%.pdf)', ['a_b%.pdf']],
  ['[a](a\\б.pdf)', ['a\\б.pdf']],
  ['   [b]: b.pdf', ['b.pdf']],
  ['    [b]: b.pdf', []],
  ['x [b]: b.pdf', []],
  ['[b]:<b c.pdf>', ['b c.pdf']],
  ['[b]: b.pdf\n[c]: c.pdf', ['b.pdf', 'c.pdf']],
  ['[a\n\nb](a.pdf)', []],
  ['[a\nb](a.pdf)', ['a.pdf']],
  ['[a[b](b.pdf)', ['b.pdf']],
  ['[[b]](b.pdf)', ['b.pdf']],
  ['\\\\\\[a](a.pdf)', []],
  ['[a\\\\](a.pdf)', ['a.pdf']],
])('addresses in %j', (body, targets) => expect(localLinks(body).map(({ target }) => target)).toEqual(targets));

test.each<[string, string[]]>([
  ['  ```js\n[a](a.pdf)\n  ```\n[b](b.pdf)', ['b.pdf']],
  ['    ```\n[a](a.pdf)\n    ```', ['a.pdf']],
  ['````\n```\n[a](a.pdf)\n````\n[b](b.pdf)', ['b.pdf']],
  ['```\n[a](a.pdf)\n`````  \n[b](b.pdf)', ['b.pdf']],
  ['```\n[a](a.pdf)\n``` x\n[b](b.pdf)', []],
  ['~~~\n[a](a.pdf)\n~~~\n[b](b.pdf)', ['b.pdf']],
  ['~~\n[a](a.pdf)\n~~', ['a.pdf']],
  ['x ``[a](a.pdf)`` [b](b.pdf)', ['b.pdf']],
  ['`[a](a.pdf)\n`', ['a.pdf']],
  ['` [a](a.pdf)', ['a.pdf']],
])('code in %j is no link', (body, targets) => expect(localLinks(body).map(({ target }) => target)).toEqual(targets));

test('lines of links, of definitions and of web addresses', () => {
  const body = 'x\n[a](a.pdf)\n`code`\n\n[b]: b.pdf\n```\nx\n```\n[c](c.pdf) https://x.ru';
  expect(localLinks(body)).toEqual([
    { target: 'a.pdf', line: 2 },
    { target: 'c.pdf', line: 9 },
    { target: 'b.pdf', line: 5 },
  ]);
  expect(webAddresses(body)).toEqual([{ target: 'https://x.ru', line: 9 }]);
});

test.each<[string, string[]]>([
  ['[a](мой файл.pdf)', ['мой файл.pdf']],
  ['![a]( мой  файл.PNG )', ['мой  файл.PNG']],
  ['[a](мой файл.pdf) и [b](два файла.docx)', ['мой файл.pdf', 'два файла.docx']],
  ['[a](<мой файл.pdf>)', []],
  ['[a](a.pdf "мой файл.pdf")', []],
  ['[a](мой файл)', []],
  ['[a](мой файл.p)', []],
  ['[a](мой файл.docxxx)', []],
  ['[a](a.pdf)', []],
  ['слово](мой файл.pdf)', []],
  ['\\[a](мой файл.pdf)', []],
  ['`[a](мой файл.pdf)`', []],
])('addresses with a space in %j', (body, targets) => expect(spacedAddresses(body)).toEqual(targets));

test.each<[string, string[]]>([
  ['![a](a.png) [b](b.pdf)', ['b.pdf']],
  ['![a [b] c](a.png)', []],
  ['\\\\![a](a.png)', []],
  ['!\\[a](a.png)', []],
  ['[a](/x/) [b]: /y/', []],
  ['[b]: b.pdf\n[c]: /c/', ['b.pdf']],
])('names in %j', (body, names) => expect(linkedNames(body)).toEqual(names));

test.each<[string, string[]]>([
  ['http://a.ru/x)y', ['http://a.ru/x']],
  ['«https://a.ru»', ['https://a.ru']],
  ['"https://a.ru" \'https://b.ru\'', ['https://a.ru', 'https://b.ru']],
  ['ftp://a.ru https:/a.ru https://', []],
])('web addresses in %j', (body, targets) => expect(webAddresses(body).map(({ target }) => target)).toEqual(targets));

// No wait is measured: read anew for every one of them, each takes minutes, and the test ends by its own limit.
test.each(['[', ']', '](', '](a)', '`', '` ``', '[x](a ', ' '])('a long line of «%s» hides no link', (sign) => {
  const body = `а${sign.repeat(200_000 / sign.length)}\n\n[б](b.pdf)\n`;
  expect(linkedNames(body).at(-1)).toBe('b.pdf');
  expect(spacedAddresses(body)).toEqual([]);
});
