import { createHash } from 'node:crypto';
import { gunzipSync } from 'node:zlib';
import type { AliasGroups } from '../search/aliases.ts';
import { stopWords } from '../search/query/stop-list.ts';
import { abbreviationGroups, latinGroups, synonymGroups } from '../search/thesaurus/groups.ts';
import { WordCount } from '../search/vocabulary/collect.ts';
import { shardEntries } from '../search/vocabulary/shards.ts';
import { pack } from './packed-file.ts';
import type { Manifest } from '../search/vocabulary/entry.ts';

const parted = (groups: readonly string[]) => groups.map((group) => group.split(' = '));
/** What every Russian site may be asked by; a bank adds its own. */
const thesaurus = [
  ['abbreviation', parted(abbreviationGroups)],
  ['twin', parted(latinGroups)],
  ['synonym', parted(synonymGroups)],
] as const;

/** Returns the files of the vocabulary (name → bytes) of an index: the words of exactly what Pagefind has indexed, its fragments. */
export function vocabularyFiles(fragments: readonly Uint8Array[], aliases: AliasGroups = []): Map<string, Buffer> {
  const count = new WordCount();
  for (const fragment of fragments) count.add(textOf(fragment));
  const files = new Map<string, Buffer>();
  const shards: [string, string][] = [];
  for (const [name, text] of shardEntries(count.entries([...aliases, ...thesaurus]))) {
    const hash = createHash('sha256').update(text).digest('hex').slice(0, 10);
    shards.push([name, hash]);
    files.set(`${hash}.gz`, pack(text));
  }
  const manifest: Manifest = { pages: count.pages, stop: [...stopWords()].join(' '), shards };
  files.set('words.json', Buffer.from(JSON.stringify(manifest)));
  return files;
}

/** A fragment is what Pagefind shows of a page: its text and its fields. */
function textOf(content: Uint8Array): string {
  const unpacked = gunzipSync(content).subarray('pagefind_dcd'.length).toString('utf8');
  const { content: text, meta } = JSON.parse(unpacked) as { content: string; meta: Record<string, string> };
  return [text, ...Object.entries(meta).map(([name, value]) => (name === 'name' ? '' : value))].join('\n');
}
