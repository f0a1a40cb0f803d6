import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Catalogue } from '../bank/catalogue.ts';
import { oaiAnswers } from '../bank/exports/open-data/oai/answers.ts';
import type { OaiFormat } from '../bank/exports/open-data/oai/entries.ts';
import {
  endsBeforeBeginning,
  NO_DAY,
  oaiArguments,
  oaiDays,
  oaiFaults,
  oaiRules,
  UNKNOWN_FAULT,
} from '../bank/exports/open-data/oai/rules.ts';
import { oncePer } from '../bank/once-per.ts';
import { allNamed, parseXml, type Node } from './xml.ts';

/** A static host that applies the rules of the bank as nginx would: the first expression that fits, then the file or what is told without it. */
export interface OaiServer {
  readonly url: string;
  /** Publishes another state of the bank. */
  publish(catalogue: Catalogue): void;
  close(): Promise<unknown>;
}

/** Starts such a host on a free port; `formats` are those it has, all unless said. */
export async function oaiServer(first: Catalogue, formats?: readonly OaiFormat[]): Promise<OaiServer> {
  const answers = oncePer((catalogue: Catalogue) => answersOf(catalogue, formats));
  let answer = answers(first);
  const server: Server = createServer((request, response) => {
    const body = answer(new URL(request.url ?? '', 'http://x').search);
    response.writeHead(200, { 'content-type': 'text/xml; charset=utf-8', connection: 'close' }).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/oai/`,
    publish: (catalogue) => void (answer = answers(catalogue)),
    close: () => new Promise((resolve) => server.close(resolve)),
  };
}

/** nginx's `$arg_name` is what stands in the address, not decoded. */
function answersOf(catalogue: Catalogue, formats?: readonly OaiFormat[]): (search: string) => string {
  const files = new Map(oaiAnswers(catalogue, formats));
  const rules = oaiRules(catalogue).map((rule) => ({ ...rule, when: new RegExp(rule.when) }));
  const days = oaiDays(catalogue).map(({ when, day }) => ({ when: new RegExp(when), day }));
  const faults = [{ when: endsBeforeBeginning, fault: 'wrong-' }, ...oaiFaults(catalogue)].map(({ when, fault }) => ({
    when: new RegExp(when),
    fault,
  }));
  return (search) => {
    const raw = new Map(
      search
        .slice(1)
        .split('&')
        .map((pair) => [pair.split('=')[0] ?? '', pair.slice(pair.indexOf('=') + 1)]),
    );
    const asked = `${raw.get('set') ?? ''} ${raw.get('from') ?? ''}`;
    const day = days.find(({ when }) => when.test(asked))?.day ?? NO_DAY;
    const whole = `${asked} ${raw.get('until') ?? ''} ${day} ${search.slice(1)}`;
    const fault = faults.find(({ when }) => when.test(whole))?.fault ?? UNKNOWN_FAULT;
    const key = fault + oaiArguments.map((name) => raw.get(name) ?? '').join(' ');
    const rule = rules.find(({ when }) => when.test(key))!;
    const caught: Record<string, string> = { ...rule.when.exec(key)?.groups, oai_day: day };
    const file = rule.file.replace(/\$(\w+)/g, (_, name: string) => caught[name] ?? '');
    return files.get(`/oai/${file}.xml`) ?? files.get(`/oai/errors/${rule.otherwise}.xml`) ?? '';
  };
}

/** Asks once and returns the parsed answer. */
export async function ask(url: string, query: Readonly<Record<string, string>>): Promise<Node> {
  return parseXml(await (await fetch(`${url}?${new URLSearchParams(query).toString()}`)).text());
}

/** Harvests to the end as any client of OAI-PMH does; returns the records in the order in which they came, `undefined` when a token was refused. */
export async function harvest(
  url: string,
  query: Readonly<Record<string, string>>,
  between: (page: number) => void = () => undefined,
): Promise<Node[] | undefined> {
  const found: Node[] = [];
  const name = query['verb'] === 'ListRecords' ? 'record' : 'header';
  let next: Readonly<Record<string, string>> | undefined = query;
  for (let page = 1; next !== undefined; page++) {
    const answer = await ask(url, next);
    if (allNamed(answer, 'error').some(({ attributes }) => attributes['code'] === 'badResumptionToken')) return undefined;
    found.push(...allNamed(answer, name));
    const token: string | undefined = allNamed(answer, 'resumptionToken')[0]?.text;
    next = token ? { verb: query['verb'] ?? '', resumptionToken: token } : undefined;
    between(page);
  }
  return found;
}
