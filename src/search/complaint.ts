import { toolsText as text } from '../text/search-tools.ts';

/** Where the owner of a bank hears of what is missing. */
export interface Ears {
  readonly mail?: string | undefined;
  /** Kind and address of the repository. */
  readonly forge?: { readonly kind: string; readonly url: string } | undefined;
}

/** Returns the address of a letter or of a new issue that says what was looked for; nothing when the owner can be told by neither. */
export function complaintAddress(query: string, address: string, { mail, forge }: Ears): string | undefined {
  const [subject, body] = [text.tellSubject(query), text.tellBody(address)].map(encodeURIComponent);
  if (mail !== undefined) return `mailto:${mail}?subject=${subject}&body=${body}`;
  if (forge === undefined) return undefined;
  const url = forge.url.replace(/\/$/, '');
  return forge.kind === 'gitlab'
    ? `${url}/-/issues/new?issue[title]=${subject}&issue[description]=${body}`
    : `${url}/issues/new?title=${subject}&body=${body}`;
}
