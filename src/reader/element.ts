/** Returns a new element with attributes and children; whatever readers wrote goes in as text, never as HTML. */
export function make<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Readonly<Record<string, string | undefined>> = {},
  ...children: readonly (string | Node | undefined)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) if (value !== undefined) made.setAttribute(name, value);
  made.append(...children.filter((child) => child !== undefined));
  return made;
}

/** Returns a button that does one thing; `name` is what is said aloud where the words alone are not enough. */
export function button(
  words: string | Node,
  act: () => void,
  { name, className = 'button-plain' }: { name?: string; className?: string } = {},
) {
  const made = make('button', { type: 'button', class: className, 'aria-label': name, title: name }, words);
  made.addEventListener('click', act);
  return made;
}

/** Returns the element inside `root` that a selector names; it is written in the page, so a missing one is a fault of ours. */
export function part<T extends HTMLElement>(root: ParentNode, selector: string): T {
  const found = root.querySelector<T>(selector);
  if (found === null) throw new Error(`The page has no ${selector}.`);
  return found;
}
