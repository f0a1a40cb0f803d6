import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { baseData } from '../src/testing/base-bank.ts';
import { aMaterial, anApproval, anExpert, aReview, TODAY } from '../src/testing/builders.ts';
import { withoutVitest } from '../src/testing/clean-env.ts';
import { findWords } from '../src/testing/find-words.ts';
import { aPublishedMaterial, entry, inhabited, smallest, yaml } from '../src/testing/small-bank.ts';
import { writeContent } from '../src/testing/temporary-content.ts';

/** What must never leave the content: each planted in its place under a word that stands nowhere else. */
const secret = {
  comment: 'Жвачничанье',
  refusedTitle: 'Щурогубка',
  refusedText: 'Цыплёнкинство',
  refusedFile: 'Ъизделие',
  cipher: 'ШЫФР-ЪЪ7',
  amendment: 'Гнездюшничество',
  score: '2.7182',
  scoreAsRead: '2,7182',
  conflictComment: 'Хвощеватость',
  programme: 'Мымрознание',
  draft: 'Кружовниковедение',
  due: '2031-07-19',
  people: ['Эщкина', 'Юфтева', 'Ящерова'],
  codes: ['tajnyj-01', 'tajnyj-02', 'tajnyj-03'],
} as const;
const words = Object.values(secret).flat();
/** A preview shows what waits, and nothing else of this. */
const neverShown = words.filter((word) => word !== secret.draft);

function bank({ review, ...region }: { readonly review?: object } = {}): Record<string, string> {
  const material = aMaterial({ title: 'Сложение дробей' }, { id: 'drobi' });
  const { protocol } = anApproval(material);
  const read = '1'.repeat(16);
  const conclusions = secret.codes.map((expert, index) =>
    aReview(
      material,
      { expert, criteria: 'set-0', revision: read, comment: `${secret.comment}: поправьте.`, scores: { clear: 2.7182, useful: 3 } },
      index + 1,
    ),
  );
  const conflict = aReview(material, { expert: secret.codes[0], conflict: true, comment: secret.conflictComment }, 4);
  const refused = {
    ...baseData.material,
    title: secret.refusedTitle,
    published: undefined,
    files: [{ file: 'list.txt', title: secret.refusedFile }],
  };
  const decisions = [...protocol.data.decisions, { material: 'otkaz', verdict: 'rejected' }, { code: secret.cipher, verdict: 'rejected' }];
  const people = secret.people.map((surname, index) => [`people/sekret-${index}.yaml`, yaml({ ...baseData.person, surname })]);
  const programme = { title: secret.programme, kind: 'pk', hours: 36, organisation: 'soiro', verdict: 'rejected' };
  const amendment = { from: read, to: conclusionsRead(material), date: '2025-11-20', reason: secret.amendment, protocol: 'pravka' };
  return {
    ...smallest({ ...region, review: { criteria: 'set-1', accepted: ['set-0'], ...review } }),
    ...inhabited,
    ...aPublishedMaterial('drobi', { title: 'Сложение дробей' }),
    // The planted score must be one that its scale has, and none that the form offers: the set is of former years.
    'criteria/set-0.yaml': yaml({ ...baseData.criteria, scale: { min: 0, max: 3, step: 0.0001 } }),
    ...Object.fromEntries([...conclusions, conflict].map(({ file, data }) => [file, yaml(data)])),
    ...Object.fromEntries(people),
    'protocols/drobi.yaml': yaml({ ...protocol.data, decisions }),
    'protocols/pravka.yaml': yaml({ ...protocol.data, number: '2', decisions: [], amended: ['drobi'] }),
    'experts.yaml': yaml({ experts: secret.codes.map((code, index) => anExpert({ code, person: `sekret-${index}` })) }),
    'reviews/2025-2026/drobi/amendments.yaml': yaml({ amendments: [amendment] }),
    'materials/2025-2026/otkaz/index.md': entry(refused, `\n## Начало\n\n${secret.refusedText}.\n`),
    'materials/2025-2026/otkaz/list.txt': secret.refusedFile,
    'materials/2025-2026/zhdet/index.md': entry({ ...baseData.material, title: secret.draft, published: undefined }),
    'reviews/2025-2026/zhdet/assigned.yaml': yaml({ assigned: [{ expert: secret.codes[0], date: '2026-01-05', due: secret.due }] }),
    'programmes/2025-2026.yaml': yaml({ year: '2025-2026', programmes: [{ id: 'programma', ...programme }] }),
  };
}

const conclusionsRead = (material: ReturnType<typeof aMaterial>) => aReview(material).data.revision;

async function build(files: Record<string, string>, env: Record<string, string> = {}): Promise<string> {
  const home = writeContent(Object.fromEntries(Object.entries(files).map(([path, text]) => [`content/${path}`, text])));
  const out = join(home, 'dist');
  const settings = { ...withoutVitest, CONTENT: join(home, 'content'), OUT: out, TODAY, ...env };
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/build.ts'], { env: settings, encoding: 'utf8' });
  expect(status, `${stdout}\n${stderr}`).toBe(0);
  return out;
}

describe('what experts write and what was not recommended', { timeout: 300_000 }, () => {
  test('is nowhere in the site, packed or not', async () => {
    const out = await build(bank());
    expect(await findWords(out, words)).toEqual([]);
    // The search sees what it must see: pages, the index of search, files beside.
    const seen = (await findWords(out, ['дробей'])).join('\n');
    expect(seen).toMatch(/materialy\/drobi\/index\.html[\s\S]*\.pf_fragment[\s\S]*reestr\.csv[\s\S]*reestr\.xlsx[\s\S]*svidetelstvo\.pdf/);
    // Planted faults: each way in which the site packs things.
    mkdirSync(join(out, 'x'));
    writeFileSync(join(out, 'x/a.gz'), gzipSync(zipSync({ 'a.xml': strToU8(secret.comment) })));
    writeFileSync(join(out, 'x/b.html'), encodeURIComponent(secret.refusedTitle));
    writeFileSync(join(out, 'x/tajnyj-01.txt'), '');
    expect(await findWords(out, words)).toEqual(['x/a.gz: жвачничанье', 'x/b.html: щурогубка', 'x/tajnyj-01.txt: tajnyj-01']);
  });

  test('is not in a preview either, but for the works that wait', async () => {
    const out = await build(bank(), { PREVIEW: '1' });
    expect(await findWords(out, neverShown)).toEqual([]);
    expect((await findWords(out, [secret.draft])).length).toBeGreaterThan(0);
  });

  test('a region that names its experts names those who agreed, and nothing more', async () => {
    const out = await build(bank({ review: { criteria: 'set-1', names_public: true } }));
    const found = await findWords(out, words);
    const papers = secret.people.map((name, index) => `svidetelstva/ekspertu/sekret-${index}/spravka.pdf: ${name.toLowerCase()}`);
    expect(found.filter((line) => line.includes('spravka.pdf'))).toEqual(papers);
    expect(found.filter((line) => line.startsWith('materialy/drobi/index.html'))).toEqual(
      secret.people.map((name) => `materialy/drobi/index.html: ${name.toLowerCase()}`),
    );
    const names = secret.people.map((name) => name.toLowerCase());
    expect(found.filter((line) => !names.some((name) => line.endsWith(name)))).toEqual([]);
  });
});
