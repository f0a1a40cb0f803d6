import { brokenFormulasOf } from '../markdown/field-text.ts';
import { inlinesIn, inlineText, type Block, type Inline } from './ast.ts';
import { cleanText } from './clean-text.ts';
import { escapeAddress, escapeText } from './escape.ts';
import { code, rawInline, usefulAlt } from './inline-parts.ts';

/** What the writer of Markdown asks and tells while it goes through a document. */
export interface Writing {
  /** Returns the name of the file that a picture was given beside the draft; `undefined` when it cannot be shown. */
  readonly picture: (source: string, alt: string) => string | undefined;
  /** Text of the notes, in order; the writer adds to it. */
  readonly notes: string[];
  /** What an editor should know, once each. */
  readonly warnings: Set<string>;
  /** Words put into one alphabet. */
  readonly mended: Set<string>;
  /** Writes the blocks of a footnote. */
  readonly blocks: (blocks: readonly Block[]) => string;
  /** In a cell of a table a line break is `<br>`. */
  readonly inCell: boolean;
  /** Headings carry no bold. */
  readonly inHeading?: boolean;
}

const MARKS: Readonly<Record<string, string>> = { Emph: '*', Strong: '**', Strikeout: '~~' };

/** Returns inlines as Markdown of one line (or of several with hard breaks). */
export function inlineMarkdown(inlines: readonly Inline[], writing: Writing): string {
  return tidy(
    merge(inlines)
      .map((inline, index, all) => oneInline(inline, writing, all[index - 1], all[index + 1]))
      .join(''),
  );
}

/** Word cuts one bold phrase into many runs; neighbours of one kind become one, strings become one string. */
function merge(inlines: readonly Inline[]): Inline[] {
  const merged: Inline[] = [];
  for (const inline of inlines.flatMap(unwrap)) {
    const last = merged.at(-1);
    if (last?.t === inline.t && inline.t in MARKS)
      merged[merged.length - 1] = { t: inline.t, c: [...inlinesIn(last), ...inlinesIn(inline)] };
    else if (last?.t === 'Str' && inline.t === 'Str')
      merged[merged.length - 1] = { t: 'Str', c: `${last.c as string}${inline.c as string}` };
    else merged.push(inline);
  }
  return merged;
}

/** What has no mark in Markdown gives its content; spaces are strings. */
function unwrap(inline: Inline): Inline[] {
  if (inline.t === 'Space' || inline.t === 'SoftBreak') return [{ t: 'Str', c: ' ' }];
  if (['Span', 'Underline', 'SmallCaps', 'Cite'].includes(inline.t)) return inlinesIn(inline).flatMap(unwrap);
  if (inline.t === 'Quoted') return [{ t: 'Str', c: '«' }, ...inlinesIn(inline).flatMap(unwrap), { t: 'Str', c: '»' }];
  return [inline];
}

function oneInline(inline: Inline, writing: Writing, before?: Inline, after?: Inline): string {
  switch (inline.t) {
    case 'Str':
      return escapeText(cleaned(inline.c as string, writing));
    case 'LineBreak':
      return writing.inHeading ? ' ' : writing.inCell ? '<br>' : '\\\n';
    case 'Emph':
    case 'Strong':
    case 'Strikeout':
      return marked(inline, writing, before, after);
    case 'Superscript':
    case 'Subscript':
      return wrapped(inline.t === 'Superscript' ? 'sup' : 'sub', inlineMarkdown(inlinesIn(inline), writing));
    case 'Code':
      return code(cleaned((inline.c as [unknown, string])[1], writing));
    case 'Math':
      return formula((inline.c as [{ t: string }, string])[1].trim(), writing);
    case 'Link':
      return link(inline, writing);
    case 'Image':
      return image(inline, writing);
    case 'RawInline':
      return rawInline((inline.c as [string, string])[1], writing);
    case 'Note':
      writing.notes.push(writing.blocks(inline.c as Block[]));
      return `[^${writing.notes.length}]`;
    default:
      return '';
  }
}

function cleaned(text: string, writing: Writing): string {
  const { text: clean, lost, mended } = cleanText(text);
  if (lost > 0) writing.warnings.add('есть знаки особых шрифтов: вместо них «□»');
  for (const word of mended) writing.mended.add(word);
  return clean;
}

/** Marks hold only where no space is on their inner side, and no letter follows a closing mark after punctuation (CommonMark 6.2). */
function marked(inline: Inline, writing: Writing, before?: Inline, after?: Inline): string {
  const content = inlineMarkdown(inlinesIn(inline), writing);
  const [, lead = '', core = '', tail = ''] = /^(\s*)([\s\S]*?)(\s*)$/.exec(content) ?? [];
  if (core === '' || (writing.inHeading && inline.t === 'Strong')) return content;
  const mark = MARKS[inline.t]!;
  if (/^[\p{P}\p{S}\s]*$/u.test(core)) return content;
  const nextIsLetter = tail === '' && /^[\p{L}\p{N}]/u.test(after === undefined ? '' : inlineText([after]));
  const lastIsLetter = lead === '' && /[\p{L}\p{N}]$/u.test(before === undefined ? '' : inlineText([before]));
  const end = nextIsLetter ? (/(?:[^\p{L}\p{N}\\*$>)\]]*)$/u.exec(core)?.[0] ?? '') : '';
  const start = lastIsLetter ? (/^[^\p{L}\p{N}\\*$<(![]*/u.exec(core)?.[0] ?? '') : '';
  const inner = core.slice(start.length, core.length - end.length);
  return inner === '' ? content : `${lead}${start}${mark}${inner}${mark}${end}${tail}`;
}

const wrapped = (tag: string, content: string) => (content.trim() === '' ? content : `<${tag}>${content}</${tag}>`);

/** A formula that our pages could not show stays readable as code. */
function formula(tex: string, writing: Writing): string {
  const source = `$${cleaned(tex, writing)
    .replace(/\s*\n\s*/g, ' ')
    .trim()}$`;
  if (source === '$$') return '';
  if (brokenFormulasOf(source).length === 0) return source;
  writing.warnings.add('есть формулы, которые банк не покажет: они оставлены кодом, наберите их заново');
  return code(tex);
}

function link(inline: Inline, writing: Writing): string {
  const address = (inline.c as [unknown, unknown, [string, string]])[2][0];
  const words = inlineMarkdown(inlinesIn(inline), writing);
  if (words.trim() === '') return words;
  if (/^https?:\/\/[^\s/]+\.[^\s]+$/i.test(address) && !words.includes('](')) return `[${words.trim()}](${escapeAddress(address)})`;
  if (!address.startsWith('#') && !address.startsWith('mailto:'))
    writing.warnings.add('есть ссылки на файлы вне документа: остались только их слова, нужные файлы приложите');
  return words;
}

function image(inline: Inline, writing: Writing): string {
  const [, alt, [source]] = inline.c as [unknown, Inline[], [string, string]];
  const words = cleaned(inlineText(alt), writing).replace(/\s+/g, ' ').trim();
  const name = writing.picture(source, words);
  return name === undefined ? '' : `![${escapeText(usefulAlt(words))}](${escapeAddress(name)})`;
}

function tidy(text: string): string {
  return text.replace(/[ \t]{2,}/g, ' ').replace(/ ?(\\\n)[ \t]*/g, '$1');
}
