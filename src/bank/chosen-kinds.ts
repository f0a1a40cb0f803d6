import { urls } from './urls.ts';

/** The tree of all associations lies among them and is none. */
const TREE = urls.tree.slice(1, -1);

/** The kinds that a reader may choose. */
export const chosenKinds = ['material', 'recommendation', 'webinar', 'collection', 'document', 'event', 'news', 'unit', 'report'] as const;

/** Returns the kind whose pages lie in a folder: `materialy` → `material`; `undefined` for others. */
export function kindOfSegment(segment: string): (typeof chosenKinds)[number] | undefined {
  return chosenKinds.find((kind) => urls.list(kind) === `/${segment}/`);
}

/** Archives of years lie among things; of reports the year is the name. */
const isArchive = (segment: string, id: string) => /^\d{4}-\d{4}$/.test(id) && kindOfSegment(segment) !== 'report';

/** Tells whether a text is the key of a page that may be chosen: `materialy/drobi`. */
export function isChosenKey(text: string): boolean {
  const [segment = '', id = '', ...rest] = text.split('/');
  return (
    rest.length === 0 && /^[a-z\d-]{1,80}$/.test(id) && !isArchive(segment, id) && text !== TREE && kindOfSegment(segment) !== undefined
  );
}
