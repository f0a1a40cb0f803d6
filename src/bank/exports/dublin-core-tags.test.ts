import { expect, test } from 'vitest';
import { aBank, aMaterial, anApproval, aWebinar, TODAY } from '../../testing/builders.ts';
import { openCatalogue } from '../../testing/open-bank.ts';
import { parseXml, textsNamed } from '../../testing/xml.ts';
import { createCatalogue } from '../catalogue.ts';
import { decideAll } from '../check.ts';
import { citationTags } from './citation-tags.ts';
import { dublinCoreTags } from './dublin-core-tags.ts';
import { openDataFiles } from './open-data/files.ts';

const catalogue = openCatalogue();
const oai = new Map(openDataFiles(catalogue));
const ELEMENTS = [
  'title',
  'creator',
  'subject',
  'description',
  'publisher',
  'contributor',
  'date',
  'type',
  'format',
  'identifier',
] as const;
const MORE = ['source', 'language', 'relation', 'coverage', 'rights'] as const;
const keys = ['material/drobi', 'recommendation/recommendation-1', 'webinar/zadachi'];

test.each(keys)('%s: the page tells what libraries harvest', (key) => {
  const tags = dublinCoreTags(catalogue.item.get(key)!, catalogue);
  const xml = parseXml(oai.get(`/oai/GetRecord/oai_dc.${key.replace('/', '-')}.xml`) ?? '');
  const told = (element: string) => tags.flatMap(([name, text]) => (name === `DC.${element}` ? [text] : []));
  for (const element of [...ELEMENTS, ...MORE]) expect([element, told(element)]).toEqual([element, textsNamed(xml, `dc:${element}`)]);
  expect(tags.length).toBeGreaterThan(9);
});

test('a meeting is to be seen or heard only where there is a recording of it', () => {
  const typesOf = (id: string, own = catalogue) =>
    dublinCoreTags(own.item.get(`webinar/${id}`)!, own).flatMap(([name, text]) => (name === 'DC.type' ? [text] : []));
  expect(typesOf('zadachi').slice(-2)).toEqual(['Event', 'MovingImage']);
  expect(typesOf('vperedi').at(-1)).toBe('Event');
  const heard = aWebinar({ recording: { provider: 'file', file: 'zapis.mp3' } }, { id: 'sluh', files: ['zapis.mp3'] });
  expect(typesOf('sluh', openCatalogue({ entries: [heard] })).slice(-2)).toEqual(['Event', 'Sound']);
});

test('a recorded lesson is to be seen, for the page as for libraries', () => {
  const vocabularies = {
    'material-types': [{ id: 'video-lesson', name: 'Видеоурок', plural: 'Видеоуроки', group: 'media', lrt: 'recorded lesson' }],
  };
  const lesson = aMaterial({ type: 'video-lesson' }, { id: 'snyat' });
  const { reviews, protocol } = anApproval(lesson);
  const bank = aBank({ vocabularies, entries: [lesson, protocol], reviews });
  const own = createCatalogue(bank, decideAll(bank, TODAY), TODAY);
  const item = own.item.get('material/snyat')!;
  const page = [...dublinCoreTags(item, own), ...citationTags(item, own)].flatMap(([name, text]) => (name === 'DC.type' ? [text] : []));
  const xml = parseXml(new Map(openDataFiles(own)).get('/oai/GetRecord/oai_dc.material-snyat.xml') ?? '');
  expect([page, textsNamed(xml, 'dc:type')]).toEqual([
    ['Видеоурок', 'MovingImage'],
    ['Видеоурок', 'MovingImage'],
  ]);
});

test('an address that is a sample is left out', () => {
  const site = 'https://kopilka.example.ru/';
  const sample = openCatalogue({ region: { site } });
  const tags = dublinCoreTags(sample.item.get('material/drobi')!, sample).map(([name, text]) => `${name}: ${text}`);
  expect(tags.join('\n')).not.toContain('example.ru');
  expect(tags).toContain('DC.language: ru');
});

test('classes are told by the terms that have a place for them; coverage is a place: the regional level covers the region', () => {
  const krai = openCatalogue({ region: { name: 'Образцовый край' } });
  const tags = dublinCoreTags(krai.item.get('material/drobi')!, krai);
  const told = (name: string) => tags.flatMap(([own, text]) => (own === name ? [text] : []));
  expect([told('DCTERMS.educationLevel'), told('DC.coverage')]).toEqual([['5 класс'], ['Образцовый край']]);
});
