import { NeighbourFault } from '../../../src/bank/federation/neighbour-fault.ts';
import { baseOf } from '../../../src/bank/federation/own-address.ts';
import { LIMITS, readLimited, type Answer, type Limits, type Source, type Validators } from './source.ts';

const MOST_REDIRECTS = 3;

/** Returns a source that asks a site over the network, one file at a time. */
export function httpSource(site: string, limits: Limits = LIMITS): Source {
  const base = baseOf(site);
  return async (path, known) => {
    const signal = AbortSignal.timeout(limits.answerTime);
    try {
      return await take(new URL(path, base), known, { limits, signal, path });
    } catch (error) {
      throw error instanceof NeighbourFault ? error : new NeighbourFault(path, said(error, limits));
    }
  };
}

interface Asking {
  readonly limits: Limits;
  readonly signal: AbortSignal;
  readonly path: string;
}

async function take(address: URL, known: Validators, { limits, signal, path }: Asking): Promise<Answer> {
  let url = address;
  for (let left = MOST_REDIRECTS; ; left -= 1) {
    const answer = await fetch(url, { redirect: 'manual', signal, headers: headersFor(known) });
    if (answer.status === 304 && (known.etag ?? known.last_modified) !== undefined) return { same: true };
    const location = answer.status >= 300 && answer.status < 400 ? answer.headers.get('location') : null;
    if (location === null) return read(answer, limits, path);
    await answer.body?.cancel();
    url = followed(location, url, path);
    if (left === 0) throw new NeighbourFault(path, 'адрес пересылает дальше и дальше.');
  }
}

async function read(answer: Response, { answer: most }: Limits, path: string): Promise<Answer> {
  if (answer.status !== 200) {
    await answer.body?.cancel();
    throw new NeighbourFault(path, `сервер ответил кодом ${answer.status}.`);
  }
  const bytes = await readLimited(answer.body ?? new Blob([]).stream(), most, path);
  return {
    same: false,
    bytes,
    etag: answer.headers.get('etag')?.slice(0, 500),
    last_modified: answer.headers.get('last-modified')?.slice(0, 100),
  };
}

/** The same host, and never from https to http: nobody else answers for a bank. */
function followed(location: string, from: URL, path: string): URL {
  const to = URL.parse(location, from);
  const isSafe = to?.hostname === from.hostname && (to.protocol === 'https:' || (to.protocol === from.protocol && to.port === from.port));
  if (to === null || !isSafe)
    throw new NeighbourFault(path, `сервер пересылает на чужой или незащищённый адрес: ${location.slice(0, 120)}.`);
  return to;
}

const headersFor = ({ etag, last_modified: modified }: Validators): Record<string, string> => ({
  accept: 'application/json',
  'user-agent': 'Kopilka federation (static copy of the published catalogue)',
  ...(etag === undefined ? {} : { 'if-none-match': etag }),
  ...(modified === undefined ? {} : { 'if-modified-since': modified }),
});

function said(error: unknown, { answerTime }: Limits): string {
  if (error instanceof Error && error.name === 'TimeoutError') return `ответа нет дольше ${Math.round(answerTime / 1000)} с.`;
  const cause = error instanceof Error ? (error.cause ?? error) : error;
  const code = cause instanceof Error ? ('code' in cause ? String(cause.code) : cause.message) : String(cause);
  return `сервер не отвечает (${code}).`;
}
