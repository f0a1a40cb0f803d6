import { defaultSchema } from 'hast-util-sanitize';
import type { Schema } from 'hast-util-sanitize';

// prettier-ignore
const TEXT_TAGS = [
  'a', 'blockquote', 'br', 'code', 'del', 'div', 'em', 'figcaption', 'figure', 'h2', 'h3', 'h4', 'h5', 'h6', 'hr', 'img', 'input',
  'li', 'ol', 'p', 'picture', 'pre', 'section', 'source', 'span', 'strong', 'sub', 'sup', 'table', 'tbody', 'td', 'th', 'thead', 'tr', 'ul',
];

// prettier-ignore
/** The elements of MathML Core that a formula may consist of: no links, no embedded HTML, no style sheets. */
export const MATH_TAGS: readonly string[] = [
  'math', 'menclose', 'merror', 'mfrac', 'mi', 'mmultiscripts', 'mn', 'mo', 'mover', 'mpadded', 'mphantom', 'mprescripts', 'mroot',
  'mrow', 'ms', 'mspace', 'msqrt', 'mstyle', 'msub', 'msubsup', 'msup', 'mtable', 'mtd', 'mtext', 'mtr', 'munder', 'munderover',
];

// prettier-ignore
/** The classes that formulas.css knows: columns of systems of equations, crossed out terms, names of functions. */
export const MATH_CLASSES: ReadonlySet<string> = new Set([
  'tml-left', 'tml-right', 'tml-jot', 'tml-overline', 'tml-underline', 'tml-cancel', 'tml-xcancel', 'upstrike', 'downstrike', 'sout',
  'math-word', 'math-box', 'math-top', 'math-right', 'math-bottom', 'math-left',
]);

// prettier-ignore
const MATH_ATTRIBUTES = [
  'accent', 'accentunder', 'columnspan', 'depth', 'display', 'displaystyle', 'fence', 'form', 'height', 'largeop', 'linethickness',
  'lspace', 'mathbackground', 'mathcolor', 'mathvariant', 'maxsize', 'minsize', 'movablelimits', 'notation', 'rowspan', 'rspace',
  'scriptlevel', 'separator', 'stretchy', 'symmetric', 'voffset', 'width',
  ['className', ...MATH_CLASSES] as [string, ...string[]],
];

/** What survives in contributed HTML; everything not named here is dropped, whoever put it there. */
export const SAFE_SCHEMA: Schema = {
  ...defaultSchema,
  tagNames: [...TEXT_TAGS, ...MATH_TAGS],
  attributes: {
    '*': ['id'],
    a: ['href', 'title', ['rel', 'noopener', 'noreferrer'], 'ariaLabel', 'ariaDescribedBy'],
    code: [['className', /^language-[\w+#.-]{1,30}$/, 'math-source']],
    div: [['className', 'table-scroll', 'math-scroll'], ['tabIndex', 0], ['role', 'group'], 'ariaLabel'],
    img: ['src', 'alt', 'title', 'width', 'height', ['loading', 'lazy']],
    input: [['type', 'checkbox'], ['disabled', true], 'checked', 'ariaLabel'],
    li: [['className', 'task-list-item']],
    ol: ['start', ['className', 'contains-task-list']],
    pre: [['tabIndex', 0]],
    section: ['dataFootnotes', 'ariaLabelledBy'],
    span: [['lang', /^[a-z]{2,3}$/]],
    source: ['type', 'srcSet', 'sizes'],
    table: [
      ['className', /^(?:center|right)-\d$/, 'stacked', 'numbered', 'grid'],
      ['role', 'table'],
    ],
    tbody: [['role', 'rowgroup']],
    td: [['className', 'align-center', 'align-right'], ['role', 'columnheader', 'rowheader', 'cell'], 'dataLabel'],
    th: [
      ['className', 'align-center', 'align-right'],
      ['role', 'columnheader'],
      ['scope', 'col'],
    ],
    thead: [['role', 'rowgroup']],
    tr: [['role', 'row']],
    ul: [['className', 'contains-task-list']],
    ...Object.fromEntries(MATH_TAGS.map((tag) => [tag, MATH_ATTRIBUTES])),
    math: [...MATH_ATTRIBUTES, ['tabIndex', 0]],
  },
  // Ids are made by us (slugs and counters), so a prefix is not needed and would break footnotes.
  clobber: [],
  clobberPrefix: '',
  protocols: { href: ['http', 'https', 'mailto', 'tel'], src: ['http', 'https'] },
  required: { input: { disabled: true, type: 'checkbox' } },
  strip: ['script', 'style', 'iframe', 'object', 'embed', 'template', 'noscript', 'svg', 'textarea', 'select', 'title', 'xmp', 'plaintext'],
};
