import type { Root } from 'hast';
import { htmlToHast } from 'satteri';
import { addressKind } from './address.ts';
import { MATH_TAGS } from './schema.ts';
import { walkElements } from './walk.ts';

const TAGS = new Set([
  ...MATH_TAGS,
  ...'a blockquote br code del div em figcaption figure h2 h3 h4 h5 h6 hr img input li ol p picture pre section source span strong sub sup table tbody td th thead tr ul'.split(
    ' ',
  ),
]);
const ATTRIBUTES =
  /^(?:id|href|title|rel|src|srcSet|type|alt|width|height|loading|className|tabIndex|role|start|lang|checked|disabled|aria(?:Label|LabelledBy|DescribedBy)|dataFootnote(?:s|Ref|Backref))$/;
const MATH_ATTRIBUTES =
  /^(?:accent|accentUnder|columnSpan|depth|display|displayStyle|fence|form|height|largeOp|lineThickness|[lr]space|math(?:Background|Color|Variant)|(?:max|min)size|movableLimits|notation|rowSpan|scriptLevel|separator|stretchy|symmetric|voffset|width|className)$/i;

/** Returns what in a piece of HTML could run, load or style anything, as a browser would read it: the judge of the tests, written apart from the sanitiser's schema. */
export function findViolations(html: string): string[] {
  const tree = htmlToHast(html, { fragment: true }) as Root;
  const found: string[] = [];
  walkElements(tree, ({ tagName, properties }) => {
    if (!TAGS.has(tagName)) found.push(`<${tagName}>`);
    const isMath = MATH_TAGS.includes(tagName);
    for (const [name, value] of Object.entries(properties)) {
      const allowed = ATTRIBUTES.test(name) || (isMath && MATH_ATTRIBUTES.test(name));
      if (!allowed || (isMath && /^(?:href|src|id)$/.test(name))) found.push(`${tagName}[${name}]`);
      if (/^(?:href|src)$/.test(name) && addressKind(String(value)) === 'dangerous') found.push(`${name}=${String(value)}`);
      if (/^src/.test(name) && addressKind(String(value)) !== 'internal') found.push(`${tagName} loads ${String(value)}`);
    }
  });
  return found;
}
