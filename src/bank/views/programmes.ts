import { programmesText as words } from '../../text/documents.ts';
import { joinFacts } from '../../text/format.ts';
import type { Entry } from '../bank.ts';
import type { Catalogue } from '../catalogue.ts';
import type { Programme, ProgrammesFile } from '../model/publication.ts';
import { oncePer } from '../once-per.ts';
import { decideProgrammes, hasPassed, type ProgrammeDecisions } from '../review/programmes.ts';
import { formatSchoolYear } from '../school-year.ts';
import { makerHref } from '../sections.ts';
import { urls } from '../urls.ts';
import type { Link } from './frame.ts';
import type { Cell, TableView } from './statistics/page.ts';

/** The programmes of a school year that passed the examination. */
export interface ProgrammeYear {
  readonly id: string;
  readonly year: string;
  readonly note?: string | undefined;
  /** What passed; none where nothing did. */
  readonly table?: TableView | undefined;
  /** How many did not pass; their titles are not published. */
  readonly others: number;
  readonly report?: Link | undefined;
}

/** Returns the register of programmes, the newest school year first. */
export const programmesView = oncePer((catalogue: Catalogue): ProgrammeYear[] => {
  const files = [...catalogue.bank.entries.programmes.values()].sort((a, b) => (a.data.year < b.data.year ? 1 : -1));
  const decisions = decideProgrammes(catalogue.bank, catalogue.today);
  return files.map((file) => yearOf(file, catalogue, decisions));
});

function yearOf({ data }: Entry<ProgrammesFile>, catalogue: Catalogue, decisions: ProgrammeDecisions): ProgrammeYear {
  const passed = data.programmes.filter((programme): programme is Passed => hasPassed(programme, decisions));
  const report = catalogue.reports.find((entry) => entry.data.year === data.year);
  return {
    id: `y${data.year}`,
    year: formatSchoolYear(data.year),
    note: data.note,
    table: passed.length === 0 ? undefined : tableOf(passed, formatSchoolYear(data.year), catalogue),
    others: data.programmes.length - passed.length,
    report: report && { text: words.report, href: urls.entry('report', report.id) },
  };
}

type Passed = Programme & { readonly verdict: 'recommended' | 'recommended-notes' };

function tableOf(passed: readonly Passed[], year: string, catalogue: Catalogue): TableView {
  const { title, size, organisation, decision } = words.columns;
  return {
    caption: words.caption(year),
    cards: true,
    columns: [{ title }, { title: size, plain: true }, { title: organisation }, { title: decision }],
    rows: passed.map((programme) => cells(programme, catalogue)),
  };
}

function cells({ title, kind, hours, organisation, verdict, protocol }: Passed, { bank }: Catalogue): Cell[] {
  const by = bank.entries.organisation.get(organisation);
  const href = makerHref('organisation', organisation, bank);
  const number = protocol === undefined ? undefined : bank.entries.protocol.get(protocol)?.data.number;
  return [
    { text: title },
    { text: joinFacts([words.hours(hours), words.kinds[kind]]) },
    { text: by?.data.short_name ?? '', href: by && href },
    { text: [words.verdicts[verdict], number && words.protocol(number)].filter(Boolean).join(', ') },
  ];
}
