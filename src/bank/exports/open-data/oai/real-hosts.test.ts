import { chmodSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aWebinar } from '../../../../testing/builders.ts';
import { harvest } from '../../../../testing/oai-server.ts';
import { openCatalogue } from '../../../../testing/open-bank.ts';
import { isThere, realHosts, startHost } from '../../../../testing/real-hosts.ts';
import { writeContent } from '../../../../testing/temporary-content.ts';
import { allNamed, parseXml, textsNamed, type Node } from '../../../../testing/xml.ts';
import type { Catalogue } from '../../../catalogue.ts';
import { oaiAnswers } from './answers.ts';
import { apacheRules } from './apache.ts';
import { caddyRules } from './caddy.ts';
import { nginxRules } from './nginx.ts';

const COUNT = 250;
const webinars = Array.from({ length: COUNT }, (_, index) => {
  const day = new Date(Date.UTC(2024, 8, 1) + index * 86_400_000).toISOString().slice(0, 10);
  return aWebinar({ start: `${day}T15:00`, end: `${day}T16:00`, title: `Встреча ${index}` }, { id: `w-${index}` });
});
const before = openCatalogue({ entries: webinars });
const published = webinars.map(({ id }) => `/vebinary/${id}/`);
/** Published anew: every tenth is changed, some are gone, one is there that was not. */
const after = openCatalogue({
  entries: [
    ...webinars.flatMap((entry, index) =>
      index % 10 === 0 ? [{ ...entry, data: { ...entry.data, updated: '2026-02-01' } }] : index % 97 === 1 ? [] : [entry],
    ),
    aWebinar({}, { id: 'novyj' }),
  ],
  published,
});

/** Writes what is asked for below: lists and rules, without the answers to single records. */
function publish(folder: string, catalogue: Catalogue): void {
  const rules = [...nginxRules(catalogue), [...apacheRules(catalogue)], [...caddyRules(catalogue)]] as const;
  for (const [address = '', text = ''] of [...oaiAnswers(catalogue, ['oai_dc']), ...rules]) {
    if (/^\/oai\/(?:GetRecord|ListMetadataFormats)\//.test(address)) continue;
    const path = join(folder, address);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
}

/** What no list can answer, and what each server must see by itself. */
const dc = 'verb=ListRecords&metadataPrefix=oai_dc';
const faults = [
  ['verb=Nonsense', 'badVerb'],
  ['verb=Identify', undefined],
  ['verb=Identify&foo=bar', 'badArgument'],
  ['verb=Identify&verb=Identify', 'badVerb'],
  [`${dc}&until=2020-01-01`, 'noRecordsMatch'],
  [`${dc}&from=2024-10-01&until=2024-09-30`, 'badArgument'],
  [`${dc}&from=2024-10-01&until=2024-10-01`, undefined],
  [`${dc}&from=2025-13-45`, 'badArgument'],
  [`${dc}&until=2030-12-31`, undefined],
  [`${dc}&from=2099-01-01&until=2099-01-02`, 'noRecordsMatch'],
  ['verb=ListMetadataFormats&identifier=nikto', 'idDoesNotExist'],
] as const;
async function codeOf(url: string): Promise<string | undefined> {
  return allNamed(parseXml(await (await fetch(url)).text()), 'error')[0]?.attributes['code'];
}

const ours = (records: readonly Node[] | undefined) =>
  (records ?? []).flatMap((record) => textsNamed(record, 'identifier').slice(0, 1)).filter((id) => id.includes(':webinar-w-'));

let folder = '';
beforeAll(() => {
  if (!realHosts.some(isThere)) return;
  folder = writeContent({}, () => undefined);
  chmodSync(folder, 0o755);
  publish(join(folder, 'www/kopilka'), before);
  publish(join(folder, 'www/next'), after);
}, 60_000);
afterAll(() => folder !== '' && rmSync(folder, { recursive: true, force: true }), 60_000);

/** What the build does when it is done: one folder stands in place of the other. */
function swap(): void {
  const [shown, next, aside] = ['kopilka', 'next', 'aside'].map((name) => join(folder, 'www', name)) as [string, string, string];
  renameSync(shown, aside);
  renameSync(next, shown);
  renameSync(aside, next);
}

// Where a machine has none of the servers, the rules are proven by a host of the tests' own (oai.test.ts).
describe.each(realHosts)('$name', (host) => {
  test.skipIf(!isThere(host))(
    'gives each record exactly once, also when the bank is published anew between answers',
    async () => {
      const { url, stop } = await startHost(host, folder);
      try {
        let pages = 0;
        const query = { verb: 'ListRecords', metadataPrefix: 'oai_dc' };
        const found = ours(await harvest(url, query, (page) => ((pages = page), page === 1 && swap())));
        expect(pages).toBeGreaterThan(2);
        expect(found.map((id) => id.split(':webinar-')[1]).toSorted()).toEqual(webinars.map(({ id }) => id).toSorted());
        // Since the update, with the rules that were there before it.
        const changed = ours(await harvest(url, { ...query, from: '2026-02-01' }));
        expect(changed.length).toBeGreaterThanOrEqual(COUNT / 10);
        for (const [search, code] of faults) expect(await codeOf(`${url}?${search}`), search).toBe(code);
      } finally {
        await stop();
        swap();
      }
    },
    60_000,
  );
});
