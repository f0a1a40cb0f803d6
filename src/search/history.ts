let settled = '';

/** Takes the address as it is for a step of history that the reader may come back to. */
export function settle(): void {
  settled = location.pathname + location.search;
}

/** Shows the state in the address without a new step: what is typed has not been asked for yet. */
export function show(query: string): void {
  history.replaceState(history.state, '', location.pathname + query);
}

/** Makes a step of history; with `typed`, what came before it is where typing began, not its last letter. */
export function step(query: string, typed = false): void {
  const address = location.pathname + query;
  if (typed && address === settled) return;
  if (typed) history.replaceState(history.state, '', settled);
  if (address !== location.pathname + location.search) history.pushState(undefined, '', address);
  settle();
}
