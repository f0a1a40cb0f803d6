import type { Catalogue } from './catalogue.ts';
import { certificatesOf, type Certificate } from './certificates.ts';
import { oncePer } from './once-per.ts';
import { isSwitchedOn } from './sections.ts';

/** What the register holds of one author: the content of an extract. */
export interface Extract {
  readonly kind: 'person' | 'organisation';
  /** Person or organisation id. */
  readonly id: string;
  readonly name: string;
  /** Newest first; samples only where there is nothing else. */
  readonly certificates: readonly Certificate[];
  readonly demo: boolean;
}

/** Returns an extract for each author of the register who has a page, by id. */
export const extractsOf = oncePer((catalogue: Catalogue): ReadonlyMap<string, Extract> => {
  const groups = Map.groupBy(certificatesOf(catalogue), ({ holder }) => holder);
  const extracts = [...groups].map(([id, all]) => extractFrom(id, all));
  return new Map(extracts.filter(({ kind }) => isSwitchedOn(kind, catalogue.bank)).map((extract) => [extract.id, extract]));
});

/** Returns the extract of an author, `undefined` when the register has nothing of theirs. */
export function extractOf(id: string, catalogue: Catalogue): Extract | undefined {
  return extractsOf(catalogue).get(id);
}

function extractFrom(id: string, all: readonly Certificate[]): Extract {
  const works = all.filter(({ entry }) => !entry.demo);
  const demo = works.length === 0;
  const first = all[0]!;
  return {
    kind: first.author.personId === undefined ? 'organisation' : 'person',
    id,
    name: first.author.name,
    certificates: demo ? all : works,
    demo,
  };
}
