import { groupMany, type Catalogue } from './catalogue.ts';
import type { Item } from './items.ts';
import { UNKNOWN } from './model/common.ts';
import { oncePer } from './once-per.ts';
import { mayBeShown } from './people.ts';

/** Returns `<subject>/<section>` for each subject of a thing: a section of that name in another subject is another one; none where it is not known. Made once: a thing is compared with hundreds. */
export const sectionKeys = oncePer(({ kind, entry, facets }: Item): readonly string[] => {
  const section = kind === 'material' ? entry.data.programme_section : undefined;
  if (section === undefined || section === UNKNOWN) return [];
  const name = section.toLocaleLowerCase('ru').replaceAll('ё', 'е').replace(/\s+/g, ' ').trim();
  return facets.subject.map((subject) => `${subject}/${name}`);
});

/** Section of the programme → things; made once for a catalogue. */
export const bySection = oncePer(({ items }: Catalogue) => groupMany(items, sectionKeys));

/** Returns, for a catalogue, who are the people whom the page of a thing names as its authors or speakers; a collective makes half the bank and says nothing. */
export const namedAuthors = oncePer(({ bank, today }: Catalogue) =>
  oncePer(({ kind, entry }: Item): readonly string[] => {
    const credits = kind === 'webinar' ? entry.data.speakers : entry.data.authors;
    return credits.flatMap(({ person }) => {
      const found = bank.entries.person.get(person ?? '');
      return found && mayBeShown(found.data, today) ? [found.id] : [];
    });
  }),
);
