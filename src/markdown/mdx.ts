import type { Root } from 'hast';
import type { Features, HastPluginDefinition } from 'satteri';
import type { MdxComponents } from '../bank/mdx-components.ts';
import { renderFormulas } from './math.ts';
import { MARKDOWN_FEATURES } from './parse.ts';
import { renumberFootnotes } from './transforms/footnotes.ts';
import { keepSignsWithFormulas } from './transforms/formula-signs.ts';
import { numberHeadings } from './transforms/headings.ts';
import { shapeForPhones } from './transforms/phone-tables.ts';
import { resolveLinks } from './transforms/links.ts';
import { boxTables } from './transforms/tables.ts';
import { nameCheckboxes } from './transforms/tasks.ts';
import { typographTree } from './typography.ts';
import type { HastParent } from './walk.ts';

/** What editors' pages may use, and where the site lives. */
export interface MdxOptions {
  readonly components: MdxComponents;
  /** The path under which the site lives, e.g. `/bank`. */
  readonly base?: string | undefined;
}

/** Options for Astro's Sätteri processor that make an editor's page like every other text of the bank:
 * `mdx({ processor: satteri(mdxOptions({ components, base })) })`. */
export function mdxOptions(options: MdxOptions): { features: Features; hastPlugins: HastPluginDefinition[] } {
  return { features: MARKDOWN_FEATURES, hastPlugins: [createMdxPlugin(options)] };
}

/** Returns the plugin that drops code and unknown components (the check has refused them already) and applies the transforms of `renderMarkdown`. */
export function createMdxPlugin({ components, base = '' }: MdxOptions): HastPluginDefinition {
  const allowed = new Map([...Object.entries(components), ...['sub', 'sup', 'br'].map((tag) => [tag, []] as const)]);
  return {
    name: 'kopilka-prose',
    before(root, context) {
      // The parser's own nodes are frozen views; a plain copy is what the transforms work on.
      const tree = JSON.parse(JSON.stringify(root)) as Root;
      dropCode(tree, allowed);
      transform(tree, base);
      context.replaceNode(root, tree);
    },
  };
}

function transform(tree: Root, base: string): void {
  const headings = numberHeadings(tree, 2, '');
  renumberFootnotes(tree, 2, '');
  resolveLinks(tree, { base, prefix: '', headings });
  boxTables(tree);
  nameCheckboxes(tree);
  typographTree(tree);
  renderFormulas(tree);
  keepSignsWithFormulas(tree);
  shapeForPhones(tree);
}

const CODE: ReadonlySet<string> = new Set(['mdxjsEsm', 'mdxFlowExpression', 'mdxTextExpression', 'raw', 'comment']);

function dropCode(parent: HastParent, allowed: ReadonlyMap<string, readonly string[]>): void {
  parent.children = parent.children.filter((child) => {
    if (CODE.has(child.type)) return false;
    return !child.type.startsWith('mdxJsx') || ('name' in child && allowed.has(String(child.name)));
  });
  for (const child of parent.children) {
    if ('attributes' in child) keepOwnAttributes(child, allowed.get('name' in child ? String(child.name) : '') ?? []);
    if ('children' in child) dropCode(child, allowed);
  }
}

function keepOwnAttributes(component: { attributes: unknown }, own: readonly string[]): void {
  if (!Array.isArray(component.attributes)) return;
  component.attributes = component.attributes.filter(
    (attribute) => attribute.type === 'mdxJsxAttribute' && typeof attribute.value !== 'object' && own.includes(attribute.name),
  );
}
