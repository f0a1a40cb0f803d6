import { gapWords } from '../../text/report-draft-gaps.ts';
import { counted } from '../../text/numerals.ts';
import { figureSentences } from '../../text/report-draft-sentences.ts';
import { draftText as words } from '../../text/report-draft.ts';
import { decapitalise, formatDays } from '../../text/format.ts';
import type { Entry } from '../bank.ts';
import { UNKNOWN } from '../model/common.ts';
import type { Event } from '../model/event.ts';
import { urls } from '../urls.ts';
import { carriedBlocks, paragraphsOn, sectionOf, sentencesOn, withoutParagraphs } from './carried.ts';
import type { DraftContext } from './context.ts';
import { saidOf } from './figures.ts';
import { leadersOf } from './leaders.ts';
import { eventLine, punctuated, saidFigure, saidText, sentence, titles } from './pieces.ts';
import { asideOf } from './told.ts';
import { gap, heading, list, paragraph, type Block, type Line } from './tree.ts';

/** Returns who led the work and what the meetings decided. */
export function coordinationSection(context: DraftContext): Block[] {
  const { meetings } = context;
  return [
    heading(1, words.headings.coordination),
    ...coordinationPart(context),
    paragraph(...meetingCount(context)),
    ...list(meetings.map(meetingLine)),
    ...(meetings.length === 0 || meetings.some(({ data }) => data.decision.length > 0) ? [] : [paragraph(gap(gapWords.decisions))]),
  ];
}

/** The report of the year may have told it in its own words: of the whole, or of the associations below it alone. */
function coordinationPart(context: DraftContext): Block[] {
  const { unit, year, isRegion, catalogue, report, short } = context;
  const { named: leaders, hasOthers } = leadersOf(unit.data, year, catalogue);
  const reported = sentencesOn(report?.body ?? '', /координаци[яюи] |координировал/i);
  const named = leaders.filter((leader) => !reported.includes(leader));
  const term = catalogue.bank.region.terms.omo?.short;
  const isTold = reported !== '' && (!isRegion || reported.includes(short));
  const line = [
    ...(named.length > 0 ? [words.coordinated(named.length), named.join(', '), '. '] : isTold ? [] : [gap(gapWords.heads), ' ']),
    ...(named.length > 0 && hasOthers && !isTold ? [gap(gapWords.otherHeads), ' '] : []),
    ...(reported === '' && isRegion && term !== undefined ? [words.headsOfUnits(term)] : []),
  ];
  return [...(line.length === 0 ? [] : [paragraph(...line)]), ...carriedBlocks(reported)];
}

function meetingCount(context: DraftContext): Line {
  const { isRegion, meetings } = context;
  const { lead, noun } = figureSentences.meetings;
  if (!isRegion) return meetings.length === 0 ? [gap(gapWords.meetings)] : [lead[1], counted(meetings.length, noun), '. '];
  const total = saidOf(context.figures.get('meetings'))?.count ?? 0;
  const line = sentence(context, 'meetings');
  return total > meetings.length && meetings.length > 0 ? [...line, gap(gapWords.moreMeetings(total - meetings.length))] : line;
}

function meetingLine({ id, data }: Entry<Event>): Line {
  const name = data.number === undefined ? data.title : words.meeting(data.number);
  const when = data.start === UNKNOWN ? '' : ` (${formatDays(data.start, data.end)})`;
  const agenda = data.agenda.length > 0 ? data.agenda.map(stopped).join(' ') : stopped(data.title);
  const decided = data.decision.length > 0 ? ` ${words.decided}${decapitalise(data.decision.map(stopped).join(' '))}` : '';
  return [{ kind: 'link', text: name, href: urls.entry('event', id) }, `${when}. ${agenda}${decided}`];
}

const stopped = (text: string) => (/[.!?…]$/.test(text) ? text : `${text}.`);

/** Returns what was held besides meetings and webinars; discussions have a place of their own. */
export function eventsSection({ events, meetings }: DraftContext): Block[] {
  const held = events.filter(({ data }) => data.kind !== 'discussion');
  return [
    heading(1, words.headings.events),
    ...(held.length === 0
      ? [paragraph(gap(gapWords.events))]
      : [paragraph(words.eventsLead(meetings.length > 0)), ...list(punctuated(held.map(eventLine))), paragraph(gap(gapWords.events))]),
  ];
}

/** Returns recommendations and what was done for schools with low results. */
export function supportSection(context: DraftContext): Block[] {
  const { catalogue } = context;
  return [
    heading(1, words.headings.support),
    ...recommendationsPart(context),
    ...(catalogue.bank.vocabularies['theme-groups'].has('shnor')
      ? [heading(2, words.headings.weakSchools), ...weakSchoolsPart(context)]
      : []),
  ];
}

function weakSchoolsPart(context: DraftContext): Block[] {
  const reported = weakSchoolsTold(context);
  const things = thingsOn('shnor', words.weakSchools, context);
  return [...carriedBlocks(reported), ...things, ...(reported === '' ? [paragraph(gap(gapWords.weakSchools))] : [])];
}

/** What the report of the year says of them, where it speaks of support. */
const weakSchoolsTold = ({ report, catalogue }: DraftContext) =>
  catalogue.bank.vocabularies['theme-groups'].has('shnor')
    ? paragraphsOn(sectionOf(report?.body ?? '', /поддержк|низким/i), /низким\S* (?:\S+ )?результатам|ШНОР/i)
    : '';

/** What the bank has not recorded, the report of the year may tell in its own words. */
function recommendationsPart(context: DraftContext): Block[] {
  const { recommendations, report, figures } = context;
  const said = saidOf(figures.get('recommendations'));
  const reported = withoutParagraphs(sectionOf(report?.body ?? '', /поддержк/i), weakSchoolsTold(context));
  if (said === undefined) return reported === '' ? [paragraph(gap(gapWords.recommendations))] : carriedBlocks(reported);
  const number = saidFigure(context, 'recommendations', saidText(said));
  const aside = asideOf(context, 'recommendations');
  const lines = recommendations.map((entry) => titles('recommendation', [entry]));
  return [paragraph(words.recommendations, number, aside, lines.length > 0 ? ':' : '.'), ...list(punctuated(lines))];
}

/** Returns the events and webinars on the themes of a group, nothing where there are none. */
export function thingsOn(group: string, lead: string, { events, webinars, catalogue }: DraftContext): Block[] {
  const isOn = ({ data }: { data: { themes: readonly string[] } }) =>
    data.themes.some((id) => catalogue.bank.vocabularies.themes.get(id)?.group === group);
  const lines = [
    ...events.filter(isOn).map(eventLine),
    ...webinars.filter(isOn).map((entry): Line => [`${words.webinarOne} `, ...titles('webinar', [entry])]),
  ];
  return lines.length === 0 ? [] : [paragraph(lead), ...list(punctuated(lines))];
}
