import { expect, test } from 'vitest';
import { lintProse } from './index.ts';
import { explainMdxError } from './mdx-syntax.ts';

const told = (body: string, allowedComponents: Readonly<Record<string, readonly string[]>> = { Figures: ['year', 'unit'], Note: [] }) =>
  lintProse(body, { mdx: true, allowedComponents }).map(
    ({ line, column, severity, rule, message, hint }) => `${line}:${column} ${severity} ${rule}: ${message} ${hint}`,
  );

/** Name, body, all that is told of it. */
type Row = readonly [name: string, body: string, ...told: readonly string[]];
const check = (_name: string, body: string, ...expected: readonly string[]) => expect(told(body)).toEqual(expected);

const statement = (at: string, word: string) =>
  `${at} error mdx-code: Строка с «${word}» — это код: на странице его быть не должно. Удалите её: компоненты доступны по имени сами.`;
const braces = (at: string, code: string) =>
  `${at} error mdx-code: Фигурные скобки «{${code}}» читаются как код. Если скобки нужны в тексте, пишите «\\{» и «\\}»; заметки для себя удалите.`;

test.each<Row>([
  ['statements', 'import a from "b"\n\nв\n\nexport const a = 1', statement('1:1', 'import'), statement('5:1', 'export')],
  [
    'braces among words and alone',
    'а {1 + 1} б {\n2\n}\n\n{/* в */}',
    braces('1:3', '1 + 1'),
    braces('1:13', ' 2 '),
    braces('5:1', '/* в */'),
  ],
  ['40 signs are told whole', `а {${'1+'.repeat(19)}10}`, braces('1:3', `${'1+'.repeat(19)}10`)],
  ['41 signs are cut', `а {${'1+'.repeat(20)}1}`, braces('1:3', `${'1+'.repeat(20)}…`)],
  ['a formula, an escaped brace, a closing one', '$\\frac{1}{2}$ \\{1\\} }'],
])('mdx-code: %s', check);

const component = (at: string, said: string) => `${at} error mdx-component: ${said}`;
const unsafe = (name: string) => component('1:1', `Атрибут «${name}» в <Figures> не разрешён: он может запустить код. Удалите его.`);
const foreign = (name: string) => component('1:1', `Атрибута «${name}» у <Figures> нет. Удалите его. Бывают: year, unit.`);

test.each<Row>([
  ['what is allowed', '<Figures year="2021" unit/>\n\nH<sub>2</sub>O<br/>x<sup>2</sup>\n\n<Note>\n\nа\n\n</Note>'],
  [
    'unknown ones',
    'а <Chart/> <figures/> <>б</> <a.b/>',
    component('1:3', 'Компонента «<Chart>» нет. Есть такие: Figures, Note.'),
    component('1:12', 'Компонента «<figures>» нет. Напишите «<Figures>».'),
    component('1:23', 'Пустой тег «<>» ничего не значит. Есть такие: Figures, Note.'),
    component('1:30', 'Компонента «<a.b>» нет. Есть такие: Figures, Note.'),
  ],
  [
    'an unknown one around others',
    '<b>\n\nа <i>б</i>\n\n</b>',
    ...[['1:1', 'b'] as const, ['3:3', 'i'] as const].map(([at, name]) =>
      component(at, `Компонента «<${name}>» нет. Есть такие: Figures, Note.`),
    ),
  ],
  ['names that every object has', '<toString/>', component('1:1', 'Компонента «<toString>» нет. Есть такие: Figures, Note.')],
  [
    'plain tags with attributes',
    '<sub a="1">x</sub> <br b/>',
    component('1:1', 'У <sub> не бывает атрибутов. Напишите просто <sub>.'),
    component('1:20', 'У <br> не бывает атрибутов. Напишите просто <br>.'),
  ],
  [
    'code in attributes',
    '<Figures {...a} year={1} unit="2"/>',
    component('1:1', 'В <Figures> стоит код «{...a}». Перечислите атрибуты словами: название="значение".'),
    component('1:1', 'Значение «year» в <Figures> записано кодом «{1}». Напишите в кавычках: year="…".'),
  ],
  [
    'attributes of a component that has none',
    '<Note year="1"/>',
    component('1:1', 'Атрибута «year» у <Note> нет. Удалите его: у этого компонента атрибутов нет.'),
  ],
  [
    'attributes that run code',
    '<Figures on="a" OnClick="b" style="c" is="d" set="e" set:x="f" a:b="g" _x="h" x_="i"/>',
    ...['on', 'OnClick', 'style', 'is', 'set', 'set:x', 'a:b', '_x', 'x_'].map(unsafe),
  ],
  [
    'attributes of no one',
    '<Figures styles="a" settle="b" isle="c" data-1="d" Year="e"/>',
    ...['styles', 'settle', 'isle', 'data-1', 'Year'].map(foreign),
  ],
])('mdx-component: %s', check);

test('a page without components has none to offer', () =>
  expect(told('<Chart/>', {})).toEqual([component('1:1', 'Компонента «<Chart>» нет. На этой странице компонентов нет.')]));

test('whoever names no components allows none', () =>
  expect(lintProse('<Chart/> <sub>а</sub>', { mdx: true }).map(({ message }) => message)).toEqual(['Компонента «<Chart>» нет.']));

const syntax = (at: string, said: string) => `${at} error mdx-syntax: ${said}`;

test.each<Row>([
  ['not closed', 'а\n\n<Note>\n\nб', syntax('3:1', 'Тег <Note> не закрыт. Поставьте </Note> или закройте сразу: <Note />.')],
  ['not opened', '</Note>', syntax('1:1', 'Тег </Note> закрывает то, что не открыто. Удалите его или поставьте раньше <Note>.')],
  [
    'crossed',
    '<Note>\n\nа\n\n</Figures>',
    syntax('5:1', 'Тег </Figures> закрывает не то: раньше открыт <Note>. Сначала закройте </Note>.'),
  ],
  ['a brace', 'а {б', syntax('1:3', 'Фигурная скобка «{» не закрыта. В тексте пишите её так: «\\{».')],
  [
    'a sign',
    'а <5',
    syntax('1:3', 'После знака «<» ожидалось имя компонента. Знак «меньше» в тексте пишите как «\\<», адрес — как [слова](https://…).'),
  ],
  ['a comment', '<!-- а -->', syntax('1:1', 'Комментарий <!-- … --> на такой странице не читается. Удалите его.')],
  [
    'code that is none',
    '{a b}',
    syntax('1:4', 'Страницу не удалось прочитать с этого места. Проверьте знаки «<», «>», «{» и «}» в этой строке и выше.'),
  ],
  [
    'beside other faults, but for the HTML that it makes of components',
    '<Note>\n\n# А\n\nб <Figures/>',
    syntax('1:1', 'Тег <Note> не закрыт. Поставьте </Note> или закройте сразу: <Note />.'),
    '3:1 error heading-order: Заголовок первого уровня «#» в тексте лишний: это место занято названием. Начните заголовок с двух решёток: «## …».',
  ],
])('mdx-syntax: %s', check);

const UNREAD = {
  message: 'Страницу не удалось прочитать с этого места.',
  hint: 'Проверьте знаки «<», «>», «{» и «}» в этой строке и выше.',
};

test.each([
  ['an error with its place', new Error('12:34: Unheard of'), { line: 12, column: 34, ...UNREAD }],
  ['an error without a place', new Error('Unexpected character `!`'), { line: 1, column: 1, ...UNREAD }],
  ['what is no error', '2:3: Unheard of', { line: 1, column: 1, ...UNREAD }],
  ['a place that is not at the beginning', new Error('at 2:3: Unheard of'), { line: 1, column: 1, ...UNREAD }],
])('%s is explained', (_name, error, fault) => expect(explainMdxError(error)).toEqual(fault));

test('a link into an editor’s page is only doubted: a component may bring the place', () =>
  expect(told('[К итогу](#нет)')).toEqual([
    '1:1 warning anchor-undefined: Ссылка ведёт к «#нет», но такого заголовка в тексте нет. В тексте нет заголовков: удалите ссылку или назовите раздел «## …».',
  ]));

const DEEP = 'Вложенность цитат, списков или выделений больше 100 уровней: такой текст не собрать.';
const LARGE = 'Текст слишком велик: больше 500\u00A0000 знаков, таблица на сотни тысяч ячеек или строка на десятки тысяч знаков разметки.';

test.each([
  ['too deep', '> '.repeat(600), 'too-deep', DEEP, 'Обычно это случайный повтор знаков «>», «-» или «*». Найдите его и удалите.'],
  ['too long', 'x'.repeat(500_001), 'too-large', LARGE, 'Разделите текст на несколько материалов или приложите большую таблицу файлом.'],
])('a text that is %s is refused, whatever it is', (_name, body, rule, message, hint) => {
  const refused = [{ rule, severity: 'error', line: 8, column: 1, message, hint }];
  expect(lintProse(body, { firstLine: 8 })).toEqual(refused);
  expect(lintProse(body, { firstLine: 8, mdx: true })).toEqual(refused);
});

test('a text of the greatest length is read', () => expect(lintProse('x'.repeat(500_000))).toEqual([]));

test('faults of one place come in the order of the rules, others by line and column', () =>
  expect(lintProse('[](https://) [тут](b.pdf)\n\n# А\n\n<b>').map(({ line, column, rule }) => `${line}:${column} ${rule}`)).toEqual([
    ...['1:1 dangerous-address', '1:1 empty-link-text', '1:14 empty-link-text', '3:1 heading-order', '5:1 raw-html'],
  ]));
