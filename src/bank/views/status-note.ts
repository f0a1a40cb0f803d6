import { capitalise } from '../../text/format.ts';

/** Returns what the editors' words on a change add to `said`, which stands beside them: without that word, and of a move without its days, which are said too; empty where that is all. */
export function addedNote(note: string, said: string, isMove: boolean): string {
  const rest = note.startsWith(said) ? capitalise(note.slice(said.length).replace(/^[\s:,.—]+/, '')) : note;
  return isMove ? capitalise(rest.replace(/^С\s\d.*?(?:[.;]|:\s|$)\s*/u, '')) : rest;
}
