import { formatDate } from '../../text/format.ts';
import { materialText } from '../../text/material.ts';
import type { Entry } from '../bank.ts';
import { itemKey, type Catalogue } from '../catalogue.ts';
import type { Recommendation } from '../model/recommendation.ts';
import type { CreditView } from '../people.ts';
import { credits } from './card.ts';
import { citeView, type CiteView } from './cite.ts';
import { collectionsNaming, type NotedLink } from './collection.ts';
import { fact, facetFacts, facts, gradeFacts, subjectFacts, unitFacts, type FactView, type Said } from './fact.ts';
import type { CoverSubject } from '../covers/cover.ts';
import { coverOf } from './cover.ts';
import { filesOf, type ArchiveView, type FileView } from './file.ts';
import { licenceOf } from './licence.ts';
import type { MaterialView } from './material.ts';
import { relatedViews, type RelatedView } from './related.ts';
import { webinarsNaming, type RowView } from './row.ts';

/** Everything the page of recommendations shows besides its text. */
export interface RecommendationView {
  readonly data: Recommendation;
  readonly cover: CoverSubject;
  readonly headFacts: readonly Said[];
  readonly facts: readonly FactView[];
  readonly authors: readonly CreditView[];
  readonly files: readonly FileView[];
  /** Made at build. */
  readonly archive?: ArchiveView | undefined;
  readonly licence: MaterialView['licence'];
  readonly cite: CiteView;
  /** Webinars that name it. */
  readonly webinars: readonly RowView[];
  readonly collections: readonly NotedLink[];
  readonly related: readonly RelatedView[];
}

const names = materialText.facts;

/** Returns all that the page of recommendations shows. */
export function recommendationView(entry: Entry<Recommendation>, catalogue: Catalogue): RecommendationView {
  const { data } = entry;
  const key = itemKey({ kind: 'recommendation', entry });
  const item = catalogue.item.get(key)!;
  const webinars = webinarsNaming(key, catalogue);
  const protocol = catalogue.bank.entries.protocol.get(data.approved_by ?? '')?.data;
  return {
    data,
    cover: coverOf(item, catalogue.bank),
    headFacts: [...subjectFacts(data.subjects, entry.year, catalogue), ...gradeFacts(data.grades, catalogue)],
    facts: facts([
      { name: data.demo ? names.sampleUnit : names.unit, values: unitFacts([data.unit], catalogue) },
      fact(
        materialText.reviewFacts.protocol,
        protocol && !data.demo ? materialText.protocol(protocol.number, formatDate(protocol.date)) : undefined,
      ),
      fact(names.published, formatDate(data.published)),
      { name: names.level, values: facetFacts('level', data.levels, catalogue) },
      { name: names.theme, values: facetFacts('theme', data.themes, catalogue) },
      { name: names.audience, values: facetFacts('audience', data.audiences, catalogue) },
      fact(names.keywords, data.keywords.join(', ')),
    ]),
    authors: credits(data.authors, catalogue),
    files: filesOf(entry),
    licence: licenceOf(data, catalogue),
    cite: citeView(item, catalogue),
    webinars,
    collections: collectionsNaming(key, catalogue),
    related: relatedViews(item, catalogue, webinars),
  };
}
