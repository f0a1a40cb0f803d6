import type { Catalogue } from '../../../catalogue.ts';
import { urls } from '../../../urls.ts';
import { byPlace, endsBeforeBeginning, NO_DAY, oaiArguments, oaiDays, oaiFaults, oaiRules, UNKNOWN_FAULT } from './rules.ts';

const NOTE = `# Правила OAI-PMH для Apache. Файл пишет сборка: править его не нужно.
# Он действует сам, если для папки сайта разрешено AllowOverride FileInfo и включён mod_rewrite;
# где .htaccess не читают, его подключают внутри <Directory …/oai>: Include …/oai/.htaccess
# Банк отвечает на запросы GET. Срок until: если до него изменений не было, так и сказано; иначе ответ доходит до последних изменений.
`;

/**
 * Returns `.htaccess` of the folder `/oai/`, by which Apache answers requests of OAI-PMH with the files in it, wherever the bank lies: first the
 * arguments as they stand in the address, then the first rule that fits, then the file or what is told without it.
 */
export function apacheRules(catalogue: Catalogue): readonly [address: string, text: string] {
  const key = env('fault') + oaiArguments.map((name) => env(name)).join(' ');
  const bounds = ['set', 'from', 'until', 'day'].map(env).join(' ');
  const lines = [
    'RewriteEngine On',
    // Anything but the endpoint itself is a file.
    'RewriteRule !^$ - [END]',
    ...oaiArguments.flatMap((name) => [`RewriteCond %{QUERY_STRING} (?:^|&)${name}=([^&]*)`, `RewriteRule ^ - [E=oai_${name}:%1]`]),
    `RewriteRule ^ - [E=oai_day:${NO_DAY}]`,
    ...oaiDays(catalogue).flatMap(({ when, day }) => first('day', `${env('set')} ${env('from')}`, when, `E=oai_day:${day}`)),
    `RewriteRule ^ - [E=oai_fault:${UNKNOWN_FAULT}]`,
    ...[{ when: endsBeforeBeginning, fault: 'wrong-' }, ...oaiFaults(catalogue)].flatMap(({ when, fault }) =>
      first('known', `${bounds} %{QUERY_STRING}`, when, `E=oai_fault:${fault}`),
    ),
    ...oaiRules(catalogue).flatMap((rule) => {
      const { when, file } = byPlace(rule, (name, at) => (name === 'oai_day' ? env('day') : `%${at}`));
      return first('rule', key, when, `E=oai_file:${file},E=oai_otherwise:${rule.otherwise}`);
    }),
    `RewriteCond "%{REQUEST_FILENAME}${env('file')}.xml" -f`,
    `RewriteRule ^ "${env('file')}.xml" [END]`,
    `RewriteRule ^ "errors/${env('otherwise')}.xml" [END]`,
  ];
  const type = '<Files "*.xml">\nForceType "text/xml; charset=utf-8"\n</Files>';
  return [urls.oai('.htaccess'), `${NOTE}${type}\n<IfModule mod_rewrite.c>\n${lines.join('\n')}\n</IfModule>\n`];
}

const env = (name: string) => `%{ENV:oai_${name}}`;

/** The first rule of its sort that fits counts. */
const first = (sort: string, of: string, when: string, sets: string) => [
  `RewriteCond %{ENV:oai_${sort}_found} ^$`,
  ...(when === '' ? [] : [`RewriteCond "${of}" "${when}"`]),
  `RewriteRule ^ - [${sets},E=oai_${sort}_found:1]`,
];
