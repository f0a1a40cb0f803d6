/** A view as a test reads it: no `undefined`, plain spaces, a link as `text → address`, a fact as `name: values`, a card or row inside as its address, a table as lines. */
export type Told = string | number | boolean | null | readonly Told[] | { readonly [key: string]: Told };

/** Keys of what is one piece of text with an address and remarks: a link, a cell of a table, a value of a fact. */
const piece = new Set(['text', 'href', 'note', 'notes', 'count', 'current', 'isLast', 'gap', 'faint', 'label', 'full']);

/** Returns a view told shortly; `data` (the entry itself) is left out, of machine records only their types and number are told. */
export function told(value: unknown, isInside = false): Told {
  if (typeof value === 'string') return value.replaceAll('\u00a0', ' ');
  if (typeof value === 'number') return Number.isFinite(value) ? value : String(value);
  if (typeof value === 'boolean') return value;
  if (value === undefined || value === null) return null;
  if (value instanceof Map || value instanceof Set) return told([...value]);
  if (Array.isArray(value)) return value.map((part) => told(part, true));
  return typeof value === 'object' ? toldObject(value, isInside) : typeof value;
}

function toldObject(value: object, isInside: boolean): Told {
  const known = Object.entries(value).filter(([, part]) => part !== undefined);
  const names = new Set(known.map(([name]) => name));
  const has = (...wanted: string[]) => wanted.every((name) => names.has(name));
  if (has('text') && known.every(([name]) => piece.has(name))) return toldPiece(known);
  if (has('caption', 'columns', 'rows')) return toldTable(value as Table, known);
  if (has('label', 'value')) return known.map(([, part]) => String(told(part, true))).join(', ');
  if (has('name', 'values') && names.size === 2) return toldFact(value as { name: string; values: readonly unknown[] });
  if (isInside && has('href', 'title', 'facts')) return `${has('kicker') ? 'card' : 'row'} ${(value as { href: string }).href}`;
  return Object.fromEntries(known.filter(([name]) => name !== 'data').map(([name, part]) => [name, toldPart(name, part)]));
}

function toldPart(name: string, part: unknown): Told {
  if (name === 'headTags') return (part as readonly unknown[]).length;
  if (name === 'jsonLd') return (part as readonly object[]).map((record) => ('@type' in record ? (record['@type'] as Told) : 'graph'));
  return told(part, true);
}

function toldPiece(known: readonly (readonly [string, unknown])[]): string {
  const text = known.flatMap(([name, part]) => (name === 'text' ? [String(part)] : []));
  const others = known
    .filter(([name]) => name !== 'text')
    .map(([name, part]) => {
      if (name === 'href') return ` → ${String(part)}`;
      if (typeof part === 'boolean') return part ? ` ${name}` : '';
      return Array.isArray(part) && part.length === 0 ? '' : ` (${[part].flat().map(toldText).join('; ')})`;
    });
  return [...text, ...others].join('').replaceAll('\u00a0', ' ');
}

interface Table {
  readonly columns: readonly ({ readonly title: string } & Readonly<Record<string, unknown>>)[];
  readonly rows: readonly (readonly unknown[])[];
}

/** A table as lines of words; what a column is besides its title follows it. */
function toldTable({ columns, rows }: Table, known: readonly (readonly [string, unknown])[]): Told {
  const heads = columns.map(({ title, ...more }) => [title, ...Object.keys(more).filter((name) => more[name] === true)].join(' '));
  const others = known.filter(([name]) => name !== 'columns' && name !== 'rows');
  const lines = [heads, ...rows.map((row) => row.map(toldText))].map((row) => row.join(' | ').replaceAll('\u00a0', ' '));
  return { ...Object.fromEntries(others.map(([name, part]) => [name, told(part, true)])), lines };
}

const toldFact = ({ name, values }: { name: string; values: readonly unknown[] }) =>
  `${name}: ${values.map(toldText).join('; ')}`.replaceAll('\u00a0', ' ');

const toldText = (part: unknown): string => {
  const said = told(part, true);
  return typeof said === 'object' ? JSON.stringify(said) : String(said);
};
