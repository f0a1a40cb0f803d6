import { describe, expect, test } from 'vitest';
import { openCatalogue } from '../../../../testing/open-bank.ts';
import { apacheRules } from './apache.ts';
import { caddyRules } from './caddy.ts';
import { nginxRules } from './nginx.ts';
import { notAfter, oaiDays, oaiFaults, oaiRules } from './rules.ts';

const catalogue = openCatalogue();

describe('rules of servers', () => {
  test('what is asked and what answers', () =>
    expect(
      oaiRules(catalogue).map(
        ({ when, file, otherwise }) => `${when.replaceAll(/\(\?:\[0-9\]\{4\}.*?-02-29\)/g, 'DAY')} → ${file} / ${otherwise}`,
      ),
    ).toEqual([
      '^none-List(?:Records|Identifiers) (?<oai_format>oai_dc|oai_lom) [^ ]* (?:DAY)? DAY  $ → errors/noRecordsMatch / noRecordsMatch',
      '^none-List(?:Records|Identifiers) (?<oai_format>oai_dc|oai_lom)  → errors/badArgument / badArgument',
      '^none-List(?:Records|Identifiers) [^ ]+ [^ ]* [^ ]* [^ ]*  $ → errors/cannotDisseminateFormat / cannotDisseminateFormat',
      '^(?:none|wrong)-(?:Identify|ListMetadataFormats|ListSets|GetRecord|ListRecords|ListIdentifiers)  → errors/badArgument / badArgument',
      '^Identify {6}$ → Identify / badVerb',
      '^ListMetadataFormats {6}$ → ListMetadataFormats / badVerb',
      '^ListMetadataFormats {6}oai(?::|%3[Aa])bank\\.primery\\.rf(?::|%3[Aa])(?<oai_record>[a-z0-9-]+)$ → ListMetadataFormats/$oai_record / idDoesNotExist',
      '^ListMetadataFormats {6}[^ ]+$ → errors/idDoesNotExist / idDoesNotExist',
      '^ListSets {6}$ → ListSets / badVerb',
      '^GetRecord (?<oai_format>oai_dc|oai_lom) {5}oai(?::|%3[Aa])bank\\.primery\\.rf(?::|%3[Aa])(?<oai_record>[a-z0-9-]+)$ → GetRecord/$oai_format.$oai_record / idDoesNotExist',
      '^GetRecord (?<oai_format>oai_dc|oai_lom) {5}[^ ]+$ → errors/idDoesNotExist / idDoesNotExist',
      '^GetRecord [^ ]+ {5}[^ ]+$ → errors/cannotDisseminateFormat / cannotDisseminateFormat',
      '^List(?<oai_list>Records|Identifiers) {5}(?<oai_token>[a-z0-9_.-]+) $ → List$oai_list/$oai_token / badResumptionToken',
      '^List(?:Records|Identifiers|Sets) {5}[^ ]+ $ → errors/badResumptionToken / badResumptionToken',
      '^List(?<oai_list>Records|Identifiers) (?<oai_format>oai_dc|oai_lom)   (?:DAY)?  $ → List$oai_list/$oai_format.all / noRecordsMatch',
      '^List(?<oai_list>Records|Identifiers) (?<oai_format>oai_dc|oai_lom) (?<oai_set>material|recommendation|webinar)  (?:DAY)?  $ → List$oai_list/$oai_format.$oai_set / noRecordsMatch',
      '^List(?<oai_list>Records|Identifiers) (?<oai_format>oai_dc|oai_lom)  DAY (?:DAY)?  $ → List$oai_list/$oai_format.all$oai_day / noRecordsMatch',
      '^List(?<oai_list>Records|Identifiers) (?<oai_format>oai_dc|oai_lom) (?<oai_set>material|recommendation|webinar) DAY (?:DAY)?  $ → List$oai_list/$oai_format.$oai_set$oai_day / noRecordsMatch',
      '^List(?:Records|Identifiers) (?<oai_format>oai_dc|oai_lom) [^ ]+ (?:DAY)? (?:DAY)?  $ → errors/noRecordsMatch / noRecordsMatch',
      '^List(?:Records|Identifiers) (?<oai_format>oai_dc|oai_lom) [^ ]* [^ ]* [^ ]*  $ → errors/badArgument / badArgument',
      '^List(?:Records|Identifiers) [^ ]+ [^ ]* [^ ]* [^ ]*  $ → errors/cannotDisseminateFormat / cannotDisseminateFormat',
      '^(?:Identify|ListMetadataFormats|ListSets|GetRecord|ListRecords|ListIdentifiers)  → errors/badArgument / badArgument',
      ' → errors/badVerb / badVerb',
    ]));
  test('days', () =>
    expect(oaiDays(catalogue).slice(-2)).toEqual([
      {
        when: '^webinar (?:[0-1]|20[0-1]|202[0-4]|2025-[0-0]|2025-1[0-0]|2025-11-[0-0]|2025-11-10)',
        day: '.2025-11-10',
      },
      { when: '^webinar (?:[0-1]|20[0-1]|202[0-5]|2026-0[0-1]|2026-02-0[0-0]|2026-02-01)', day: '.2026-02-01' },
    ]));
  test('faults', () =>
    expect(
      oaiFaults(catalogue)
        .map(({ when, fault }) => `${fault} ${when}`)
        .slice(0, 4),
    ).toEqual([
      'twice- ^[^ ]* [^ ]* [^ ]* [^ ]* (?:.*&)?verb=.*&verb=',
      'wrong- ^[^ ]* [^ ]* [^ ]* [^ ]* (?:(?:.*&)?metadataPrefix=.*&metadataPrefix=|(?:.*&)?set=.*&set=|(?:.*&)?from=.*&from=|(?:.*&)?until=.*&until=|(?:.*&)?resumptionToken=.*&resumptionToken=|(?:.*&)?identifier=.*&identifier=)',
      'none- ^ [^ ]* (?:[0-1]|20[0-1]|202[0-4]|2025-[0-0]|2025-1[0-0]|2025-11-0[0-8]|2025-11-09)',
      'none- ^material [^ ]* (?:[0-1]|20[0-1]|202[0-4]|2025-[0-0]|2025-1[0-0]|2025-11-[0-0]|2025-11-1[0-8]|2025-11-19)',
    ]));
  test('a day and all before it', () =>
    expect(notAfter('2025-10-09').split('|')).toEqual(['[0-1]', '20[0-1]', '202[0-4]', '2025-[0-0]', '2025-10-0[0-8]', '2025-10-09']));
  const brief = (text: string) =>
    text.replace(/^((?: {4}"~| {2}"~|RewriteCond "|RewriteRule \^ - \[E=oai_(?:day|fault|file):).{30}).*$/gm, '$1…').split('\n');
  const heads = (text: string) => [...new Set(brief(text))];
  test('Apache', () =>
    expect(heads(apacheRules(catalogue)[1])).toEqual([
      '# Правила OAI-PMH для Apache. Файл пишет сборка: править его не нужно.',
      '# Он действует сам, если для папки сайта разрешено AllowOverride FileInfo и включён mod_rewrite;',
      '# где .htaccess не читают, его подключают внутри <Directory …/oai>: Include …/oai/.htaccess',
      '# Банк отвечает на запросы GET. Срок until: если до него изменений не было, так и сказано; иначе ответ доходит до последних изменений.',
      '<Files "*.xml">',
      'ForceType "text/xml; charset=utf-8"',
      '</Files>',
      '<IfModule mod_rewrite.c>',
      'RewriteEngine On',
      'RewriteRule !^$ - [END]',
      'RewriteCond %{QUERY_STRING} (?:^|&)verb=([^&]*)',
      'RewriteRule ^ - [E=oai_verb:%1]',
      'RewriteCond %{QUERY_STRING} (?:^|&)metadataPrefix=([^&]*)',
      'RewriteRule ^ - [E=oai_metadataPrefix:%1]',
      'RewriteCond %{QUERY_STRING} (?:^|&)set=([^&]*)',
      'RewriteRule ^ - [E=oai_set:%1]',
      'RewriteCond %{QUERY_STRING} (?:^|&)from=([^&]*)',
      'RewriteRule ^ - [E=oai_from:%1]',
      'RewriteCond %{QUERY_STRING} (?:^|&)until=([^&]*)',
      'RewriteRule ^ - [E=oai_until:%1]',
      'RewriteCond %{QUERY_STRING} (?:^|&)resumptionToken=([^&]*)',
      'RewriteRule ^ - [E=oai_resumptionToken:%1]',
      'RewriteCond %{QUERY_STRING} (?:^|&)identifier=([^&]*)',
      'RewriteRule ^ - [E=oai_identifier:%1]',
      'RewriteRule ^ - [E=oai_day:.none]',
      'RewriteCond %{ENV:oai_day_found} ^$',
      'RewriteCond "%{ENV:oai_set} %{ENV:oai_from}…',
      'RewriteRule ^ - [E=oai_day:.2025-11-10,E=oai_day_found:1]…',
      'RewriteRule ^ - [E=oai_day:.2025-11-20,E=oai_day_found:1]…',
      'RewriteRule ^ - [E=oai_day:.2025-12-01,E=oai_day_found:1]…',
      'RewriteRule ^ - [E=oai_day:.2026-01-15,E=oai_day_found:1]…',
      'RewriteRule ^ - [E=oai_day:.2026-01-20,E=oai_day_found:1]…',
      'RewriteRule ^ - [E=oai_day:.2026-02-01,E=oai_day_found:1]…',
      'RewriteRule ^ - [E=oai_fault:wrong-]',
      'RewriteCond %{ENV:oai_known_found} ^$',
      'RewriteRule ^ - [E=oai_fault:wrong-,E=oai_known_found:1]',
      'RewriteRule ^ - [E=oai_fault:twice-,E=oai_known_found:1]',
      'RewriteRule ^ - [E=oai_fault:none-,E=oai_known_found:1]',
      'RewriteRule ^ - [E=oai_fault:,E=oai_known_found:1]',
      'RewriteCond %{ENV:oai_rule_found} ^$',
      'RewriteCond "%{ENV:oai_fault}%{ENV:oai_verb…',
      'RewriteRule ^ - [E=oai_file:errors/noRecordsMatch,E=oai_ot…',
      'RewriteRule ^ - [E=oai_file:errors/badArgument,E=oai_other…',
      'RewriteRule ^ - [E=oai_file:errors/cannotDisseminateFormat…',
      'RewriteRule ^ - [E=oai_file:Identify,E=oai_otherwise:badVe…',
      'RewriteRule ^ - [E=oai_file:ListMetadataFormats,E=oai_othe…',
      'RewriteRule ^ - [E=oai_file:ListMetadataFormats/%1,E=oai_o…',
      'RewriteRule ^ - [E=oai_file:errors/idDoesNotExist,E=oai_ot…',
      'RewriteRule ^ - [E=oai_file:ListSets,E=oai_otherwise:badVe…',
      'RewriteRule ^ - [E=oai_file:GetRecord/%1.%2,E=oai_otherwis…',
      'RewriteRule ^ - [E=oai_file:List%1/%2,E=oai_otherwise:badR…',
      'RewriteRule ^ - [E=oai_file:errors/badResumptionToken,E=oa…',
      'RewriteRule ^ - [E=oai_file:List%1/%2.all,E=oai_otherwise:…',
      'RewriteRule ^ - [E=oai_file:List%1/%2.%3,E=oai_otherwise:n…',
      'RewriteRule ^ - [E=oai_file:List%1/%2.all%{ENV:oai_day},E=…',
      'RewriteRule ^ - [E=oai_file:List%1/%2.%3%{ENV:oai_day},E=o…',
      'RewriteRule ^ - [E=oai_file:errors/badVerb,E=oai_otherwise…',
      'RewriteCond "%{REQUEST_FILENAME}%{ENV:oai_f…',
      'RewriteRule ^ "%{ENV:oai_file}.xml" [END]',
      'RewriteRule ^ "errors/%{ENV:oai_otherwise}.xml" [END]',
      '</IfModule>',
      '',
    ]));
  test('Caddy', () =>
    expect(heads(caddyRules(catalogue)[1])).toEqual([
      '# Правила OAI-PMH для Caddy. Файл пишет сборка: править его не нужно.',
      '# Подключите внутри блока сайта, после root: import …/oai/caddy.conf',
      '# Когда банк собран заново, перечитайте настройки: caddy reload. Начатый сбор от этого не сбивается, новые даты и разделы становятся видны.',
      '# Банк отвечает на запросы GET. Срок until: если до него изменений не было, так и сказано; иначе ответ доходит до последних изменений.',
      '@oai path /kopilka/oai/',
      'handle @oai {',
      '  map "{query.set} {query.from}" {oai_day} {',
      '    "~^ (?:[0-1]|20[0-1]|202[0-4]|20…',
      '    "~^ (?:[0-1]|20[0-1]|202[0-5]|20…',
      '    "~^material (?:[0-1]|20[0-1]|202…',
      '    "~^recommendation (?:[0-1]|20[0-…',
      '    "~^webinar (?:[0-1]|20[0-1]|202[…',
      '    default ".none"',
      '  }',
      '  map "{query.set} {query.from} {query.until} {oai_day} {query}" {oai_fault} {',
      '    "~^[^ ]* [^ ]* [^ ]* [^ ]* (?:.*…',
      '    "~^[^ ]* [^ ]* [^ ]* [^ ]* (?:(?…',
      '    "~^ [^ ]* (?:[0-1]|20[0-1]|202[0…',
      '    "~^material [^ ]* (?:[0-1]|20[0-…',
      '    "~^recommendation [^ ]* (?:[0-1]…',
      '    "~^webinar [^ ]* (?:[0-1]|20[0-1…',
      '    "~^[^ ]* [^ ]+ (?:[0-1]|20[0-1]|…',
      '    default "wrong-"',
      '  map "{oai_fault}{query.verb} {query.metadataPrefix} {query.set} {query.from} {query.until} {query.resumptionToken} {query.identifier}" {oai_file} {oai_sort} {oai_otherwise} {',
      '    "~^none-List(?:Records|Identifie…',
      '    "~^(?:none|wrong)-(?:Identify|Li…',
      '    "~^Identify {6}$" "/kopilka/oai/…',
      '    "~^ListMetadataFormats {6}$" "/k…',
      '    "~^ListMetadataFormats {6}oai(?:…',
      '    "~^ListMetadataFormats {6}[^ ]+$…',
      '    "~^ListSets {6}$" "/kopilka/oai/…',
      '    "~^GetRecord (oai_dc|oai_lom) {5…',
      '    "~^GetRecord [^ ]+ {5}[^ ]+$" "/…',
      '    "~^List(Records|Identifiers) {5}…',
      '    "~^List(?:Records|Identifiers|Se…',
      '    "~^List(Records|Identifiers) (oa…',
      '    "~^List(?:Records|Identifiers) (…',
      '    "~^List(?:Records|Identifiers) […',
      '    "~^(?:Identify|ListMetadataForma…',
      '    default "/kopilka/oai/errors/badVerb" whole "/kopilka/oai/errors/badVerb.xml"',
      '  map "{oai_sort} {oai_day}" {oai_end} {',
      '    "~^dated (.*)$" "${1}.xml"',
      '    default ".xml"',
      '  header Content-Type "text/xml; charset=utf-8"',
      '  @oai_backward expression `{query.until} != "" && {query.from} > {query.until}`',
      '  handle @oai_backward {',
      '    rewrite * /kopilka/oai/errors/badArgument.xml',
      '    file_server',
      '  handle {',
      '    try_files {oai_file}{oai_end} {oai_otherwise}',
      '}',
      '',
    ]));
  test('nginx', () => {
    const [maps, server] = [...nginxRules(catalogue)];
    expect(heads(maps![1])).toEqual([
      '# Правила OAI-PMH для nginx. Файл пишет сборка: править его не нужно.',
      '# 1. Подключите внутри http { … }:   include …/oai/nginx-maps.conf;',
      '# 2. Подключите внутри server { … }: include …/oai/nginx-server.conf;',
      '# 3. Когда банк собран заново, перечитайте настройки: nginx -s reload. Начатый сбор от этого не сбивается, новые даты и разделы становятся видны.',
      '# Банк отвечает на запросы GET. Срок until: если до него изменений не было, так и сказано; иначе ответ доходит до последних изменений.',
      'map "$arg_set $arg_from" $oai_day {',
      '  default ".none";',
      '  "~^ (?:[0-1]|20[0-1]|202[0-4]|20…',
      '  "~^ (?:[0-1]|20[0-1]|202[0-5]|20…',
      '  "~^material (?:[0-1]|20[0-1]|202…',
      '  "~^recommendation (?:[0-1]|20[0-…',
      '  "~^webinar (?:[0-1]|20[0-1]|202[…',
      '}',
      'map "$arg_set $arg_from $arg_until $oai_day $args" $oai_fault {',
      '  default "wrong-";',
      '  "~^[^ ]* ([0-9-]*)(?:1[0-9-]* \\1…',
      '  "~^[^ ]* [^ ]* [^ ]* [^ ]* (?:.*…',
      '  "~^[^ ]* [^ ]* [^ ]* [^ ]* (?:(?…',
      '  "~^ [^ ]* (?:[0-1]|20[0-1]|202[0…',
      '  "~^material [^ ]* (?:[0-1]|20[0-…',
      '  "~^recommendation [^ ]* (?:[0-1]…',
      '  "~^webinar [^ ]* (?:[0-1]|20[0-1…',
      '  "~^[^ ]* [^ ]+ (?:[0-1]|20[0-1]|…',
      'map "$oai_fault$arg_verb $arg_metadataPrefix $arg_set $arg_from $arg_until $arg_resumptionToken $arg_identifier" $oai_file {',
      '  default "/kopilka/oai/errors/badVerb.xml";',
      '  "~^none-List(?:Records|Identifie…',
      '  "~^(?:none|wrong)-(?:Identify|Li…',
      '  "~^Identify {6}$" "/kopilka/oai/…',
      '  "~^ListMetadataFormats {6}$" "/k…',
      '  "~^ListMetadataFormats {6}oai(?:…',
      '  "~^ListMetadataFormats {6}[^ ]+$…',
      '  "~^ListSets {6}$" "/kopilka/oai/…',
      '  "~^GetRecord (?<oai_format>oai_d…',
      '  "~^GetRecord [^ ]+ {5}[^ ]+$" "/…',
      '  "~^List(?<oai_list>Records|Ident…',
      '  "~^List(?:Records|Identifiers|Se…',
      '  "~^List(?:Records|Identifiers) (…',
      '  "~^List(?:Records|Identifiers) […',
      '  "~^(?:Identify|ListMetadataForma…',
      'map "$oai_fault$arg_verb $arg_metadataPrefix $arg_set $arg_from $arg_until $arg_resumptionToken $arg_identifier" $oai_otherwise {',
      '',
    ]);
    expect(server).toEqual([
      '/oai/nginx-server.conf',
      '# Правила OAI-PMH для nginx. Файл пишет сборка: править его не нужно.\n' +
        '# 1. Подключите внутри http { … }:   include …/oai/nginx-maps.conf;\n' +
        '# 2. Подключите внутри server { … }: include …/oai/nginx-server.conf;\n' +
        '# 3. Когда банк собран заново, перечитайте настройки: nginx -s reload. Начатый сбор от этого не сбивается, новые даты и разделы становятся видны.\n' +
        '# Банк отвечает на запросы GET. Срок until: если до него изменений не было, так и сказано; иначе ответ доходит до последних изменений.\n' +
        'location = /kopilka/oai/ {\n' +
        '  default_type "text/xml; charset=utf-8";\n' +
        '  types { }\n' +
        '  try_files $oai_file $oai_otherwise =404;\n' +
        '}\n',
    ]);
  });
});
