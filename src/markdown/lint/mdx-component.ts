import type { Nodes } from 'mdast';
import type { MdxComponents } from '../../bank/mdx-components.ts';
import type { ProseFault, ProseRule } from './prose-rule.ts';
import { placeOf, visitNodes } from './visit.ts';

// What a contributed text may use is allowed on an editor's page too.
const PLAIN_TAGS = new Set(['sub', 'sup', 'br']);

/** Editors' pages use only the components they are given, with plain text in attributes. */
export const mdxComponent: ProseRule = {
  id: 'mdx-component',
  severity: 'error',
  find({ mdast, components }) {
    const faults: ProseFault[] = [];
    if (components === undefined) return faults;
    visitNodes(mdast, (node) => {
      if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return;
      faults.push(...faultsOf(node, components).map((fault) => ({ ...placeOf(node), ...fault })));
    });
    return faults;
  },
};

type Component = Extract<Nodes, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;
type Description = Pick<ProseFault, 'message' | 'hint'>;

function faultsOf(node: Component, components: MdxComponents): Description[] {
  const name = node.name ?? '';
  if (PLAIN_TAGS.has(name)) {
    return node.attributes.length === 0 ? [] : [{ message: `У <${name}> не бывает атрибутов.`, hint: `Напишите просто <${name}>.` }];
  }
  const known = Object.hasOwn(components, name) ? components[name] : undefined;
  if (known === undefined) return [describeUnknown(name, Object.keys(components))];
  return node.attributes.flatMap((attribute) => faultOfAttribute(attribute, name, known) ?? []);
}

function describeUnknown(name: string, components: readonly string[]): Description {
  const twin = components.find((component) => component.toLowerCase() === name.toLowerCase());
  const list = components.length === 0 ? 'На этой странице компонентов нет.' : `Есть такие: ${components.join(', ')}.`;
  return {
    message: name === '' ? 'Пустой тег «<>» ничего не значит.' : `Компонента «<${name}>» нет.`,
    hint: twin === undefined ? list : `Напишите «<${twin}>».`,
  };
}

function faultOfAttribute(
  attribute: Component['attributes'][number],
  component: string,
  known: readonly string[],
): Description | undefined {
  if (attribute.type === 'mdxJsxExpressionAttribute') {
    return {
      message: `В <${component}> стоит код «{${attribute.value}}».`,
      hint: 'Перечислите атрибуты словами: название="значение".',
    };
  }
  const { name, value } = attribute;
  if (!/^[a-z][a-z\d-]*$/i.test(name) || /^(?:on|set$|style$|is$)/i.test(name)) {
    return { message: `Атрибут «${name}» в <${component}> не разрешён: он может запустить код.`, hint: 'Удалите его.' };
  }
  if (!known.includes(name)) {
    const hint = known.length === 0 ? 'Удалите его: у этого компонента атрибутов нет.' : `Удалите его. Бывают: ${known.join(', ')}.`;
    return { message: `Атрибута «${name}» у <${component}> нет.`, hint };
  }
  if (typeof value !== 'object' || value === null) return undefined;
  return {
    message: `Значение «${name}» в <${component}> записано кодом «{${value.value}}».`,
    hint: `Напишите в кавычках: ${name}="…".`,
  };
}
