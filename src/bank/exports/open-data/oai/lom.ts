import type { LomPlace } from '../field.ts';
import { fields } from '../fields.ts';
import type { Maker, OpenRecord } from '../record.ts';
import { catalogueTexts } from '../texts.ts';
import { around, element, escapeXml } from '../../xml.ts';

const HEAD =
  '<lom xmlns="http://ltsc.ieee.org/xsd/LOM" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://ltsc.ieee.org/xsd/LOM http://ltsc.ieee.org/xsd/lomv1.0/lom.xsd">';

/** Returns a record in IEEE LOM: the places of the map in the order of the standard. */
export function lom(record: OpenRecord): string {
  const at = textsByPlace(record);
  const all = (place: LomPlace, write: (text: string) => string) => (at.get(place) ?? []).map(write);
  const general = [
    ...all('1.1 general.identifier', (text) => identifier(text)),
    ...all('1.2 general.title', said('title')),
    ...all('1.3 general.language', (text) => element('language', text)),
    ...all('1.4 general.description', said('description')),
    ...all('1.5 general.keyword', said('keyword')),
    ...all('1.6 general.coverage', said('coverage')),
  ];
  const technical = [
    ...all('4.1 technical.format', (text) => element('format', text)),
    ...[record.url, ...(at.get('4.3 technical.location') ?? [])].map((text) => element('location', text)),
  ];
  const educational = [
    ...all('5.2 educational.learningResourceType', own('learningResourceType')),
    ...all('5.5 educational.intendedEndUserRole', own('intendedEndUserRole')),
    ...all('5.6 educational.context', own('context')),
    ...all('5.7 educational.typicalAgeRange', said('typicalAgeRange')),
    ...all('5.9 educational.typicalLearningTime', (text) => around('typicalLearningTime', [element('duration', `PT${text}M`)])),
    ...all('5.10 educational.description', said('description')),
  ];
  const parts = [
    around('general', general),
    around('lifeCycle', lifeCycle(record, at)),
    around('technical', technical),
    around('educational', educational),
    around('rights', rights(at.get('6.3 rights.description') ?? [])),
    ...all('7 relation', (text) => around('relation', [around('resource', [identifier(text)])])),
    ...all('9 classification.discipline', classified('discipline')),
    ...all('9 classification.idea', classified('idea')),
    ...all('9 classification.prerequisite', classified('prerequisite')),
  ];
  return `${HEAD}${parts.join('')}</lom>`;
}

function textsByPlace(record: OpenRecord): Map<LomPlace, string[]> {
  const at = new Map<LomPlace, string[]>();
  for (const field of fields) {
    if (field.lom === undefined) continue;
    at.set(field.lom, [...new Set([...(at.get(field.lom) ?? []), ...catalogueTexts(field, record)])]);
  }
  return at;
}

const identifier = (text: string) =>
  around('identifier', [element('catalog', /^https?:/.test(text) ? 'URI' : 'Реестр'), element('entry', text)]);
const string = (text: string) => element('string', text, 'language="ru"');
const said = (name: string) => (text: string) => around(name, [string(text)]);
const coded = (name: string, value: string) => around(name, [element('source', 'LOMv1.0'), element('value', value)]);
/** Words of the bank's own vocabularies. */
const own = (name: string) => (text: string) => around(name, [element('source', 'Копилка'), element('value', text)]);
const classified = (purpose: string) => (text: string) =>
  around('classification', [
    coded('purpose', purpose),
    around('taxonPath', [around('source', [string('Копилка')]), around('taxon', [around('entry', [string(text)])])]),
  ]);

function lifeCycle(record: OpenRecord, at: ReadonlyMap<LomPlace, readonly string[]>): string[] {
  const [day = record.date] = at.get('2.3 lifeCycle.date') ?? [];
  const contribute = (role: string, cards: readonly string[]) =>
    around('contribute', [
      coded('role', role),
      ...cards.map((card) => `<entity>${escapeXml(card)}</entity>`),
      around('date', [element('dateTime', day)]),
    ]);
  return [
    ...(at.get('2.1 lifeCycle.version') ?? []).map(said('version')),
    contribute('author', record.makers.map(personCard)),
    ...(at.get('2.3 lifeCycle.publisher') ?? []).map((name) => contribute('publisher', [bodyCard(name)])),
  ];
}

/** LOM keeps people as vCard. */
function personCard({ kind, name, sort_name }: Maker): string {
  if (kind === 'organisation') return bodyCard(name);
  const [surname = '', given = ''] = sort_name.split(', ');
  return card([`N:${plain(surname)};${plain(given)};;;`, `FN:${plain(name)}`]);
}
const bodyCard = (name: string) => card([`FN:${plain(name)}`, `ORG:${plain(name)}`]);
const card = (lines: readonly string[]) => ['BEGIN:VCARD', 'VERSION:3.0', ...lines, 'END:VCARD'].join('\n');
const plain = (text: string) => text.replace(/[\\,;]/g, '\\$&').replace(/\s+/g, ' ');

function rights(descriptions: readonly string[]): string[] {
  const [first] = descriptions;
  if (first === undefined) return [];
  return [coded('cost', 'no'), coded('copyrightAndOtherRestrictions', 'yes'), said('description')(descriptions.join('; '))];
}
