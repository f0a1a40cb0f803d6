import { expect, test } from 'vitest';
import { lintAnyMarkdown } from './index.ts';

const told = (body: string) =>
  lintAnyMarkdown(body).map(
    ({ line, column, severity, rule, message, hint }) => `${line}:${column} ${severity} ${rule}: ${message} ${hint}`,
  );

const scheme = (at: string, address: string, name: string) =>
  `${at} error dangerous-address: Адрес «${address}» не разрешён: с «${name}» может запуститься чужой код или не открыться ничего. ` +
  'Адрес начинается с https://, http://, mailto:, tel:, с «/» или с имени файла рядом с текстом.';
const foreign = (address: string) =>
  `1:1 error dangerous-address: Картинка «${address}» лежит на чужом сайте: на странице её не будет. ` +
  'Сохраните картинку рядом с текстом и укажите имя файла; проверьте, что её можно использовать.';
const server = (address: string) =>
  `1:1 error dangerous-address: Адрес «${address}» записан с ошибкой: сервера с таким именем быть не может. ` +
  'Скопируйте адрес из строки браузера: в имени сервера нет пробелов и кавычек.';
const own = (rule: string, address: string, name: string) =>
  `1:1 error ${rule}: Адрес «${address}» — это путь на вашем компьютере: у других такого файла нет. ` +
  `Положите файл рядом с текстом и напишите только его имя: ${name}.`;
const spaced = (at: string, address: string, lost: string, better: string) =>
  `${at} error spaced-address: В адресе «${address}» есть пробел: из-за него ${lost} на странице не будет. Напишите так: ${better}.`;
const alt = (at: string, said: string) =>
  `${at} error image-alt: У картинки${said}. Скажите, что на ней видно и зачем она здесь: «![Схема рассадки: четыре стола по кругу](shema.png)».`;
const words = (at: string, said: string) =>
  `${at} error empty-link-text: ${said} Назовите то, что откроется: «[Памятка для родителей](pamyatka.pdf)».`;
const pointless = (said: string) => words('1:1', `По словам «${said}» непонятно, куда ведёт ссылка.`);
const WORDLESS = 'У ссылки нет слов: её не видно и не прочитать вслух.';
const nowhere = (at: string, place: string, hint: string) =>
  `${at} error anchor-undefined: Ссылка ведёт к «#${place}», но такого заголовка в тексте нет. ${hint}`;
const NO_HEADINGS = 'В тексте нет заголовков: удалите ссылку или назовите раздел «## …».';
const headings = (count: number) => Array.from({ length: count }, (_, at) => `\n\n## ${at + 1}`).join('');

/** Name, body, all that is told of it. */
type Row = readonly [name: string, body: string, ...told: readonly string[]];
const check = (_name: string, body: string, ...expected: readonly string[]) => expect(told(body)).toEqual(expected);

test.each<Row>([
  ['a scheme with spaces around', '[План урока](<  javascript:x  >)', scheme('1:1', 'javascript:x', 'javascript:')],
  ['a scheme in capitals', '[План урока](DATA:text/html,x)', scheme('1:1', 'DATA:text/html,x', 'data:')],
  ['only the first colon ends a scheme', 'а [План урока](b:c:d)', scheme('1:3', 'b:c:d', 'b:')],
  ['a picture by a scheme', '![Схема класса](javascript:x)', scheme('1:1', 'javascript:x', 'javascript:')],
  ['a server without a name', '[План урока](https://)', server('https://')],
  ['a server whose port is no number', '[План урока](HTTP://ya.ru:x/)', server('HTTP://ya.ru:x/')],
  ['an address of which a server is not the question', '[План урока](<//ya ru>) [Письмо](mailto:)'],
  ['a foreign picture without a scheme', '![Схема класса](//ya.ru/x.png)', foreign('//ya.ru/x.png')],
  ['an address of 60 signs is told whole', `![Схема класса](https://${'a'.repeat(52)})`, foreign(`https://${'a'.repeat(52)}`)],
  ['an address of 61 signs is cut', `![Схема класса](https://${'a'.repeat(53)})`, foreign(`https://${'a'.repeat(52)}…`)],
  ['a path with spaces', '[План урока](< C:/план.docx >)', own('dangerous-address', 'C:/план.docx', 'план.docx')],
  ['a path to a name with a space', '[План урока](<C:/мой план.docx>)', own('dangerous-address', 'C:/мой план.docx', '<мой план.docx>')],
])('dangerous-address: %s', check);

test.each<Row>([
  [
    'a picture',
    '![стол](Мой стол.png)',
    spaced('1:1', 'Мой стол.png', 'картинки', '![стол](<Мой стол.png>) — или переименуйте файл: Мой-стол.png'),
  ],
  ['spaces around', '[план](  a b.pdf  )', spaced('1:1', 'a b.pdf', 'ссылки', '[план](<a b.pdf>) — или переименуйте файл: a-b.pdf')],
  ['a folder', '[план](a b/c  d.pdf)', spaced('1:1', 'a b/c  d.pdf', 'ссылки', '[план](<a b/c  d.pdf>) — или переименуйте файл: c-d.pdf')],
  [
    'two of one paragraph, on its second line',
    'а\nб [план](a b.pdf) и ![стол](c d.png)',
    spaced('2:3', 'a b.pdf', 'ссылки', '[план](<a b.pdf>) — или переименуйте файл: a-b.pdf'),
    spaced('2:21', 'c d.png', 'картинки', '![стол](<c d.png>) — или переименуйте файл: c-d.png'),
  ],
  ['in a cell', '| [план](a b.pdf) |\n|---|', spaced('1:3', 'a b.pdf', 'ссылки', '[план](<a b.pdf>) — или переименуйте файл: a-b.pdf')],
  ['in a heading', '## [план](a b.pdf)', spaced('1:4', 'a b.pdf', 'ссылки', '[план](<a b.pdf>) — или переименуйте файл: a-b.pdf')],
  ['beside code', '`x` и [план](a b.pdf)', spaced('1:7', 'a b.pdf', 'ссылки', '[план](<a b.pdf>) — или переименуйте файл: a-b.pdf')],
  [
    'in a later paragraph, before code',
    'а\n\nб [план](a b.pdf) `x`',
    spaced('3:3', 'a b.pdf', 'ссылки', '[план](<a b.pdf>) — или переименуйте файл: a-b.pdf'),
  ],
  ['code alone', '`[план](a b.pdf)`'],
  ['code that begins among its words', 'а `[план` урока](a b.pdf)'],
  ['no file', '[план](a b)'],
  ['a path of a computer', '[план](C:\\Мои рисунки\\стол 1.png)', own('spaced-address', 'C:\\Мои рисунки\\стол 1.png', '<стол 1.png>')],
])('spaced-address: %s', check);

test.each<Row>([
  ['no description', '![](img/a.png)', alt('1:1', ' «a.png» нет описания')],
  ['no description, no name', 'а ![](img/)', alt('1:3', ' нет описания')],
  ['the name with its end', '![a.png](img/a.png)', alt('1:1', ' «a.png» вместо описания стоит имя файла')],
  ['the name without its end', '![a.b](a.b.PNG)', alt('1:1', ' «a.b.PNG» вместо описания стоит имя файла')],
  ['the whole path says something', '![a.png рядом](img/a.png)'],
  ['a part of the name', '![a](a.b.png)'],
  ['an empty word with spaces', '![ Снимок экрана 12. ](a.png)', alt('1:1', ' «a.png» описание «Снимок экрана 12.» ничего не говорит')],
  ['by reference', '![Скриншот][p]\n\n[p]: a.png', alt('1:1', ' описание «Скриншот» ничего не говорит')],
])('image-alt: %s', check);

test.each<Row>([
  ['spaces between words', '[по\nссылке](a.pdf)', pointless('по ссылке')],
  ['quotes, case, stops, arrows', '[«Далее» →!](a.pdf)', pointless('«Далее» →!')],
  ['only signs', '[…](a.pdf)', pointless('…')],
  ['nothing', 'а [   ](a.pdf)', words('1:3', WORDLESS)],
  ['a picture without words', '[![](a.png)](a.pdf)', words('1:1', WORDLESS), alt('1:2', ' «a.png» нет описания')],
  ['a pointless word before others', '[здесь план](a.pdf)'],
  ['a pointless word after others', '[а здесь](a.pdf)'],
])('empty-link-text: %s', (_name, body, ...expected) => expect(told(body).sort()).toEqual([...expected].sort()));

test.each<Row>([
  [
    'two of three, by what is there',
    '[К итогу](#итог) [К плану](#план) [К ходу](<#ход >)\n\n## Ход  *урока*\n\n## План',
    nowhere('1:1', 'итог', 'Есть такие: «#Ход-урока», «#План».'),
    nowhere('1:35', 'ход', 'Есть такие: «#Ход-урока», «#План».'),
  ],
  ['five headings', `[К итогу](#x)${headings(5)}`, nowhere('1:1', 'x', 'Есть такие: «#1», «#2», «#3», «#4», «#5».')],
  ['six headings', `[К итогу](#x)${headings(6)}`, nowhere('1:1', 'x', 'Есть такие: «#1», «#2», «#3», «#4», «#5» и другие.')],
  ['no headings', '[К итогу][п]\n\n[п]: #нет', nowhere('3:1', 'нет', NO_HEADINGS)],
  ['a broken code', '[К итогу](#%)', nowhere('1:1', '%', NO_HEADINGS)],
  ['the third of two', '[К итогу](#итог-3)\n\n## Итог\n\n## Итог', nowhere('1:1', 'итог-3', 'Есть такие: «#Итог», «#Итог».')],
  ['a heading in a quotation', '[К итогу](#А)\n\n> ## А'],
  ['a place of another file, a picture', '[К итогу](a.pdf#нет) ![Два стола](#нет)'],
])('anchor-undefined: %s', check);
