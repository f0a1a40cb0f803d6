import type { Element, ElementContent, Root } from 'hast';
import { decodeAddress } from '../address.ts';
import { createElement, isElement, textOf, walkElements } from '../walk.ts';

/** A picture of the entry, already converted by the caller; sizes in CSS pixels. */
export interface ResolvedImage {
  readonly src: string;
  readonly width: number;
  readonly height: number;
  /** Better formats first, e.g. AVIF, then WebP. */
  readonly sources?: readonly { readonly type: string; readonly srcset: string; readonly sizes?: string | undefined }[] | undefined;
}

/** Finds the picture by the name an author wrote. */
export type ResolveImage = (name: string) => ResolvedImage | undefined;

/** Replaces pictures by `<picture>` with sizes, so that nothing jumps, and returns the names as written;
 * a picture that is not the entry's own leaves only its alternative text (no request leaves the site). */
export function resolvePictures(tree: Root, resolve: ResolveImage | undefined): string[] {
  const names: string[] = [];
  walkElements(tree, (element, index, parent) => {
    if (element.tagName === 'p') captionPicture(element);
    if (element.tagName !== 'img' || isElement(parent, 'picture')) return;
    const name = decodeAddress(String(element.properties.src ?? '')).replace(/^\.\//, '');
    names.push(name);
    const image = resolve?.(name);
    parent.children[index] = image === undefined ? { type: 'text', value: altOf(element) } : createPicture(element, image);
  });
  return names;
}

// A paragraph that is one picture with a title is a figure: the title is its caption.
function captionPicture(paragraph: Element): void {
  const [image, ...rest] = paragraph.children;
  if (image?.type !== 'element' || image.tagName !== 'img' || rest.length > 0) return;
  const { title } = image.properties;
  if (typeof title !== 'string' || title === '') return;
  delete image.properties.title;
  paragraph.tagName = 'figure';
  paragraph.children.push(createElement('figcaption', {}, [{ type: 'text', value: title }]));
}

function createPicture(element: Element, image: ResolvedImage): Element {
  const sources: ElementContent[] = (image.sources ?? []).map(({ type, srcset, sizes }) =>
    createElement('source', sizes === undefined ? { type, srcSet: srcset } : { type, srcSet: srcset, sizes }, []),
  );
  const { src, width, height } = image;
  const properties = { src, alt: altOf(element), width, height, loading: 'lazy' };
  return createElement('picture', {}, [...sources, createElement('img', properties, [])]);
}

function altOf(element: Element): string {
  return textOf(element).trim();
}
