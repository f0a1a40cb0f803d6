import type { ProposalKind } from '../bank/form/package-format.ts';
import type { Region } from '../bank/model/region.ts';
import { schoolYearOf } from '../bank/school-year.ts';
import { slugify } from '../bank/slugify.ts';

/** The longest address that forges and browsers take for sure. */
const LONGEST = 6000;

/** Returns the address of the forge's page for a new file with everything filled in; `undefined` when it would be too long or the forge has no such page. */
export function newFileAddress(forge: NonNullable<Region['forge']>, path: string, text: string): string | undefined {
  const { kind, branch } = forge;
  const root = forge.url.replace(/(?:\.git)?\/*$/, '');
  const at = path.lastIndexOf('/');
  const query = (names: Record<string, string>) =>
    Object.entries(names)
      .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
      .join('&');
  const made: Partial<Record<typeof kind, () => string>> = {
    github: () => `${root}/new/${branch}?${query({ filename: path, value: text })}`,
    gitlab: () => `${root}/-/new/${branch}?${query({ file_name: path, content: text })}`,
    gitea: () => `${root}/_new/${branch}/${path.slice(0, at)}?${query({ filename: path.slice(at + 1), value: text })}`,
  };
  const address = made[kind]?.();
  return address === undefined || address.length >= LONGEST ? undefined : address;
}

/** Returns where an entry would lie in the bank, from the root of its repository. */
export function proposedPath(kind: ProposalKind, title: string, day: string): string {
  const code = slugify(title) || 'rabota';
  const year = schoolYearOf(day);
  return kind === 'material' ? `content/materials/${year}/${code}/index.md` : `content/webinars/${year}/${code}.md`;
}

/** Returns the address of a letter with its subject and text. */
export function letterAddress(email: string, subject: string, body: string): string {
  return `mailto:${email}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body.replace(/\n/g, '\r\n'))}`;
}

/** Gives the reader a file to keep. */
export function offerFile(name: string, bytes: BlobPart, type: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([bytes], { type }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
