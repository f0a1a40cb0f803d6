import { draftTables, gapWords } from '../../text/report-draft-gaps.ts';
import { agree, counted, saidWith, type Said } from '../../text/numerals.ts';
import { nouns } from '../../text/report-draft-sentences.ts';
import { draftText as words } from '../../text/report-draft.ts';
import { groupMany } from '../catalogue.ts';
import type { DraftContext } from './context.ts';
import { saidOf } from './figures.ts';
import { carriedBlocks, paragraphsOn } from './carried.ts';
import { eventLine, punctuated, saidFigure, sentence } from './pieces.ts';
import { thingsOn } from './section-year.ts';
import { recordsMark } from './told.ts';
import { countTable, gap, heading, list, paragraph, type Block } from './tree.ts';

/** Returns the review of works: submitted, examined and recommended are told apart, no share is worked out of them. */
export function reviewSection(context: DraftContext): Block[] {
  return [
    heading(1, words.headings.review),
    paragraph(...sentence(context, 'dev-submitted'), ...sentence(context, 'dev-examined'), ...sentence(context, 'dev-recommended')),
    paragraph(...sentence(context, 'experts'), ...sentence(context, 'assignments')),
    ...typesTable(context),
    ...(context.isRegion ? programmesPart(context) : []),
    heading(2, words.headings.exams),
    ...examsPart(context),
    heading(2, words.headings.drafts),
    ...draftsPart(context),
  ];
}

/** Works that are recommended are public: their kinds may be told. */
function typesTable(context: DraftContext): Block[] {
  const { figures, catalogue } = context;
  const { material } = catalogue.bank.entries;
  const works = (figures.get('dev-recommended')?.things ?? []).flatMap(({ key }) => material.get(key.replace('material/', '')) ?? []);
  if (works.length === 0) return [];
  const byType = groupMany(works, ({ data }) => [data.type]);
  const { caption, name, count } = draftTables.types;
  const types = catalogue.bank.vocabularies['material-types'];
  return [
    countTable(
      `${caption}${recordsMark(context)}`,
      name,
      count,
      [...byType].map(([id, list]) => [types.get(id)?.plural ?? id, list.length] as const),
    ),
  ];
}

function programmesPart(context: DraftContext): Block[] {
  const { catalogue, year, demo } = context;
  const institution = catalogue.bank.entries.organisation.get(catalogue.bank.region.institution)?.data.short_name;
  const tail = institution === undefined || demo ? '' : words.ofInstitution(institution);
  const examined = [...catalogue.bank.entries.programmes.values()]
    .filter(({ data }) => data.year === year)
    .flatMap(({ data }) => data.programmes)
    .filter(({ verdict, ...programme }) => verdict !== 'withdrawn' && (demo || !programme.demo));
  const { caption, name, count, kinds } = draftTables.programmes;
  const rows = [...groupMany(examined, ({ kind }) => [kind])].map(
    ([kind, list]) => [kinds[kind as keyof typeof kinds], list.length] as const,
  );
  return [
    heading(2, words.headings.programmes),
    paragraph(...sentence(context, 'dpp', tail)),
    ...(rows.length === 0 ? [] : [countTable(`${caption}${recordsMark(context)}`, name, count, rows)]),
  ];
}

/** The report of the year may have told it in its own words. */
function examsPart(context: DraftContext): Block[] {
  const reported = paragraphsOn(context.report?.body ?? '', /экспертны\S* комисси/i);
  const held = examWebinars(context);
  if (reported === '') return [paragraph(gap(gapWords.exams(context.isRegion ? context.short : undefined)), ' ', ...held)];
  return [...carriedBlocks(reported), ...(held.length === 0 ? [] : [paragraph(...held)])];
}

function examWebinars(context: DraftContext) {
  const { webinars, catalogue } = context;
  const { themes } = catalogue.bank.vocabularies;
  const count = webinars.filter(({ data }) => data.themes.some((id) => themes.get(id)?.group === 'gia')).length;
  return count === 0 ? [] : [words.examWebinars(count), `${counted(count, nouns.webinars)}${recordsMark(context)}`, '.'];
}

function draftsPart({ events, report }: DraftContext): Block[] {
  const held = events.filter(({ data }) => data.kind === 'discussion');
  const reported = paragraphsOn(report?.body ?? '', /обсуждени\S* \[?проект/i);
  if (reported !== '') return carriedBlocks(reported);
  if (held.length === 0) return [paragraph(gap(gapWords.drafts))];
  return [paragraph(words.drafts), ...list(punctuated(held.map(eventLine))), paragraph(gap(gapWords.drafts))];
}

/** Returns individual routes and mentoring: only reports know their numbers. */
export function mentoringSection(context: DraftContext): Block[] {
  const figures = context.isRegion
    ? [paragraph(...sentence(context, 'iom'), ...sentence(context, 'mentoring'))]
    : [paragraph(gap(gapWords.routes))];
  return [heading(1, words.headings.mentoring), ...figures, ...thingsOn('mentoring', words.mentoringThings, context)];
}

/** Returns the sentence of the conclusions that figures alone can say. */
export function resultLine(context: DraftContext) {
  const parts = (
    [
      ['webinars', (said: Said) => saidWith(said, nouns.webinars)],
      ['recommendations', ({ count }: Said) => words.recommendationsCount(count)],
      ['dev-recommended', (said: Said) => saidWith(said, nouns.works)],
    ] as const
  ).flatMap(([id, tell]) => {
    const said = saidOf(context.figures.get(id));
    return said === undefined ? [] : [{ id, said, text: tell(said) }];
  });
  return parts.flatMap(({ id, said, text }, index) => [
    index > 0 ? words.result.and : '',
    said.bound === 'exact' ? agree(said.count, words.result[id][0], words.result[id][1]) : words.result[id][1],
    saidFigure(context, id, text),
    recordsMark(context, said),
  ]);
}
