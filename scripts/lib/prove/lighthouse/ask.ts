import { pathToFileURL } from 'node:url';
import { findBeside } from '../beside.ts';

/** The measures of Lighthouse, as its reports name them. */
export const MEASURES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
export type Measure = (typeof MEASURES)[number];

/** Points from 0 to 100 by measure, with the audits that took points away. */
export interface Points {
  readonly points: Readonly<Record<Measure, number>>;
  readonly lost: Readonly<Record<Measure, readonly string[]>>;
}

const LIGHTHOUSE = { name: 'lighthouse', version: '13.5.0', missing: 'Проверка Lighthouse не запущена' };

/** What is used of Lighthouse, which is not a dependency: its call, and its report. */
type Lighthouse = (address: string, flags: object) => Promise<{ readonly lhr: Report } | undefined>;
interface Report {
  readonly runtimeError?: { readonly message: string };
  readonly categories: Readonly<Record<string, { readonly score: number | null; readonly auditRefs: readonly AuditRef[] }>>;
  readonly audits: Readonly<Record<string, { readonly score: number | null; readonly scoreDisplayMode: string; readonly title: string }>>;
}
interface AuditRef {
  readonly id: string;
  readonly weight: number;
}

/** Asks Lighthouse about a page as a phone with slow 4G and a processor four times slower sees it, in the browser that listens on `port`. */
export async function askLighthouse(address: string, port: number): Promise<Points> {
  const { default: lighthouse } = (await import(pathToFileURL(findBeside(LIGHTHOUSE)).href)) as { default: Lighthouse };
  const answer = await lighthouse(address, { port, output: 'json', logLevel: 'error', onlyCategories: MEASURES });
  if (answer === undefined || answer.lhr.runtimeError !== undefined)
    throw new Error(`Lighthouse не открыл ${address}: ${answer?.lhr.runtimeError?.message ?? 'ответа нет'}.`);
  const { categories, audits } = answer.lhr;
  const pick = <Value>(choose: (measure: Measure) => Value) =>
    Object.fromEntries(MEASURES.map((measure) => [measure, choose(measure)])) as Record<Measure, Value>;
  return {
    points: pick((measure) => Math.round((categories[measure]?.score ?? 0) * 100)),
    lost: pick((measure) =>
      (categories[measure]?.auditRefs ?? [])
        .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 1)
        .map(({ id }) => `${id} (${audits[id]!.title})`),
    ),
  };
}
