import { mayUse } from './licences.ts';
import { nameOf, type Supply } from './lock.ts';

/** Returns the list of all foreign packages with their licences, as a page of Markdown; the same lock gives the same bytes. */
export function dependenciesMarkdown({ packages, asked }: Supply): string {
  const rows = new Map(
    Object.entries(packages)
      .filter(([path]) => path !== '')
      .map(([path, { version = '', license = '', dev = false, devOptional = false }]) => {
        const name = nameOf(path);
        return [
          `${name}@${version}`,
          { name, version, license, use: dev || devOptional ? 'разработка' : 'сборка', why: mayUse(name, license) },
        ] as const;
      }),
  );
  const groups = [...Map.groupBy(rows.values(), ({ license }) => license || 'не названа')].sort(
    ([a, some], [b, others]) => others.length - some.length || (a < b ? -1 : 1),
  );
  return [
    '# Чужие пакеты и их лицензии',
    'Записано командой `npm run docs` по `package-lock.json`; руками не правится. Каждая лицензия позволяет пользоваться пакетом в программе под MIT и раздавать собранный сайт: это проверяют тест и испытание `supply` (`npm run prove -- --only supply`), и пакет под другой лицензией их не пройдёт. **Полужирные** названы в `package.json`, остальных приводят они. «Сборка» — без пакета сайт не собрать, «разработка» — им пользуются тесты, проверки и импорт. Тот же состав в виде CycloneDX даёт `npm run sbom`. Что из чужого раздаёт сам сайт, названо в `licences.txt` на нём.',
    table(
      ['лицензия', 'пакетов'],
      groups.map(([license, own]) => [license, `${own.length}`]),
    ),
    ...groups.flatMap(([license, own]) => [
      `## ${license}`,
      table(
        ['пакет', 'версия', 'нужен', 'почему можно'],
        own
          .sort((a, b) => (`${a.name}@${a.version}` < `${b.name}@${b.version}` ? -1 : 1))
          .map(({ name, version, use, why }) => [asked[name] === version ? `**${name}**` : name, version, use, why ?? 'НЕЛЬЗЯ']),
      ),
    ]),
    '',
  ]
    .join('\n\n')
    .replace(/\n+$/, '\n');
}

const table = (head: readonly string[], rows: readonly (readonly string[])[]) =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
