import { rowsOf, textOf, type Values } from '../bank/form/field.ts';

/** Prints one of the two consents, a copy for each author, with what is known filled in. */
export function printConsents(form: HTMLElement, kind: string, values: Values): void {
  const sample = form.querySelector<HTMLElement>(`[data-consent="${kind}"]`);
  if (sample === null) return;
  const people = rowsOf(values['authors']).filter((author) => textOf(author['surname']) !== '');
  const papers = document.createElement('div');
  papers.className = 'print-papers';
  papers.append(
    ...(people.length === 0 ? [{}] : people).map((author, index) => filled(sample, author, index === 0 ? textOf(values['contact']) : '')),
  );
  document.querySelector('main')?.append(papers);
  document.documentElement.dataset['printing'] = '';
  const done = () => {
    papers.remove();
    delete document.documentElement.dataset['printing'];
  };
  window.addEventListener('afterprint', done, { once: true });
  window.print();
}

function filled(sample: HTMLElement, author: Values, contact: string): Node {
  const paper = sample.cloneNode(true) as HTMLElement;
  const join = (names: readonly string[], sign: string) =>
    names
      .map((name) => textOf(author[name]))
      .filter(Boolean)
      .join(sign);
  const known: Record<string, string> = {
    person: join(['surname', 'name', 'patronymic'], ' '),
    post: join(['position', 'organisation_name'], ', '),
    contact,
  };
  for (const place of paper.querySelectorAll<HTMLElement>('[data-fill]')) place.textContent = known[place.dataset['fill'] ?? ''] ?? '';
  return paper;
}
