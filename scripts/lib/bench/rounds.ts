import type { Cost } from './cost.ts';
import { edit, type Edit } from './edits.ts';
import { YARDSTICK, type Measured } from './figures.ts';
import type { BenchSite } from './sites.ts';
import { leftOf } from './left.ts';
import { tell } from './tables.ts';
import type { Case } from './wish.ts';

/** What is built, and how often. */
export interface Rounds {
  readonly content: string;
  readonly rounds: number;
  readonly cases: ReadonlySet<Case>;
  /** Takes a line for whoever waits. */
  readonly tell: (line: string) => void;
}

interface Step {
  readonly name: string;
  readonly cases: readonly Case[];
  /** What is changed before it. */
  readonly edit?: Edit;
  readonly run: (site: BenchSite) => Promise<Cost>;
}

/** In this order: each finds what the one before it has left. */
const STEPS: readonly Step[] = [
  { name: YARDSTICK.whole, cases: ['cold'], run: (site) => site.buildAll() },
  // What the others are told against, so it is needed by all of them.
  { name: YARDSTICK.cold, cases: ['cold', 'memory', 'warm', 'edit'], run: (site) => (site.forget(), site.build()) },
  { name: 'снова, без правок', cases: ['warm'], run: (site) => site.build() },
  { name: 'правка одного файла', cases: ['edit'], edit: 'file', run: (site) => site.build() },
  { name: 'правка справочника', cases: ['edit'], edit: 'vocabulary', run: (site) => site.build() },
];

/** Returns the sites in the order of a round: each begins a round in its turn, so that none always comes to a cold disk. */
export const inTurn = <Site>(sites: readonly Site[], round: number): Site[] =>
  sites.map((_, place) => sites[(place + round - 1) % sites.length]!);

/** Builds the bank with each generator in turn: what troubles the machine for a while troubles all of them. */
export async function measureBuilds(sites: readonly BenchSite[], { content, rounds, cases, tell: say }: Rounds): Promise<Measured[]> {
  for (const site of sites) site.take(content);
  const steps = STEPS.filter((one) => one.cases.some((name) => cases.has(name)));
  const spent = new Map<string, number[]>(sites.map(({ name }) => [name, []]));
  const costs = new Map<string, { step: string; site: string; all: Cost[] }>();
  for (let round = 1; round <= rounds; round += 1) {
    for (const step of steps) {
      if (step.edit) edit(content, step.edit, round);
      for (const site of inTurn(sites, round)) {
        if (step.edit) site.take(content);
        const cost = await step.run(site);
        spent.get(site.name)?.push(cost.wall);
        const left = leftOf(spent, steps.length * rounds);
        say(
          `${round}/${rounds} ${step.name}, ${site.name}: ${tell(cost.wall)} с, процессор ${tell(cost.cpu)} с, ${cost.peak} МиБ${left && `; осталось около ${left}`}`,
        );
        const key = `${step.name} ${site.name}`;
        costs.set(key, { step: step.name, site: site.name, all: [...(costs.get(key)?.all ?? []), cost] });
      }
    }
  }
  return [...costs.values()].map(({ step, site, all }) => ({
    ...{ step, site, wall: all.map(({ wall }) => wall), cpu: all.map(({ cpu }) => cpu), peak: all.map(({ peak }) => peak) },
  }));
}
