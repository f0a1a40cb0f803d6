import { spawnSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { baseData } from '../src/testing/base-bank.ts';
import { aPublishedMaterial, entry, inhabited, smallest, yaml } from '../src/testing/small-bank.ts';
import { TODAY } from '../src/testing/builders.ts';
import { withoutVitest } from '../src/testing/clean-env.ts';
import { writeContent } from '../src/testing/temporary-content.ts';

const draft = {
  ...baseData.material,
  title: 'Урок труда',
  // No published work has this subject or grade: there are no pages to point at.
  subjects: ['trud'],
  grades: ['3'],
  published: undefined,
  files: [{ file: 'plan.txt', title: 'План' }],
};
const refused = { ...draft, title: 'Отклонённый урок', files: [] };
const refusal = { ...baseData.protocol, number: '9', decisions: [{ material: 'otklonyon', verdict: 'rejected' }] };

const files: Record<string, string> = {
  ...smallest(),
  ...inhabited,
  ...aPublishedMaterial('drobi', { title: 'Сложение дробей' }),
  'materials/2025-2026/otklonyon/index.md': entry(refused),
  'protocols/otkaz.yaml': yaml(refusal),
  ...withList('news/2025-2026/s-listom', { ...baseData.news, title: 'Новость с листом' }),
  ...withList('webinars/2025-2026/s-listom', { ...baseData.webinar, title: 'Вебинар с листом' }),
  ...withList('documents/s-listom', { ...baseData.document, title: 'Документ с листом' }),
  ...withList('materials/2025-2026/trud-3', { ...draft }, { 'plan.txt': 'План урока.\n' }),
};

/** An entry whose text alone names the file beside it. */
function withList(folder: string, data: object, more: Record<string, string> = {}): Record<string, string> {
  const beside = Object.entries({ 'list.txt': 'Лист.\n', ...more }).map(([name, text]) => [`${folder}/${name}`, text]);
  return { [`${folder}/index.md`]: entry(data, '\n## Начало\n\nРазложите [рабочий лист](list.txt).\n'), ...Object.fromEntries(beside) };
}

/** Builds the bank and returns path → text of every file of the site but the search index, whose names hold digests. */
function build(content: string, out: string, env: Record<string, string> = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/build.ts'], {
    env: { ...withoutVitest, CONTENT: content, OUT: out, TODAY, ...env },
    encoding: 'utf8',
  });
  expect(status, `${stdout}\n${stderr}`).toBe(0);
  const paths = globSync('**/*.{html,xml,txt,json,css}', { cwd: out }).filter((path) => !path.startsWith('pagefind/pagefind'));
  return { stdout, site: new Map(paths.map((path) => [path, readFileSync(join(out, path), 'utf8')])) };
}

describe('a work that waits for its review', { timeout: 240_000 }, () => {
  it('is on no site but a preview, and counts nowhere', () => {
    const root = writeContent(Object.fromEntries(Object.entries(files).map(([path, text]) => [`content/${path}`, text])));
    const normal = build(join(root, 'content'), join(root, 'normal'));
    const preview = build(join(root, 'content'), join(root, 'preview'), { PREVIEW: '1' });

    expect([...normal.site.keys()].filter((path) => path.includes('trud-3'))).toEqual([]);
    for (const [path, text] of normal.site) expect(text, path).not.toMatch(/Урок труда|trud-3/);
    expect(normal.site.get('robots.txt')).toContain('Allow: /');
    // A file that only the text links to is published beside its page.
    for (const folder of ['novosti', 'vebinary', 'dokumenty']) {
      expect(normal.site.get(`${folder}/s-listom/list.txt`), folder).toBe('Лист.\n');
      expect(normal.site.get(`${folder}/s-listom/index.html`), folder).toMatch(/href="?[^" >]*list\.txt/);
    }

    // Line breaks are set with non-breaking spaces: words are what is compared.
    const page = (preview.site.get('materialy/trud-3/index.html') ?? '').replace(/[\u00a0\u202f]|&nbsp;/g, ' ');
    expect(page).toContain('<h1>Урок труда</h1>');
    expect(page).toMatch(/Черновик[\s\S]*На сайт не попадёт[\s\S]*Не хватает заключений: 0 из 3[\s\S]*Нет протокола/);
    expect(page).toContain('<meta name=robots content=noindex>');
    expect(page).not.toContain('Как проверено');
    expect(preview.site.get('materialy/trud-3/plan.txt')).toBe('План урока.\n');
    expect(preview.site.get('materialy/trud-3/list.txt')).toBe('Лист.\n');
    expect(preview.site.get('robots.txt')).toBe('User-agent: *\nDisallow: /\n');
    expect(preview.stdout).toMatch(/предварительный показ[\s\S]*Черновики в нём:\n {2}\/materialy\/trud-3\/\n/);

    // Nothing else differs: no list, no count, no sitemap, no search knows of drafts; a refused work is nowhere.
    const own = [
      'materialy/trud-3/index.html',
      'materialy/trud-3/plan.txt',
      'materialy/trud-3/list.txt',
      '_thing/material-trud-3.json',
      'robots.txt',
    ];
    // Devices keep no page of a preview, and no list of kept pages is named.
    const kept = /<p class="section no-print">\s*<a href=[^>]*net-svyazi\/>[^<]*<\/a>\s*(?:<\/p>)?/;
    const rest = (site: ReadonlyMap<string, string>) =>
      Object.fromEntries(
        [...site]
          .filter(([path]) => !own.includes(path))
          .map(([path, text]) => [path, text.replace(' data-offline', '').replace(kept, '')]),
      );
    expect(rest(preview.site)).toEqual(rest(normal.site));
    expect(JSON.stringify([...preview.site])).not.toMatch(/Отклонённый|otklonyon/);
    const found = (out: string) => readFileSync(join(root, out, 'pagefind/pagefind-entry.json'), 'utf8').match(/"page_count":\d+/g);
    expect(found('preview')).toEqual(found('normal'));
  });
});
