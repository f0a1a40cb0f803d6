import { draftTables, gapWords } from '../../text/report-draft-gaps.ts';
import { documentText } from '../../text/documents.ts';
import { quoted } from '../../text/quoted.ts';
import { draftText as words } from '../../text/report-draft.ts';
import { formatDate } from '../../text/format.ts';
import { isLater } from '../partial-date.ts';
import { UNKNOWN } from '../model/common.ts';
import type { Document } from '../model/document.ts';
import { termForms, termOf } from '../views/unit-line.ts';
import type { Entry } from '../bank.ts';
import { fulfilledBy } from '../statistics/plans.ts';
import { formatSchoolYear } from '../school-year.ts';
import { urls } from '../urls.ts';
import { carriedBlocks, sectionOf } from './carried.ts';
import type { DraftContext } from './context.ts';
import { saidOf } from './figures.ts';
import { punctuated, saidFigure } from './pieces.ts';
import { recordsMark } from './told.ts';
import { gap, heading, list, paragraph, type Block, type Inline, type Line } from './tree.ts';

/** Returns who the association is made of and the plan it worked by. */
export function planSection(context: DraftContext): Block[] {
  const plans = plansOf(context);
  const told = plans.map((plan) => [link(plan), plan.data.date === UNKNOWN ? '' : ` (${formatDate(plan.data.date)})`]);
  return [
    heading(1, words.headings.plan),
    paragraph(...members(context)),
    told.length === 0 ? paragraph(gap(gapWords.plan)) : paragraph(words.planIs, ...joined(told), '.'),
  ];
}

function members(context: DraftContext): Line {
  const { unit, isRegion, year, short, catalogue } = context;
  if (!isRegion) {
    const whole = catalogue.bank.entries.unit.get(unit.data.parent ?? '');
    return [whole === undefined ? '' : words.partOf(unit.data.name, whole.data.short_name), gap(gapWords.staff)];
  }
  const said = saidOf(context.figures.get('omo'));
  if (said === undefined) return [gap(gapWords.members)];
  const forms = termForms('omo', catalogue.bank);
  const isOmo = [...catalogue.bank.entries.unit.values()].some(({ data }) => data.kind === 'omo');
  return [
    words.membersLead(short, formatSchoolYear(year)),
    saidFigure(
      context,
      'omo',
      words.members(said.count, isOmo && forms ? { forms, short: termOf('omo', catalogue.bank).short } : undefined),
    ),
    recordsMark(context, said),
    '.',
  ];
}

/** Returns the papers the association acts upon and the directions of its work: those of this year's report, else of the latest one, to be looked through. */
export function areasSection({ catalogue, unit, year, report, lastReport, demo }: DraftContext): Block[] {
  const papers = catalogue.documents.filter(
    ({ data }) =>
      data.unit === unit.id &&
      (data.kind === 'order' || data.kind === 'regulation') &&
      (demo || !data.demo) &&
      (data.date === UNKNOWN || !isLater(data.date, `${year.slice(5)}-08-31`)),
  );
  const source = [report, lastReport].find((entry) => entry !== undefined && sectionOf(entry.body, /направлени/i) !== '');
  const carried = source === undefined ? [] : carriedBlocks(sectionOf(source.body, /направлени/i));
  const from = source?.data.year ?? '';
  const lead = paragraph(words.areasWere(formatSchoolYear(year)), ' ', gap(gapWords.areas));
  const doubt = source === undefined || from === year ? [] : [paragraph(gap(gapWords.carried(formatSchoolYear(from))))];
  return [
    heading(1, words.headings.areas),
    ...(papers.length === 0 ? [] : [paragraph(words.basis), ...list(punctuated(papers.map(paperLine)))]),
    ...(carried.length === 0 ? [lead] : [...carried, ...doubt]),
    ...(lastReport === undefined || lastReport.data.directions.length === 0
      ? []
      : [
          paragraph(words.intended(formatSchoolYear(lastReport.data.year))),
          ...list(lastReport.data.directions.map((text) => [text])),
          paragraph(gap(gapWords.intended)),
        ]),
  ];
}

/** Returns the plan point by point with what fulfilled it. */
export function fulfilmentSection(context: DraftContext): Block[] {
  const points = plansOf(context).flatMap(({ data }) => data.items);
  const done = points.map((point) => fulfilledBy(point, context.demo, context.catalogue).flatMap((key) => doneLink(key, context)));
  if (points.length === 0) return [heading(1, words.headings.fulfilment), paragraph(gap(gapWords.noPlan))];
  const count = done.filter((links) => links.length > 0).length;
  const text = draftTables.plan;
  return [
    heading(1, words.headings.fulfilment),
    paragraph(
      words.fulfilment(points.length, count),
      ' ',
      ...(count < points.length ? [gap(gapWords.unfulfilled(points.length - count, points.length))] : []),
    ),
    {
      kind: 'table',
      caption: text.caption,
      columns: [
        { name: text.title, width: 46 },
        { name: text.due, width: 20 },
        { name: text.done, width: 34 },
      ],
      rows: points.map(({ title, due }, index) => [
        [title],
        [due === UNKNOWN ? text.dueUnknown : formatDate(due)],
        done[index]?.length === 0 ? [text.nothing] : joined((done[index] ?? []).map((one) => [one])),
      ]),
    },
  ];
}

/** Returns how many points the plan has and those that nothing of the bank fulfils. */
export function planState(context: DraftContext): { readonly all: number; readonly left: string[] } {
  const points = plansOf(context).flatMap(({ data }) => data.items);
  const isLeft = (point: (typeof points)[number]) =>
    fulfilledBy(point, context.demo, context.catalogue).every((key) => doneLink(key, context).length === 0);
  return { all: points.length, left: points.filter(isLeft).map(({ title }) => title) };
}

function plansOf({ catalogue, unit, year, demo }: DraftContext): Entry<Document>[] {
  return catalogue.documents.filter(
    ({ data }) => data.kind === 'plan' && data.unit === unit.id && data.school_year === year && (demo || !data.demo),
  );
}

/** A work under review must not show through a plan. */
function doneLink(key: string, { catalogue }: DraftContext): Inline[] {
  const [kind, id = ''] = key.split('/');
  const entry = kind === 'event' ? catalogue.bank.entries.event.get(id) : catalogue.item.get(key)?.entry;
  return entry === undefined ? [] : [{ kind: 'link', text: entry.data.title, href: urls.entry(entry.kind, id) }];
}

const link = ({ id, data }: Entry<Document>): Inline => ({ kind: 'link', text: data.title, href: urls.entry('document', id) });
/** `приказ от 17 января 2023 № 24-ОД «О …»`. */
function paperLine({ id, data }: Entry<Document>): Line {
  const known = (text: string | undefined) => (text === undefined || text === UNKNOWN ? undefined : text);
  const date = known(data.date);
  const lead = words.paper(documentText.kinds[data.kind], date && formatDate(date), known(data.number));
  return [lead, { kind: 'link', text: quoted(data.title), href: urls.entry('document', id) }];
}
const joined = (lines: readonly Line[]): Line => lines.flatMap((line, index) => (index > 0 ? [', ', ...line] : line));
