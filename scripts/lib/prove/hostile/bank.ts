import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { readBank } from '../../../../src/bank/read.ts';
import { baseData } from '../../../../src/testing/base-bank.ts';
import { anApproval, anExpert } from '../../../../src/testing/builders.ts';
import { entry, yaml } from '../../../../src/testing/small-bank.ts';
import { checkBank } from '../../content.ts';
import { writeFiles } from './accepted.ts';
import type { Payload } from './corpus.ts';
import { alone, commonFiles, inBody, type Files, type Place } from './places.ts';

const YEAR = '2025-2026';
const IN_BODIES = ['body', 'alt', 'address', 'cell'] as const;

/** The texts that stand in a written bank, by the places they stand in. */
export type Standing = ReadonlyMap<Place, ReadonlySet<number>>;

/**
 * Writes a bank in which every text stands in every place in which the check accepts it alone: a published material for each text, its author by that
 * name, and in turn a webinar, a recommendation or a news item with its title and summary. What is refused together is left out. The bank passes the check.
 */
export async function writeHostileBank(
  root: string,
  payloads: readonly Payload[],
  accepted: ReadonlyMap<Place, readonly Payload[]>,
): Promise<number> {
  const standing = new Map([...accepted].map(([place, list]) => [place, new Set(list.map(({ id }) => id))]));
  writeFiles(root, { ...commonFiles(), ...judges() });
  for (const payload of payloads)
    writeFiles(root, { ...worksOf(payload, standing), ...(standing.get('url')?.has(payload.id) ? alone('url', payload).files : {}) });
  writeFiles(root, approvals(root));
  const known = new Map(payloads.map((payload) => [payload.id, payload]));
  const rejected = new Set<number>();
  for (const { severity, file } of (await checkBank(root)).issues) {
    const id = Number(/vrag-(\d+)/.exec(file)?.[1]);
    if (severity === 'error' && known.has(id)) rejected.add(id);
  }
  // In a place each is accepted, but not in all of them at once: such a work keeps its title only.
  for (const id of rejected) {
    rmSync(join(root, 'materials', YEAR, `vrag-${id}`), { recursive: true, force: true });
    rmSync(join(root, 'people', `vrag-${id}.yaml`), { force: true });
    writeFiles(root, worksOf(known.get(id)!, new Map([['title', standing.get('title') ?? new Set()]])));
  }
  if (rejected.size > 0) writeFiles(root, approvals(root));
  const left = (await checkBank(root)).issues.filter(({ severity }) => severity === 'error');
  if (left.length > 0)
    throw new Error(`Банк для испытания не прошёл проверку: ${left[0]!.file}: ${left[0]!.message} (и ещё ${left.length - 1}).`);
  const isLeft = (place: Place, id: number) => !rejected.has(id) || place === 'title' || place === 'url';
  return [...standing].reduce((sum, [place, ids]) => sum + [...ids].filter((id) => isLeft(place, id)).length, 0);
}

function worksOf(payload: Payload, standing: Standing): Files {
  const { id, text } = payload;
  const stands = (place: Place) => standing.get(place)?.has(id) === true;
  const named = { title: stands('title') ? text : `Работа ${id}`, summary: stands('summary') ? text : `О работе ${id}.` };
  const folder = `materials/${YEAR}/vrag-${id}`;
  const isAuthor = stands('author');
  const body = IN_BODIES.filter(stands).map((place) => inBody(place, payload));
  const data = {
    ...{ ...baseData.material, ...named, keywords: stands('keyword') ? [text] : [] },
    authors: [{ organisation: 'redakciya' }, ...(isAuthor ? [{ person: `vrag-${id}` }] : [])],
  };
  return {
    [`${folder}/index.md`]: entry(data, `${['Текст.', ...body].join('\n\n')}\n`),
    ...(stands('alt') ? { [`${folder}/t.png`]: alone('alt', payload).files[`recommendations/${YEAR}/alt-${id}/t.png`]! } : {}),
    ...(isAuthor ? { [`people/vrag-${id}.yaml`]: Object.values(alone('author', payload).files)[0]! } : {}),
    ...otherOf(id, named),
  };
}

/** Kinds that feeds and calendars tell of. */
function otherOf(id: number, named: { title: string; summary: string }): Files {
  const webinar = { ...baseData.webinar, ...named, units: ['rumo'], speakers: [{ organisation: 'redakciya' }] };
  const recommendation = { ...baseData.recommendation, ...named };
  return [
    { [`webinars/${YEAR}/vrag-${id}.md`]: entry(webinar) },
    { [`recommendations/${YEAR}/vrag-${id}/index.md`]: entry(recommendation, 'Текст.\n') },
    { [`news/${YEAR}/vrag-${id}.md`]: entry({ ...baseData.news, ...named }) },
  ][id % 3]!;
}

const judges = (): Files => ({
  'experts.yaml': yaml({ experts: [1, 2, 3].map((number) => anExpert({ code: `ex-${number}`, organisation: 'university' })) }),
  'organisations/university.yaml': yaml({ ...baseData.organisation, name: 'Университет', short_name: 'Университет' }),
});

/** Returns conclusions on the texts as they are read, and the protocol that let them through. */
function approvals(root: string): Files {
  const approved = [...readBank(root).bank.entries.material.values()].map((material) => ({ material, ...anApproval(material) }));
  const decisions = approved.map(({ protocol }, index) => ({ ...protocol.data.decisions[0]!, number: `2025-${index + 1}` }));
  return {
    ...Object.fromEntries(approved.flatMap(({ reviews }) => reviews.map(({ file, data }) => [file, yaml(data)]))),
    'protocols/protocol-1.yaml': yaml({ ...baseData.protocol, decisions }),
  };
}
