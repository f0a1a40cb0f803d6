import { describe, expect, test } from 'vitest';
import { OPEN_SITE, openCatalogue } from '../../../testing/open-bank.ts';
import { allNamed, parseXml, textsNamed } from '../../../testing/xml.ts';
import { openDataView } from '../../views/open-data.ts';
import { fieldRows, openDataMarkdown } from './field-table.ts';
import { openDataFiles } from './files.ts';
import { llmsText } from './llms.ts';
import { openSearch } from './open-search.ts';

const catalogue = openCatalogue();
const { region } = catalogue.bank;

describe('OpenSearch', () => {
  const xml = parseXml(openSearch(region));
  test('leads to the search of the bank', () =>
    expect(allNamed(xml, 'Url')[0]?.attributes).toEqual({
      type: 'text/html',
      method: 'get',
      template: `${OPEN_SITE}poisk/?q={searchTerms}`,
    }));
  test.each([
    ['Банк', 'Банк'],
    ['Банк педагогического опыта', 'Банк педагогичес'],
  ])('the short name «%s» is cut to what a browser takes', (short, name) => {
    const own = parseXml(openSearch({ ...region, bank: { ...region.bank, short, label: undefined } }));
    expect(textsNamed(own, 'ShortName')).toEqual([name]);
  });
});

test('llms.txt tells sections and data, and no data where there are none', () => {
  const text = llmsText(catalogue);
  expect(text).toMatch(/^# Банк опыта\n\n> Проверенные уроки\n/);
  expect(text).toContain(`](${OPEN_SITE}materialy/)`);
  expect(text).toContain(`](${OPEN_SITE}api/v1/index.json)`);
  expect(llmsText(openCatalogue({ region: { features: { data: false } } }))).not.toContain('/api/');
});

describe('the page', () => {
  const view = openDataView(catalogue, new Map([['materialy.xlsx', 2048]]));
  test('leads only to what is there', () => {
    const files = new Set([...openDataFiles(catalogue)].map(([path]) => path));
    const named = [...view.json, view.package, ...[...view.tables, ...view.vocabularies].flatMap((line) => line.files)].map(
      ({ href }) => href,
    );
    const others = named.filter((href) => !files.has(href) && !/\.xlsx$|^\/reestr\./.test(href));
    expect([named.length > 20, others, files.has(view.whole ?? '')]).toEqual([true, [], true]);
  });
  test('counts samples apart', () =>
    expect(view.tables.map(({ note }) => note)).toEqual(['1\u00a0запись и 1\u00a0образец', '1\u00a0запись', '2\u00a0записи', undefined]));
  test('tells links of one sort apart by names that begin with what is seen', () => {
    const links = [...view.tables, ...view.vocabularies].flatMap((line) => line.files);
    expect(links.filter(({ text, label }) => !label.startsWith(text))).toEqual([]);
    expect(new Set(links.map(({ label }) => label)).size).toBe(links.length);
  });
  test('names no address for harvesters while the site has none', () => {
    expect(view.oai).toBe(`${OPEN_SITE}oai/`);
    expect(openDataView(openCatalogue({ region: { site: 'https://bank.example.ru/' } }), new Map()).oai).toBeUndefined();
  });
});

test('the table of fields in the docs has every field and every reason', () => {
  const text = openDataMarkdown();
  for (const [key = ''] of fieldRows()) expect(text).toContain(`| \`${key}\` |`);
  expect(text).toContain('| `join_url` | Вход | вход нужен участникам');
});
