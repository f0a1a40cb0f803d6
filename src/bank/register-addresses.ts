import type { Catalogue } from './catalogue.ts';
import { certificatesOf } from './certificates.ts';
import { expertsWithPapers } from './expert-papers.ts';
import { extractsOf } from './extracts.ts';
import { lastModified } from './last-modified.ts';
import type { PageAddress } from './page-addresses.ts';
import { registerOf } from './register.ts';
import { isStanding } from './register-state.ts';
import { urls } from './urls.ts';
import { peopleWithPages, portfolioDay } from './views/portfolio.ts';
import { registerPages } from './views/register.ts';

/** Returns the pages of the register and of authors; papers and samples stay out of search engines. */
export function registerAddresses(catalogue: Catalogue): PageAddress[] {
  const { today } = catalogue;
  return [
    ...registerPages(catalogue).map(({ path, meta }) => ({ path, modified: meta.updated, hidden: meta.noindex })),
    ...registerOf(catalogue).map(({ step, state, demo, material }) => ({
      path: urls.proof(step),
      modified: lastModified(material, today),
      hidden: demo || !isStanding(state) || undefined,
    })),
    ...certificatesOf(catalogue).map(({ path }) => ({ path, hidden: true })),
    ...expertsWithPapers(catalogue).map(({ person }) => ({ path: urls.expertPaper(person.id), hidden: true })),
    ...[...extractsOf(catalogue).values()].map(({ kind, id }) => ({ path: urls.extract(kind, id), hidden: true })),
    ...peopleWithPages(catalogue).map((entry) => ({
      path: urls.entry('person', entry.id),
      modified: portfolioDay(entry, catalogue),
      hidden: entry.data.demo || undefined,
    })),
  ];
}
