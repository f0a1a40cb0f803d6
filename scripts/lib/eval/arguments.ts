import { existsSync, statSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Manner } from '../answer-call.ts';

/** What to measure and on what. */
export interface EvalArguments {
  readonly queries: string;
  /** Folder of foreign documents; without it a built site is measured. */
  readonly documents: string | undefined;
  readonly site: string;
  readonly split: string | undefined;
  readonly compare: boolean;
  readonly json: string | undefined;
  /** List the queries whose page is not among so many first ones. */
  readonly misses: number | undefined;
  /** Where the bank of documents stays; without it, it is made aside and taken away. */
  readonly keep: string | undefined;
}

/** How the command is called; told with every wrong call. */
export const evalUsage = `Как вызвать:
  npm run search:eval -- --queries запросы.tsv                        — собранный сайт в dist/
  npm run search:eval -- --queries запросы.tsv --site ПАПКА           — сайт в другой папке
  npm run search:eval -- --queries запросы.tsv --documents ПАПКА      — чужие документы: Markdown, MDX, HTML
Ещё: --split ЧАСТЬ — только эта часть запросов; --compare — сравнить с Pagefind как есть и с MiniSearch;
--misses 3 — назвать запросы, у которых верной страницы нет среди трёх первых; --json ФАЙЛ — записать всё в файл;
--keep ПАПКА — оставить собранное из документов, чтобы мерить его потом через --site.`;

const strings = ['queries', 'documents', 'site', 'split', 'json', 'misses', 'keep'] as const;
/** The keys of the command. */
export const evalKeys: Manner['keys'] = {
  ...Object.fromEntries(strings.map((name) => [name, { type: 'string' as const }])),
  compare: { type: 'boolean' as const },
};

/** Reads the arguments of `npm run search:eval`, or returns in Russian what is wrong with them. */
export function readEvalArguments(words: readonly string[]): EvalArguments | { readonly fault: string } {
  const { values, positionals } = parseArgs({ args: [...words], options: evalKeys, allowPositionals: true, strict: false });
  const value = (name: (typeof strings)[number]) => (typeof values[name] === 'string' && values[name] !== '' ? values[name] : undefined);
  const fault = faultOf(values, positionals) ?? faultOfPlaces(value);
  if (fault !== undefined) return { fault: `${fault}\n${evalUsage}` };
  const misses = value('misses');
  return {
    queries: value('queries')!,
    documents: value('documents'),
    site: value('site') ?? 'dist',
    split: value('split'),
    compare: values['compare'] === true,
    json: value('json'),
    misses: misses === undefined ? undefined : Number(misses),
    keep: value('keep'),
  };
}

function faultOf(values: Readonly<Record<string, unknown>>, positionals: readonly string[]): string | undefined {
  const strange = Object.keys(values).find((name) => !(name in evalKeys));
  if (strange !== undefined) return `Ключа «${strange.length === 1 ? '-' : '--'}${strange}» у замера нет.`;
  if (positionals.length > 0) return `Непонятно, что делать с «${positionals[0]}».`;
  const bare = strings.find((name) => values[name] === true || values[name] === '');
  if (bare !== undefined) return `После --${bare} нужно значение.`;
  if (values['compare'] !== undefined && values['compare'] !== true) return 'Ключ --compare пишется без значения.';
  if (values['misses'] !== undefined && !/^[1-9]\d?$/.test(String(values['misses'])))
    return `--misses ${String(values['misses'])}: нужно число от 1 до 99.`;
  if (values['documents'] !== undefined && values['site'] !== undefined) return 'Назовите что-то одно: --documents или --site.';
  if (values['keep'] !== undefined && values['documents'] === undefined) return '--keep нужен только вместе с --documents.';
  return undefined;
}

function faultOfPlaces(value: (name: (typeof strings)[number]) => string | undefined): string | undefined {
  const [queries, documents, site, keep] = [value('queries'), value('documents'), value('site') ?? 'dist', value('keep')];
  if (queries === undefined) return 'Назовите таблицу запросов: --queries запросы.tsv.';
  if (!existsSync(queries) || !statSync(queries).isFile()) return `Файла с запросами «${queries}» нет.`;
  if (documents !== undefined) {
    if (!isFolder(documents)) return `Папки с документами «${documents}» нет.`;
    return keep !== undefined && existsSync(keep) ? `«${keep}» уже есть: для --keep нужна новая папка.` : undefined;
  }
  if (!isFolder(site)) return `Папки с сайтом «${site}» нет. Соберите его: npm run build.`;
  return existsSync(`${site}/pagefind/pagefind-entry.json`) ? undefined : `В папке «${site}» нет поиска. Соберите сайт: npm run build.`;
}

const isFolder = (path: string) => existsSync(path) && statSync(path).isDirectory();
