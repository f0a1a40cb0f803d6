import { documentText } from '../../text/documents.ts';
import { formatDate, formatDateOf } from '../../text/format.ts';
import { UNKNOWN } from '../model/common.ts';
import type { Document } from '../model/document.ts';
import type { Link } from './frame.ts';

/** Returns `№ 24-ОД от 17 января 2023`, `№ 5 от мая 2019 года`, `ГОСТ Р 52872-2019`: as much as is known, nothing twice; an empty text when nothing is. */
export function requisites({ number, date }: Pick<Document, 'number' | 'date'>): string {
  if (number === undefined || number === UNKNOWN) return date === UNKNOWN ? '' : formatDate(date);
  // A designation has its own letters and ends with its year: «ГОСТ Р 52872-2019».
  const name = /^\p{L}{2}/u.test(number) ? number.replaceAll(' ', '\u00a0') : `№\u00a0${number}`;
  return date === UNKNOWN || number.endsWith(`-${date}`) ? name : `${name} от\u00a0${formatDateOf(date)}`;
}

/** Returns `приказ № 24-ОД от 17 января 2023`; without a number the day alone. */
export function namedRequisites(data: Document): string {
  return [hasNumber(data) ? documentText.called(data) : '', requisites(data)].filter(Boolean).join(' ');
}

/** Returns the letters by which a standard or a programme is known, as its summary gives them in brackets: `ФОП ООО`. */
export function shortName({ kind, summary = '' }: Pick<Document, 'kind' | 'summary'>): string | undefined {
  return kind === 'standard' ? /\((\p{Lu}{2,}(?: \p{Lu}{2,})*)\)/u.exec(summary)?.[1] : undefined;
}

/** Returns what a document is, of which level and whether it is in force; of a federal law nobody asks whose it is. */
export function documentKicker(data: Document): string {
  const kind = documentText.kindOf(data);
  const scope = kind.startsWith('Федеральный') ? '' : documentText.scopes[data.scope];
  const status = data.status === 'in-force' || data.status === 'expired' ? documentText.statuses[data.status] : '';
  return [kind, scope, status].filter(Boolean).join(', ');
}

/** Returns how to find a text that is neither here nor linked, `undefined` when it is or when there is nothing to look for. */
export function whereToFind(data: Document): string | undefined {
  const { kind, url, files, items } = data;
  if (url !== undefined || files.length > 0 || items.length > 0 || kind === 'draft' || !hasNumber(data)) return undefined;
  return documentText.absent(namedRequisites(data));
}

/** Returns how to name a document in a paper of one's own, `undefined` when its number or its day is not known. */
export function documentCitation(data: Document): string | undefined {
  if (!hasNumber(data) || data.date === UNKNOWN || data.demo) return undefined;
  // A designation that begins the title is said already; a federal law is the country's.
  const what = data.title.startsWith(data.number ?? '') ? documentText.kindOf(data).toLocaleLowerCase('ru') : namedRequisites(data);
  // A record is written, not read aloud: a day ends with «г.»; a month or a year alone has «года».
  const dated = what.replace(/(?<=\d[\s\u00a0]\p{L}+[\s\u00a0]\d{4})$/u, '\u00a0г.');
  const record = `${data.title} : ${dated}${/ФЗ$/.test(data.number ?? '') ? '' : ` / ${data.issuer}`}`;
  return record.replace(/\.?$/, '.');
}

/** Returns the place where the acts of the country are published, for one whose own address is not known. */
export function portalOf(data: Document): Link | undefined {
  const isAct = data.scope === 'federal' && documentText.called(data) !== '';
  return isAct && whereToFind(data) !== undefined ? { text: documentText.portal, href: PORTAL } : undefined;
}

const PORTAL = 'https://publication.pravo.gov.ru/';

const hasNumber = ({ number }: Document) => number !== undefined && number !== UNKNOWN;
