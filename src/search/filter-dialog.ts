/** Opens the facets in a dialog, for screens without room beside the list, and puts them back when it shuts. */
export function openFilters(dialog: HTMLDialogElement, facets: HTMLElement): void {
  const home = facets.parentElement;
  dialog.querySelector('.filters-body')?.append(facets);
  dialog.addEventListener('close', () => home?.append(facets), { once: true });
  dialog.showModal();
}
