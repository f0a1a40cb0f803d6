import { createCatalogue, type Catalogue } from '../bank/catalogue.ts';
import { decideAll } from '../bank/check.ts';
import { draftContext, type DraftContext } from '../bank/report-draft/context.ts';
import { reportDraft } from '../bank/report-draft/draft.ts';
import { blocksMarkdown } from '../bank/report-draft/markdown.ts';
import {
  aBank,
  aDocument,
  aMaterial,
  anApproval,
  anEvent,
  aPerson,
  aProgramme,
  aRecommendation,
  aUnit,
  aWebinar,
  someProgrammes,
  type BankParts,
} from './builders.ts';

/** The school year of the drafts of these tests. */
export const DRAFTED = '2025-2026';
const AFTERWARDS = '2026-11-22';

const held = (id: string, day: string, data: Parameters<typeof aWebinar>[0] = {}) =>
  aWebinar({ title: id, start: `${day}T15:00`, end: `${day}T16:00`, series: 'line', ...data }, { id });
const item = (id: string, title: string, due: string, done_by?: object) => ({ id, title, due, ...(done_by ? { done_by } : {}) });
const works = [aMaterial({ title: 'Доли' }, { id: 'doli' }), aMaterial({ title: 'Опыт', type: 'method' }, { id: 'opyt' })];
const approvals = works.map(anApproval);
const named = (id: string, name: string, unit = 'шт.') => ({ id, name, unit, definition: 'Сколько' });

const vocabularies: NonNullable<BankParts['vocabularies']> = {
  indicators: [
    named('omo', 'Объединения'),
    named('webinars', 'Вебинары'),
    named('webinar-people', 'Зрители', 'чел.'),
    named('dev-submitted', 'Подано'),
    named('dpp', 'Программы'),
    named('iom', 'Маршруты'),
  ],
  'theme-groups': ['exam', 'literacy', 'gia', 'shnor', 'mentoring'].map((id) => ({ id, name: `Группа ${id}` })),
  themes: [
    { id: 'gia-oge', name: 'ОГЭ', group: 'gia' },
    { id: 'fg-math', name: 'Математическая грамотность', group: 'literacy' },
    { id: 'slabye', name: 'Школы с низкими результатами', group: 'shnor' },
    { id: 'molodye', name: 'Молодые педагоги', group: 'mentoring' },
  ],
};

const happened: NonNullable<BankParts['entries']> = [
  aPerson({ patronymic: 'Петровна' }, { id: 'anna' }),
  aUnit(
    { kind: 'rumo', name: 'РУМО', short_name: 'РУМО', parent: undefined, heads: [{ person: 'anna' }, { person: 'unknown' }] },
    { id: 'rumo' },
  ),
  aUnit({ name: 'Объединение учителей физики', short_name: 'Физика' }, { id: 'physics' }),
  held('Первый', '2025-10-01', {
    themes: ['gia-oge'],
    units: ['math', 'physics'],
    attendance: 30,
    speakers: [{ organisation: 'smolgu' }, { organisation: 'absent' }],
    recording: { provider: 'vk', url: 'https://vkvideo.ru/video-1_1' },
  }),
  held('Второй', '2025-11-01', { themes: ['gia-oge', 'fg-math'], speakers: [{ organisation: 'smolgu' }, { organisation: 'ministry' }] }),
  held('Вне серии', '2025-12-01', { themes: ['slabye', 'molodye'], series: undefined }),
  held('Прошлый', '2024-11-03'),
  anEvent({ number: 2, start: '2026-02-10', end: '2026-02-11', agenda: ['Второй вопрос.'] }, { id: 'second' }),
  anEvent({ number: 1, agenda: ['Первый вопрос', 'Что дальше?'], decision: ['План утвердить', 'Работать.'] }, { id: 'first' }),
  anEvent({ title: 'Заседание без номера', start: 'unknown' }, { id: 'third' }),
  anEvent({ title: 'Семинар «Опыт»', kind: 'seminar', start: '2025-12-01', themes: ['molodye'] }, { id: 'seminar' }),
  anEvent({ title: 'Проект', kind: 'discussion', start: '2026-01' }, { id: 'discussion' }),
  anEvent({ title: 'Встреча физиков', start: '2026-03-01', units: ['physics'] }, { id: 'physicists' }),
  aRecommendation({ title: 'Работа с долями' }),
  aDocument({ title: 'О РУМО', kind: 'regulation', unit: 'rumo', date: '2023-01-17', number: '24-ОД' }, { id: 'polozhenie' }),
  aDocument({ title: 'Приказ будущего', kind: 'order', unit: 'rumo', date: '2026-09-01' }, { id: 'later' }),
  aDocument({ title: 'Приказ без даты', kind: 'order', unit: 'rumo', date: 'unknown', number: 'unknown' }, { id: 'undated' }),
  aDocument(
    {
      title: 'План на год',
      unit: 'rumo',
      school_year: DRAFTED,
      items: [
        item('p1', 'Провести встречи', '2025-10', { events: ['first', 'second'] }),
        item('p2', 'Выпустить сборник', 'unknown'),
        item('p3', 'Отметить работу', '2026-05-01', { materials: ['doli'] }),
      ],
    },
    { id: 'plan' },
  ),
  someProgrammes({
    programmes: [
      aProgramme({ id: 'a', title: 'Дроби', kind: 'pk' }),
      aProgramme({ id: 'b', title: 'Доли', kind: 'pk', verdict: 'rejected' }),
      aProgramme({ id: 'c', title: 'Части', kind: 'pp' }),
      aProgramme({ id: 'd', title: 'Целое', kind: 'pk', verdict: 'withdrawn' }),
    ],
  }),
  ...works,
  ...approvals.map(({ protocol }, index) => ({
    ...protocol,
    id: `protocol-${index}`,
    data: { ...protocol.data, decisions: protocol.data.decisions.map((own) => ({ ...own, number: `2025-${index + 1}` })) },
  })),
];

/** Returns a bank in which one thing of everything happened in the year, with more entries. */
export function draftedCatalogue(...more: NonNullable<BankParts['entries']>): Catalogue {
  return catalogueOf({ vocabularies, entries: [...happened, ...more], reviews: approvals.flatMap(({ reviews }) => reviews) });
}

/** Returns a bank in which nothing happened. */
export const emptyCatalogue = (): Catalogue => catalogueOf({ entries: [aUnit({}, { id: 'quiet' })] });

function catalogueOf(parts: BankParts): Catalogue {
  const bank = aBank(parts);
  return createCatalogue(bank, decideAll(bank, AFTERWARDS), AFTERWARDS);
}

/** Returns what the draft of the year is written from. */
export const contextOfYear = (catalogue: Catalogue, unit?: string): DraftContext => draftContext(catalogue, { year: DRAFTED, unit })!;

/** Returns the parts of the draft as Markdown with ordinary spaces: heading of the first level → what stands below it. */
export function draftParts(catalogue: Catalogue, unit?: string): ReadonlyMap<string, string> {
  const text = blocksMarkdown(reportDraft(catalogue, { year: DRAFTED, unit })!.document.blocks, {}, 0).join('\n\n');
  const parts = text.replaceAll('\u00a0', ' ').split(/^# /m).slice(1);
  return new Map(parts.map((part) => [part.slice(0, part.indexOf('\n')), part.slice(part.indexOf('\n')).trim()]));
}
