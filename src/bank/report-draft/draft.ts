import { unitTerms } from '../../text/association.ts';
import { capitalise } from '../../text/format.ts';
import { draftText as words } from '../../text/report-draft.ts';
import type { Catalogue } from '../catalogue.ts';
import { formatSchoolYear } from '../school-year.ts';
import { draftContext, type DraftContext, type DraftRequest } from './context.ts';
import { endSections, figuresSection } from './section-end.ts';
import { listsSection } from './section-lists.ts';
import { areasSection, fulfilmentSection, planSection } from './section-plan.ts';
import { mentoringSection, reviewSection } from './section-review.ts';
import { webinarsSection } from './section-webinars.ts';
import { coordinationSection, eventsSection, supportSection } from './section-year.ts';
import type { DraftDocument } from './tree.ts';

/** A draft and what it was written from. */
export interface ReportDraft {
  readonly context: DraftContext;
  readonly document: DraftDocument;
}

/** Returns the draft of the annual analysis in the order of the real ones, `undefined` when the bank has no such association. Pure. */
export function reportDraft(catalogue: Catalogue, request: DraftRequest): ReportDraft | undefined {
  const context = draftContext(catalogue, request);
  if (context === undefined) return undefined;
  const blocks = [
    planSection,
    areasSection,
    coordinationSection,
    eventsSection,
    webinarsSection,
    supportSection,
    reviewSection,
    mentoringSection,
    fulfilmentSection,
    figuresSection,
    endSections,
    listsSection,
  ].flatMap((section) => section(context));
  return {
    context,
    document: {
      title: words.title(...nameInTitle(context), formatSchoolYear(request.year)),
      notice: context.demo ? words.demoNotice : undefined,
      blocks,
    },
  };
}

/** «Анализ деятельности» asks for a genitive: the term of the region has one; a name that does not begin with the term stays as it is, in brackets. */
function nameInTitle({ unit: { data }, catalogue }: DraftContext): [string] {
  const term = catalogue.bank.region.terms[data.kind];
  const one = term?.one ?? unitTerms[data.kind].one;
  const rest = data.name.slice(one.length);
  const fits = data.name.toLocaleLowerCase('ru').startsWith(one.toLocaleLowerCase('ru'));
  const genitive = data.kind === 'rumo' ? capitalise(term?.gen ?? '') : term?.gen;
  return [fits && genitive ? `${genitive}${rest}` : words.titleOf(data.name)];
}
