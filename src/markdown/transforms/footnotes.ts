import type { Element, Root } from 'hast';
import { createElement, textOf, walkElements } from '../walk.ts';

/** Renumbers footnotes so that no id holds what an author typed, and names their section «Сноски» with a heading of `depth`. */
export function renumberFootnotes(tree: Root, depth: number, prefix: string): void {
  const section = tree.children.find((child): child is Element => child.type === 'element' && child.properties.dataFootnotes !== undefined);
  if (section === undefined) return;
  const label = `${prefix}fn-label`;
  section.properties = { dataFootnotes: true, ariaLabelledBy: [label] };
  nameSection(section, depth, label);
  numberReferences(tree, prefix, label);
  numberNotes(section, prefix);
}

function nameSection(section: Element, depth: number, label: string): void {
  const heading = createElement(`h${depth}`, { id: label }, [{ type: 'text', value: 'Сноски' }]);
  section.children = section.children.map((child) =>
    child.type === 'element' && child.properties.id === 'footnote-label' ? heading : child,
  );
}

function numberReferences(tree: Root, prefix: string, label: string): void {
  const runs = new Map<string, number>();
  walkElements(tree, (element) => {
    if (element.properties.dataFootnoteRef === undefined) return;
    const number = textOf(element);
    const run = (runs.get(number) ?? 0) + 1;
    runs.set(number, run);
    element.properties.href = `#${prefix}fn-${number}`;
    element.properties.id = referenceId(prefix, number, run);
    element.properties.ariaDescribedBy = [label];
  });
}

function numberNotes(section: Element, prefix: string): void {
  const list = section.children.find((child) => child.type === 'element' && child.tagName === 'ol');
  if (list?.type !== 'element') return;
  const notes = list.children.filter((child) => child.type === 'element');
  for (const [index, note] of notes.entries()) {
    const number = String(index + 1);
    note.properties.id = `${prefix}fn-${number}`;
    let run = 0;
    walkElements(note, (element) => {
      if (element.properties.dataFootnoteBackref === undefined) return;
      run += 1;
      element.properties.href = `#${referenceId(prefix, number, run)}`;
    });
  }
}

function referenceId(prefix: string, number: string, run: number): string {
  return `${prefix}fnref-${number}${run > 1 ? `-${run}` : ''}`;
}
