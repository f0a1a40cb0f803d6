import { fieldGuide, type FieldRow } from './field-guide.ts';
import { ruleGuide, type RuleSection } from './rules.ts';

const NOTE = '<!-- Этот файл пишет команда npm run docs: правки в нём пропадут. -->';

/** Returns the field guide as Markdown. */
export function fieldsMarkdown(): string {
  const sections = fieldGuide().map(({ name, label, paths, rows }) =>
    [
      `<a id="${name}"></a>`,
      '',
      `## ${capital(label)}`,
      '',
      `Где лежит: ${paths.map((path) => `\`content/${path}\``).join(', ')}`,
      '',
      ...tableOf(rows),
    ].join('\n'),
  );
  return [
    NOTE,
    '# Справочник полей',
    'Все поля всех описаний. Поле с пометкой «обязательно» нельзя пропустить, остальные — можно.',
    ...sections,
  ]
    .join('\n\n')
    .concat('\n');
}

function tableOf(rows: readonly FieldRow[]): string[] {
  return [
    '| поле | что это | как писать |',
    '|---|---|---|',
    ...rows.map((row) => `| \`${row.name}\` | ${cell(meaningOf(row))} | ${cell([row.form, row.need].filter(Boolean).join('; '))} |`),
  ];
}

const meaningOf = ({ title, description }: FieldRow) => (description.startsWith(title) ? description : `${title}. ${description}`);
const cell = (text: string) => text.replaceAll('|', '\\|').replaceAll('<', '&lt;');

/** Returns the guide of rules as Markdown; a rule stands under its id. */
export function rulesMarkdown(): string {
  return [
    NOTE,
    '# Правила проверки',
    'Слово в квадратных скобках у замечания — название правила: здесь сказано, зачем оно и как исправить.',
    ...ruleGuide().map(ruleSection),
  ]
    .join('\n\n')
    .concat('\n');
}

function ruleSection({ id, asks, why, fix, example: { fields, body, sketch, right } }: RuleSection): string {
  const [lang, wrong] = fields === undefined ? ['markdown', body] : ['yaml', fields];
  return [
    `<a id="${id}"></a>`,
    `## ${id}`,
    asks,
    `**Зачем.** ${why}`,
    ...(wrong === undefined ? [`**Пример.** ${sketch}`] : ['**Неверно:**', fence(lang ?? '', wrong)]),
    ...(right === undefined
      ? []
      : /^[А-ЯЁ][^:]*\s/.test(right) && fields !== undefined
        ? [`**Верно:** ${right}`]
        : ['**Верно:**', fence(lang ?? '', right)]),
    `**Как исправить.** ${fix}`,
  ].join('\n\n');
}

const fence = (lang: string, text: string) => `\`\`\`\`${lang}\n${text}\n\`\`\`\``;
const capital = (text: string) => text.slice(0, 1).toUpperCase() + text.slice(1);
