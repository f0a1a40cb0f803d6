import { expect, test } from 'vitest';
import { linkedNames, localLinks, webAddresses } from './body-links.ts';

test.each<[string, string[]]>([
  ['[a](a.pdf)', ['a.pdf']],
  ['![a](a.png "Подпись")', ['a.png']],
  ['[a](<Рабочий лист.pdf>)', ['Рабочий лист.pdf']],
  ['[a](%D1%8F.pdf)', ['я.pdf']],
  ['[a](./a.pdf?x#y)', ['a.pdf']],
  ['[a](список_(1).pdf)', ['список_(1).pdf']],
  ['[a](/x/)', ['/x/']],
  ['[a][b]\n\n[b]: b.pdf "Б"', ['b.pdf']],
  ['[^1]: Сноска', []],
  ['[a](https://x.ru)', []],
  ['[a](mailto:a@b.ru)', []],
  ['[a](#x)', []],
  ['[a]()', []],
  ['```\n[a](a.pdf)\n```\n[b](b.pdf)', ['b.pdf']],
  ['~~~~\n[a](a.pdf)\n~~~~', []],
  ['```\n[a](a.pdf)', []],
  ['`[a](a.pdf)` [b](b.pdf)', ['b.pdf']],
  ['``[a](a.pdf) ` ``', []],
  ['[a](%zz.pdf)', ['%zz.pdf']],
  ['\\[не ссылка\\](x.pdf) и \\[не ссылка](x.pdf)', []],
  ['[не ссылка\\](x.pdf)', []],
  ['не ссылка](x.pdf)', []],
  ['[\\[1\\] ссылка](x.pdf)', ['x.pdf']],
  ['\\\\[ссылка](x.pdf)', ['x.pdf']],
  ['[a](b.pdf) \\[не ссылка\\](x)', ['b.pdf']],
])('%j', (body, expected) => expect(localLinks(body).map(({ target }) => target)).toEqual(expected));

test('lines are those of the body', () => expect(localLinks('```\nx\n```\n\n[a](a.pdf)\n').map(({ line }) => line)).toEqual([5]));
test('web addresses, in links, bare and in angle brackets', () =>
  expect(webAddresses('[a](https://a.ru/x) https://b.ru/y <HTTP://c.ru>\n`https://d.ru`').map(({ target }) => target)).toEqual([
    'https://a.ru/x',
    'https://b.ru/y',
    'HTTP://c.ru',
  ]));

test.each<[string, string[]]>([
  ['[Лист](list.docx)', ['list.docx']],
  ['![Схема](shema.png)', []],
  ['[![Схема](shema.png)](list.docx)', ['list.docx']],
  ['[Схема [крупно]](shema.png)', ['shema.png']],
  ['\\![Схема](shema.png)', ['shema.png']],
  ['[Лист][1]\n\n[1]: list.docx', ['list.docx']],
  ['[Страница](/o-banke/)', []],
])('files that %j links to', (body, names) => expect(linkedNames(body)).toEqual(names));
