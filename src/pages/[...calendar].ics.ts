import type { APIRoute } from 'astro';
import { calendarsOf, heldOf } from '../bank/calendars.ts';
import { calendarFile, eventFile } from '../bank/exports/ical.ts';
import { urls } from '../bank/urls.ts';
import { catalogue } from '../site/bank.ts';

/** Every calendar to subscribe to, and each webinar and event alone. */
export const getStaticPaths = () => [
  ...calendarsOf(catalogue()).map((calendar) => pathTo(calendar.path, () => calendarFile(calendar, catalogue()))),
  ...heldOf(catalogue()).map((held) => pathTo(urls.eventFile(held.kind, held.entry.id), () => eventFile(held, catalogue()))),
];

const pathTo = (path: string, file: () => string) => ({ params: { calendar: path.slice(1, -'.ics'.length) }, props: { file } });

/** A file of a calendar. */
export const GET: APIRoute<{ file: () => string }> = ({ props }) =>
  new Response(props.file(), { headers: { 'content-type': 'text/calendar; charset=utf-8' } });
