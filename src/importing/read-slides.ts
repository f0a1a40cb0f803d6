import { DOMParser } from 'linkedom';
import type { Block } from './ast.ts';
import { bullets, heading, para, picture, table } from './build-ast.ts';
import { textOf } from './inspect-office.ts';
import type { Office } from './read-office.ts';
import { leftOutOfSlides } from './left-out.ts';
import type { Read } from './read-document.ts';

interface Node {
  readonly tagName: string;
  readonly children: Iterable<Node>;
  readonly textContent: string;
  getAttribute(name: string): string | null;
  getElementsByTagName(name: string): Iterable<Node>;
}

/** A slide with the addresses of its pictures. */
interface Slide {
  readonly part: string;
  readonly relations: ReadonlyMap<string, string>;
}

/** Returns a presentation as blocks, a heading for each slide; read here, because pandoc puts spaces where Word changed the letter. */
export function readSlides(office: Office, words: string): Read {
  const order = slidesOf(office);
  const pictures = new Map<string, Uint8Array>();
  const repeated = new Set<string>();
  let previous = '';
  let rest = words;
  const blocks = order.flatMap((slide) => {
    const made = slideBlocks(slide, office, pictures);
    // A title that goes on over several slides is said once.
    if (made.title === previous && previous !== '') {
      rest = rest.replace(made.title, '');
      repeated.add(made.title);
    }
    const title = made.title === previous ? [] : [heading(2, made.title)];
    if (made.title !== '') previous = made.title;
    return [...(made.title === '' ? [] : title), ...made.blocks];
  });
  const { clean, title, changed } = office;
  return {
    blocks,
    pictures,
    styled: '',
    property: title,
    changed,
    original: { bytes: clean, extension: 'pptx' },
    words: rest,
    warnings: ['слайды пересказаны подряд: проверьте порядок и подписи', ...leftOutOfSlides(office, [...repeated])],
  };
}

const parse = (xml: string) => new DOMParser().parseFromString(xml, 'text/xml') as unknown as Node;

function relationsOf(office: Office, part: string): Map<string, string> {
  const xml = textOf(office.parts, part.replace(/([^/]+)$/, '_rels/$1.rels'));
  const pairs = [...xml.matchAll(/<(?:\w+:)?Relationship\b[^<>]*>/g)].map(
    ([own]) => [/\bId="([^"]*)"/.exec(own)?.[1] ?? '', /\bTarget="([^"]*)"/.exec(own)?.[1] ?? ''] as const,
  );
  return new Map(
    pairs.map(([id, target]) => [id, target.startsWith('/') ? target.slice(1) : new URL(target, `http://x/${part}`).pathname.slice(1)]),
  );
}

function slidesOf(office: Office): Slide[] {
  const all = relationsOf(office, 'ppt/presentation.xml');
  const ids = [...textOf(office.parts, 'ppt/presentation.xml').matchAll(/<p:sldId\b[^<>]*\br:id="([^"]*)"/g)].map(
    (match) => match[1] ?? '',
  );
  return ids.flatMap((id) => {
    const part = all.get(id) ?? '';
    return office.parts.has(part) ? [{ part, relations: relationsOf(office, part) }] : [];
  });
}

function slideBlocks({ part, relations }: Slide, office: Office, pictures: Map<string, Uint8Array>): { title: string; blocks: Block[] } {
  let title = '';
  const blocks: Block[] = [];
  const visit = (node: Node): void => {
    if (node.tagName === 'mc:Fallback') return;
    if (node.tagName === 'p:sp') {
      const lines = paragraphs(node);
      const kind = first(node, 'p:ph')?.getAttribute('type') ?? '';
      if (title === '' && /^(?:title|ctrTitle)$/.test(kind)) title = lines.join(' ');
      else blocks.push(...(lines.length > 2 ? [bullets(lines.map((line) => [para(line)]))] : lines.map(para)));
    } else if (node.tagName === 'a:tbl')
      blocks.push(
        table(
          [...node.getElementsByTagName('a:tr')].map((row) =>
            [...row.getElementsByTagName('a:tc')].map((cell) => paragraphs(cell).join('\n')),
          ),
        ),
      );
    else if (node.tagName === 'p:pic') {
      const source = relations.get(first(node, 'a:blip')?.getAttribute('r:embed') ?? '') ?? '';
      const bytes = office.parts.get(source);
      if (bytes) pictures.set(source, bytes);
      if (bytes) blocks.push(picture(source, first(node, 'p:cNvPr')?.getAttribute('descr') ?? ''));
    } else for (const child of node.children) visit(child);
  };
  for (const tree of parse(textOf(office.parts, part)).getElementsByTagName('p:spTree')) visit(tree);
  return { title, blocks: [...blocks, ...notesOf(relations, office)] };
}

/** What the speaker meant to say; numbers of slides are no words of his. */
function notesOf(relations: ReadonlyMap<string, string>, office: Office): Block[] {
  const part = [...relations.values()].find((target) => /notesSlides\//.test(target));
  if (part === undefined) return [];
  const shapes = [...parse(textOf(office.parts, part)).getElementsByTagName('p:sp')].filter(
    (shape) => first(shape, 'p:ph')?.getAttribute('type') === 'body',
  );
  const lines = shapes.flatMap(paragraphs);
  return lines.length === 0 ? [] : [para(`Заметка к слайду: ${lines[0]}`), ...lines.slice(1).map(para)];
}

/** A diagram's words stand in parts of their own; formulas give their letters. */
function paragraphs(node: Node): string[] {
  return [...node.getElementsByTagName('a:p')]
    .map((own) =>
      runs(own)
        .replace(/[ \t]+/g, ' ')
        .trim(),
    )
    .filter(Boolean);
}

function runs(node: Node): string {
  return [...node.children]
    .map((child) =>
      child.tagName === 'a:t' || child.tagName === 'm:t'
        ? child.textContent
        : child.tagName === 'a:br'
          ? '\n'
          : child.tagName === 'mc:Fallback'
            ? ''
            : runs(child),
    )
    .join('');
}

const first = (node: Node, name: string): Node | undefined => [...node.getElementsByTagName(name)][0];
