import { digestText as words } from '../../text/digest.ts';
import { feedText } from '../../text/feeds.ts';
import { formatMoment, lowerFirst } from '../../text/format.ts';
import type { Catalogue } from '../catalogue.ts';
import { digestParts, type Digest, type DigestPart } from '../digests.ts';
import { absoluteUrl, urls } from '../urls.ts';
import { gradesText, subjectName, tellingSubjects } from '../views/card.ts';
import type { NewThing } from '../whats-new.ts';

/** Where a digest is sent and how many signs (UTF-16) a message there may have: of the post of a channel, with room to spare. */
export const channels = { vk: 15_000, max: 4000, telegram: 4096, mail: Number.POSITIVE_INFINITY } as const;

/** A channel of the digest. */
export type Channel = keyof typeof channels;

/**
 * Returns the digest as a message in plain text with whole addresses, within the limit of the channel: things that find no room are told by
 * their number with the address of the digest's page. A letter begins with its subject.
 */
export function digestMessage(digest: Digest, channel: Channel, catalogue: Catalogue): string {
  const { site, bank } = catalogue.bank.region;
  const page = absoluteUrl(site, urls.digest(digest.week));
  const { since, until } = digest;
  const head = [...(channel === 'mail' ? [words.subject(since, until), ''] : []), words.head(since, until, bank.title)].join('\n');
  const lines = digestParts.flatMap((part) => linesOf(part, digest.parts[part], catalogue));
  return plain(fit(head, lines, channels[channel], page));
}

/** A line of a message; the first of its part brings the heading. */
interface Line {
  readonly heading?: string | undefined;
  readonly text: string;
}

function linesOf(part: DigestPart, things: readonly NewThing[], catalogue: Catalogue): Line[] {
  return things.map((thing, place) => ({ heading: place === 0 ? words.parts[part] : undefined, text: lineOf(thing, catalogue) }));
}

function lineOf(thing: NewThing, { bank }: Catalogue): string {
  const { kind, entry } = thing;
  const { title, demo } = entry.data;
  const facts =
    kind === 'material' || kind === 'recommendation' ? factsOf(thing, bank) : kind === 'webinar' ? formatMoment(entry.data.start) : '';
  const said = `${title}${facts === '' ? '' : ` — ${facts}`}`;
  return `• ${demo ? feedText.demo(said) : said}\n${absoluteUrl(bank.region.site, urls.entry(kind, entry.id))}`;
}

function factsOf(thing: Extract<NewThing, { kind: 'material' | 'recommendation' }>, bank: Catalogue['bank']): string {
  const { subjects, grades } = thing.entry.data;
  const names = tellingSubjects(subjects, bank).map((id) => lowerFirst(subjectName(id, thing.entry.year, bank)));
  return [...names, gradesText(grades, bank)].filter(Boolean).join(', ');
}

/** Lines in their order as long as there is room for them and for the last words. */
function fit(head: string, lines: readonly Line[], limit: number, page: string): string {
  let text = head;
  for (const [place, { heading, text: line }] of lines.entries()) {
    const longer = `${text}${heading === undefined ? '\n' : `\n\n${heading}\n`}${line}`;
    const rest = lines.length - place;
    const end = `\n\n${rest === 1 ? words.whole(page) : words.more(rest, page)}`;
    if (longer.length + end.length > limit) return `${text}\n\n${words.more(rest, page)}`;
    text = longer;
  }
  return `${text}\n\n${words.whole(page)}`;
}

/** Non-breaking spaces are for pages: in a message they are found by no search. */
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ').replaceAll('\u2060', '');
