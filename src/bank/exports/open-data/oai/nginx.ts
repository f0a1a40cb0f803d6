import type { Catalogue } from '../../../catalogue.ts';
import { urls } from '../../../urls.ts';
import { endsBeforeBeginning, NO_DAY, oaiArguments, oaiDays, oaiFaults, oaiRules, UNKNOWN_FAULT } from './rules.ts';

const NOTE = `# Правила OAI-PMH для nginx. Файл пишет сборка: править его не нужно.
# 1. Подключите внутри http { … }:   include …/oai/nginx-maps.conf;
# 2. Подключите внутри server { … }: include …/oai/nginx-server.conf;
# 3. Когда банк собран заново, перечитайте настройки: nginx -s reload. Начатый сбор от этого не сбивается, новые даты и разделы становятся видны.
# Банк отвечает на запросы GET. Срок until: если до него изменений не было, так и сказано; иначе ответ доходит до последних изменений.
`;

/** Yields two rule files that make nginx answer requests of OAI-PMH with the files of the bank: address and text. */
export function* nginxRules(catalogue: Catalogue): Generator<[address: string, text: string]> {
  const base = new URL(catalogue.bank.region.site).pathname.replace(/\/$/, '') + urls.oai();
  const rules = oaiRules(catalogue);
  const key = `"$oai_fault${oaiArguments.map((name) => `$arg_${name}`).join(' ')}"`;
  const file = rules.map(({ when, file }) => [when, `${base}${file}.xml`] as const);
  const otherwise = rules.map(({ when, otherwise }) => [when, `${base}errors/${otherwise}.xml`] as const);
  const days = oaiDays(catalogue).map(({ when, day }) => [when, day] as const);
  const faults = oaiFaults(catalogue).map(({ when, fault }) => [when, fault] as const);
  // Expressions for days are long and there may be hundreds of them; none of them is hashed.
  const maps = [
    map('"$arg_set $arg_from"', '$oai_day', days, NO_DAY),
    map('"$arg_set $arg_from $arg_until $oai_day $args"', '$oai_fault', [[endsBeforeBeginning, 'wrong-'], ...faults], UNKNOWN_FAULT),
    map(key, '$oai_file', file, `${base}errors/badVerb.xml`),
    map(key, '$oai_otherwise', otherwise, `${base}errors/badVerb.xml`),
  ];
  yield [urls.oai('nginx-maps.conf'), NOTE + maps.join('')];
  yield [
    urls.oai('nginx-server.conf'),
    `${NOTE}location = ${base} {\n  default_type "text/xml; charset=utf-8";\n  types { }\n  try_files $oai_file $oai_otherwise =404;\n}\n`,
  ];
}

function map(of: string, to: string, lines: readonly (readonly [when: string, value: string])[], otherwise: string): string {
  const told = lines.filter(([when]) => when !== '').map(([when, value]) => `  "~${when}" "${value}";\n`);
  return `map ${of} ${to} {\n  default "${otherwise}";\n${told.join('')}}\n`;
}
