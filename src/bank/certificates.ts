import type { Catalogue } from './catalogue.ts';
import type { Credit } from './model/credit.ts';
import { oncePer } from './once-per.ts';
import { creditView, type CreditView } from './people.ts';
import { registerOf, type RegisterEntry } from './register.ts';
import { isStanding } from './register-state.ts';
import { urls } from './urls.ts';

/** The certificate of one author for one work. */
export interface Certificate {
  readonly entry: RegisterEntry;
  readonly credit: Credit;
  readonly author: CreditView;
  /** Person or organisation id: the last step of its address. */
  readonly holder: string;
  /** Root address of its page. */
  readonly path: string;
  /** Root address of its PDF; a certificate that no longer holds has none. */
  readonly file?: string | undefined;
}

/** Returns a certificate for each author who may be named, in the order of the register; a work whose review does not count has none. */
export const certificatesOf = oncePer((catalogue: Catalogue): readonly Certificate[] =>
  registerOf(catalogue).flatMap((entry) => (entry.state === 'suspended' ? [] : ofWork(entry, catalogue))),
);

/** Returns the certificates by the step of the number. */
export const certificatesByNumber = oncePer((catalogue: Catalogue): ReadonlyMap<string, readonly Certificate[]> =>
  Map.groupBy(certificatesOf(catalogue), ({ entry }) => entry.step),
);

function ofWork(entry: RegisterEntry, { bank, today }: Catalogue): Certificate[] {
  const known = new Set<string>();
  return entry.material.data.authors.flatMap((credit) => {
    const author = creditView(credit, bank, today);
    // Without a consent there is no page with a name; the paper is made by command and handed over.
    const holder = author.personId ?? (credit.person === undefined ? author.organisationId : undefined);
    if (holder === undefined || known.has(holder)) return [];
    known.add(holder);
    const file = isStanding(entry.state) ? urls.certificateFile(entry.step, holder) : undefined;
    return [{ entry, credit, author, holder, path: urls.certificate(entry.step, holder), file }];
  });
}
