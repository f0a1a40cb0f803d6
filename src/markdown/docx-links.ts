import type { XmlToken } from './xml-tokens.ts';

/** A link that is open: where its words begin. */
interface Link {
  readonly words: { text: string };
  readonly at: number;
  readonly address: string | undefined;
}

/** Returns the addresses outside of a document that its part leads to, by the id of the relation (ECMA-376, part 2, 9.3). */
export function addressesOf(relations: string): ReadonlyMap<string, string> {
  const found = [...relations.matchAll(/<Relationship\b([^<>]*)>/g)].map(([, attributes = '']) => attributes);
  const value = (attributes: string, name: string) => new RegExp(`\\b${name}="([^"]*)"`).exec(attributes)?.[1] ?? '';
  return new Map(
    found.flatMap((attributes) =>
      value(attributes, 'TargetMode') === 'External' ? [[value(attributes, 'Id'), value(attributes, 'Target')] as const] : [],
    ),
  );
}

/** Puts the links of a document around their words: elements with a relation, and fields HYPERLINK of old documents. */
export class LinkReader {
  readonly #addresses: ReadonlyMap<string, string>;
  /** Links of elements; fields with what they say. */
  readonly #links: (Link | undefined)[] = [];
  readonly #fields: { says: string; link?: Link | undefined }[] = [];
  #isCode = false;

  constructor(addresses: ReadonlyMap<string, string>) {
    this.#addresses = addresses;
  }

  /** Takes a token that stands in the paragraph whose words are given. */
  take({ name, kind, attributes, text }: XmlToken, words: { text: string }): void {
    const field = this.#fields.at(-1);
    if (kind === 'text') {
      if (this.#isCode && field) field.says += text;
    } else if (name === 'w:instrText') this.#isCode = kind === 'open';
    else if (name === 'w:hyperlink') {
      if (kind === 'close') close(this.#links.pop(), words);
      else this.#links.push(open(words, this.#addresses.get(/\br:id="([^"]*)"/.exec(attributes)?.[1] ?? '')));
    } else if (name === 'w:fldSimple') {
      if (kind === 'close') close(this.#links.pop(), words);
      else this.#links.push(open(words, fieldAddress(/w:instr="([^"]*)"/.exec(attributes)?.[1] ?? '')));
    } else if (name === 'w:fldChar' && kind === 'open') {
      if (attributes.includes('"begin"')) this.#fields.push({ says: '' });
      else if (attributes.includes('"separate"') && field) field.link = open(words, fieldAddress(field.says));
      else if (attributes.includes('"end"')) close(this.#fields.pop()?.link, words);
    }
  }
}

const fieldAddress = (says: string) => /^\s*HYPERLINK\s+(?:"|&quot;)(.+?)(?:"|&quot;)/i.exec(says)?.[1];

const open = (words: { text: string }, address: string | undefined): Link => ({ words, at: words.text.length, address });

/** Only addresses of the web and of mail: others lead into somebody's computer. */
function close(link: Link | undefined, words: { text: string }): void {
  const address = link?.address?.replaceAll('&amp;', '&').trim();
  if (link === undefined || link.words !== words || address === undefined || !/^(?:https?:\/\/|mailto:)/i.test(address)) return;
  const inner = words.text.slice(link.at);
  const said = inner.trim();
  if (said === '' || /(?<!\\)\]\(/.test(said)) return;
  const safe = address.replace(/[\s()<>\\]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`);
  const at = link.at + inner.indexOf(said);
  words.text = `${words.text.slice(0, at)}[${said}](${safe})${words.text.slice(at + said.length)}`;
}
