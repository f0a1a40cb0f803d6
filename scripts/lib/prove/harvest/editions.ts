import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createCatalogue, type Catalogue } from '../../../../src/bank/catalogue.ts';
import { decideAll } from '../../../../src/bank/check.ts';
import { addDays } from '../../../../src/bank/days.ts';
import { oaiAnswers } from '../../../../src/bank/exports/open-data/oai/answers.ts';
import { apacheRules } from '../../../../src/bank/exports/open-data/oai/apache.ts';
import { caddyRules } from '../../../../src/bank/exports/open-data/oai/caddy.ts';
import { nginxRules } from '../../../../src/bank/exports/open-data/oai/nginx.ts';
import { aBank, aWebinar, TODAY } from '../../../../src/testing/builders.ts';

/** Path at which the bank of the trial is published. */
export const BASE = '/kopilka/';
/** The day of what changed between its two editions. */
export const CHANGED = '2026-02-01';
const COUNT = 10_000;

const isTouched = (index: number) => index % 100 === 0;
const isGone = (index: number) => !isTouched(index) && index % 997 === 1;

/** A bank of 10,000 records, and the same published anew: some are changed, some are gone, one is there that was not. */
export interface Editions {
  readonly first: Catalogue;
  readonly second: Catalogue;
  /** Title of each record of the first edition by its key. */
  readonly titles: ReadonlyMap<string, string>;
  /** Keys of those that the second edition changed or took away. */
  readonly changed: ReadonlySet<string>;
}

/** Makes both editions. */
export function makeEditions(): Editions {
  const meetings = Array.from({ length: COUNT }, (_, index) => {
    const day = addDays('2020-09-01', index % 1900);
    return aWebinar({ start: `${day}T15:00`, end: `${day}T16:00`, title: `Встреча ${index} «о долях» & <дробях>` }, { id: `w-${index}` });
  });
  const later = meetings.flatMap((entry, index) =>
    isTouched(index) ? [{ ...entry, data: { ...entry.data, updated: CHANGED } }] : isGone(index) ? [] : [entry],
  );
  const published = meetings.map(({ id }) => `/vebinary/${id}/`);
  const catalogueOf = (entries: typeof meetings) => {
    const bank = aBank({ entries, published, region: { site: `https://bank.primery.rf${BASE}` } });
    return createCatalogue(bank, decideAll(bank, TODAY), TODAY);
  };
  return {
    first: catalogueOf(meetings),
    second: catalogueOf([...later, aWebinar({}, { id: 'novyj' })]),
    titles: new Map(meetings.map(({ id, data }) => [`webinar-${id}`, data.title])),
    changed: new Set(meetings.flatMap(({ id }, index) => (isTouched(index) || isGone(index) ? [`webinar-${id}`] : []))),
  };
}

/** Writes the lists of a bank and the rules of the servers into a folder, without the answers about single records. */
export function publish(folder: string, catalogue: Catalogue): void {
  for (const [address, text] of [
    ...oaiAnswers(catalogue, ['oai_dc']),
    ...nginxRules(catalogue),
    apacheRules(catalogue),
    caddyRules(catalogue),
  ]) {
    if (/^\/oai\/(?:GetRecord|ListMetadataFormats)\//.test(address)) continue;
    const path = join(folder, address);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
}
