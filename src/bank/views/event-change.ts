import { eventText } from '../../text/events.ts';
import { formatDays } from '../../text/format.ts';
import type { Event } from '../model/event.ts';
import { addedNote } from './status-note.ts';

/** What became of an event that does not go as planned. */
export interface EventChange {
  /** `Отменено`, `Перенесено с 3 ноября 2025`. */
  readonly said: string;
  /** Why, in the words of the editors. */
  readonly note?: string | undefined;
}

/** Returns whether an event was cancelled or moved; `undefined` while it goes as planned. */
export function changeOf({ status, status_note: note, moved_from: from }: Event): EventChange | undefined {
  if (status === 'planned') return undefined;
  const said = status === 'moved' && from !== undefined ? eventText.movedFrom(formatDays(from)) : eventText.states[status];
  const added = note && from !== undefined ? addedNote(note, eventText.states.moved, true) : note;
  return { said, note: added === '' ? undefined : added };
}
