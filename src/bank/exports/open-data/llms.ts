import type { Catalogue } from '../../catalogue.ts';
import { hasOpenData, hasSection } from '../../sections.ts';
import { absoluteUrl, urls } from '../../urls.ts';
import { openDataText as words } from '../../../text/open-data.ts';
import { frameText } from '../../../text/sections.ts';

/** Returns llms.txt: what the bank is, where its sections and data are, how to name an author; Markdown, as language models read it. */
export function llmsText({ bank }: Catalogue): string {
  const { region } = bank;
  const link = (text: string, path: string, note = '') => `- [${text}](${absoluteUrl(region.site, path)})${note && `: ${note}`}`;
  const kinds = ['material', 'recommendation', 'webinar', 'collection', 'document', 'event', 'report', 'news'] as const;
  const sections = kinds.filter((kind) => hasSection(kind, bank)).map((kind) => link(frameText.sections[kind], urls.list(kind)));
  const { llms } = words;
  const data = [
    link(llms.index, urls.api(), words.api.index),
    link('OpenAPI', urls.api('openapi.json'), words.api.description),
    link(llms.tables, urls.dataFile('datapackage.json')),
    link(llms.page, urls.openData),
  ];
  return [
    `# ${region.bank.title}`,
    `> ${region.bank.tagline}`,
    `${region.owner.name}. ${llms.rules}`,
    `## ${llms.sections}`,
    [...sections, link(frameText.facets, urls.facets), link(llms.search, urls.search, '?q=')].join('\n'),
    ...(hasOpenData(bank) ? [`## ${llms.data}`, data.join('\n')] : []),
    `## ${llms.about}`,
    [...bank.entries.page.values()].map(({ id, data }) => link(data.title, urls.entry('page', id), data.summary)).join('\n'),
  ]
    .filter((part) => part !== '')
    .join('\n\n')
    .replace(/[\u00a0\u202f]/g, ' ')
    .concat('\n');
}
