import { ASSETS, assetNames, namesOthers } from '../../bank/asset-names.ts';

/** Bytes over the wire; a bigger script waits until it is asked for where each byte counts. */
const HEAVY = 60_000;

/** What browsers tell of the connection; those that tell nothing are taken at their best. */
interface Connection {
  readonly saveData?: boolean;
  readonly effectiveType?: string;
}

/** Takes a file from the device or from the network and keeps it, as part of an event. */
type Take = (address: string, event: Event) => Promise<Response>;

/**
 * Returns a function that keeps what a page may load later, down to the last script: when the site is replaced while the page is open,
 * its own version is no longer on the server. Each file is walked through once in the life of a worker.
 */
export function createAssetKeeper(scope: string, take: Take): (html: string, event: Event) => Promise<void> {
  const walked = new Set<string>();
  const walk = async (text: string, kind: 'page' | 'asset', event: Event): Promise<void> => {
    const { now, later } = assetNames(text, kind);
    const names = [...now, ...later].filter((name) => !walked.has(name));
    for (const name of names) walked.add(name);
    // What could not be had is tried again with the next page.
    await Promise.all(names.map((name) => keep(name, event).catch(() => void walked.delete(name))));
  };
  const keep = async (name: string, event: Event) => {
    const answer = await take(`${scope}${ASSETS}${name}`, event);
    if (isTooHeavy(answer)) await answer.body?.cancel();
    else if (!answer.ok) walked.delete(name);
    else if (namesOthers(name)) await walk(await answer.text(), 'asset', event);
  };
  return (html, event) => walk(html, 'page', event);
}

/** Tells whether a script is too big to be fetched ahead over this connection. */
export function isTooHeavy(answer: Response): boolean {
  const { saveData = false, effectiveType = '4g' } = (navigator as { connection?: Connection }).connection ?? {};
  return (saveData || effectiveType !== '4g') && Number(answer.headers.get('content-length')) > HEAVY;
}
