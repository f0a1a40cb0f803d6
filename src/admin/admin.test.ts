import { readFileSync } from 'node:fs';
import Ajv from 'ajv';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { explainZod } from '../bank/explain.ts';
import { singles } from '../bank/model/index.ts';
import { readBank } from '../bank/read.ts';
import type { Region } from '../bank/model/region.ts';
import { baseRegion } from '../testing/base-bank.ts';
import { smallest } from '../testing/small-bank.ts';
import { writeContent } from '../testing/temporary-content.ts';
import { aBank, TODAY } from '../testing/builders.ts';
import { backendOf, hostsOf } from './backend.ts';
import { collectionsOf } from './collections.ts';
import { adminConfig } from './config.ts';
import { fieldsOf } from './fields.ts';
import { foreignHostsIn, withoutForeignHosts } from './foreign-hosts.ts';
import { adminPolicy } from './page.ts';

const schemaFile = join(import.meta.dirname, '../../node_modules/@sveltia/cms/schema/sveltia-cms.json');
const validate = new Ajv({ allErrors: true, unknownFormats: 'ignore' }).compile(JSON.parse(readFileSync(schemaFile, 'utf8')) as object);
const editor = (values: object = {}) =>
  ({ storage: 'test', folder: 'content', requests: true, ...values }) as NonNullable<Region['editor']>;
const forge = (kind: string, url: string) => ({ kind, url, branch: 'main' }) as NonNullable<Region['forge']>;
const facts = { choices: new Map([['subject', [{ value: 'math', label: 'Математика' }]]]), hasFolder: true };

describe('the configuration of the web editor', () => {
  it('is none for a bank without an editor', () => expect(adminConfig(aBank({}), TODAY)).toBeUndefined());

  it.each(['content', 'small'])('passes the schema of the editor itself: %s', (which) => {
    const { bank } = readBank(which === 'content' ? 'content' : writeContent(smallest()));
    const config = adminConfig({ ...bank, region: { ...bank.region, editor: editor() } }, TODAY);
    expect(validate(config), JSON.stringify(validate.errors?.slice(0, 3))).toBe(true);
    // A planted fault: a select without options.
    const broken = structuredClone(config) as unknown as { collections: { fields: object[] }[] };
    broken.collections[0]!.fields.push({ name: 'x', widget: 'select' });
    expect(validate(broken)).toBe(false);
  });

  it('asks for the folder of the year only where a new entry can be made, and for files only where they can lie', () => {
    const { bank } = readBank('content');
    const lists = new Map(collectionsOf(bank, 'content', TODAY).map((list) => [list.name, list]));
    const names = (list: string) => lists.get(list)!.fields.map(({ name }) => name);
    expect(names('webinar')).toEqual(expect.arrayContaining(['folder_year', 'files', 'captions', 'body']));
    expect(names('webinar-flat')).not.toEqual(expect.arrayContaining(['files']));
    expect(names('webinar-flat')).not.toContain('folder_year');
    expect(lists.get('webinar-flat')).toMatchObject({ create: false, path: '{{year}}/{{slug}}' });
    expect(lists.get('material')).toMatchObject({
      media_folder: '',
      slug: { editable: ['create'] },
      path: '{{fields.folder_year}}/{{slug}}/index',
    });
    expect(lists.get('material')!.fields.at(-1)).toMatchObject({ name: 'body', modes: ['raw', 'rich_text'] });
    expect(names('person')).not.toContain('body');
  });
});

describe('a field of a form', () => {
  const field = (schema: z.ZodType) => fieldsOf(z.strictObject({ x: schema }), facts, ['kind'])[0];

  it.each<[string, z.ZodType, object]>([
    [
      'a text with its hint',
      z.string().max(80).meta({ title: 'Слово', description: 'Одно.' }),
      { widget: 'string', label: 'Слово', hint: 'Одно.', maxlength: 80, required: true },
    ],
    ['a long text', z.string().max(600), { widget: 'text' }],
    ['a day', z.iso.date().optional(), { widget: 'datetime', type: 'date', format: 'YYYY-MM-DD', required: false }],
    ['a whole number within bounds', z.int().min(1).max(9), { widget: 'number', value_type: 'int', min: 1, max: 9 }],
    ['a number', z.number(), { widget: 'number', value_type: 'float' }],
    ['a flag', z.boolean().default(false), { widget: 'boolean', required: false }],
    [
      'words with their meaning',
      z.enum(['a', 'b']).meta({ description: 'a — первое, b — второе.' }),
      {
        options: [
          { value: 'a', label: 'первое' },
          { value: 'b', label: 'второе' },
        ],
      },
    ],
    [
      'a code of a vocabulary',
      z.string().meta({ ref: 'subject' }),
      { widget: 'select', options: [{ value: 'math', label: 'Математика' }] },
    ],
    ['a code of an entry', z.string().meta({ ref: 'person' }), { widget: 'relation', collection: 'person', value_field: '{{slug}}' }],
    ['codes of entries', z.array(z.string()).meta({ refs: 'material' }), { widget: 'relation', multiple: true }],
    ['a day or «unknown»', z.union([z.literal('unknown'), z.iso.date()]), { widget: 'string' }],
    ['rows', z.array(z.strictObject({ a: z.string() })), { widget: 'list', fields: [expect.objectContaining({ name: 'a' })] }],
    ['a file', z.string().meta({ file: 'any' }), { widget: 'file', choose_url: false }],
  ])('%s', (_name, schema, expected) => expect(field(schema)).toMatchObject(expected));

  it.each<[string, z.ZodType, string]>([
    ['a map', z.record(z.string(), z.number()), 'kind.x: record'],
    ['a tuple deep inside', z.array(z.strictObject({ deep: z.tuple([z.string()]) })), 'kind.x.[].deep: tuple'],
    ['a list or a text', z.union([z.array(z.string()), z.string()]), 'kind.x: a union with array'],
  ])('stops the build and names the place: %s', (_name, schema, place) => expect(() => field(schema)).toThrow(place));
});

describe('where the web editor writes', () => {
  it.each<[string, Pick<Region, 'editor' | 'forge'>, object | undefined, string[]]>([
    ['nowhere', {}, undefined, []],
    ['a trial', { editor: editor() }, { name: 'test-repo' }, []],
    [
      'GitHub',
      { editor: editor({ storage: 'forge' }), forge: forge('github', 'https://github.com/a/b') },
      { name: 'github', repo: 'a/b', auth_methods: ['token'] },
      ['https://api.github.com', 'https://github.com'],
    ],
    [
      'an own GitLab',
      { editor: editor({ storage: 'forge', app_id: 'x' }), forge: forge('gitlab', 'https://git.x.ru/g/s/b.git') },
      { name: 'gitlab', repo: 'g/s/b', api_root: 'https://git.x.ru/api/v4', base_url: 'https://git.x.ru', auth_type: 'pkce' },
      ['https://git.x.ru'],
    ],
    [
      'Forgejo',
      { editor: editor({ storage: 'forge' }), forge: forge('gitea', 'https://code.x.ru/a/b/') },
      { name: 'gitea', repo: 'a/b', api_root: 'https://code.x.ru/api/v1' },
      ['https://code.x.ru'],
    ],
    [
      'GitVerse, which has no way in',
      { editor: editor({ storage: 'forge' }), forge: forge('gitverse', 'https://gitverse.ru/a/b') },
      undefined,
      [],
    ],
    ['a folder of this computer', { editor: editor({ storage: 'local' }) }, { name: 'gitea', auth_methods: ['token'] }, []],
  ])('%s', (_name, region, backend, hosts) => {
    if (backend === undefined) expect(backendOf(region)).toBeUndefined();
    else expect(backendOf(region)).toMatchObject(backend);
    expect(hostsOf(region)).toEqual(hosts);
  });

  it.each([undefined, forge('gitverse', 'https://gitverse.ru/a/b'), forge('gitea', 'https://git.x.ru/bank')])(
    'is refused without a storage that it can speak to: %j',
    (storage) => {
      const found = singles.region.schema.safeParse({ ...baseRegion, editor: editor({ storage: 'forge' }), forge: storage });
      const issues = explainZod(found.error!, singles.region.schema, {}, 'region.yaml');
      expect(issues.map(({ field, message }) => [field, message])).toEqual([
        [['editor', 'storage'], expect.stringContaining('github, gitlab')],
      ]);
    },
  );

  it('lets the page ask the storage and nobody else', () => {
    const policy = adminPolicy({ editor: editor({ storage: 'forge' }), forge: forge('gitea', 'https://code.x.ru/a/b') });
    expect(policy).toContain("connect-src 'self' blob: data: https://code.x.ru;");
    expect(policy).not.toMatch(/script-src[^;]*(?:unsafe-inline|'unsafe-eval'|https)/);
  });

  it('leaves no address of strangers in what is built', () => {
    const code =
      'a="https://unpkg.com/x",b=`https://s3.${r}.x`,c="http://www.w3.org/2000/svg",d="https://code.x.ru/api";@font-face{src:url(https://cdn.x.com/a.woff2)}';
    const left = withoutForeignHosts(code, ['https://code.x.ru']);
    expect(foreignHostsIn(code, [])).toEqual(['cdn.x.com', 'code.x.ru', 'unpkg.com']);
    expect(foreignHostsIn(left, ['https://code.x.ru'])).toEqual([]);
    expect(withoutForeignHosts('fetch(`https://unpkg.com/@sveltia/cms`+`/package.json`)', [])).toBe(
      'fetch(`data:application/json,%7B%7D#`+`/package.json`)',
    );
    expect(left).toContain('https://code.x.ru/api');
    expect(left).toContain('http://www.w3.org/2000/svg');
  });
});
