import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { PROSE_RULES, lintProse } from './index.ts';

/** Body → issues as `line:column rule part of the message`; an empty list says that the text is fine. */
type Case = readonly [name: string, body: string, expected: readonly string[]];

const CASES: Readonly<Record<string, readonly Case[]>> = {
  'raw-html': [
    ['plain text', 'Просто текст, 2 < 3 и a<b.', []],
    ['indices', 'H<sub>2</sub>O, м<sup>2</sup>, раз<br>два<br/>три', []],
    ['a tag inside a sentence', 'а <b>жирно</b>', ['1:3 raw-html HTML-код «<b>»']],
    ['each opening tag is named, its closing one is not', '<i>а</i> <b>б</b>', ['1:1 raw-html «<i>»', '1:10 raw-html «<b>»']],
    ['a block', 'а\n\n<div class="x">\n\nб\n\n</div>', ['3:1 raw-html «<div>»']],
    ['a comment', 'а <!-- заметка -->', ['1:3 raw-html Комментарий']],
    ['words in another language', 'а <span lang="en">b</span>, <span lang=kbd>в</span>', []],
    ['a language that is no code', 'а <span lang="English">b</span>', ['1:3 raw-html «<span>»']],
    ['an index with attributes', 'x<sup class="a">2</sup>', ['1:2 raw-html «<sup>»']],
    ['code', '`<b>`\n\n```\n<script>\n```', []],
    ['an escaped sign', '\\<b> и &lt;i&gt;', []],
    ['in a table', '| а |\n|---|\n| <u>б</u> |', ['3:3 raw-html «<u>»']],
  ],
  'dangerous-address': [
    [
      'addresses that are fine',
      '[Сайт института](https://ya.ru) [Письмо](mailto:a@ya.ru) [Звонок](tel:+74812000000) [Раздел](/o-banke/) [План урока](план.pdf) [Ниже](#итог)\n\n## Итог',
      [],
    ],
    ['a path of a computer', '[План урока](C:\\Users\\Мария\\план.docx)', ['1:1 dangerous-address это путь на вашем компьютере']],
    ['a file of a computer', '[План урока](file:///home/m/план.docx)', ['1:1 dangerous-address это путь на вашем компьютере']],
    ['a script', '[Открыть план](javascript:alert(1))', ['1:1 dangerous-address «javascript:»']],
    ['a script in disguise', 'а [Открыть план](JaVa&Tab;script&colon;x)', ['1:3 dangerous-address']],
    ['data', '[Открыть план](data:text/html,x)', ['1:1 dangerous-address «data:»']],
    ['an autolink', '<vbscript:x>', ['1:1 dangerous-address']],
    ['a definition', '[План урока][п]\n\n[п]: javascript:x', ['3:1 dangerous-address']],
    ['an unused definition', 'а\n\n[п]: data:,x', ['3:1 dangerous-address']],
    [
      'a server that cannot be',
      '[Минпросвещения](<https://edu.gov.ru" y="z>)',
      ['1:1 dangerous-address сервера с таким именем быть не может'],
    ],
    ['a foreign picture', '![Схема класса](https://ya.ru/x.png)', ['1:1 dangerous-address чужом сайте']],
    ['a file on a disk', '[Рабочий план](C:\\план.doc)', ['1:1 dangerous-address это путь на вашем компьютере']],
  ],
  'heading-order': [
    ['second and third level', '## А\n\n### Б\n\n## В', []],
    ['no headings', 'а', []],
    ['first level', '# А', ['1:1 heading-order первого уровня']],
    ['first level by underlining', 'А\n===', ['1:1 heading-order первого уровня']],
    ['begins too deep', '### А', ['1:1 heading-order в начале текста']],
    ['a jump', '## А\n\n#### Б', ['3:1 heading-order после «##»']],
    ['one message for a jump', '## А\n\n#### Б\n\n#### В', ['3:1 heading-order']],
    ['up again', '## А\n\n### Б\n\n#### В\n\n## Г', []],
    ['line of the file, CRLF', '## А\r\n\r\n#### Б', ['3:1 heading-order']],
  ],
  'image-alt': [
    ['a description', '![Схема: четыре стола по кругу](a.png)', []],
    ['nothing', '![](a.png)', ['1:1 image-alt нет описания']],
    ['spaces', '![ ](a.png)', ['1:1 image-alt нет описания']],
    ['the file name', '![a.png](img/a.png)', ['1:1 image-alt имя файла']],
    ['the file name without its end', '![IMG_1](IMG_1.jpg)', ['1:1 image-alt имя файла']],
    ['a word that says nothing', '![Рисунок 1](a.png)', ['1:1 image-alt ничего не говорит']],
    ['a number', '![1](a.png)', ['1:1 image-alt ничего не говорит']],
    ['by reference', '![][р]\n\n[р]: a.png', ['1:1 image-alt нет описания']],
    ['«Рисунок» with a description', '![Рисунок снежинки](a.png)', []],
  ],
  'empty-link-text': [
    ['words', '[Памятка для родителей](a.pdf)', []],
    ['here', 'Смотрите [здесь](a.pdf).', ['1:10 empty-link-text «здесь»']],
    ['in capitals with a stop', '[Тут.](a.pdf)', ['1:1 empty-link-text']],
    ['nothing', '[](a.pdf)', ['1:1 empty-link-text нет слов']],
    ['only bold', '[**ссылка**](a.pdf)', ['1:1 empty-link-text']],
    ['a picture with a description', '[![Обложка сборника](a.png)](a.pdf)', []],
    ['by reference', '[по ссылке][а]\n\n[а]: a.pdf', ['1:1 empty-link-text']],
    ['a bare address', 'https://ya.ru', []],
  ],
  'mixed-scripts': [
    ['pure words', 'Школа, school, IT-урок, 3D-модель, QR-код, H₂O, x-координата', []],
    ['Latin in a Russian word', 'Умная cтрана', ['1:7 mixed-scripts «cтрана»']],
    ['Russian in a Latin word', 'a Pythоn', ['1:3 mixed-scripts «Pythоn»']],
    ['in the middle of a line', 'а\n\n- б **шкoла**', ['3:7 mixed-scripts «шкoла»']],
    ['code and formulas', '`cтрана` $vк$', []],
    ['a Latin preposition', 'работа c детьми', ['1:8 mixed-scripts Предлог «c»']],
    ['a letter that is a name', 'точка C и класс', []],
  ],
  'invisible-characters': [
    ['nothing special', 'Ёлка — это «ёлка»\u00A0…\tи 👩‍🏫', []],
    ['a soft hyphen', 'обра\u00ADзование', ['1:5 invisible-characters «образование»: мягкий перенос']],
    ['many in a line', 'а\u00ADб\u00ADв', ['1:2 invisible-characters (в строке их 2)']],
    ['a space of no width', 'а\n\nб\u200Bв', ['3:2 invisible-characters нулевой ширины']],
    ['a byte order mark inside', 'а \uFEFFб', ['1:3 invisible-characters BOM']],
    ['a line separator', 'а\u2028б', ['1:2 invisible-characters разделитель строк']],
    ['a bell', 'а\u0007', ['1:2 invisible-characters U+0007']],
    ['a lost letter', 'ура\uFFFD', ['1:4 invisible-characters перекодировке']],
    ['й in two parts', 'мои\u0306', ['1:3 invisible-characters «й»']],
    ['an accent that has no letter of its own', 'за\u0301мок', []],
    ['direction marks', 'а\u202Eб', ['1:2 invisible-characters направления']],
  ],
  'broken-formula': [
    ['formulas that are fine', '$\\frac{1}{2}$ и\n\n$$\nx^2\n$$', []],
    ['prices', '5 $ и 10 $', []],
    ['an open brace', 'а $\\frac{1}{2$', ['1:3 broken-formula «\\frac{1}{2»']],
    ['an unknown command', '$\\foo$', ['1:1 broken-formula «\\foo» не поддерживается']],
    ['a link in a formula', '$\\href{x}{y}$', ['1:1 broken-formula']],
    ['a style in a formula', '$\\class{x}{y}$', ['1:1 broken-formula запрещена']],
    ['a block', 'а\n\n$$\n\\frac{1\n$$', ['3:1 broken-formula скобки']],
    ['a fenced block', '```math\nx^1^2\n```', ['1:1 broken-formula индекса']],
  ],
  'spaced-address': [
    [
      'names without spaces, in angle brackets, with a caption',
      '![Два стола](a.png) ![Два стола](<a b.png>) [План](a.pdf "План урока")',
      [],
    ],
    ['shown as code', 'а `![Два стола](a b.png)` б', []],
    ['a picture', 'а ![Два стола](Снимок экрана.png)', ['1:3 spaced-address В адресе «Снимок экрана.png» есть пробел']],
    ['a link', '[План урока](план урока.docx)', ['1:1 spaced-address ссылки на странице не будет']],
    ['a path of a computer', '![Два стола](C:\\Мои рисунки\\стол 1.png)', ['1:1 spaced-address это путь на вашем компьютере']],
  ],
  'word-bullets': [
    ['a list', '- а\n- б', []],
    ['speech', '— Кто там?\n— Свои.', []],
    ['a mark inside a line', 'а • б', []],
    ['a list of Word, once', 'Возьмите:\n•\tмел\n•\tдоску', ['2:1 word-bullets со знака «•»']],
  ],
  'lost-heading': [
    ['a heading', '## Ход урока', []],
    ['a mark of social networks', 'Пишите с меткой\n#учимсявместе', []],
    ['a number', '#5 и № 5', []],
    ['no space', 'Текст\n##Ход урока', ['2:1 lost-heading После решётки нет пробела']],
    ['one hash, a capital letter', '#Ход урока', ['1:1 lost-heading После решётки нет пробела']],
  ],
  'lost-table': [
    ['a table', '| а | б |\n|---|---|\n| 1 | 2 |', []],
    ['a table of one column', '| а |\n|---|\n| 1 |', []],
    ['one line with bars', '|x| + |y|', []],
    ['code', '```\n| а | б |\n| 1 | 2 |\n```', []],
    ['no line of dashes', '| а | б |\n| 1 | 2 |', ['1:1 lost-table под шапкой нет строки из чёрточек']],
    ['a short line of dashes', '| а | б | в |\n|---|---|\n| 1 | 2 | 3 |', ['2:1 lost-table 2 ячейки, а в шапке 3']],
  ],
  'lost-emphasis': [
    ['bold', 'а **жирный** б', []],
    ['a power', '2 ** 3 ** 4', []],
    ['signs that are meant', 'а \\*\\*жирный \\*\\* б', []],
    ['code', '`**жирный **`', []],
    ['a space at the end', 'а **жирный ** б', ['1:3 lost-emphasis «**жирный **»']],
    ['a space at the beginning', '** жирный** б', ['1:1 lost-emphasis «** жирный**»']],
    ['beside what is right', '**а ** и **б**', ['1:1 lost-emphasis']],
  ],
  'table-shape': [
    ['a table', '| а | б |\n|---|---|\n| 1 | 2 |', []],
    ['without outer bars', 'а | б\n--|--\n1 | 2', []],
    ['a bar in a cell', '| а | б |\n|---|---|\n| 1 \\| 1 | 2 |', []],
    ['an extra cell', '| а | б |\n|---|---|\n| 1 | 2 | 3 |', ['3:1 table-shape 3 ячейки, а в шапке 2: лишнее']],
    ['a cell missing', '| а | б |\n|---|---|\n| 1 |', ['3:1 table-shape 1 ячейка']],
    ['an empty header', '|  |  |\n|---|---|\n| 1 | 2 |', ['1:1 table-shape пустая шапка']],
    ['in a list', '- | а |\n  |---|\n  | 1 | 2 |', ['3:3 table-shape']],
  ],
  'footnote-undefined': [
    ['both ends', 'а[^1]\n\n[^1]: Б', []],
    ['no note', 'а[^1] б', ['1:2 footnote-undefined «[^1]» нет сноски']],
    ['no mark', 'а\n\n[^б]: Б', ['3:1 footnote-undefined нет знака']],
    ['case does not matter', 'а[^А]\n\n[^а]: Б', []],
    ['code', '`[^1]`', []],
  ],
  'anchor-undefined': [
    ['in Russian and in Latin', '[К ходу урока](#Ход-урока) [Сюда же](#khod-uroka)\n\n## Ход урока', []],
    ['the second of two', '[Ко второй](#итог-2)\n\n## Итог\n\n## Итог', []],
    ['nowhere', 'а [К итогу](#итог)\n\n## Ход урока', ['1:3 anchor-undefined «#итог»']],
    ['no headings at all', '[К итогу](#%D0%B8)', ['1:1 anchor-undefined «#и»']],
    ['to the top', '[К началу страницы](#)', []],
  ],
  'mdx-in-markdown': [
    ['prose about import', 'import — это ввоз', []],
    ['an import', 'import A from "./a.astro"', ['1:1 mdx-in-markdown «import»']],
    ['an export', 'export const a = 1', ['1:1 mdx-in-markdown «export»']],
    ['code', '```js\nimport a from "b"\n```', []],
    ['braces are text', 'множество {1, 2}', []],
  ],
};

const MDX_CASES: Readonly<Record<string, readonly Case[]>> = {
  'mdx-code': [
    ['import', 'import a from "b"', ['1:1 mdx-code «import»']],
    ['export', 'а\n\nexport const a = 1', ['3:1 mdx-code «export»']],
    ['an expression', 'а {1 + 1}', ['1:3 mdx-code «{1 + 1}»']],
    ['a comment', '{/* а */}', ['1:1 mdx-code']],
    ['escaped braces', 'а \\{1\\}', []],
    ['a formula', '$\\frac{1}{2}$', []],
  ],
  'mdx-component': [
    ['a component', '<Figures year="2021" />\n\nH<sub>2</sub>O', []],
    ['an unknown one', '<Chart />', ['1:1 mdx-component «<Chart>» нет']],
    ['the wrong case', '<figures />', ['1:1 mdx-component «<figures>» нет']],
    ['HTML', 'а <b>б</b>', ['1:3 mdx-component «<b>» нет']],
    ['an expression', '<Figures year={2021} />', ['1:1 mdx-component «year»']],
    ['a spread', '<Figures {...a} />', ['1:1 mdx-component код']],
    ['an attribute that takes the content away', '<Note slot="a">\n\nа\n\n</Note>', ['1:1 mdx-component «slot»']],
    ['an attribute of another component', '<Note year="2021" />', ['1:1 mdx-component «year»']],
    ['a name that every object has', '<constructor />', ['1:1 mdx-component «<constructor>» нет']],
    ['a handler', '<Figures onclick="a" />', ['1:1 mdx-component «onclick»']],
    ['a directive', '<Figures client:load />', ['1:1 mdx-component «client:load»']],
    ['inner HTML', '<Figures set:html="a" />', ['1:1 mdx-component «set:html»']],
    ['inside a component', '<Note>\n\nа <i>б</i>\n\n</Note>', ['3:3 mdx-component «<i>»']],
  ],
  'mdx-syntax': [
    ['not closed', 'а\n\n<Note>\n\nб', ['3:1 mdx-syntax <Note> не закрыт']],
    ['not opened', '</Note>', ['1:1 mdx-syntax не открыто']],
    ['crossed', '<Note>\n\nа\n\n</Figures>', ['5:1 mdx-syntax закрывает не то']],
    ['an open brace', 'а {б', ['mdx-syntax не закрыта']],
    ['less than', 'а <5', ['1:3 mdx-syntax имя компонента']],
    ['a comment', '<!-- а -->', ['1:1 mdx-syntax Комментарий']],
    ['other faults are told too', '<Note>\n\n# А', ['1:1 mdx-syntax', '3:1 heading-order']],
  ],
};

function expectIssues(issues: ReturnType<typeof lintProse>, expected: readonly string[]): void {
  const told = issues.map(({ line, column, rule, message }) => `${line}:${column} ${rule} ${message}`);
  expect(told.length, told.join('\n')).toBe(expected.length);
  expected.forEach((line, index) => {
    const [head, , tail = ''] = /^((?:\d+:\d+ )?[a-z-]+)( (.*))?$/s.exec(line)?.slice(1) ?? [];
    expect(told[index]).toContain(head);
    expect(told[index]).toContain(tail);
  });
}

describe.each(Object.entries(CASES))('%s', (rule, cases) => {
  it.each(cases)('%s', (_name, body, expected) => {
    expectIssues(lintProse(body), expected);
    for (const issue of lintProse(body)) expect(issue.rule).toBe(rule);
  });
});

describe.each(Object.entries(MDX_CASES))('%s', (_rule, cases) => {
  it.each(cases)('%s', (_name, body, expected) => {
    expectIssues(lintProse(body, { mdx: true, allowedComponents: { Figures: ['year'], Note: ['title'] } }), expected);
  });
});

describe('all rules', () => {
  it('have a file of their name and a table of cases', () => {
    const files = readdirSync(new URL('.', import.meta.url));
    const tables = [...Object.keys(CASES), ...Object.keys(MDX_CASES), 'too-large', 'too-deep'];
    const ids = [...PROSE_RULES.map(({ id }) => id), 'too-large', 'too-deep', 'mdx-syntax'];
    expect(new Set(ids).size).toBe(ids.length);
    expect([...tables].sort()).toEqual([...ids].sort());
    for (const id of ids) expect(files).toContain(`${id}.ts`);
  });

  it.each([
    ['![Стол](Снимок экрана.png)', '![Стол](<Снимок экрана.png>) — или переименуйте файл: Снимок-экрана.png.'],
    ['[План урока](C:\\Users\\план.docx)', 'напишите только его имя: план.docx.'],
    ['•\tмел', '«- мел».'],
    ['| а | б |\n| 1 | 2 |', '| --- | --- |'],
    ['| а | б | в |\n|---|---|', '| --- | --- | --- |'],
    ['**жирный **', '«**жирный**».'],
  ])('tell what to type instead of %j', (body, typed) =>
    expect(lintProse(body).map(({ hint }) => hint)).toEqual([expect.stringContaining(typed)]),
  );

  it('count lines from the beginning of the file', () => {
    expect(lintProse('а\n\n# Б', { firstLine: 12 }).map(({ line }) => line)).toEqual([14]);
    expect(lintProse('а\n\n<Нет', { firstLine: 12, mdx: true })[0]?.line).toBe(14);
    expect(lintProse('x'.repeat(600_000), { firstLine: 12 })).toMatchObject([{ rule: 'too-large', line: 12 }]);
    expect(lintProse('> '.repeat(600), { firstLine: 12 })).toMatchObject([{ rule: 'too-deep', line: 12 }]);
  });

  it('find each of two equal words', () => {
    expect(lintProse('cтрана и cтрана').map(({ column }) => column)).toEqual([1, 10]);
  });

  it('suggest the word in one alphabet', () => {
    expect(lintProse('cтрана')[0]?.hint).toContain('«страна»');
    expect(lintProse('Pythоn')[0]?.hint).toContain('«Python»');
    expect(lintProse('работа c детьми')[0]?.severity).toBe('warning');
  });

  it('do not complain of a well-made text', () => {
    const body =
      'Урок в 5 классе: *цели* и **средства**.\n\n## Ход урока\n\n| Этап | Минуты |\n|---|--:|\n| Мотивация | 5 |\n\n![Доска с планом урока](doska.png)\n\nСм. [памятку для родителей](pamyatka.pdf)[^1].\n\n[^1]: Приказ № 5.\n';
    expect(lintProse(body)).toEqual([]);
  });

  it('speak Russian', () => {
    const bodies = [...Object.values(CASES), ...Object.values(MDX_CASES)].flat().map(([, body]) => body);
    for (const { message, hint = '' } of bodies.flatMap((body) => [...lintProse(body), ...lintProse(body, { mdx: true })])) {
      expect(message).toMatch(/[а-яё].*[.]$/s);
      expect(message.replace(/«[\s\S]*?»|<[^>]*>|\\\w+|U\+\w+|HTML|Markdown|BOM/g, '')).not.toMatch(/[a-z]{3,}/i);
      expect(hint).not.toMatch(/undefined|null/);
    }
  });
});
