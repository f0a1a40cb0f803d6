import { shareText } from '../../text/share.ts';
import type { Entry } from '../bank.ts';
import type { Catalogue } from '../catalogue.ts';
import type { Region } from '../model/region.ts';
import { carriedUrl } from '../sample-site.ts';
import { urls } from '../urls.ts';
import type { Link } from './frame.ts';
import { known } from './known.ts';

/** How a reader tells the keepers of a page about it: drafts of letters, and what cannot be done yet. */
export interface Voices {
  readonly links: readonly Link[];
  /** In one sentence what has no address yet; nothing leads where nobody reads. */
  readonly later?: string | undefined;
}

/** Returns how to report a fault of the page of an entry and whom to ask about it: the first of its associations. */
export function voicesOf(
  { kind, id, data }: Entry<{ title: string; unit?: string; units?: readonly string[] }>,
  { bank }: Catalogue,
): Voices {
  const { region, entries } = bank;
  const { report, ask } = shareText;
  const address = carriedUrl(region.site, urls.entry(kind, id));
  const unit = entries.unit.get(data.unit ?? data.units?.[0] ?? '')?.data;
  const term = unit && (region.terms[unit.kind]?.short ?? ask.unit);
  const links = [
    { text: report.link, href: letter(known(region.owner.email), report.subject(data.title), report.body(address)) },
    { text: report.issue, href: newIssue(region.forge, report.subject(data.title), report.body(address)) },
    {
      text: ask.link(term ?? '', unit?.short_name ?? ''),
      href: letter(known(unit?.contacts?.email), ask.subject(data.title), ask.body(address)),
    },
  ].flatMap(({ text, href }) => (href === undefined ? [] : [{ text, href }]));
  const missing = [
    ...(links.some(({ text }) => text === report.link || text === report.issue) ? [] : [report.link]),
    ...(term === undefined || known(unit?.contacts?.email) !== undefined ? [] : [ask.verb(term)]),
  ];
  return { links, later: missing.length === 0 ? undefined : shareText.later(missing) };
}

function letter(email: string | undefined, subject: string, body: string): string | undefined {
  return email && `mailto:${email}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`;
}

/** Only of these forges the address of a new issue with its fields filled in is documented. */
function newIssue(forge: Region['forge'], title: string, body: string): string | undefined {
  if (forge === undefined || !['github', 'gitea', 'gitlab'].includes(forge.kind)) return undefined;
  const root = forge.url.replace(/(?:\.git)?\/*$/, '');
  const [t, b] = [encodeURIComponent(title), encodeURIComponent(body)];
  return forge.kind === 'gitlab'
    ? `${root}/-/issues/new?issue[title]=${t}&issue[description]=${b}`
    : `${root}/issues/new?title=${t}&body=${b}`;
}
