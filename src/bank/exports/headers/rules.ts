import type { Region } from '../../model/region.ts';
import { urls } from '../../urls.ts';
import { liveBanks } from '../../views/live-banks.ts';

/** Headers that a server adds to the answers whose path fits; each of the three rules of a policy fits where the others do not. */
export interface HeaderRule {
  /** Latin name, for servers that name their rules. */
  readonly name: 'all' | 'site' | 'embed' | 'admin' | 'files';
  /** Expression of the path on the server, with the path of the bank; nothing for every answer. */
  readonly path?: string;
  /** Expression of paths left out of those that fit. */
  readonly except?: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** What stands in pages themselves and may run or style: hashes as a policy names them, `sha256-…`. */
export interface Inline {
  readonly scripts: readonly string[];
  readonly styles: readonly string[];
}

/** Names of the policies by which scripts of the site read HTML apart from the page, and name the worker that keeps pages. */
const TRUSTED_POLICIES = 'kopilka kopilka-worker';

/** Hosts of the video services whose players come when a reader presses the button. */
const PLAYERS = ['https://rutube.ru', 'https://vkvideo.ru'];

/** Files that a browser shows by itself, safely: the rest of what contributors attach is handed over to be saved. */
const SHOWN =
  'html|pdf|png|jpe?g|webp|gif|avif|svg|ico|xml|json|jsonld|ics|bib|ris|csv|css|js|woff2|webmanifest|txt|vtt|mp3|ogg|m4a|mp4|webm|gz';
const SECTIONS = ['material', 'recommendation', 'webinar', 'event', 'document', 'report', 'news', 'collection', 'unit'] as const;

const FOR_ALL = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy':
    'accelerometer=(), browsing-topics=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), serial=(), usb=()',
};

/**
 * Returns the headers of a bank: the source of the ready files of every server. Scripts run from files of the site alone and from the few texts in
 * pages that `inline` names; pages stand in frames of their own site, the frames of `/embed/` wherever somebody puts them.
 */
export function headerRules(region: Region, inline: Inline, adminPolicy: string | undefined): HeaderRule[] {
  const base = pattern(new URL(region.site).pathname.replace(/\/$/, ''));
  const [embed, admin] = [`^${base}${pattern(urls.embeds)}`, `^${base}/admin/`];
  const sections = SECTIONS.map((kind) => pattern(urls.list(kind).split('/')[1] ?? '')).join('|');
  const rules: HeaderRule[] = [
    { name: 'all', headers: FOR_ALL },
    { name: 'site', except: `^${base}(?:${pattern(urls.embeds)}|/admin/)`, headers: policy(sitePolicy(region, inline, "'self'")) },
    { name: 'embed', path: embed, headers: policy(sitePolicy(region, inline, '*')) },
    {
      name: 'files',
      path: `^${base}/(?:${sections})/[^/]+/(?:.*/)?[^/]+\\.[A-Za-z0-9]+$`,
      except: `\\.(?:${SHOWN})$`,
      headers: { 'Content-Disposition': 'attachment' },
    },
  ];
  if (adminPolicy !== undefined) rules.push({ name: 'admin', path: admin, headers: policy(`${adminPolicy}; frame-ancestors 'none'`) });
  return rules;
}

/** Returns the policy of the pages. */
export function sitePolicy(region: Region, { scripts, styles }: Inline, ancestors: string): string {
  const hash = (one: string) => `'${one}'`;
  return [
    "default-src 'self'",
    ["script-src 'self' 'wasm-unsafe-eval'", ...scripts.map(hash)].join(' '),
    ["style-src 'self'", ...styles.map(hash)].join(' '),
    "img-src 'self' data: blob:",
    "media-src 'self' blob:",
    ["connect-src 'self'", ...new Set(liveBanks(region).map(({ site }) => new URL(site).origin))].join(' '),
    ["frame-src 'self'", ...PLAYERS].join(' '),
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    `frame-ancestors ${ancestors}`,
    "require-trusted-types-for 'script'",
    `trusted-types ${TRUSTED_POLICIES}`,
  ].join('; ');
}

const policy = (text: string) => ({ 'Content-Security-Policy': text });

const pattern = (path: string) => path.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
