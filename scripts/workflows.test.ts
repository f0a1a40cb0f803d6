import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readBank } from '../src/bank/read.ts';
import { shardsOf } from '../src/bank/shards.ts';
import { ownersText } from './lib/owners.ts';

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}
interface Workflow {
  readonly on: Readonly<Record<string, unknown>>;
  readonly permissions: unknown;
  readonly jobs: Readonly<Record<string, { readonly steps: readonly Step[]; readonly permissions?: unknown }>>;
}

const files = globSync('{.github,.gitea,.forgejo}/workflows/*.yml').sort();

/** Returns what makes a workflow unsafe for requests of strangers. */
function dangers(source: string): string[] {
  const { on, permissions, jobs } = parse(source) as Workflow;
  const steps = Object.values(jobs ?? {}).flatMap((job) => job.steps);
  const actions = steps.flatMap(({ uses }) => uses ?? []);
  return [
    ...('pull_request_target' in on || 'workflow_run' in on ? ['runs with rights on code of strangers'] : []),
    ...(JSON.stringify(permissions) === '{"contents":"read"}' ? [] : ['its key may write']),
    ...(Object.values(jobs).some((job) => job.permissions !== undefined) ? ['a job has rights of its own'] : []),
    ...(/\bsecrets\s*[.[]|github\.token|GITHUB_TOKEN/.test(source) ? ['uses secrets'] : []),
    ...actions.filter((uses) => !/^[\w-]+\/[\w/-]+@[0-9a-f]{40}$/.test(uses)).map((uses) => `${uses} is not pinned`),
    ...steps
      .filter(({ uses, with: given }) => uses?.startsWith('actions/checkout@') && given?.['persist-credentials'] !== false)
      .map(() => 'keeps the key'),
    ...steps
      .filter(({ run }) => run !== undefined && /npm (?:ci|i|install)\b(?!.*--ignore-scripts)/.test(run))
      .map(() => 'runs scripts of packages'),
    // What a stranger typed would become part of the command.
    ...steps.filter(({ run }) => run?.includes('${{')).map(({ run }) => `puts a value into a command: ${run}`),
  ];
}

describe('workflows', () => {
  it('are there for each forge', () =>
    expect(files).toEqual(
      ['.forgejo', '.gitea', '.github'].flatMap((forge) => ['content', 'shards', 'weekly'].map((name) => `${forge}/workflows/${name}.yml`)),
    ));
  it.each(files)('%s is safe for requests of strangers', (file) => expect(dangers(readFileSync(file, 'utf8'))).toEqual([]));
  it.each(['content.yml', 'shards.yml', 'weekly.yml'])('of Gitea and Forgejo are the same: %s', (name) =>
    expect(readFileSync(`.forgejo/workflows/${name}`, 'utf8')).toBe(readFileSync(`.gitea/workflows/${name}`, 'utf8')),
  );

  // A year that came later is told by npm run join.
  it('name only parts that the bank has, where they cannot ask for them', () => {
    const shards = shardsOf({ bank: readBank('content').bank });
    for (const file of ['.gitea/workflows/shards.yml', '.gitlab-ci.yml'])
      expect(shards, file).toEqual(expect.arrayContaining(parse(/\[('\d{4}-\d{4}'.*)\]/.exec(readFileSync(file, 'utf8'))![0]) as string[]));
  });

  it.each(files.filter((file) => file.endsWith('content.yml')))(
    '%s takes the judge from the base branch and lets it judge the request',
    (file) => {
      const { on, jobs } = parse(readFileSync(file, 'utf8')) as Workflow;
      expect(Object.keys(on)).toEqual(['pull_request']);
      const steps = Object.values(jobs).flatMap((job) => job.steps);
      const [judge, request] = steps.filter(({ uses }) => uses?.startsWith('actions/checkout@'));
      expect(judge?.with).toMatchObject({ path: 'judge', ref: '${{ github.base_ref }}' });
      expect(request?.with).toMatchObject({ path: 'request', 'fetch-depth': 0 });
      const commands = steps.flatMap(({ run }) => run ?? []);
      // Nothing of the request is ever run: its folder is only an argument.
      expect(commands.filter((run) => /(?:^|[\s;&|(])(?:\.\/)?request\//.test(run) || /cd request/.test(run))).toEqual([]);
      expect(commands.filter((run) => run.startsWith('judge/.ci/request request '))).toHaveLength(1);
      expect(steps.find(({ run }) => run?.includes('npm ci'))).toMatchObject({ 'working-directory': 'judge' });
    },
  );

  it.each<[string, (source: string) => string, RegExp]>([
    ['rights on code of strangers', (source) => source.replace('pull_request:', 'pull_request_target:'), /rights/],
    ['a key that writes', (source) => source.replace('contents: read', 'contents: write'), /may write/],
    ['a secret', (source) => source.replace('path: judge', 'token: ${{ secrets.KEY }}'), /secrets/],
    ['an action by its tag', (source) => source.replace(/checkout@[0-9a-f]{40}/, 'checkout@v5'), /not pinned/],
    ['scripts of packages', (source) => source.replace('npm ci --ignore-scripts', 'npm ci'), /scripts of packages/],
    [
      'a title in a command',
      (source) => source.replace('cat result/summary.md', 'echo ${{ github.event.pull_request.title }}'),
      /into a command/,
    ],
    ['a key left behind', (source) => source.replaceAll('persist-credentials: false', 'lfs: false'), /keeps the key/],
  ])('a planted fault turns the test red: %s', (_name, spoil, words) =>
    expect(dangers(spoil(readFileSync('.github/workflows/content.yml', 'utf8'))).join('\n')).toMatch(words),
  );

  it('of GitLab pins its image, uses no secrets, and takes the judge from the target branch', () => {
    const source = readFileSync('.gitlab-ci.yml', 'utf8');
    const {
      default: common,
      content,
      weekly,
    } = parse(source) as Record<string, { image?: string; script?: string[]; rules?: { if: string }[] }>;
    expect(common?.image).toMatch(/^node:24\.\d+\.\d+-\w+/);
    expect(content?.rules).toEqual([{ if: '$CI_PIPELINE_SOURCE == "merge_request_event"' }]);
    expect(content?.script?.join('\n')).toMatch(
      /git fetch "\$target" "\$CI_MERGE_REQUEST_TARGET_BRANCH_NAME"\ngit worktree add --detach \.\.\/judge FETCH_HEAD/,
    );
    expect(content?.script?.join('\n')).toMatch(/cd \.\.\/judge && npm ci --ignore-scripts[\s\S]*\.\.\/judge\/\.ci\/request \. /);
    expect(weekly?.rules).toEqual([{ if: '$CI_PIPELINE_SOURCE == "schedule"' }]);
    expect(source).not.toMatch(/CI_JOB_TOKEN|secrets:|id_tokens/);
  });
});

describe('what a forge shows to people', () => {
  it('has three forms of issues and one of requests on each forge', () => {
    for (const forge of ['.github', '.gitea', '.forgejo']) {
      const forms = globSync(`${forge}/ISSUE_TEMPLATE/*.md`).sort();
      const heads = forms.map((file) => parse(readFileSync(file, 'utf8').split('---')[1] ?? '') as { name: string; about: string });
      expect(heads.map(({ name }) => name)).toEqual(['Новый материал', 'Ошибка', 'Чего не хватает']);
      expect(heads.every(({ about }) => about.length > 10)).toBe(true);
      expect(readFileSync(`${forge}/pull_request_template.md`, 'utf8')).toContain('npm run check');
    }
    expect(globSync('.gitlab/issue_templates/*.md').sort()).toEqual(
      ['Новый материал', 'Ошибка', 'Чего не хватает'].map((name) => `.gitlab/issue_templates/${name}.md`),
    );
    expect(readFileSync('.gitlab/merge_request_templates/default.md', 'utf8')).toContain('content/');
  });

  it('names the owners that the content names: npm run owners writes them anew', () =>
    expect(readFileSync('.github/CODEOWNERS', 'utf8')).toBe(ownersText(readBank('content').bank)));

  it('tells nobody to start a script by itself: the Node of an editor may be too old for it', () => {
    const read = [
      ...globSync('{README,CONTRIBUTING}.md'),
      ...globSync('{docs,content,examples,src/text}/**/*.{md,ts,yaml}'),
      ...globSync('scripts/**/*.ts'),
    ];
    const told = [...read, '.github/CODEOWNERS'].filter((file) => /(?<!")\bnode(?: --[\w-]+)* scripts\//.test(readFileSync(file, 'utf8')));
    expect(told).toEqual([]);
  });

  it('shows owners that a forge understands once a team is there: each line of the sample is one that is written in earnest', () => {
    const { bank } = readBank('content');
    const sample = ownersText(bank).match(/^# (?=\*|\/).*$/gm) ?? [];
    const lines = sample.map((line) => line.slice(2));
    expect(lines.length).toBeGreaterThan(20);
    expect(lines[0]).toBe('* @bank/redakciya');
    for (const line of lines) expect(line).toMatch(/^(?:\*|\/content\/\S+) @bank\/[a-z0-9-]+$/);
    const forge = { kind: 'gitea' as const, url: 'https://git.example.ru/bank/kopilka', branch: 'main' };
    const real = ownersText({ ...bank, region: { ...bank.region, forge } }).split('\n');
    expect(lines.filter((line) => !real.includes(line))).toEqual([]);
  });
});
