import type { Catalogue } from '../../../catalogue.ts';
import { addDays } from '../../../days.ts';
import type { OaiError } from './answers.ts';
import { daysOf, scopes } from './chains.ts';
import { formatNames } from './entries.ts';

/** Arguments of a request, in the order in which rules read them, with a space between. */
export const oaiArguments = ['verb', 'metadataPrefix', 'set', 'from', 'until', 'resumptionToken', 'identifier'] as const;

/** What stands before the arguments of a request that none of the usual rules is for. */
export type OaiFault = '' | 'wrong-' | 'twice-' | 'none-';
/** Of a request that no rule for faults fits: arguments that the protocol does not know. */
export const UNKNOWN_FAULT: OaiFault = 'wrong-';

/** What a request leads to; `$name` in the file is what the expression has caught under that name. */
export interface OaiRule {
  /** A regular expression over the arguments, the same in JavaScript, PCRE and, with its names left out, RE2, which looks neither ahead nor back. */
  readonly when: string;
  /** File below `/oai/`, without its extension. */
  readonly file: string;
  /** What is told when there is no such file. */
  readonly otherwise: OaiError;
}

/** Which answers a harvester begins with that asks from a day on: an expression over `scope from`, and the end of the name of a file. */
export interface DayRule {
  readonly when: string;
  readonly day: string;
}

const formats = `(?<oai_format>${formatNames.join('|')})`;
/** A day that is in the calendar. */
const DAY = `(?:${[
  '[0-9]{4}-(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])',
  '[0-9]{4}-(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)',
  '[0-9]{4}-02-(?:0[1-9]|1[0-9]|2[0-8])',
  '(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29',
].join('|')})`;
const list = 'List(?<oai_list>Records|Identifiers)';

/** Returns the rules by which a server without a program answers requests of OAI-PMH: the first that fits counts. */
export function oaiRules({ bank }: Pick<Catalogue, 'bank'>): OaiRule[] {
  const host = new URL(bank.region.site).hostname.replaceAll('.', '\\.');
  const identifier = `oai(?::|%3[Aa])${host}(?::|%3[Aa])(?<oai_record>[a-z0-9-]+)`;
  const sets = scopes.slice(1).join('|');
  const verb = '(?:Identify|ListMetadataFormats|ListSets|GetRecord|ListRecords|ListIdentifiers)';
  const refused = (when: string, error: OaiError): OaiRule => ({ when, file: `errors/${error}`, otherwise: error });
  const lists = 'List(?:Records|Identifiers)';
  const asked = (set: string, from: string, file: string): OaiRule => ({
    when: `^${list} ${formats} ${set} ${from} (?:${DAY})?  $`,
    file: `List$oai_list/$oai_format.${file}`,
    otherwise: 'noRecordsMatch',
  });
  return [
    refused(`^none-${lists} ${formats} [^ ]* (?:${DAY})? ${DAY}  $`, 'noRecordsMatch'),
    refused(`^none-${lists} ${formats} `, 'badArgument'),
    refused(`^none-${lists} [^ ]+ [^ ]* [^ ]* [^ ]*  $`, 'cannotDisseminateFormat'),
    refused(`^(?:none|wrong)-${verb} `, 'badArgument'),
    { when: '^Identify {6}$', file: 'Identify', otherwise: 'badVerb' },
    { when: '^ListMetadataFormats {6}$', file: 'ListMetadataFormats', otherwise: 'badVerb' },
    { when: `^ListMetadataFormats {6}${identifier}$`, file: 'ListMetadataFormats/$oai_record', otherwise: 'idDoesNotExist' },
    refused('^ListMetadataFormats {6}[^ ]+$', 'idDoesNotExist'),
    { when: '^ListSets {6}$', file: 'ListSets', otherwise: 'badVerb' },
    { when: `^GetRecord ${formats} {5}${identifier}$`, file: 'GetRecord/$oai_format.$oai_record', otherwise: 'idDoesNotExist' },
    refused(`^GetRecord ${formats} {5}[^ ]+$`, 'idDoesNotExist'),
    refused('^GetRecord [^ ]+ {5}[^ ]+$', 'cannotDisseminateFormat'),
    { when: `^${list} {5}(?<oai_token>[a-z0-9_.-]+) $`, file: 'List$oai_list/$oai_token', otherwise: 'badResumptionToken' },
    refused('^List(?:Records|Identifiers|Sets) {5}[^ ]+ $', 'badResumptionToken'),
    asked('', '', 'all'),
    asked(`(?<oai_set>${sets})`, '', '$oai_set'),
    asked('', DAY, 'all$oai_day'),
    asked(`(?<oai_set>${sets})`, DAY, '$oai_set$oai_day'),
    refused(`^${lists} ${formats} [^ ]+ (?:${DAY})? (?:${DAY})?  $`, 'noRecordsMatch'),
    refused(`^${lists} ${formats} [^ ]* [^ ]* [^ ]*  $`, 'badArgument'),
    refused(`^${lists} [^ ]+ [^ ]* [^ ]* [^ ]*  $`, 'cannotDisseminateFormat'),
    refused(`^${verb} `, 'badArgument'),
    refused('', 'badVerb'),
  ];
}

/** Returns the rules for requests from a day on: everything for those who ask from long ago, else the first day of a change that is not before. */
export function oaiDays(catalogue: Catalogue): DayRule[] {
  return scopes.flatMap((scope) => {
    const { days, older } = daysOf(scope, catalogue);
    const rule = (upTo: string, day: string): DayRule => ({ when: `^${scope === 'all' ? '' : scope} (?:${notAfter(upTo)})`, day });
    return [...(older === undefined ? [] : [rule(older, '')]), ...days.map((day) => rule(day, `.${day}`))];
  });
}

/** What an expression over `set from until day query` finds, and what is put before the arguments then. */
export interface FaultRule {
  readonly when: string;
  readonly fault: OaiFault;
}

/**
 * Returns the rules by which a request is known that asks twice or for nothing: the first that fits counts. `until` cannot cut a list that lies
 * ready; but whether anything changed between two days is known when the bank is built.
 */
export function oaiFaults(catalogue: Catalogue): FaultRule[] {
  const before = '[^ ]* [^ ]* [^ ]* [^ ]* ';
  const twice = (name: string) => `(?:.*&)?${name}=.*&${name}=`;
  const names = oaiArguments.join('|');
  const [, ...others] = oaiArguments;
  const empty = (when: string): FaultRule => ({ when, fault: 'none-' });
  const known = scopes.map((scope) => [scope, daysOf(scope, catalogue)] as const);
  const days = [...new Set(known.flatMap(([, { days }]) => days))].sort();
  return [
    { when: `^${before}${twice('verb')}`, fault: 'twice-' },
    { when: `^${before}(?:${others.map(twice).join('|')})`, fault: 'wrong-' },
    ...known.flatMap(([scope, { earliest }]) =>
      earliest === undefined ? [] : empty(`^${scope === 'all' ? '' : scope} [^ ]* (?:${notAfter(addDays(earliest, -1))})`),
    ),
    ...days.map((day) => empty(`^[^ ]* [^ ]+ (?:${notAfter(addDays(day, -1))})[^ ]* \\.${day} `)),
    { when: `^${before}(?:(?:${names})=[^&]*&?)*$`, fault: '' },
  ];
}

/** An expression over `set from until`, for servers that can look back: the list would end before it begins. */
export const endsBeforeBeginning = `^[^ ]* ([0-9-]*)(?:${Array.from({ length: 9 }, (_, at) => `${at + 1}[0-9-]* \\1[0-${at}]`).join('|')})`;

/** Returns an expression and a file with what is caught told by its place, written by `place`: for servers whose expressions know no names. */
export function byPlace(
  { when, file }: Pick<OaiRule, 'when' | 'file'>,
  place: (name: string, at: number) => string,
): { when: string; file: string } {
  const names = [...when.matchAll(/\(\?<(\w+)>/g)].map(([, name = '']) => name);
  return {
    when: when.replace(/\(\?<\w+>/g, '('),
    file: file.replace(/\$(\w+)/g, (_, name: string) => place(name, names.indexOf(name) + 1)),
  };
}

/** Where a request goes that no rule for days fits: nothing has changed since. */
export const NO_DAY = '.none';

/** Returns an expression for the beginning of every ISO day up to this one. */
export function notAfter(day: string): string {
  const digits = [...day];
  const before = digits.flatMap((digit, index) => {
    const less = Number(digit) - 1;
    return digit === '-' || less < 0 ? [] : [`${day.slice(0, index)}[0-${less}]`];
  });
  return [...before, day].join('|');
}
