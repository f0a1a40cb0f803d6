/** Names of formats that look like addresses; nobody asks them for anything. */
const NAMES = ['www.w3.org', 'json-schema.org'];
/** Questions that are asked without being told to, and the answer that is given here instead: all is well, there is nothing newer. */
const ANSWERS: readonly (readonly [RegExp, object])[] = [
  [/https:\/\/www\.githubstatus\.com\/api\/v2\/status\.json/g, { status: { indicator: 'none' } }],
  [/https:\/\/status-api\.hostedstatus\.com\/1\.0\/status\/\w+/g, { result: { status_overall: { status_code: 100 } } }],
  // What follows the address falls into its anchor.
  [/https:\/\/unpkg\.com\/@sveltia\/cms(?=[`'"])/g, {}],
];
/** Nobody answers there, for ever (RFC 2606). */
const NOWHERE = 'https://foreign.invalid';

/** Returns code in which every address of a host that is neither named nor the name of a format leads nowhere; fonts of others are left out, its own stand beside them. */
export function withoutForeignHosts(code: string, hosts: readonly string[]): string {
  const kept = new Set([...NAMES, 'foreign.invalid', ...hosts.map((host) => new URL(host).host)]);
  const answered = ANSWERS.reduce(
    (text, [question, answer]) => text.replace(question, `data:application/json,${encodeURIComponent(JSON.stringify(answer))}#`),
    code,
  );
  return answered
    .replace(/@font-face\s*\{[^}]*url\(https?:[^}]*\}/g, '')
    .replace(/https?:\/\/([a-z0-9-]+(?:\.[a-z0-9-]+)+(?::\d+)?)/gi, (whole, host: string) =>
      kept.has(host.toLowerCase()) ? whole : NOWHERE,
    )
    .replace(/https:\/\/(?:s3\.|\{s\}\.)?(?=\$\{|tile\.)/g, `${NOWHERE}/`);
}

/** Returns the hosts that code names in addresses, without those that are allowed. */
export function foreignHostsIn(code: string, hosts: readonly string[]): string[] {
  const kept = new Set([...NAMES, 'foreign.invalid', ...hosts.map((host) => new URL(host).host)]);
  const found = [...code.matchAll(/https?:\/\/([a-z0-9-]+(?:\.[a-z0-9-]+)+(?::\d+)?)/gi)].map(([, host = '']) => host.toLowerCase());
  return [...new Set(found)].filter((host) => !kept.has(host)).sort();
}
