import { list, paragraph, type Block, type Inline, type Line } from './tree.ts';

/** Returns the part of a Markdown text below the first heading that the pattern fits, with the headings below it left out; empty when there is none. */
export function sectionOf(body: string, pattern: RegExp): string {
  const lines = body.split('\n');
  const start = lines.findIndex((line) => /^#{1,6} /.test(line) && pattern.test(line));
  if (start < 0) return '';
  const level = /^#+/.exec(lines[start] ?? '')?.[0].length ?? 1;
  const rest = lines.slice(start + 1);
  const end = rest.findIndex((line) => (/^(#+) /.exec(line)?.[1]?.length ?? 9) <= level);
  return (end < 0 ? rest : rest.slice(0, end)).filter((line) => !/^#+ /.test(line)).join('\n');
}

/** Returns those paragraphs of a Markdown text that the pattern fits, headings and lists left out; empty when there is none. */
export function paragraphsOn(body: string, pattern: RegExp): string {
  return plainParagraphs(body)
    .filter((part) => pattern.test(part))
    .join('\n\n');
}

/** Returns those sentences of a Markdown text that the pattern fits, by paragraphs; what leads to a list is no sentence without it. */
export function sentencesOn(body: string, pattern: RegExp): string {
  // A short word before the stop is an initial or «им.», «ул.»: rather a sentence too many than one cut in two.
  const inParagraph = (part: string) => oneLine(part).split(/(?<=[\p{L}\d»)]{3}[.!?…]) (?=[\p{Lu}«\[])/u);
  const kept = plainParagraphs(body).map((part) => inParagraph(part).filter((own) => pattern.test(own) && !own.endsWith(':')));
  return kept.flatMap((own) => (own.length === 0 ? [] : [own.join(' ')])).join('\n\n');
}

/** Returns a Markdown text without those of its paragraphs that another has taken. */
export function withoutParagraphs(body: string, taken: string): string {
  const others = new Set(taken.split('\n\n'));
  const parts = body.split(/\n{2,}/).map((part) => part.trim());
  return parts.filter((part) => !others.has(part)).join('\n\n');
}

/** Notes of the editors are not words of the report, and a place to fill tells nothing. */
function plainParagraphs(body: string): string[] {
  const parts = withoutNotes(body).split(/\n{2,}/);
  return parts.map((part) => part.trim()).filter((part) => part !== '' && !/^#|\[Допишите/.test(part) && !isList(part));
}

/** Returns simple Markdown of an earlier report as blocks: paragraphs and lists with links; points below a point are told within it. */
export function carriedBlocks(markdown: string): Block[] {
  return withoutNotes(markdown)
    .split(/\n{2,}/)
    .map((part) => part.trim())
    .filter(Boolean)
    .flatMap((part) => (isList(part) ? list(itemsOf(part).map(lineOf), /^\d/.test(part)) : [paragraph(...lineOf(oneLine(part)))]));
}

const withoutNotes = (markdown: string) => markdown.replace(/<([A-Z]\w*)[^>]*>[\s\S]*?<\/\1>/g, '');
const isList = (part: string) => /^(?:[-*]|\d+[.)]) /.test(part);
const oneLine = (text: string) => text.replace(/\s*\n\s*/g, ' ');

function itemsOf(part: string): string[] {
  const items = part.split(/\n(?=(?:[-*]|\d+[.)]) )/);
  return items.map((item) => oneLine(item.replace(/^(?:[-*]|\d+[.)]) /, '').replace(/\n\s+(?:[-*]|\d+[.)]) /g, '\n')));
}

/** Links and stress stay, code and other marks become plain words. */
function lineOf(text: string): Line {
  return text.split(/(\[[^\]]+\]\([^)\s]+\)|\*\*[^*]+\*\*)/).flatMap((part): Inline[] => {
    const link = /^\[(?<text>[^\]]+)\]\((?<href>[^)\s]+)\)$/.exec(part)?.groups;
    if (link?.['text'] !== undefined && link['href'] !== undefined) return [{ kind: 'link', text: link['text'], href: link['href'] }];
    if (/^\*\*.+\*\*$/.test(part)) return [{ kind: 'strong', text: part.slice(2, -2) }];
    const plain = part.replace(/[`*_]/g, '');
    return plain === '' ? [] : [plain];
  });
}
