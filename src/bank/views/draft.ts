import type { Entry } from '../bank.ts';
import type { Catalogue } from '../catalogue.ts';
import type { Material } from '../model/material.ts';
import { oncePer } from '../once-per.ts';
import { pagesOf } from '../page-addresses.ts';
import { draftReasons } from './draft-reasons.ts';
import { materialView, type MaterialView } from './material.ts';

/** Returns all that the page of a material shows; a draft tells why it waits and has neither a review nor links to pages that only it would fill. */
export function shownMaterialView(entry: Entry<Material>, catalogue: Catalogue): MaterialView {
  const view = materialView(entry, catalogue);
  return catalogue.drafts.has(entry.id) ? draftView(view, entry.id, catalogue) : view;
}

const pages = oncePer(pagesOf);

function draftView(view: MaterialView, id: string, catalogue: Catalogue): MaterialView {
  const alive = <T extends { href?: string | undefined }>(link: T): T =>
    link.href === undefined || pages(catalogue).has(link.href) ? link : { ...link, href: undefined };
  const decision = catalogue.decisions.get(id);
  return {
    ...view,
    authors: view.authors.map(alive),
    facts: view.facts.map(({ name, values }) => ({ name, values: values.map(alive) })),
    review: undefined,
    draft: decision === undefined ? [] : draftReasons(decision),
  };
}
