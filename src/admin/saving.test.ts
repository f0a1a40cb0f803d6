import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { describe, expect, it } from 'vitest';
import { allEntries } from '../bank/bank.ts';
import { splitFrontMatter } from '../bank/front-matter.ts';
import { kinds } from '../bank/model/index.ts';
import { readBank } from '../bank/read.ts';
import { parseYaml } from '../bank/yaml.ts';
import { adminKinds } from '../text/admin.ts';
import type { Region } from '../bank/model/region.ts';
import { baseData } from '../testing/base-bank.ts';
import { aBank, TODAY } from '../testing/builders.ts';
import { adminConfig } from './config.ts';
import { adminFacts } from './facts.ts';
import { prepareSaving } from './saving.ts';

const read = aBank({});
const bank = {
  ...read,
  region: { ...read.region, editor: { storage: 'test', folder: 'content', requests: true } as NonNullable<Region['editor']> },
};
// Through JSON, as the page gets it.
const facts = JSON.parse(JSON.stringify(adminFacts(adminConfig(bank, TODAY)!, bank))) as ReturnType<typeof adminFacts>;
const save = (data: object, { collection = 'material', path = 'content/materials/2025-2026/drobi/index.md' } = {}) =>
  prepareSaving({ collection, path, slug: 'drobi', data: { ...data } }, facts, TODAY);

describe('what the web editor writes', () => {
  it('is what an editor would have typed: nothing empty, nothing that stands there by itself, nothing of its own', () => {
    const form = {
      folder_year: '2025-2026',
      ...baseData.material,
      authors: [{ __sc_item_id: 'x', organisation: 'redakciya', person: '', role: '' }],
      state: 'active',
      version: '1',
      demo: false,
      keywords: [],
      results: { personal: [], meta: [] },
      cover: '',
      body: '## Ход\n\n',
    };
    const expected = { ...baseData.material, body: '## Ход' };
    expect(save(form)).toEqual({ data: expected });
  });

  it('keeps numbers that stand in a line for words', () => {
    const webinar = { ...baseData.webinar, attendance: '120', body: '' };
    expect(save(webinar, { collection: 'webinar-flat', path: 'content/webinars/2025-2026/drobi.md' })).toMatchObject({
      data: { attendance: 120 },
    });
    expect(
      save({ ...webinar, attendance: 'unknown' }, { collection: 'webinar', path: 'content/webinars/2025-2026/drobi/index.md' }),
    ).toMatchObject({
      data: { attendance: 'unknown' },
    });
  });

  it.each<[string, object, object, RegExp]>([
    ['a field is missing', { ...baseData.material, unit: '' }, {}, /Поле «unit» пустое/],
    ['an author without a name', { ...baseData.material, authors: [{ role: 'редактор' }] }, {}, /У автора нет ни person, ни organisation/],
    ['a Latin letter in a Russian word', { ...baseData.material, goals: ['Понять дробi'] }, {}, /дробi/],
    [
      'dates the wrong way round',
      { ...baseData.webinar, end: '2025-11-10T14:00' },
      { collection: 'webinar', path: 'content/webinars/2025-2026/drobi/index.md' },
      /раньше/,
    ],
    ['no folder of a year', baseData.material, { path: 'content/materials/a1b2c3/drobi/index.md' }, /Учебный год папки не выбран/],
  ])('is refused in Russian: %s', (_name, data, place, words) => {
    const result = save(data, place);
    expect('refusal' in result ? result.refusal : JSON.stringify(result)).toMatch(words);
  });
});

describe('every entry of the bank', () => {
  const root = 'content';
  const whole = readBank(root).bank;
  const region = { ...whole.region, editor: bank.region.editor };
  const known = adminFacts(adminConfig({ ...whole, region }, '2026-11-22')!, { ...whole, region });
  const all = allEntries(whole).filter(({ kind }) => kind in adminKinds);

  it('can be saved by the web editor, and nothing that was typed in it is lost or added', () => {
    expect(all.length).toBeGreaterThan(100);
    const changed = all.flatMap(({ kind, id, file }) => {
      const source = readFileSync(join(root, file), 'utf8');
      const { data: raw, body } = file.endsWith('.yaml') ? { data: parseYaml(source).value, body: undefined } : splitFrontMatter(source);
      const typed = raw as Record<string, unknown>;
      const saving = { collection: kind, path: `${root}/${file}`, slug: id, data: body === undefined ? typed : { ...typed, body } };
      const result = prepareSaving(saving, known, '2026-11-22');
      if ('refusal' in result) return [`${file}: ${result.refusal}`];
      const { body: text, ...data } = result.data;
      const { schema } = kinds[kind];
      const isSame = isDeepStrictEqual(schema.parse(data), schema.parse(typed)) && (body === undefined || text === body.trimEnd());
      return isSame ? [] : [`${file}: ${JSON.stringify(data)}`];
    });
    expect(changed).toEqual([]);
  });
});
