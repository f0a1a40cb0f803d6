import type { Catalogue } from '../../../catalogue.ts';
import { urls } from '../../../urls.ts';
import { byPlace, NO_DAY, oaiArguments, oaiDays, oaiFaults, oaiRules, UNKNOWN_FAULT } from './rules.ts';

const NOTE = `# Правила OAI-PMH для Caddy. Файл пишет сборка: править его не нужно.
# Подключите внутри блока сайта, после root: import …/oai/caddy.conf
# Когда банк собран заново, перечитайте настройки: caddy reload. Начатый сбор от этого не сбивается, новые даты и разделы становятся видны.
# Банк отвечает на запросы GET. Срок until: если до него изменений не было, так и сказано; иначе ответ доходит до последних изменений.
`;

/** Returns the rule file that makes Caddy answer requests of OAI-PMH with the files of the bank: address and text. What a map gives is not read again by Caddy, so the day comes to the name of the file in a map of its own. */
export function caddyRules(catalogue: Catalogue): readonly [address: string, text: string] {
  const base = new URL(catalogue.bank.region.site).pathname.replace(/\/$/, '') + urls.oai();
  const key = `{oai_fault}${oaiArguments.map((name) => `{query.${name}}`).join(' ')}`;
  const faults = oaiFaults(catalogue).map(({ when, fault }) => `    "~${when}" "${fault}"`);
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
  map "{query.set} {query.from} {query.until} {oai_day} {query}" {oai_fault} {
${faults.join('\n')}
    default "${UNKNOWN_FAULT}"
  }
  map "${key}" {oai_file} {oai_sort} {oai_otherwise} {
${files.join('\n')}
    default "${bad}" whole "${bad}.xml"
  }
  map "{oai_sort} {oai_day}" {oai_end} {
    "~^dated (.*)$" "\${1}.xml"
    default ".xml"
  }
  header Content-Type "text/xml; charset=utf-8"
  @oai_backward expression \`{query.until} != "" && {query.from} > {query.until}\`
  handle @oai_backward {
    rewrite * ${base}errors/badArgument.xml
    file_server
  }
  handle {
    try_files {oai_file}{oai_end} {oai_otherwise}
    file_server
  }
}
`,
  ];
}
