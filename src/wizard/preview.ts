import { lintInBrowser } from '../markdown/lint/browser.ts';
import { renderInBrowser } from '../markdown/browser.ts';
import { wizardText as text } from '../text/wizard.ts';
import { toDom } from './to-dom.ts';

/** More remarks than these are not read by anyone. */
const MOST = 10;

/** Shows a text as the site will, and what the check would say of it. */
export async function showPreview(place: HTMLElement, source: string): Promise<void> {
  const { tree } = renderInBrowser(source);
  const body = document.createElement('div');
  body.className = 'prose';
  if (tree === undefined) body.textContent = lintInBrowser(source)[0]?.message ?? '';
  else body.append(source.trim() === '' ? text.previewEmpty : toDom(tree));
  await showFormulas(body);
  place.replaceChildren(note(text.previewNote), ...remarks(source), body);
  place.hidden = false;
  place.focus();
}

function remarks(source: string): Node[] {
  const issues = lintInBrowser(source).slice(0, MOST);
  if (issues.length === 0) return [];
  const list = document.createElement('ul');
  list.append(
    ...issues.map(({ line, message, hint = '' }) => {
      const item = document.createElement('li');
      item.textContent = `${text.line(line)}: ${message} ${hint}`.trim();
      return item;
    }),
  );
  return [note(text.remarks), list];
}

function note(words: string): HTMLElement {
  const line = document.createElement('p');
  line.className = 'small';
  line.textContent = words;
  return line;
}

/** Formulas weigh more than all the rest, so they come only where there are some; one that cannot be read stays as typed. */
async function showFormulas(body: HTMLElement): Promise<void> {
  const sources = [...body.querySelectorAll<HTMLElement>('code.math-source')];
  if (sources.length === 0) return;
  const { default: temml } = await import('temml');
  for (const code of sources) {
    const typed = code.textContent ?? '';
    const displayMode = typed.startsWith('$$');
    const place = document.createElement('span');
    try {
      temml.render(typed.replace(/^\$+|\$+$/g, ''), place, {
        displayMode,
        throwOnError: true,
        trust: false,
        maxExpand: 500,
        maxSize: [20, 20],
      });
      code.replaceWith(place);
    } catch {
      // The check tells what is wrong with it; here it stays visible.
    }
  }
}
