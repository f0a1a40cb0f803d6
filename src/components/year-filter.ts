import { filterStatus } from '../text/year-filter.ts';

/** Hides the rows of the page that lack a chosen mark, and months that are left empty; the choice stands in the address. */
class YearFilter extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector('form');
    if (!form) return;
    for (const [name, value] of new URLSearchParams(location.search)) choose(form, name, value);
    form.addEventListener('change', () => this.apply(form));
    form.addEventListener('submit', (event) => event.preventDefault());
    if (location.search !== '') this.apply(form);
  }

  apply(form: HTMLFormElement): void {
    const chosen = new URLSearchParams([...new FormData(form)].flatMap(([name, value]) => (value === '' ? [] : [[name, String(value)]])));
    const rows = [...document.querySelectorAll<HTMLElement>('[data-tags]')];
    for (const row of rows) {
      const tags = (row.dataset['tags'] ?? '').split(' ');
      row.hidden = ![...chosen.values()].every((tag) => tags.includes(tag));
    }
    for (const month of document.querySelectorAll<HTMLElement>('.row-section')) month.hidden = !month.querySelector('.row:not([hidden])');
    const status = this.querySelector('[role=status]');
    if (status) status.textContent = filterStatus(rows.filter(({ hidden }) => !hidden).length, rows.length);
    const search = chosen.toString();
    history.replaceState(history.state, '', search === '' ? location.pathname : `?${search}`);
  }
}

/** An address may name what the form does not have: then nothing is chosen. */
function choose(form: HTMLFormElement, name: string, value: string): void {
  const field = form.elements.namedItem(name);
  if (field instanceof HTMLInputElement) field.checked = field.value === value;
  if (field instanceof HTMLSelectElement && [...field.options].some((option) => option.value === value)) field.value = value;
}

customElements.define('year-filter', YearFilter);
