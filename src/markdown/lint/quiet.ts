import { findMixedWords } from '../../bank/mixed-words.ts';
import { excessOfSource, MAX_LENGTH } from '../limits.ts';
import { LONE_LETTER } from './mixed-scripts.ts';

/** Letters, digits and stops: of these no link, picture, code, formula, HTML, quotation, escape or footnote can be made. */
const plain = /^[\n !"#%'()*+,\-./\d:;=?A-Za-z|\u00a0«»\u0400-\u04FF№–—…“”„]*$/;
/** What a parser takes for an address all the same, and code of MDX. */
const suspicious = /:\/\/|www\.|\b(?:import|export)\b/i;
/** Lines that underline a heading or separate cells, items within items, and deep indents. */
const structure = /^[ *+.):=\d-]*[=-][ *+.):=\d-]*$|^ *(?:[-*+]|\d+[.)]) +(?:[-*+]|\d+[.)])(?: |$)|^ {21}/m;
/** Two pairs of asterisks with a space inside, whatever stands around them; and many single ones, of which each pair nests a level deeper. */
const asterisks = /\*\*[^\S\n]+[^*\n]+\*\*|\*\*[^*\n]+[^\S\n]\*\*|(?:\*[^*]*){80}/;

/**
 * Tells of most texts, without parsing them, that no rule of prose finds anything there: two thirds of the time of the lint.
 * `false` says nothing. Each rule needs a sign that such a text has not, apart from three: the order of headings, the shape
 * of tables and mixed alphabets are looked at here; a test compares with the rules themselves.
 */
export function isQuiet(source: string): boolean {
  return (
    source.length <= MAX_LENGTH &&
    plain.test(source) &&
    !structure.test(source) &&
    (!source.includes('*') || !asterisks.test(source)) &&
    (!source.includes('#') || areHeadingsInOrder(source)) &&
    (!source.includes('|') || areTablesWhole(source)) &&
    (!/[A-Za-z]/.test(source) || areWordsPlain(source))
  );
}

/** Every hash begins a heading at the very beginning of its line, and no level is passed over. */
function areHeadingsInOrder(source: string): boolean {
  let previous = 1;
  return (source.match(/^.*#.*$/gm) ?? []).every((line) => {
    const depth = /^(#{2,6}) [^#]*$/.exec(line)?.[1]?.length ?? Infinity;
    const isNext = depth <= previous + 1;
    previous = depth;
    return isNext;
  });
}

/** Every bar belongs to a table with blank lines around it, a header, a line of dashes and the same number of bars in all lines. */
function areTablesWhole(source: string): boolean {
  return excessOfSource(source) === undefined && source.split(/\n(?: *\n)+/).every((block) => !block.includes('|') || isTable(block));
}

function isTable(block: string): boolean {
  const [header = '', dashes = '', ...rows] = block.replace(/^\n|\n$/g, '').split('\n');
  const width = header.split('|').length;
  return (
    /[^ |\u00a0]/.test(header) &&
    /^\|(?: *:?-+:? *\|)+ *$/.test(dashes) &&
    [header, dashes, ...rows].every((row) => /^\|(?:[^|]+\|)+ *$/.test(row) && row.split('|').length === width)
  );
}

const areWordsPlain = (source: string) => !suspicious.test(source) && findMixedWords(source).length === 0 && source.search(LONE_LETTER) < 0;
