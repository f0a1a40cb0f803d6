import { documentText } from '../../text/documents.ts';
import { formatDate } from '../../text/format.ts';
import type { Entry } from '../bank.ts';
import type { Catalogue } from '../catalogue.ts';
import { UNKNOWN } from '../model/common.ts';
import type { Document } from '../model/document.ts';
import { fulfilmentKeys } from '../relations.ts';
import { formatSchoolYear } from '../school-year.ts';
import { fulfilledBy } from '../statistics/plans.ts';
import { urls } from '../urls.ts';
import { isComing } from '../webinar-state.ts';
import type { Link } from './frame.ts';

/** One point of a plan and what it was fulfilled by. */
export interface PlanRow {
  readonly id: string;
  readonly title: string;
  readonly due: string;
  readonly done: readonly Link[];
  /** Webinars that are announced and will fulfil it. */
  readonly coming: readonly Link[];
  /** What is said when nothing of the bank fulfils the point. */
  readonly notDone: string;
}

/** A plan against what the bank holds. */
export interface PlanView {
  readonly title: string;
  readonly href: string;
  /** `2024–2025`. */
  readonly year?: string | undefined;
  readonly demo: boolean;
  readonly rows: readonly PlanRow[];
  /** How many points something of the bank fulfils, and how many others are not due yet. */
  readonly done: number;
  readonly ahead: number;
}

/** Returns the plan that a document holds, `undefined` when it has no points. */
export function planOf({ id, data }: Entry<Document>, catalogue: Catalogue): PlanView | undefined {
  if (data.items.length === 0) return undefined;
  const rows = data.items.map((item): PlanRow => {
    const done = fulfilledBy(item, data.demo, catalogue);
    return {
      id: item.id,
      title: item.title,
      due: item.due === UNKNOWN ? documentText.dueUnknown : formatDate(item.due),
      done: done.flatMap((key) => linkTo(key, catalogue) ?? []),
      coming: fulfilmentKeys(item).flatMap((key) => (done.includes(key) ? [] : (comingLink(key, catalogue) ?? []))),
      notDone: isAhead(item.due, catalogue.today) ? documentText.ahead : documentText.doneUnknown,
    };
  });
  return {
    title: data.title,
    href: urls.entry('document', id),
    year: data.school_year && formatSchoolYear(data.school_year),
    demo: data.demo,
    rows,
    done: rows.filter(({ done }) => done.length > 0).length,
    ahead: data.items.filter(({ due }, index) => rows[index]?.done.length === 0 && isAhead(due, catalogue.today)).length,
  };
}

/** The month or day of a point is not over; a date that nobody named is not ahead. */
const isAhead = (due: string, today: string) => due !== UNKNOWN && due >= today.slice(0, due.length);

function comingLink(key: string, catalogue: Catalogue): Link | undefined {
  const found = catalogue.item.get(key);
  return found?.kind === 'webinar' && isComing(found.entry.data, catalogue.today) ? linkTo(key, catalogue) : undefined;
}

/** Only what is published is linked: a work under review must not show through a plan. */
function linkTo(key: string, { item, bank }: Catalogue): Link | undefined {
  const [kind, id = ''] = key.split('/');
  const event = kind === 'event' ? bank.entries.event.get(id) : undefined;
  if (event) return { text: event.data.title, href: urls.entry('event', id) };
  const found = item.get(key);
  return found && { text: found.entry.data.title, href: urls.entry(found.kind, id) };
}
