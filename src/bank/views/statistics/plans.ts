import { formatDate } from '../../../text/format.ts';
import { plansText as words } from '../../../text/statistics-plans.ts';
import { formatSchoolYear } from '../../school-year.ts';
import { UNKNOWN } from '../../model/common.ts';
import { planFacts, type PlanFact, type PointState } from '../../statistics/plans.ts';
import { urls } from '../../urls.ts';
import { framed, type Place } from './frame.ts';
import type { Block, Cell, StatisticsPage, ThingList } from './page.ts';

const states = ['done', 'ahead', 'overdue', 'undated'] as const satisfies readonly PointState[];

/** Tells whether any plan can be held against what was done. */
export const hasPlans = ({ catalogue, samples }: Place) => planFacts(catalogue, samples).length > 0;

/** Returns the page of plans against what was done, year by year, association by association. */
export function plansPage(place: Place): StatisticsPage {
  const { catalogue, samples } = place;
  const byYear = Map.groupBy(planFacts(catalogue, samples), ({ plan }) => plan.data.school_year ?? '');
  return framed(
    {
      title: words.title,
      lead: words.lead,
      page: 'plany/',
      blocks: [...byYear].map(([year, plans], index) => ({ ...yearBlock(year, plans, place), intro: index === 0 ? words.how : undefined })),
    },
    place,
  );
}

function yearBlock(year: string, plans: readonly PlanFact[], place: Place): Block {
  const title = year === '' ? words.noYear : words.year(formatSchoolYear(year));
  const bars = plans.map((plan) => ({ label: unitName(plan, place), value: count(plan, 'done') }));
  return {
    id: year === '' ? 'bez-goda' : `y${year}`,
    title,
    charts: plans.length > 1 ? [{ title: words.chart(title), bars }] : [],
    table: {
      caption: title,
      cards: true,
      columns: [
        { title: words.columns.unit },
        ...(['all', ...states] as const).map((state) => ({ title: words.columns[state], numeric: true })),
      ],
      rows: plans.map((plan) => [
        { text: unitName(plan, place), href: urls.entry('document', plan.plan.id) },
        figure(plan.points.length, urls.entry('document', plan.plan.id)),
        ...states.map((state) => figure(count(plan, state), `#${listId(plan, state)}`)),
      ]),
    },
    notes: withoutPlan(plans, place),
    lists: plans.flatMap((plan) => toTell.flatMap((state) => listOf(plan, state, place))),
  };
}

const count = ({ points }: PlanFact, state: PointState) => points.filter((point) => point.state === state).length;
const figure = (value: number, href: string): Cell => (value === 0 ? { text: '0', faint: true } : { text: String(value), href });
const listId = ({ plan }: PlanFact, state: PointState) => `${plan.id}-${state}`;

function unitName({ plan }: PlanFact, { catalogue }: Place): string {
  return catalogue.bank.entries.unit.get(plan.data.unit ?? '')?.data.short_name ?? plan.data.title;
}

/** What is late is told first. */
const toTell: readonly PointState[] = ['overdue', ...states.filter((state) => state !== 'overdue')];

/** Each point leads to its row in the plan. */
function listOf(fact: PlanFact, state: PointState, place: Place): ThingList[] {
  const own = fact.points.filter((point) => point.state === state);
  if (own.length === 0) return [];
  const href = urls.entry('document', fact.plan.id);
  const rows = own.map(({ item }) => ({
    text: item.title,
    href: `${href}#${item.id}`,
    note: item.due === UNKNOWN ? '' : words.due(formatDate(item.due)),
  }));
  return [{ id: listId(fact, state), title: words.list(unitName(fact, place), state), rows }];
}

function withoutPlan(plans: readonly PlanFact[], { catalogue, samples }: Place): string[] {
  const planned = new Set(plans.map(({ plan }) => plan.data.unit));
  const units = [...catalogue.bank.entries.unit.values()].filter(({ data }) => data.kind === 'omo' && (samples || !data.demo));
  const missing = units.filter(({ id }) => !planned.has(id)).length;
  return missing > 0 ? [words.without(missing, catalogue.bank.region.name_gen)] : [];
}
