import { spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { stringify } from 'yaml';
import { listFiles } from '../bank/files.ts';
import { withoutVitest } from './clean-env.ts';
import { neighbourFiles, withChange } from './neighbour.ts';

/** What a hostile bank would have a browser do. */
export const TRICK = `<script>document.title='взломано'</script><img src=x onerror="document.title='взломано'">`;

/** Makes a bank that federates others, as its owner would: the names in region.yaml, `federation:sync`, a build. Throws when any of it fails. */
export function federatedBank(content: string, federation: readonly object[], into: string): { content: string; site: string } {
  rmSync(into, { recursive: true, force: true });
  const [copy, site] = [join(into, 'content'), join(into, 'site')];
  cpSync(content, copy, { recursive: true });
  appendFileSync(join(copy, 'region.yaml'), `\n${stringify({ federation })}`);
  for (const script of ['federation-sync', 'build']) {
    const { status, stdout, stderr } = spawnSync(process.execPath, [`scripts/${script}.ts`], {
      env: { ...withoutVitest, CONTENT: copy, OUT: site },
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(`${script} of ${content}:\n${stdout}\n${stderr}`);
  }
  return { content: copy, site };
}

/** Writes what a hostile bank publishes below a folder, and returns the folder. */
export function hostileBank(into: string): string {
  const files = withChange(neighbourFiles('https://bank.example.ru/', 'zloj'), 'api/v1/lists/materials/1.json', (list) => {
    const [record, ...rest] = list['records'] as object[];
    list['records'] = [{ ...record, title: `Дроби ${TRICK}`, summary: TRICK }, { ...record, url: 'javascript:alert(1)' }, ...rest];
  });
  for (const [path, text] of files) {
    mkdirSync(dirname(join(into, path)), { recursive: true });
    writeFileSync(join(into, path), text);
  }
  return resolve(into);
}

/** Puts built sites beside each other, as one host serves them: name of the folder → the site. */
export function besideEachOther(into: string, sites: Readonly<Record<string, string>>): string {
  rmSync(into, { recursive: true, force: true });
  mkdirSync(into, { recursive: true });
  for (const [name, site] of Object.entries(sites)) symlinkSync(resolve(site), join(into, name));
  return into;
}

const MONTHS = 'января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря';
/** A copy of a content folder has no history, so that days of changes differ. */
const DAYS = new RegExp(
  `20\\d\\d-\\d\\d-\\d\\d(?:T[\\d:]+(?:Z|[+-]\\d\\d:\\d\\d)?)?|\\d{1,2}[ \\u00a0](?:${MONTHS})[ \\u00a0]20\\d\\d`,
  'g',
);

/** Returns the text of a file of a site without its days and the names of its scripts. */
export const lasting = (text: string): string => text.replace(DAYS, 'DAY').replace(/_astro\/[\w.-]+\.js/g, 'JS');

/** Returns the addresses of a bank that a text names, each once, sorted. */
export const addressesIn = (text: string): string[] =>
  [...new Set(text.match(/(?:https?:\/\/|oai:)[^\s<>"'&]+/g) ?? [])].map((address) => lasting(address)).sort();

/** Returns the files of a site that are not of search, with their texts. */
export function textsOf(site: string): Map<string, string> {
  const files = [...listFiles(site).files.keys()].filter(
    (file) => !/^(?:pagefind|slova|_astro|poisk)\//.test(file) && /\.(?:html|xml|json|jsonld|csv|txt|ics|conf|js|webmanifest)$/.test(file),
  );
  return new Map(files.map((file) => [file, readFileSync(join(site, file), 'utf8')]));
}
