import { expect, test } from 'vitest';
import { lintAnyMarkdown } from './index.ts';

const told = (body: string) =>
  lintAnyMarkdown(body).map(
    ({ line, column, severity, rule, message, hint }) => `${line}:${column} ${severity} ${rule}: ${message} ${hint}`,
  );

/** Name, body, all that is told of it. */
type Row = readonly [name: string, body: string, ...told: readonly string[]];
const check = (_name: string, body: string, ...expected: readonly string[]) => expect(told(body)).toEqual(expected);

const mixed = (at: string, word: string, letters: string, hint: string) =>
  `${at} error mixed-scripts: В слове «${word}» смешаны русские и латинские буквы: ${letters}. ${hint}`;
const lone = (at: string, latin: string, russian: string) =>
  `${at} warning mixed-scripts: Предлог «${latin}» набран латинской буквой. ` +
  `Замените на русскую «${russian}»; если это переменная, поставьте её в знаки $…$.`;

test.each<Row>([
  [
    'equal words of one line, each at its place',
    'cлово и cлово',
    mixed('1:1', 'cлово', 'латинские «c»', 'Замените на «слово».'),
    mixed('1:9', 'cлово', 'латинские «c»', 'Замените на «слово».'),
  ],
  ['after the same word in code', '`cлово` cлово', mixed('1:9', 'cлово', 'латинские «c»', 'Замените на «слово».')],
  [
    'a word spelled by its code, told where its text begins',
    'а cл&#1086;во',
    mixed('1:1', 'cлово', 'латинские «c»', 'Замените на «слово».'),
  ],
  [
    'the same spelled by its code and plain further on',
    'cл&#1086;во `cлово`',
    mixed('1:1', 'cлово', 'латинские «c»', 'Замените на «слово».'),
  ],
  ['a letter without a twin', '- Zаголовок', mixed('1:3', 'Zаголовок', 'латинские «Z»', 'Наберите слово заново на одной раскладке.')],
  [
    'lines of one paragraph',
    'мaмa\nслoвo',
    mixed('1:1', 'мaмa', 'латинские «a»', 'Замените на «мама».'),
    mixed('2:1', 'слoвo', 'латинские «o»', 'Замените на «слово».'),
  ],
  [
    'prepositions, each at its place',
    'Урок c детьми\n\nработа o том y доски',
    lone('1:6', 'c', 'с'),
    lone('3:8', 'o', 'о'),
    lone('3:14', 'y', 'у'),
  ],
  ['after a comma, after a space that does not break', 'работа, c детьми,\u00A0k ним', lone('1:9', 'c', 'с'), lone('1:19', 'k', 'к')],
  ['before short words, after capitals, beside other letters', 'работа c 5, РАБОТА c детьми, работа x детьми\n\nc детьми'],
])('mixed-scripts: %s', check);

const unseen = (at: string, what: string) =>
  `${at} error invisible-characters: Невидимый знак${what}. Удалите его: такие слова не находит поиск.`;
const split = (at: string, letter: string) =>
  `${at} error invisible-characters: Буква «${letter}» набрана двумя знаками: поиск такое слово не найдёт. Наберите «${letter}» заново одной клавишей.`;
const a31 = 'а'.repeat(31);

test.each<Row>([
  ['words on both sides', '(а1\u00AD2б)', unseen('1:4', ' рядом с «а12б»: мягкий перенос')],
  ['a word before', 'слово\u200B', unseen('1:6', ' рядом с «слово»: пробел нулевой ширины')],
  ['a word behind', '\u200Bслово', unseen('1:1', ' рядом с «слово»: пробел нулевой ширины')],
  ['no word that touches', 'а \u200B б', unseen('1:3', ': пробел нулевой ширины')],
  ['nothing else', '\u200B', unseen('1:1', ': пробел нулевой ширины')],
  ['far from the beginning', `${'а '.repeat(30)}\u200Bб`, unseen('1:61', ' рядом с «б»: пробел нулевой ширины')],
  ['thirty letters on either side', `${a31}\u200B${a31}`, unseen('1:32', ` рядом с «${'а'.repeat(60)}»: пробел нулевой ширины`)],
  [
    'several of a line by their first, kinds and lines apart',
    'а\u00ADб и\u200B\u00AD\u00AD\nв\u00ADг',
    unseen('1:2', ' рядом с «аб»: мягкий перенос (в строке их 3)'),
    unseen('1:6', ' рядом с «и»: пробел нулевой ширины'),
    unseen('2:2', ' рядом с «вг»: мягкий перенос'),
  ],
  ['a sign without a name', 'а\u0007', unseen('1:2', ' рядом с «а»: управляющий знак U+0007')],
  ['letters in two parts, each', 'мои\u0306\n\nе\u0308ж', split('1:3', 'й'), split('3:1', 'ё')],
])('invisible-characters: %s', (_name, body, ...expected) => expect(told(body).sort()).toEqual([...expected].sort()));

const heading = (at: string, better: string) =>
  `${at} warning lost-heading: После решётки нет пробела: заголовка на странице не будет, решётки останутся в тексте. Поставьте пробел: «${better}».`;

test.each<Row>([
  ['one hash becomes two', '#Ёлка', heading('1:1', '## Ёлка')],
  ['six hashes', '######шесть', heading('1:1', '###### шесть')],
  ['seven are none', '#######семь'],
  ['every line, without the spaces at its end', 'а\n#Б  \n ##в', heading('2:1', '## Б'), heading('3:1', '## в')],
  ['in a quotation and an item', '> ##5\n\n- ##А', heading('1:3', '## 5'), heading('3:3', '## А')],
  ['forty letters of a long one', `##${'а'.repeat(41)}`, heading('1:1', `## ${'а'.repeat(40)}`)],
  ['in a heading, in code, after words', '## #А\n\n    ##б\n\nа ##б'],
])('lost-heading: %s', check);

const bullet = (at: string, sign: string, words: string) =>
  `${at} warning word-bullets: Строка начинается со знака «${sign}»: списка на странице не будет, строки сольются. ` +
  `Начните каждую строку с дефиса и пробела: «- ${words}».`;

test.each<Row>([
  ['the first of several', 'а\n  ✓\u00A0\tмел  \n✓ доска', bullet('2:1', '✓', 'мел')],
  ['each paragraph', '• мел\n\n> ▪доска', bullet('1:1', '•', 'мел'), bullet('3:3', '▪', 'доска')],
  ['forty letters of a long one', `•${'а'.repeat(41)}`, bullet('1:1', '•', 'а'.repeat(40))],
  ['a mark alone, at the end, in a heading', '•\n\nмел •\n\n## • мел'],
])('word-bullets: %s', check);

const stars = (at: string, all: string, words: string) =>
  `${at} warning lost-emphasis: Звёздочки в «${all}» останутся на странице: внутри них с краю стоит пробел. Вынесите пробел наружу: «**${words}**».`;

test.each<Row>([
  ['a space behind', 'Это **жирный ** знак', stars('1:5', '**жирный **', 'жирный')],
  ['a space before', '- ** два слова**', stars('1:3', '** два слова**', 'два слова')],
  ['spaces on both sides', '** а **', stars('1:1', '** а **', 'а')],
  ['two of a line', 'а ** б ** и ** в**', stars('1:3', '** б **', 'б'), stars('1:13', '** в**', 'в')],
  ['what is no word', '** 5 ** и 2 ** 3'],
])('lost-emphasis: %s', check);

const LEVELS = 'error heading-order: Заголовок';
const FIRST = `${LEVELS} первого уровня «#» в тексте лишний: это место занято названием. Начните заголовок с двух решёток: «## …».`;

test.each<Row>([
  ['the first level holds its place', '# А\n\n## Б\n\n### В', `1:1 ${FIRST}`],
  [
    'a jump after the first level',
    '# А\n\n### Б',
    `1:1 ${FIRST}`,
    `3:1 ${LEVELS} «###» стоит в начале текста: уровень пропущен. Напишите «## …».`,
  ],
  [
    'each jump by the level that was meant',
    '#### А\n\n> #### Б',
    `1:1 ${LEVELS} «####» стоит в начале текста: уровень пропущен. Напишите «## …».`,
    `3:3 ${LEVELS} «####» стоит после «##»: уровень пропущен. Напишите «### …».`,
  ],
  [
    'after a jump a lower level is right',
    '#### А\n\n### Б\n\n## В\n\n### Г',
    `1:1 ${LEVELS} «####» стоит в начале текста: уровень пропущен. Напишите «## …».`,
  ],
])('heading-order: %s', check);

const note = (at: string, mark: string) =>
  `${at} error footnote-undefined: У знака «[^${mark}]» нет сноски. Добавьте в конец текста строку «[^${mark}]: текст сноски».`;
const unused = (at: string, mark: string) =>
  `${at} error footnote-undefined: На сноску «[^${mark}]» нет знака в тексте: на странице её не будет. Поставьте в тексте «[^${mark}]» или удалите сноску.`;

test.each<Row>([
  ['every mark at its place', 'а[^1] б[^1]\n\n- **в[^й]**', note('1:2', '1'), note('1:8', '1'), note('3:6', 'й')],
  ['a note that nobody calls', 'а[^1]\n\n[^1]: б\n\n[^2]: в', unused('5:1', '2')],
  ['a note that calls another', 'а[^1]\n\n[^1]: б[^2]', note('3:8', '2')],
  ['letters of either case', 'а[^А] б[^Б]\n\n[^а]: в\n\n[^б]: г'],
  ['a bracket that is only a sign', 'а \\[^1] б'],
  ['a backslash that is only a sign', 'а \\\\[^1] б', note('1:5', '1')],
  ['no mark: nothing inside, a space inside', 'а[^] б[^в г]'],
])('footnote-undefined: %s', check);
