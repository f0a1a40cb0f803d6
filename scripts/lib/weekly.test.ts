import { createServer, type Server } from 'node:http';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { execFile } from 'node:child_process';
import { describe, expect, it, onTestFinished } from 'vitest';
import { decideAll } from '../../src/bank/check.ts';
import type { Region } from '../../src/bank/model/region.ts';
import { aBank, aMaterial, anEvent, aUnit, aWebinar } from '../../src/testing/builders.ts';
import { withoutVitest } from '../../src/testing/clean-env.ts';
import { smallest, entry } from '../../src/testing/small-bank.ts';
import { baseData } from '../../src/testing/base-bank.ts';
import { writeContent } from '../../src/testing/temporary-content.ts';
import { deadLinks, externalLinks, nextState, type LinkState } from './links.ts';
import { ownersText } from './owners.ts';
import { remindersOf } from './reminders.ts';

const TODAY = '2026-02-01';

describe('external links', () => {
  it('are gathered from fields and texts, once each, without anchors and code', () => {
    const one = {
      ...aWebinar({ join_url: 'https://a.ru/x#top' }),
      body: 'См. https://b.ru/y и [тут](https://a.ru/x).\n\n`https://code.ru/`',
    };
    const links = externalLinks({ bank: aBank({ entries: [one] }), fragments: [] });
    expect([...links].filter(([address]) => /(?:a|b|code)\.ru/.test(address))).toEqual([
      ['https://a.ru/x', [one.file]],
      ['https://b.ru/y', [one.file]],
    ]);
  });

  it('are dead after four misses in a row, and one success forgives', () => {
    const miss = new Map([['https://a.ru/', 'ответ 404']]);
    let state: LinkState = {};
    for (const day of ['2026-01-05', '2026-01-12', '2026-01-19']) state = nextState(state, miss, day);
    expect([state['https://a.ru/'], deadLinks(state)]).toEqual([{ misses: 3, since: '2026-01-05', last: 'ответ 404' }, []]);
    expect(deadLinks(nextState(state, miss, TODAY))).toEqual(['https://a.ru/']);
    expect(nextState(state, new Map([['https://a.ru/', undefined]]), TODAY)).toEqual({});
    expect(nextState(state, new Map(), TODAY)).toEqual({});
  });

  it('are asked for by the command, whose file remembers', async () => {
    const server: Server = createServer((request, response) => {
      const status = { '/ok': 200, '/guarded': 403, '/gone': 404, '/broken': 500 }[request.url ?? ''] ?? 200;
      response.writeHead(status).end('x');
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    onTestFinished(() => void server.close());
    const at = server.address();
    const host = `http://127.0.0.1:${typeof at === 'object' ? at?.port : 0}`;
    const body = ['/ok', '/guarded', '/gone', '/broken'].map((path) => `${host}${path}`).join(' и ');
    const root = writeContent({
      ...Object.fromEntries(Object.entries(smallest({ privacy_policy: 'unknown' })).map(([path, text]) => [`content/${path}`, text])),
      'content/news/2025-2026/news-1.md': entry(baseData.news, body),
    });
    const state = join(root, 'links.json');
    const run = () =>
      promisify(execFile)(process.execPath, ['scripts/links.ts', '--state', state], {
        env: { ...withoutVitest, CONTENT: join(root, 'content'), TODAY },
      }).then(
        ({ stdout }) => ({ code: 0, stdout }),
        (error: { code: number; stdout: string }) => ({ code: error.code, stdout: error.stdout }),
      );
    const codes = [];
    for (let turn = 0; turn < 4; turn += 1) codes.push((await run()).code);
    expect(codes).toEqual([0, 0, 0, 1]);
    expect(JSON.parse(readFileSync(state, 'utf8'))).toEqual({
      [`${host}/broken`]: { misses: 4, since: TODAY, last: 'ответ 500' },
      [`${host}/gone`]: { misses: 4, since: TODAY, last: 'ответ 404' },
    });
    expect((await run()).stdout).toMatch(/Не открываются[\s\S]*\/gone> — ответ 404; 5 раз подряд[\s\S]*`news\/2025-2026\/news-1\.md`/);
  });
});

describe('reminders', () => {
  it('name what is late, what comes soon, and say when there is nothing', () => {
    const assigned = {
      material: 'm-1',
      file: 'reviews/2025-2026/m-1/assigned.yaml',
      data: { expert: 'ex-1', date: '2025-10-08', due: '2025-10-20' },
    };
    const works = [
      aMaterial({}, { id: 'm-1' }),
      aMaterial({ recheck_by: '2026-01-15' }, { id: 'm-2' }),
      aMaterial({ recheck_by: '2026-02-20' }, { id: 'm-3' }),
      aMaterial({ recheck_by: '2026-09-01' }, { id: 'm-4' }),
    ];
    const bank = aBank({ entries: works, assignments: [assigned] });
    const { text, isLate } = remindersOf(bank, decideAll(bank, TODAY), TODAY);
    expect(isLate).toBe(true);
    expect(text).toMatch(/просрочены\n\n- `\S*m-1\S*` — эксперт ex-1, срок был 20\sоктября 2025/);
    expect(text).toMatch(/срок прошёл\n\n- `\S*m-2[\s\S]*ближайшие 30 дней\n\n- `\S*m-3/);
    expect(text).not.toContain('m-4');
    expect(remindersOf(aBank({}), new Map(), TODAY)).toEqual({ text: '## Что ждёт\n\nНичего не просрочено.', isLate: false });
  });
});

describe('owners', () => {
  const forge = { kind: 'gitlab', url: 'https://git.x.ru/edu/smol/bank', branch: 'main' } as NonNullable<Region['forge']>;

  it('are teams of associations; a school association is answered for by its regional one', () => {
    const units = [
      aUnit({ kind: 'omo', name: 'Физика', short_name: 'Физика' }, { id: 'physics' }),
      aUnit({ kind: 'smo', name: 'Школа', short_name: 'Ш', parent: 'physics' }, { id: 'school-1' }),
    ];
    const entries = [...units, aMaterial({ unit: 'school-1' }, { id: 'm-1' }), anEvent({ units: ['math', 'physics'] }, { id: 'e-1' })];
    const lines = ownersText(aBank({ entries, region: { forge } })).split('\n');
    expect(lines).toContain('* @edu/smol/redakciya');
    expect(lines).toContain('/content/materials/2025-2026/m-1/ @edu/smol/physics');
    expect(lines.find((line) => line.includes('e-1'))).toMatch(/ @edu\/smol\/math @edu\/smol\/physics$/);
    expect(lines.indexOf('* @edu/smol/redakciya')).toBeLessThan(lines.findIndex((line) => line.includes('m-1')));
  });

  it('are nobody while the forge is not known', () => {
    const text = ownersText(aBank({}));
    expect(text.split('\n').filter((line) => line !== '' && !line.startsWith('#'))).toEqual([]);
  });
});
