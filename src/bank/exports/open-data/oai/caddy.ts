import type { Catalogue } from '../../../catalogue.ts';
import { urls } from '../../../urls.ts';
import { byPlace, NO_DAY, oaiArguments, oaiDays, oaiRules } from './rules.ts';

const NOTE = `# Правила OAI-PMH для Caddy. Файл пишет сборка: править его не нужно.
# Подключите внутри блока сайта, после root: import …/oai/caddy.conf
# Когда банк собран заново, перечитайте настройки: caddy reload. Начатый сбор от этого не сбивается, новые даты и разделы становятся видны.
# Банк отвечает на запросы GET; срок until не применяется: ответ доходит до последних изменений.
`;

/** Returns the rule file that makes Caddy answer requests of OAI-PMH with the files of the bank: address and text. What a map gives is not read again by Caddy, so the day comes to the name of the file in a map of its own. */
export function caddyRules(catalogue: Catalogue): readonly [address: string, text: string] {
  const base = new URL(catalogue.bank.region.site).pathname.replace(/\/$/, '') + urls.oai();
  const key = oaiArguments.map((name) => `{query.${name}}`).join(' ');
  const days = oaiDays(catalogue).map(({ when, day }) => `    "~${when}" "${day}"`);
  const files = oaiRules(catalogue)
    .filter(({ when }) => when !== '')
    .map((rule) => {
      const { when, file } = byPlace(rule, (name, at) => (name === 'oai_day' ? '' : `\${${at}}`));
      const isDated = rule.file.endsWith('$oai_day');
      return `    "~${when}" "${base}${file}" ${isDated ? 'dated' : 'whole'} "${base}errors/${rule.otherwise}.xml"`;
    });
  const bad = `${base}errors/badVerb`;
  return [
    urls.oai('caddy.conf'),
    `${NOTE}@oai path ${base}
handle @oai {
  map "{query.set} {query.from}" {oai_day} {
${days.join('\n')}
    default "${NO_DAY}"
  }
  map "${key}" {oai_file} {oai_sort} {oai_otherwise} {
${files.join('\n')}
    default "${bad}" whole "${bad}.xml"
  }
  map "{oai_sort} {oai_day}" {oai_end} {
    "~^dated (.*)$" "\${1}.xml"
    default ".xml"
  }
  try_files {oai_file}{oai_end} {oai_otherwise}
  header Content-Type "text/xml; charset=utf-8"
  file_server
}
`,
  ];
}
