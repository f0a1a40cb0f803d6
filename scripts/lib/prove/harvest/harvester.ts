import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { createInterface } from 'node:readline';

/** What the harvester understood of an answer, or of the answers that it asked for one after another. */
export interface Harvest {
  /** How many requests it sent. */
  readonly requests: number;
  readonly records: readonly HarvestedRecord[];
  readonly isSuccess: boolean;
  readonly message: string;
  /** Codes of faults that the server told. */
  readonly errors: readonly string[];
  /** Of Identify its fields, of ListSets and ListMetadataFormats their names. */
  readonly told: readonly string[];
}

/** A record as the harvester gives it on. */
export interface HarvestedRecord {
  readonly identifier: string;
  /** ISO day. */
  readonly datestamp: string;
  readonly isDeleted: boolean;
  readonly sets: readonly string[];
  readonly title: string | null;
}

type Line = { readonly asks: string } | { readonly record: HarvestedRecord } | { readonly end: Omit<Harvest, 'requests' | 'records'> };

const PROGRAM = fileURLToPath(new URL('harvest.pl', import.meta.url));

/**
 * Lets HTTP::OAI, which others wrote and libraries use, ask the endpoint and follow its tokens to the end; `before` is called before each request with
 * its number from 1. Throws when Perl or the harvester is not there: one that is not there must not look like one that is content.
 */
export async function askHarvester(
  url: string,
  verb: string,
  query: Readonly<Record<string, string>> = {},
  before: (request: number) => void = () => undefined,
): Promise<Harvest> {
  const given = Object.entries(query).map(([name, value]) => `${name}=${value}`);
  const child = spawn('perl', [PROGRAM, url, verb, ...given], { stdio: ['pipe', 'pipe', 'pipe'] });
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (said += text));
  child.on('error', ({ message }) => (said += message));
  child.stdin.on('error', () => undefined);
  const closed = once(child, 'close').catch(() => undefined);
  const records: HarvestedRecord[] = [];
  let requests = 0;
  for await (const text of createInterface({ input: child.stdout })) {
    const line = JSON.parse(text) as Line;
    if ('record' in line) records.push(line.record);
    else if ('end' in line) return (await closed, { ...line.end, requests, records });
    else {
      before((requests += 1));
      child.stdin.write('\n');
    }
  }
  await closed;
  throw new Error(
    /Can't locate|ENOENT/.test(said)
      ? `Сборщика HTTP::OAI на этом компьютере нет. Поставьте его: apt-get install -y --no-install-recommends libhttp-oai-perl`
      : `Сборщик HTTP::OAI не договорил: ${said.slice(-2000)}`,
  );
}
