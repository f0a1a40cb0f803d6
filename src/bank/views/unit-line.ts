import { associationText as words, omoForms, unitTerms } from '../../text/association.ts';
import type { NounForms } from '../../text/numerals.ts';
import type { Bank } from '../bank.ts';
import type { Catalogue } from '../catalogue.ts';
import type { Unit } from '../model/unit.ts';
import { relationsOf } from '../relations.ts';

/** Returns what a kind of association is called in the region. */
export function termOf(kind: Unit['kind'], { region }: Bank): { readonly short: string; readonly one: string; readonly many: string } {
  return region.terms[kind] ?? unitTerms[kind];
}

/** Returns the forms that numbers ask of a kind of association, `undefined` where the region has not said them: then a plainer word counts it. */
export function termForms(kind: Unit['kind'], { region }: Bank): NounForms | undefined {
  const term = region.terms[kind];
  if (term === undefined) return kind === 'omo' ? omoForms : undefined;
  return term.few === undefined || term.gen_many === undefined ? undefined : [term.one, term.few, term.gen_many];
}

/** Returns `3 разработки, 2 вебинара`, or `undefined` when there is nothing yet. */
export function unitCounts(id: string, catalogue: Catalogue): string | undefined {
  const items = catalogue.byUnit.get(id) ?? [];
  const { eventsOfUnit, documentsOfUnit } = relationsOf(catalogue);
  const kinds = (['material', 'recommendation', 'webinar'] as const).map(
    (kind) => [kind, items.filter((item) => item.kind === kind).length] as const,
  );
  const counts = [
    ...kinds,
    ['event', eventsOfUnit.get(id)?.length ?? 0] as const,
    ['document', documentsOfUnit.get(id)?.length ?? 0] as const,
  ];
  return (
    counts
      .filter(([, count]) => count > 0)
      .map(([kind, count]) => words.counts[kind](count))
      .join(', ') || undefined
  );
}
