import { MAX_LENGTH } from '../../../../src/markdown/limits.ts';

const N = 5000;
const numbers = Array.from({ length: N }, (_, index) => index);

/** Texts by name that have hurt engines of Markdown: after the list of pathological texts of commonmark.js, and what was found since. */
export const BOMBS: Readonly<Record<string, string>> = {
  quotes: '>'.repeat(N),
  'quotes with spaces': `${'> '.repeat(N)}a`,
  'very many quotes': '>'.repeat(MAX_LENGTH),
  'lists in one line': `${'- '.repeat(N)}a`,
  'numbered lists in one line': `${'1. '.repeat(N)}a`,
  'deep list': numbers
    .slice(0, 700)
    .map((index) => `${'  '.repeat(index)}- a`)
    .join('\n'),
  'opening brackets': '['.repeat(N),
  brackets: `${'['.repeat(N)}a${']'.repeat(N)}`,
  'links in links': `${'['.repeat(N)}a${'](b)'.repeat(N)}`,
  'pictures in pictures': `${'!['.repeat(N)}a${'](b)'.repeat(N)}`,
  stars: `${'*'.repeat(N)}a${'*'.repeat(N)}`,
  'open emphasis': '*a **b '.repeat(N),
  'nested emphasis': `${'*a _b '.repeat(N)}${'c_ d* '.repeat(N)}`,
  'nested strikethrough': `${'~~a *b '.repeat(N)}${'b* a~~ '.repeat(N)}`,
  'nested subscripts': `a${'<sub>'.repeat(N)}b${'</sub>'.repeat(N)}`,
  'open tags': '<a '.repeat(N),
  'open comments': '<!-- '.repeat(N),
  'open instructions': '<?'.repeat(N),
  'open character data': '<![CDATA['.repeat(N),
  'nested blocks of HTML': '<div>\n\n'.repeat(N),
  'back ticks of all lengths': numbers.map((index) => `${'`'.repeat(index % 300)} a`).join(''),
  ampersands: '&'.repeat(N * 20),
  dollars: '$a '.repeat(N),
  'double dollars': '$$'.repeat(N),
  'braces in a formula': `$${'{'.repeat(N)}x${'}'.repeat(N)}$`,
  'braces in a short formula': `$${'{'.repeat(900)}x${'}'.repeat(900)}$`,
  footnotes: numbers.map((index) => `[^${index}]\n\n[^${index}]: x`).join('\n\n'),
  'footnotes in footnotes': `[^0]\n\n${numbers.map((index) => `[^${index}]: x[^${index + 1}]`).join('\n\n')}`,
  definitions: `${numbers.map((index) => `[${index}]: /x`).join('\n')}\n\n${'[1] '.repeat(N)}`,
  headings: '## Тема\n\n'.repeat(N),
  'wide table': `|${'a|'.repeat(N)}\n|${'-|'.repeat(N)}\n${'|\n'.repeat(N)}`,
  'long table': `|a|b|\n|-|-|\n${'|1|2|\n'.repeat(N)}`,
  'a line of a megabyte': 'а'.repeat(1_000_000),
  'a long line of words': 'слово "и" '.repeat(MAX_LENGTH / 10),
  'quotation marks': '"a '.repeat(N * 4),
  numbers: '1-2 '.repeat(N * 4),
  digits: '1'.repeat(N * 20),
  'groups of digits': '100 '.repeat(N * 4),
  'soft hyphens': '\u00AD'.repeat(N),
  accents: `и${'\u0306'.repeat(N)}`,
  tabs: `${'\t'.repeat(N)}a`,
  addresses: 'http://a.'.repeat(N),
  'mail addresses': 'a@'.repeat(N),
  'line feeds': '\n'.repeat(N * 20),
  zeros: '\u0000'.repeat(N),
  // The longest that is read at all: what grows with the square of it is found here alone.
  ...Object.fromEntries(
    ['[', '![', '](', '<', '`', '$', '*a', '\\[', '[x](a '].flatMap((sign) => [
      [`very many ${sign}`, sign.repeat((MAX_LENGTH - 2) / sign.length)],
      [`very many ${sign} between letters`, `а${sign.repeat((MAX_LENGTH - 2) / sign.length)}б`],
    ]),
  ),
  'very many spaces in an address': `[x](<a${' '.repeat(MAX_LENGTH - 8)}b>)`,
  'very many spaces where an address was meant': `[x](а${' '.repeat(MAX_LENGTH - 8)}б)`,
  'half characters': '\uD800'.repeat(N),
};
