/** One old address with the new one, as a server sees them: with the path under which the bank lies. */
interface Move {
  readonly from: string;
  readonly to: string;
}

/** Returns the moves of a bank with the path of its site before them; signs that mean something to servers are refused by the model, the rest is coded. */
function movesOf(redirects: ReadonlyMap<string, string>, site: string): Move[] {
  const base = new URL(site).pathname.replace(/\/$/, '');
  const coded = (path: string) => base + encodeURI(decodeURI(path));
  return [...redirects].map(([from, to]) => ({ from: coded(from), to: coded(to) })).sort((a, b) => (a.from < b.from ? -1 : 1));
}

const NOTE = '# Переадресации банка. Файл пишет сборка: правьте content/redirects.yaml.';

/** Text of a rule file by its path in the site: ready for nginx, Apache, Caddy and hosts that read `_redirects`. Nothing where nothing has moved. */
export function redirectRules(redirects: ReadonlyMap<string, string>, site: string): Map<string, string> {
  const moves = movesOf(redirects, site);
  if (moves.length === 0) return new Map();
  const file = (lines: readonly string[], note = NOTE) => `${[note, ...lines].join('\n')}\n`;
  return new Map([
    ['_redirects', file(moves.map(({ from, to }) => `${from} ${to} 301`))],
    [
      '_redirects-nginx.conf',
      file(
        moves.map(({ from, to }) => `location = ${quoted(decodeURI(from))} { return 301 ${quoted(to)}; }`),
        `${NOTE}\n# Подключите внутри server { … }: include …/_redirects-nginx.conf;`,
      ),
    ],
    [
      '_redirects-apache.conf',
      file(
        moves.map(({ from, to }) => `RedirectMatch 301 "^${pattern(decodeURI(from))}$" "${to.replaceAll('$', '\\$')}"`),
        `${NOTE}\n# Допишите эти строки в .htaccess или подключите: Include …/_redirects-apache.conf`,
      ),
    ],
    [
      '_redirects-caddy.conf',
      file(
        moves.map(({ from, to }) => `redir ${decodeURI(from)} ${to} permanent`),
        `${NOTE}\n# Подключите внутри блока сайта: import …/_redirects-caddy.conf`,
      ),
    ],
  ]);
}

/** Quoted for nginx, where `$` begins a variable even so: an address has it coded. */
const quoted = (path: string) => `"${path.replaceAll('"', '\\"').replaceAll('$', '%24')}"`;

const pattern = (path: string) => path.replace(/[.*+?^${}()|[\]\\"]/g, '\\$&');
