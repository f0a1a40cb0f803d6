import { expect, test } from 'vitest';
import { openCatalogue } from '../../../../testing/open-bank.ts';
import { oaiAnswers } from './answers.ts';
import { adminEmail, oaiIdentifier } from './entries.ts';
import { staticRepository } from './static-repository.ts';

const catalogue = openCatalogue();
/** Made anew by each test: what is made while a file is read belongs to none of them. */
const files = () => new Map(oaiAnswers(openCatalogue()));
/** What an answer says within its envelope, a tag a line. */
const inside = (path: string) => (files().get(path) ?? '').split('\n').slice(3, -2).join('\n').replaceAll('><', '>\n<').split('\n');
const tags = (xml: string) => xml.replaceAll('><', '>\n<').split('\n');

test('an answer whole', () =>
  expect(files().get('/oai/ListMetadataFormats/material-drobi.xml')).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<OAI-PMH xmlns="http://www.openarchives.org/OAI/2.0/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://www.openarchives.org/OAI/2.0/ http://www.openarchives.org/OAI/2.0/OAI-PMH.xsd">
<responseDate>2026-01-31T21:00:00Z</responseDate><request verb="ListMetadataFormats" identifier="oai:bank.primery.rf:material-drobi">https://bank.primery.rf/kopilka/oai/</request>
<ListMetadataFormats><metadataFormat><metadataPrefix>oai_dc</metadataPrefix><schema>http://www.openarchives.org/OAI/2.0/oai_dc.xsd</schema><metadataNamespace>http://www.openarchives.org/OAI/2.0/oai_dc/</metadataNamespace></metadataFormat><metadataFormat><metadataPrefix>oai_lom</metadataPrefix><schema>http://ltsc.ieee.org/xsd/lomv1.0/lom.xsd</schema><metadataNamespace>http://ltsc.ieee.org/xsd/LOM</metadataNamespace></metadataFormat></ListMetadataFormats>
</OAI-PMH>
`));

test.each([
  [
    'Identify.xml',
    [
      '<Identify>',
      '<repositoryName>Банк опыта</repositoryName>',
      '<baseURL>https://bank.primery.rf/kopilka/oai/</baseURL>',
      '<protocolVersion>2.0</protocolVersion>',
      '<adminEmail>bank@example.ru</adminEmail>',
      '<earliestDatestamp>2025-11-10</earliestDatestamp>',
      '<deletedRecord>transient</deletedRecord>',
      '<granularity>YYYY-MM-DD</granularity>',
      '<description>',
      '<oai_dc:dc xmlns:oai_dc="http://www.openarchives.org/OAI/2.0/oai_dc/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://www.openarchives.org/OAI/2.0/oai_dc/ http://www.openarchives.org/OAI/2.0/oai_dc.xsd">',
      '<dc:description>Ответы лежат готовыми файлами, поэтому сервер отвечает на запросы GET, а на POST — нет. Верхняя граница дат (until) список не обрезает: если до неё что-то менялось, ответ доходит до последних изменений; если не менялось ничего, так и сказано. Число записей в списке «с выбранного дня» заранее не называется. nginx и Caddy узнают о новых днях, когда после публикации перечитают настройки; Apache — сразу.</dc:description>',
      '</oai_dc:dc>',
      '</description>',
      '</Identify>',
    ],
  ],
  [
    'ListSets.xml',
    [
      '<ListSets>',
      '<set>',
      '<setSpec>material</setSpec>',
      '<setName>Разработки</setName>',
      '</set>',
      '<set>',
      '<setSpec>recommendation</setSpec>',
      '<setName>Методические рекомендации</setName>',
      '</set>',
      '<set>',
      '<setSpec>webinar</setSpec>',
      '<setName>Вебинары</setName>',
      '</set>',
      '</ListSets>',
    ],
  ],
  ['errors/noRecordsMatch.xml', ['<error code="noRecordsMatch">No records match the request</error>']],
  [
    'GetRecord/oai_dc.material-snyata.xml',
    [
      '<GetRecord>',
      '<record>',
      '<header status="deleted">',
      '<identifier>oai:bank.primery.rf:material-snyata</identifier>',
      '<datestamp>2025-11-20</datestamp>',
      '<setSpec>material</setSpec>',
      '</header>',
      '</record>',
      '</GetRecord>',
    ],
  ],
  [
    'ListIdentifiers/oai_dc.recommendation.xml',
    [
      '<ListIdentifiers>',
      '<header>',
      '<identifier>oai:bank.primery.rf:recommendation-recommendation-1</identifier>',
      '<datestamp>2026-01-20</datestamp>',
      '<setSpec>recommendation</setSpec>',
      '</header>',
      '</ListIdentifiers>',
    ],
  ],
])('%s', (name, told) => expect(inside(`/oai/${name}`)).toEqual(told));

test('what was asked stands in every answer', () => {
  const asked = (name: string) => /<request([^>]*)>/.exec(files().get(`/oai/${name}`) ?? '')?.[1];
  expect(
    [
      'Identify.xml',
      'errors/badVerb.xml',
      'ListRecords/oai_dc.all.xml',
      'ListRecords/oai_lom.material.xml',
      'ListIdentifiers/oai_dc.all.2026-01-20.xml',
      'GetRecord/oai_lom.webinar-zadachi.xml',
    ].map(asked),
  ).toEqual([
    ' verb="Identify"',
    '',
    ' verb="ListRecords" metadataPrefix="oai_dc"',
    ' verb="ListRecords" metadataPrefix="oai_lom" set="material"',
    ' verb="ListIdentifiers" metadataPrefix="oai_dc" from="2026-01-20"',
    ' verb="GetRecord" identifier="oai:bank.primery.rf:webinar-zadachi" metadataPrefix="oai_lom"',
  ]);
});

test('a static repository whole', () => {
  const own = openCatalogue({ region: { features: { webinars: false, recommendations: false } } });
  expect(tags(staticRepository(own)!.replace(/<oai_dc:dc[^]*?<\/oai_dc:dc>/g, '…'))).toEqual([
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<Repository xmlns="http://www.openarchives.org/OAI/2.0/static-repository" xmlns:oai="http://www.openarchives.org/OAI/2.0/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://www.openarchives.org/OAI/2.0/static-repository http://www.openarchives.org/OAI/2.0/static-repository.xsd">',
    '<Identify>',
    '<oai:repositoryName>Банк опыта</oai:repositoryName>',
    '<oai:baseURL>https://bank.primery.rf/kopilka/oai/static.xml</oai:baseURL>',
    '<oai:protocolVersion>2.0</oai:protocolVersion>',
    '<oai:adminEmail>bank@example.ru</oai:adminEmail>',
    '<oai:earliestDatestamp>2025-12-01</oai:earliestDatestamp>',
    '<oai:deletedRecord>no</oai:deletedRecord>',
    '<oai:granularity>YYYY-MM-DD</oai:granularity>',
    '</Identify>',
    '<ListMetadataFormats>',
    '<oai:metadataFormat>',
    '<oai:metadataPrefix>oai_dc</oai:metadataPrefix>',
    '<oai:schema>http://www.openarchives.org/OAI/2.0/oai_dc.xsd</oai:schema>',
    '<oai:metadataNamespace>http://www.openarchives.org/OAI/2.0/oai_dc/</oai:metadataNamespace>',
    '</oai:metadataFormat>',
    '</ListMetadataFormats>',
    '<ListRecords metadataPrefix="oai_dc">',
    '<oai:record>',
    '<oai:header>',
    '<oai:identifier>oai:bank.primery.rf:material-drobi</oai:identifier>',
    '<oai:datestamp>2025-12-01</oai:datestamp>',
    '</oai:header>',
    '<oai:metadata>…</oai:metadata>',
    '</oai:record>',
    '<oai:record>',
    '<oai:header>',
    '<oai:identifier>oai:bank.primery.rf:material-obrazec</oai:identifier>',
    '<oai:datestamp>2026-01-15</oai:datestamp>',
    '</oai:header>',
    '<oai:metadata>…</oai:metadata>',
    '</oai:record>',
    '</ListRecords>',
    '</Repository>',
    '',
  ]);
});

test('names and addresses of harvesting', () => {
  const { region } = catalogue.bank;
  expect([
    oaiIdentifier({ kind: 'material', id: 'a' }, region.site),
    adminEmail(region),
    adminEmail({ ...region, owner: { ...region.owner, email: 'unknown' } }),
  ]).toEqual(['oai:bank.primery.rf:material-a', 'bank@example.ru', 'unknown@example.invalid']);
});
