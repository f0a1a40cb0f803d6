import { cleanOffice } from './clean-office.ts';
import { officeFault, textOf, type Parts } from './inspect-office.ts';
import { Refusal } from './outcome.ts';
import { OFFICE_LIMITS, openArchive } from './unpack.ts';

/** An office document that may be taken: its parts, and its bytes without names. */
export interface Office {
  readonly parts: Parts;
  readonly clean: Uint8Array;
  /** What its properties say, before they were cleaned. */
  readonly title: string;
  /** ISO day of the last change. */
  readonly changed: string | undefined;
}

/** Returns an office document with its parts unpacked within limits; throws `Refusal` for a bomb, a macro, a trap, a password. */
export async function readOffice(bytes: Uint8Array): Promise<Office> {
  const packed = await openArchive(bytes, OFFICE_LIMITS);
  if (packed.some(({ isLocked }) => isLocked)) throw new Refusal('зашифрован паролем: снимите пароль и повторите');
  const parts = new Map<string, Uint8Array>();
  for (const part of packed) parts.set(part.name, await part.read());
  if (/manifest:encryption-data/.test(textOf(parts, 'META-INF/manifest.xml')))
    throw new Refusal('зашифрован паролем: снимите пароль и повторите');
  const fault = officeFault(parts);
  if (fault !== undefined) throw new Refusal(fault);
  const properties = textOf(parts, 'docProps/core.xml') || textOf(parts, 'meta.xml');
  const title = /<dc:title>([^<]*)<\/dc:title>/.exec(properties)?.[1] ?? '';
  const changed = /<(?:dcterms:modified|dc:date)\b[^<>]*>(\d{4}-\d\d-\d\d)/.exec(properties)?.[1];
  return { parts, clean: await cleanOffice(parts), title: unescapeXml(title), changed };
}

const unescapeXml = (text: string) =>
  text.replace(/&(lt|gt|quot|apos|amp);/g, (_, name: string) => ({ lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' })[name] ?? ' ');
