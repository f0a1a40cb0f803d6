import './language.ts';
import './client.css';
import CMS from '@sveltia/cms';
import { dayIn } from '../bank/today.ts';
import type { AdminFacts } from './facts.ts';
import { prepareSaving } from './saving.ts';

/** What the web editor hands over before it writes: nested maps of its own. */
interface EntryMap {
  get: (name: string) => unknown;
  set: (name: string, value: unknown) => unknown;
}
interface DataMap {
  toJS: () => Record<string, unknown>;
  clear: () => { merge: (data: Record<string, unknown>) => unknown };
}

const facts = (await (await fetch('facts.json')).json()) as AdminFacts;

CMS.registerEventListener({
  name: 'preSave',
  handler: ({ entry }: { entry: EntryMap }) => {
    const data = entry.get('data') as DataMap;
    const saving = { collection: text(entry, 'collection'), path: text(entry, 'path'), slug: text(entry, 'slug'), data: data.toJS() };
    const prepared = prepareSaving(saving, facts, dayIn(facts.region.time_zone, new Date()));
    // The web editor shows the cause of this very error in a window of its own.
    if ('refusal' in prepared) throw new Error('saving_failed', { cause: new Error(prepared.refusal) });
    return entry.set('data', data.clear().merge(prepared.data));
  },
} as never);

// Wherever the site lies, its sign lies beside the folder of the editor.
const logo = { src: new URL('../favicon.svg', location.href).href };
await CMS.init({ config: { ...facts.config, logo } } as never);

function text(entry: EntryMap, name: string): string {
  return String(entry.get(name) ?? '');
}
