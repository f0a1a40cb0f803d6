import { expect, test } from 'vitest';
import { lintAnyMarkdown } from './index.ts';

const told = (body: string) =>
  lintAnyMarkdown(body).map(
    ({ line, column, severity, rule, message, hint }) => `${line}:${column} ${severity} ${rule}: ${message} ${hint}`,
  );

/** Name, body, all that is told of it. */
type Row = readonly [name: string, body: string, ...told: readonly string[]];
const check = (_name: string, body: string, ...expected: readonly string[]) => expect(told(body)).toEqual(expected);

const lost = (at: string, why: string, dashes: string) =>
  `${at} warning lost-table: Таблицы на странице не будет: ${why}. Второй строкой таблицы поставьте: ${dashes}`;
const NO_DASHES = 'под шапкой нет строки из чёрточек';

test.each<Row>([
  ['two rows of two cells', '|а|б|  \n|1|2|', lost('1:1', NO_DASHES, '| --- | --- |')],
  ['two rows of one cell are a sentence with bars', '| а |\n| 1 |'],
  ['three rows of one cell', '| а |\n| 1 |\n| 2 |', lost('1:1', NO_DASHES, '| --- |')],
  ['a bar in a cell', '| а \\| б | в |\n| 1 | 2 |', lost('1:1', NO_DASHES, '| --- | --- |')],
  ['in an item', '- | а | б |\n  | 1 | 2 |', lost('1:3', NO_DASHES, '| --- | --- |')],
  ['one cell of dashes', '| а | б |\n|---', lost('2:1', 'в строке из чёрточек 1 ячейка, а в шапке 2', '| --- | --- |')],
  ['too many dashes', '| а |\n| :-: | --: |', lost('2:1', 'в строке из чёрточек 2 ячейки, а в шапке 1', '| --- |')],
  ['five cells of dashes', `| а |\n|${'-|'.repeat(5)}`, lost('2:1', 'в строке из чёрточек 5 ячеек, а в шапке 1', '| --- |')],
  ['one line, bars on one side, words above', '| а | б |\n\n| а | б |\n1 | 2\n\nа | б\n| 1 | 2 |\n\nтекст\n| а | б |\n| 1 | 2 |'],
])('lost-table: %s', check);

const shape = (at: string, cells: string, header: number, end: string) =>
  `${at} error table-shape: В строке таблицы ${cells}, а в шапке ${header}: ${end}. Проверьте черты «|» в строке; черту внутри ячейки пишите как «\\|».`;
const EXTRA = 'лишнее на страницу не попадёт';
const EMPTY = 'остальные окажутся пустыми';
const head = (...rows: readonly string[]) => ['| а | б |', '|---|---|', ...rows].join('\n');
const NAMELESS = '1:1 error table-shape: У таблицы пустая шапка: непонятно, что в столбцах. Назовите столбцы в первой строке таблицы.';

test.each<Row>([
  [
    'every row that differs',
    head('| 1 | 2 | 3 | 4 | 5 |', '| 1 | 2 |', '| 1 |'),
    shape('3:1', '5 ячеек', 2, EXTRA),
    shape('5:1', '1 ячейка', 2, EMPTY),
  ],
  ['rows without outer bars', head('1 | 2 | 3', '1', '1 | 2'), shape('3:1', '3 ячейки', 2, EXTRA), shape('4:1', '1 ячейка', 2, EMPTY)],
  [
    'rows with one outer bar',
    head('| 1 | 2', '1 | 2 |', '| 1 |', '| 1'),
    shape('5:1', '1 ячейка', 2, EMPTY),
    shape('6:1', '1 ячейка', 2, EMPTY),
  ],
  ['a bar that is a sign', head('| 1 \\| 2 |', '| 1 | 2 \\|'), shape('3:1', '1 ячейка', 2, EMPTY)],
  ['a backslash that is a sign', head('| 1 | 2 \\\\ |', '| 1 \\\\| 2 |')],
  ['an empty row', head('||', '| | |'), shape('3:1', '1 ячейка', 2, EMPTY)],
  ['in a quotation', '> | а | б |\n> |---|---|\n> | 1 |', shape('3:3', '1 ячейка', 2, EMPTY)],
  ['a header of no words', '|  |  |\n|---|---|\n| 1 | 2 |', NAMELESS],
  ['a header with one word, and with a bold one', '|  | а |\n|---|---|\n| 1 | 2 |\n\n| **а** |\n|---|\n| 1 |'],
])('table-shape: %s', check);

const PLAIN =
  'Оформите текст средствами Markdown; из HTML разрешены только <sub>, <sup>, <br> и <span lang="en"> для слов на другом языке. Знак «меньше» в тексте пишите как \\<.';
const tag = (at: string, name: string) => `${at} error raw-html: HTML-код «${name}» на страницу не попадёт. ${PLAIN}`;
const comment = (at: string) =>
  `${at} error raw-html: Комментарий <!-- … --> на странице не появится, но останется в открытом хранилище. Удалите его или перенесите в описание правки.`;

test.each<Row>([
  ['what is allowed stands in a paragraph', '<br>', tag('1:1', '<br>')],
  ['what is allowed', 'x<sup>2</sup><SUB>3</SUB><br /><br/><span lang="en">а</span>'],
  [
    'an opening tag is named without its attributes',
    'а <a href="x">б</a> <b\nid="c">в</b> <i/>',
    tag('1:3', '<a>'),
    tag('1:21', '<b>'),
    tag('2:14', '<i>'),
  ],
  ['a closing tag alone', 'а </b> <i>б</i> </b>', tag('1:3', '</b>'), tag('1:8', '<i>'), tag('1:17', '</b>')],
  ['a closing tag with words is a block', '<div>\n\nа\n\n</div>б', tag('1:1', '<div>'), tag('5:1', '</div>')],
  ['a tag that was named does not hide others in its block', 'а <b>б</b>\n\n<p>в</b>', tag('1:3', '<b>'), tag('3:1', '<p>')],
  ['a tag behind another in its block has not been named', '</div><b>\n\nа </b>', tag('1:1', '</div>'), tag('3:3', '</b>')],
  ['a block is named by its first tag', '  <div><p>а</p></div>', tag('1:1', '<div>')],
  ['what is no tag', 'а <?php ?>\n\n<!doctype html>', tag('1:3', '<?php>'), tag('3:1', '<!doctype>')],
  ['comments', '<!-- а\nб -->\n\nв <!-- г --> <b>', comment('1:1'), comment('4:3'), tag('4:14', '<b>')],
])('raw-html: %s', check);

const CODE = 'Удалите строку. Если это пример кода, поставьте вокруг него строки из трёх знаков «```».';
const code = (at: string, word: string) =>
  `${at} error mdx-in-markdown: Строка с «${word}» — это код: в тексте материала он не выполняется. ${CODE}`;

test.each<Row>([
  [
    'imports',
    'import A from \'b\'\n\nimport "b"\n\n- import A\n  from "b"',
    code('1:1', 'import'),
    code('3:1', 'import'),
    code('5:3', 'import'),
  ],
  ['exports', 'export default A\n\nexport {a}\n\nexport\nconst a', code('1:1', 'export'), code('3:1', 'export'), code('5:1', 'export')],
  ['words', 'import A из b\n\nexport наш\n\nважно import "b"\n\n**import "b"**\n\n## import "b"\n\n`import "b"`'],
])('mdx-in-markdown: %s', check);

const formula = (at: string, tex: string, why: string) =>
  `${at} error broken-formula: Формула «${tex}» не читается: ${why}. Если это не формула, а знак доллара, напишите перед ним обратную черту: \\$.`;
const UNKNOWN = 'команда «\\foo» не поддерживается';

test.each<Row>([
  [
    'every one of a line',
    '$\\frac{1$ и $x$ и $\\foo$',
    formula('1:1', '\\frac{1', 'не хватает закрывающей скобки «}»'),
    formula('1:19', '\\foo', UNKNOWN),
  ],
  ['lines of a block are one', '$$\n\\foo\n  + b\n$$', formula('1:1', '\\foo + b', UNKNOWN)],
  ['code that is a formula', '- ```math\n  \\foo\n  ```', formula('1:3', '\\foo', UNKNOWN)],
  ['code that is none', '```js\n\\foo\n```\n\n```\n\\foo\n```\n\n`\\foo`'],
  [
    'a command of a display alone',
    '$\\tag{1} x$',
    formula('1:1', '\\tag{1} x', 'команда годится только для формулы на отдельной строке ($$…$$)'),
  ],
  ['a display has it', '$$\n\\tag{1} x\n$$\n\n```math\n\\tag{1} x\n```'],
  ['60 signs are told whole', `$\\foo ${'a'.repeat(55)}$`, formula('1:1', `\\foo ${'a'.repeat(55)}`, UNKNOWN)],
  ['61 signs are cut', `$\\foo ${'a'.repeat(56)}$`, formula('1:1', `\\foo ${'a'.repeat(55)}…`, UNKNOWN)],
])('broken-formula: %s', check);
