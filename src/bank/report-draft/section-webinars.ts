import { draftTables, gapWords } from '../../text/report-draft-gaps.ts';
import { counted } from '../../text/numerals.ts';
import { nouns } from '../../text/report-draft-sentences.ts';
import { draftText as words } from '../../text/report-draft.ts';
import type { Entry } from '../bank.ts';
import { groupMany } from '../catalogue.ts';
import type { Webinar } from '../model/webinar.ts';
import { carriedBlocks, sectionOf, sentencesOn } from './carried.ts';
import type { DraftContext } from './context.ts';
import { declaredSaid } from './figures.ts';
import { punctuated, sentence, titles } from './pieces.ts';
import { recordsMark } from './told.ts';
import { countTable, gap, heading, list, paragraph, type Block, type Line, type TableBlock } from './tree.ts';

/** Returns webinars: how many, for how many people, on what, by whom. */
export function webinarsSection(context: DraftContext): Block[] {
  const { catalogue, webinars } = context;
  const series = catalogue.bank.region.series[0]?.name;
  const recorded = webinars.filter(({ data }) => data.recording !== undefined).length;
  // What a report declares is the series alone: others are named apart.
  const outside = series === undefined ? 0 : webinars.filter(({ data }) => data.series === undefined).length;
  const isDeclared = declaredSaid(context.figures.get('webinars')) !== undefined;
  return [
    heading(1, series === undefined || outside > 0 ? words.headings.webinars : words.headings.webinarsOf(series)),
    paragraph(
      ...sentence(context, 'webinars'),
      outside > 0 && series !== undefined ? (isDeclared ? words.besides : words.outside)(series, outside) : '',
      ...sentence(context, 'webinar-people'),
      recorded > 0 ? words.recorded(recorded) : '',
    ),
    ...speakersPart(context),
    ...themes(context),
    ...unitsTable(context),
    paragraph(gap(gapWords.webinarsWorth)),
  ];
}

/** The report of the year may have told it in its own words; whom the bank knows besides is named after. */
function speakersPart(context: DraftContext): Block[] {
  const reported = sentencesOn(context.report?.body ?? '', /к обмену опытом|опытом делил|делил\S* опытом/i);
  const makers = speakersOf(context).filter((name) => !reported.includes(name));
  const named = makers.length === 0 ? [] : [words.speakers, makers.join(', '), '. '];
  if (reported !== '') return [...carriedBlocks(reported), ...(named.length === 0 ? [] : [paragraph(...named)])];
  return [paragraph(...named, gap(named.length === 0 ? gapWords.speakers : gapWords.otherSpeakers))];
}

function speakersOf({ webinars, catalogue }: DraftContext): string[] {
  const ids = webinars.flatMap(({ data }) => data.speakers.flatMap(({ organisation }) => organisation ?? []));
  return [...new Set(ids)].flatMap((id) => catalogue.bank.entries.organisation.get(id)?.data.short_name ?? []);
}

/** A webinar on two matters is told under both. */
function themes(context: DraftContext): Block[] {
  const { webinars, catalogue, report } = context;
  const { themes: all, 'theme-groups': groups } = catalogue.bank.vocabularies;
  const byGroup = groupMany(webinars, ({ data }) => [...new Set(data.themes.flatMap((id) => all.get(id)?.group ?? []))]);
  const reported = report === undefined ? '' : sectionOf(report.body, /о чём говорили|тематик/i);
  const rows = [...byGroup].sort(([a, one], [b, two]) => two.length - one.length || (a < b ? -1 : 1));
  if (rows.length === 0) return reported === '' ? [paragraph(gap(gapWords.themes))] : carriedBlocks(reported);
  const lines = rows.map(([id, held]): Line => [
    { kind: 'strong', text: groups.get(id)?.name ?? id },
    ` — ${counted(held.length, nouns.webinars)}: `,
    ...titles('webinar', held),
  ]);
  return [paragraph(words.themes(recordsMark(context))), ...list(punctuated(lines))];
}

/** Only in the analysis of the region: an association knows its own. */
function unitsTable(context: DraftContext): TableBlock[] {
  const { webinars, catalogue, isRegion } = context;
  const byUnit = [...groupMany<Entry<Webinar>>(webinars, ({ data }) => data.units)];
  if (!isRegion || byUnit.length < 2) return [];
  const { caption: bare, name, count, shared } = draftTables.units;
  const caption = `${bare}${recordsMark(context)}`;
  const nameOf = (id: string) => catalogue.bank.entries.unit.get(id)?.data.short_name ?? id;
  const isShared = webinars.some(({ data }) => data.units.length > 1);
  const rows = byUnit.map(([id, held]) => [nameOf(id), held.length] as const);
  return [countTable(isShared ? `${caption}. ${shared}` : caption, name, count, rows)];
}
